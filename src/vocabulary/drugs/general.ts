import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/** Everything else that is prescribed on a claim. Classes follow the USP category of the label's active ingredient. */
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
      ivermectin | ketoconazole | levofloxacin | linezolid | meropenem | metronidazole | miconazole |
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
      zovirax | zyvox`),
    variants: wordList('cephalexine | keflix'),
    families: wordList('antibiotic | oral antibiotic | triple antibiotic ointment | antibiotic ointment'),
  },
  {
    subcategory: 'Antihypertensive',
    generics: wordList(`
      amlodipine | amlodipine benazepril | amlodipine valsartan | atenolol | atenolol chlorthalidone |
      benazepril | bisoprolol | bumetanide | candesartan | captopril | carvedilol | chlorthalidone | clonidine |
      diltiazem | doxazosin | enalapril | eplerenone | felodipine | fosinopril | furosemide | guanfacine |
      hydralazine | hydrochlorothiazide | hctz | indapamide | irbesartan | labetalol | lisinopril |
      lisinopril hctz | lisinopril hydrochlorothiazide | losartan | losartan hctz | methyldopa | metolazone |
      metoprolol | minoxidil | moexipril | nadolol | nebivolol | nifedipine | olmesartan | perindopril |
      pindolol | prazosin | propranolol | quinapril | ramipril | spironolactone | telmisartan | terazosin |
      torsemide | trandolapril | triamterene | triamterene hctz | valsartan | valsartan hctz | verapamil`),
    brands: wordList(`
      accupril | aldactone | altace | atacand | avapro | azor | benicar | benicar hct | bystolic | calan |
      cardizem | cardura | catapres | coreg | cozaar | diovan | diovan hct | dyazide | edarbi | exforge |
      hytrin | hyzaar | inderal | inderal la | kapvay | lasix | lopressor | lotensin | lotrel | maxzide |
      micardis | minipress | norvasc | prinivil | procardia | tenormin | toprol | toprol xl | tribenzor |
      vasotec | zestoretic | zestril`),
    families: wordList('blood pressure medication | antihypertensive | antihypertensive medication'),
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
      vitamin k | b12`),
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
  {
    subcategory: 'Other',
    generics: wordList(`
      abatacept | acamprosate | adalimumab | albuterol | albuterol sulfate | alendronate | alfuzosin |
      allopurinol | amiodarone | anastrozole | apixaban | apremilast | artificial tear | atorvastatin |
      atogepant | azathioprine | azelastine | beclomethasone | benzonatate | bethanechol | botulinum toxin |
      botulinum toxin type a | botulinum | abobotulinumtoxina | incobotulinumtoxina | onabotulinumtoxina |
      brimonidine | bupivacaine | caffeine | calcitonin | calcitonin salmon | canagliflozin | cannabidiol |
      cannabis | carbidopa levodopa | cetirizine | chlorhexidine | chlorpheniramine | cilostazol | clomiphene |
      clopidogrel | colchicine | cyclosporine | dabigatran | dalteparin | dapagliflozin | denosumab |
      desloratadine | desmopressin | dexmedetomidine | dextromethorphan | dihydroergotamine | digoxin |
      diphenhydramine | disulfiram | dulaglutide | dupilumab | dutasteride | eletriptan | empagliflozin |
      enoxaparin | epinephrine | eptinezumab | erenumab | ergotamine | estradiol | etanercept | exenatide |
      ezetimibe | febuxostat | fenofibrate | fexofenadine | finasteride | flavoxate | fluticasone |
      fluticasone salmeterol | fluticasone propionate | formoterol | fremanezumab | frovatriptan |
      galcanezumab | gemfibrozil | glimepiride | glipizide | glyburide | golimumab | guaifenesin | heparin |
      ibandronate | immunoglobulin | infliximab | insulin | insulin aspart | insulin glargine | insulin lispro |
      ipratropium | isosorbide | ivig | ketamine | ketotifen | latanoprost | leflunomide | letrozole |
      leuprolide | levalbuterol | levocetirizine | levothyroxine | linagliptin | liraglutide | lofexidine |
      loratadine | lovastatin | marijuana | medical marijuana | medical cannabis | metformin | methazolamide |
      methotrexate | mexiletine | mirabegron | montelukast | mycophenolate | n acetylcysteine | nalmefene |
      naloxone | naltrexone | naratriptan | niacin | nicotine | nicotine patch | nitroglycerin | norethindrone |
      onabotulinum toxin a | oxybutynin | pentosan | pentoxifylline | pilocarpine | pioglitazone | pramipexole |
      prasugrel | pravastatin | pseudoephedrine | pyridostigmine | raloxifene | rasagiline | rimegepant |
      risedronate | rivaroxaban | rizatriptan | romosozumab | ropinirole | ropivacaine | rosuvastatin |
      salmeterol | saxagliptin | secukinumab | selegiline | semaglutide | silodosin | simvastatin |
      sitagliptin | solifenacin | somatropin | sulfasalazine | sumatriptan | sumatriptan naproxen | tacrolimus |
      pimecrolimus | tamoxifen | tamsulosin | teriparatide | testosterone | testosterone cypionate |
      theophylline | ticagrelor | timolol | tiotropium | tirzepatide | tofacitinib | tolterodine |
      tranexamic acid | travoprost | trospium | ubrogepant | ustekinumab | varenicline | warfarin |
      zoledronic acid | zolmitriptan | hypertonic saline | petrolatum | tretinoin | hydroquinone | urea cream |
      ammonium lactate | salicylic acid | sterile water | collagenase | becaplermin | silicone gel | cromolyn |
      olopatadine | lifitegrast | oxymetazoline | methylene blue | deferasirox | icosapent ethyl`),
    brands: wordList(`
      actemra | actonel | actos | advair | advair diskus | afrin | aimovig | ajovy | allegra | amaryl | amerge |
      androderm | androgel | antabuse | arava | arixtra | arnuity | astelin | atrovent | avodart | axert |
      axiron | azulfidine | benadryl | boniva | botox | breo | breo ellipta | brilinta | bydureon | byetta |
      cafergot | campral | chantix | claritin | coumadin | crestor | cosentyx | combivent | copaxone |
      depo testosterone | desoxyn | detrol | dhe | dulera | dysport | ditropan | effient | eliquis | emgality |
      enablex | enbrel | epipen | estrace | evenity | evista | evzio | farxiga | flomax | flonase | flovent |
      forteo | fosamax | fortesta | frova | glucophage | glucotrol | humalog | humira | imitrex | imuran |
      invokana | januvia | jardiance | lanoxin | lantus | levemir | lipitor | lopid | lovaza | lovenox |
      lucemyra | maxalt | miacalcin | migranal | mirapex | mucinex | myobloc | myrbetriq | narcan | nasacort |
      nasonex | nicorette | nicoderm | nicotrol | nitrostat | novolog | nurtec | nurtec odt | orencia | otezla |
      ozempic | patanol | plavix | pradaxa | pravachol | proair | proair hfa | prolia | propecia | proscar |
      proventil | pulmicort | qulipta | qvar | reclast | refresh tears | regranex | relpax | remicade | requip |
      restasis | revia | reyvow | rhinocort | rybelsus | santyl | saxenda | sinemet | singulair | spiriva |
      stelara | stiolto | symbicort | synthroid | tessalon | testim | toujeo | toviaz | tradjenta | treximet |
      trelegy | tricor | trulicity | tudorza | ubrelvy | uloric | ventolin | ventolin hfa | vesicare | victoza |
      vivitrol | vyepti | wegovy | welchol | xalatan | xarelto | xeljanz | xeomin | xgeva | xiidra | xopenex |
      xyzal | zavzpret | zecuity | zembrace | zetia | zocor | zomig | zontivity | zyloprim | zyrtec |
      scar cream | scar gel | mederma | cortisporin otic | saline nasal spray | biotene | systane | kybella |
      adhansia | exparel | zynrelef | marcaine | naropin | lacrilube | vaseline | aquaphor | vascepa`),
    variants: wordList('imetrix | immitrex | diphenhydramin | nitro bid | lovanox | botox a'),
    families: wordList(`
      medication | medicine | pharmaceutical | prescription medication | oral medication | pain medication |
      analgesic medication | eye drop | inhaler | nasal spray | statin | blood thinner`),
  },
];
