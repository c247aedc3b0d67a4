import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * Steroids, medicines against infections, nutrition, and what helps joints and potency. Classes follow the USP
 * category of the active ingredient.
 */
export const GENERAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Adrenal Cortical Steroids',
    generics: wordList(`
      betamethasone | budesonide | clobetasol | cortisone acetate | desonide | dexamethasone | fludrocortisone |
      fluocinonide | hydrocortisone | methylprednisolone | mometasone | prednisolone | prednisone |
      triamcinolone | prednisone taper | methylprednisolone dose pack`),
    brands: wordList(`
      aristospan | celestone | cortef | decadron | deltasone | depo medrol | dexpak | kenalog | medrol |
      medrol dosepak | medrol dose pack | medrol dose pak | medrol pak | medrol pack | millipred | orapred |
      rayos | solu cortef | solu medrol | temovate | topicort | zilretta | dxevo | taperdex | hidex | zonacort |
      lidex | pred forte | lotemax | durezol | fml | alrex`),
    families: wordList('oral steroid | steroid taper'),
  },
  {
    subcategory: 'Anti-infectives',
    generics: wordList(`
      acyclovir | amikacin | amoxicillin | amoxicillin clavulanate | ampicillin | azithromycin | bacitracin |
      cefaclor | cefadroxil | cefazolin | cefdinir | cefepime | cefixime | cefpodoxime | cefprozil |
      ceftriaxone | cefuroxime | cephalexin | ciclopirox | ciprofloxacin | clarithromycin | clindamycin |
      clotrimazole | daptomycin | dicloxacillin | doxycycline | efavirenz | emtricitabine | ertapenem |
      erythromycin | famciclovir | fluconazole | gentamicin | griseofulvin | hydroxychloroquine | itraconazole |
      ivermectin | cetylpyridinium | chlorhexidine | ketoconazole | levofloxacin |
      linezolid | meropenem | metronidazole | miconazole |
      minocycline | moxifloxacin | mupirocin | neomycin | nitrofurantoin | nystatin | ofloxacin | oseltamivir |
      penicillin | piperacillin tazobactam | raltegravir | rifampin | silver sulfadiazine | sulfamethoxazole |
      sulfamethoxazole trimethoprim | tenofovir | terbinafine | tetracycline | tobramycin | trimethoprim |
      valacyclovir | vancomycin`),
    brands: wordList(`
      amoxil | ancef | augmentin | avelox | bactrim | bactrim ds | bactroban | biaxin | ceftin | cipro |
      cleocin | cubicin | diflucan | duricef | flagyl | invanz | isentress | keflex | lamisil | levaquin |
      lotrimin | macrobid | neosporin | nizoral | omnicef | plaquenil | rocephin | septra | septra ds |
      silvadene | tamiflu | truvada | valtrex | vibramycin | vigamox | zymar | zymaxid | ciloxan | tobrex |
      polytrim | besivance | ocuflox | moxeza | azasite | maxitrol | tobradex | z pak | zithromax | zosyn |
      zovirax | zyvox | peridex | periogard | paroex | listerine`),
    variants: wordList('cephalexine | keflix'),
    families: wordList(`
      antibiotic | oral antibiotic | triple antibiotic ointment | antibiotic ointment | antiseptic mouthwash |
      antiseptic mouth rinse | antiseptic oral rinse | antimicrobial mouthwash | antimicrobial mouth rinse |
      antimicrobial oral rinse | antibacterial mouthwash | antibacterial mouth rinse`),
  },
  {
    subcategory: 'Nutritional Products',
    generics: wordList(`
      alpha lipoic acid | ascorbic acid | b complex | biotin | calcium carbonate | calcium citrate |
      cholecalciferol | chondroitin | coenzyme q10 | coq10 | cyanocobalamin | collagen | ergocalciferol |
      ferrous sulfate | ferrous gluconate | fish oil | flavocoxid | folic acid | glucosamine |
      glucosamine chondroitin | glucosamine sulfate | iron supplement | iron sulfate | l methylfolate | lutein |
      magnesium oxide | magnesium supplement | melatonin | methylcobalamin | multivitamin | multi vitamin |
      omega 3 | potassium chloride | prenatal vitamin | pyridoxine | sam e | thiamine | turmeric | valerian |
      vitamin b | vitamin b1 | vitamin b12 | vitamin b 12 | vitamin b6 | vitamin b complex | vitamin c |
      vitamin d | vitamin d2 | vitamin d3 | vitamin e | vitamin | zinc | zinc sulfate | potassium supplement |
      vitamin k | b12 | vitamin a | vitamin b2 | vitamin b3 | riboflavin | feverfew | butterbur | magnesium |
      magnesium glycinate | magnesium threonate | acetyl l carnitine | l carnitine | carnitine | curcumin |
      whey protein | protein supplement | creatine monohydrate | creatine supplement |
      calcium gluconate | zinc gluconate | boswellia | ginkgo | ginkgo biloba | ginseng |
      st john's wort | selenium | chromium picolinate | ashwagandha | l theanine | 5 htp | inositol | quercetin |
      bromelain | echinacea | krill oil | flaxseed oil | flax oil | cod liver oil | evening primrose oil |
      milk thistle | green tea extract | elderberry | spirulina | resveratrol | l arginine | l glutamine | taurine |
      lysine | pantothenic acid | folate | devil's claw | vitamin supplement | mineral supplement`),
    brands: wordList(`
      apptrim | apptrim d | arthro 7 | cartivisc | caltrate | centrum | cerefolin | cidaflex | citracal |
      deplin | drisdol | ensure | foltx | foltanx | gabadone | gaboxetine | genicin | glucerna | hypertensa |
      k dur | klor con | limbrel | lister v | metanx | osteo bi flex | percura | pulmona | senophylline |
      sentra | sentra am | sentra pm | sentraflox | sentrazolpidem | somnicin | synovacin | theramine |
      theratramadol | theracodeine | trepadone | vasculera | enlyte | toprophan`),
    variants: wordList('vit d | vit b12 | vit c | glucosamin'),
    families: wordList('medical food | dietary supplement | nutritional supplement | amino acid supplement'),
  },
  {
    subcategory: 'Impotence Agents',
    generics: wordList('alprostadil | avanafil | sildenafil | tadalafil | vardenafil'),
    brands: wordList('caverject | cialis | edex | levitra | staxyn | stendra | trimix | viagra'),
    families: wordList('erectile dysfunction medication'),
  },
  {
    subcategory: 'Viscosupplementation',
    generics: wordList('hyaluronan | hyaluronate | hyaluronic acid | hylan | hylan g f 20 | sodium hyaluronate'),
    families: wordList('viscosupplement | viscosupplementation | visco supplementation | visco'),
    brands: wordList(`
      cingal | durolane | euflexxa | gel one | gelone | gel syn | gelsyn | gelsyn 3 | genvisc | genvisc 850 |
      hyalgan | hymovis | monovisc | nuflexxa | orthovisc | supartz | supartz fx | synojoynt | synvisc |
      synvisc one | triluron | trivisc | visco 3`),
    variants: wordList('synvisc 1 | orthovis | euflexa | euflexxia | hyalagan'),
  },
];
