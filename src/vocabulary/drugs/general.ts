import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Steroids, medicines against infections, nutrition, and what helps joints and potency. Classes follow the USP
 * category of the active ingredient. Generic names: USAN; brands: FDA labels and the Orange Book; food supplements
 * and medical foods: their labels; fillings of joints: the FDA's device approvals (the substance is the same in all).
 */
export const GENERAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Adrenal Cortical Steroids',
    generics: wordList(`
      betamethasone | budesonide | clobetasol | cortisone acetate | desonide | dexamethasone | fludrocortisone |
      fluocinonide | hydrocortisone | methylprednisolone | mometasone | prednisolone | prednisone |
      triamcinolone | alclometasone | amcinonide | clocortolone | desoximetasone | diflorasone | fluocinolone |
      flurandrenolide | halcinonide | halobetasol | prednicarbate | fluorometholone | loteprednol | difluprednate |
      rimexolone | deflazacort | vamorolone`),
    medicines: medicines(`
      prednisone: prednisone taper | deltasone | rayos | sterapred | prednisone intensol
      methylprednisolone: methylprednisolone dose pack | depo medrol | medrol | medrol dosepak | medrol dose pack |
        medrol dose pak | medrol pak | medrol pack | solu medrol | methylpred | depomedrol | a methapred |
        methylprednisolone dosepak | readysharp methylprednisolone
      betamethasone: celestone | celestone soluspan | betamethasone valerate | diprolene | diprolene af | diprosone |
        luxiq | dermabet | sernivo | valisone | beta val | readysharp betamethasone | pod care 100k
      clobetasol: temovate | clobex | olux | olux e | cormax | embeline | impoyz | tovet | clodan | impeklo
      hydrocortisone: cortef | solu cortef | alkindi | ala cort | ala scalp | micort hc | anusol hc | cortaid |
        hytone | locoid | westcort | pandel | texacort | cortenema | proctocort | synacort | khindivi |
        locoid lipocream | cortifoam | nutracort | balneol hc | stie cort
      dexamethasone: decadron | dexpak | dxevo | taperdex | hidex | zonacort | hemady | maxidex | ozurdex | dextenza |
        dexycu | dexone | zcort | dexamethasone intensol | readysharp dexamethasone | topidex
      triamcinolone: aristospan | kenalog | zilretta | aristocort | kenalog 10 | kenalog 40 | triderm | trianex |
        xipere | triesence | oralone | kenalog 80 | pro c dure 5 | pro c dure 6 | triloan
      prednisolone: millipred | orapred | pred forte | pediapred | prelone | pred mild | omnipred | econopred |
        flo pred
      desoximetasone: topicort | topicort lp
      fluocinonide: lidex | vanos | lidex e
      loteprednol: lotemax | alrex | lotemax sm | eysuvis | inveltys
      difluprednate: durezol
      fluorometholone: fml | flarex | fml forte
      desonide: desowen | desonate | verdeso | tridesilon | lokara
      mometasone: elocon
      fluocinolone: synalar | derma smoothe fs | capex | dermotic | derma smoothe | retisert | iluvien | yutiq
      fluocinolone + hydroquinone + tretinoin: tri luma
      flurandrenolide: cordran | cordran sp | nolix
      halcinonide: halog
      halobetasol: ultravate | bryhali | lexette
      halobetasol + tazarotene: duobrii
      alclometasone: aclovate
      amcinonide: cyclocort
      clocortolone: cloderm
      diflorasone: psorcon | apexicon | apexicon e | florone
      prednicarbate: dermatop
      rimexolone: vexol
      deflazacort: emflaza | jaythari
      vamorolone: agamree
      fludrocortisone: florinef
      calcipotriene + betamethasone: taclonex | enstilar | wynzora | calcipotriene betamethasone`),
    families: wordList('oral steroid | steroid taper'),
  },
  {
    subcategory: 'Anti-infectives',
    generics: wordList(`
      acyclovir | amikacin | amoxicillin | ampicillin | azithromycin | bacitracin |
      cefaclor | cefadroxil | cefazolin | cefdinir | cefepime | cefixime | cefpodoxime | cefprozil |
      ceftriaxone | cefuroxime | cephalexin | ciclopirox | ciprofloxacin | clarithromycin | clindamycin |
      clotrimazole | daptomycin | dicloxacillin | doxycycline | efavirenz | emtricitabine | ertapenem |
      erythromycin | famciclovir | fluconazole | gentamicin | griseofulvin | hydroxychloroquine | itraconazole |
      ivermectin | cetylpyridinium | chlorhexidine | ketoconazole | levofloxacin | linezolid | meropenem |
      metronidazole | miconazole | minocycline | moxifloxacin | mupirocin | neomycin | nitrofurantoin | nystatin |
      ofloxacin | oseltamivir | penicillin | raltegravir | rifampin | silver sulfadiazine | sulfamethoxazole |
      tenofovir | terbinafine | tetracycline | tobramycin | trimethoprim | valacyclovir | vancomycin |
      abacavir | adefovir | albendazole | amphotericin b | atazanavir | atovaquone | aztreonam | baloxavir |
      bedaquiline | benznidazole | besifloxacin | bictegravir | butenafine | butoconazole | cabotegravir |
      capreomycin | caspofungin | cefiderocol | cefotaxime | cefotetan | cefoxitin | ceftaroline | ceftazidime |
      ceftibuten | chloroquine | cidofovir | clofazimine | colistimethate | crotamiton | cycloserine | daclatasvir |
      dalbavancin | dapsone | darunavir | delafloxacin | demeclocycline | didanosine | docosanol | dolutegravir |
      doravirine | econazole | efinaconazole | elvitegravir | entecavir | eravacycline | ethambutol | ethionamide |
      etravirine | fidaxomicin | finafloxacin | flucytosine | foscarnet | fosamprenavir | fosfomycin | fostemsavir |
      ganciclovir | gatifloxacin | gemifloxacin | ibrexafungerp | imipenem | indinavir | isavuconazonium | isoniazid |
      lamivudine | lefamulin | lenacapavir | letermovir | lindane | luliconazole | malathion | maraviroc |
      mebendazole | mefloquine | methenamine | micafungin | miltefosine | molnupiravir | nafcillin | naftifine |
      nelfinavir | nevirapine | nifurtimox | norfloxacin | omadacycline | oritavancin | oxacillin | oxiconazole |
      ozenoxacin | paromomycin | penciclovir | pentamidine | permethrin | peramivir | plazomicin | polymyxin b |
      posaconazole | praziquantel | pretomanid | primaquine | pyrazinamide | pyrimethamine | quinine | remdesivir |
      retapamulin | ribavirin | rifabutin | rifapentine | rilpivirine | ritonavir | saquinavir | sarecycline |
      secnidazole | sertaconazole | sofosbuvir | spinosad | stavudine | streptomycin | sulconazole | sulfacetamide |
      sulfadiazine | tafenoquine | tavaborole | tecovirimat | tedizolid | telavancin | telithromycin |
      terconazole | tigecycline | tinidazole | tioconazole | tipranavir | triclabendazole | trifluridine |
      valganciclovir | voriconazole | zanamivir | zidovudine | gepotidacin | sulopenem | maribavir |
      aminosalicylic acid | hexachlorophene | povidone iodine | mafenide | moxidectin |
      oteseconazole | rezafungin | anidulafungin | natamycin | nirmatrelvir | colistin`),
    medicines: medicines(`
      amoxicillin + clavulanate: amoxicillin clavulanate | augmentin | amoxicillin potassium clavulanate |
        amoxicillin clavulanic acid | amox clav
      piperacillin + tazobactam: piperacillin tazobactam | zosyn
      ampicillin + sulbactam: ampicillin sulbactam | unasyn
      sulfamethoxazole + trimethoprim: sulfamethoxazole trimethoprim | bactrim | bactrim ds | septra | septra ds |
        smz tmp | tmp smx | trimethoprim sulfamethoxazole | sulfatrim
      amoxicillin: amoxil | moxatag | trimox
      cefazolin: ancef | kefzol
      moxifloxacin: avelox | vigamox | moxeza
      mupirocin: bactroban | centany
      clarithromycin: biaxin
      cefuroxime: ceftin | zinacef
      ciprofloxacin: cipro | proquin xr | ciloxan | cetraxal | otiprio | cipro hc
      clindamycin: cleocin | cleocin t | clindagel | evoclin | clindesse | clindacin | xaciato | clindets |
        clinda derm
      clindamycin + benzoyl peroxide: benzaclin | duac | acanya | onexton | neuac | clindamycin benzoyl peroxide
      clindamycin + tretinoin: ziana | veltin | clindamycin tretinoin
      clindamycin + adapalene + benzoyl peroxide: cabtreo
      erythromycin + benzoyl peroxide: benzamycin | erythromycin benzoyl peroxide
      daptomycin: cubicin
      fluconazole: diflucan
      cefadroxil: duricef
      metronidazole: flagyl | metrogel | metrocream | metrolotion | noritate | nuvessa | rosadan | vandazole | likmez
      ertapenem: invanz
      raltegravir: isentress | isentress hd
      cephalexin: keflex | cephalexine | keflix | daxbia
      terbinafine: lamisil
      levofloxacin: levaquin | quixin | iquix
      clotrimazole: lotrimin | mycelex | gyne lotrimin
      ofloxacin + dexamethasone: ofloxacin dexamethasone
      clotrimazole + betamethasone: lotrisone | clotrimazole betamethasone
      nitrofurantoin: macrobid | macrodantin | furadantin
      bacitracin + neomycin + polymyxin b: neosporin | triple antibiotic
      ketoconazole: nizoral | extina | xolegel | ketozole | ketodan
      cefdinir: omnicef
      hydroxychloroquine: plaquenil | sovuna
      ceftriaxone: rocephin
      silver sulfadiazine: silvadene | ssd | thermazene
      oseltamivir: tamiflu
      emtricitabine + tenofovir: truvada | emtricitabine tenofovir | descovy
      valacyclovir: valtrex
      doxycycline: vibramycin | vibra tabs | doryx | doryx mpc | acticlate | oracea | adoxa | monodox | periostat |
        atridox | avidoxy | lymepak | targadox | doxy 100 | mondoxyne nl | okebo
      gatifloxacin: zymar | zymaxid | tequin
      tobramycin: tobrex | tobi | tobi podhaler | bethkis | kitabis
      polymyxin b + trimethoprim: polytrim | polymyxin b trimethoprim
      besifloxacin: besivance
      ofloxacin: ocuflox | floxin | floxin otic
      azithromycin: azasite | z pak | zithromax | zmax | zpak | z pack
      neomycin + polymyxin b + dexamethasone: maxitrol
      tobramycin + dexamethasone: tobradex | tobradex st | tobramycin dexamethasone
      tobramycin + loteprednol: zylet
      gentamicin + prednisolone: pred g
      sulfacetamide: bleph 10 | klaron | ovace | sodium sulamyd
      sulfacetamide + prednisolone: blephamide
      sulfacetamide + sulfur: sumaxin | avar | rosula | plexion | clenia
      acyclovir: zovirax | sitavig
      acyclovir + hydrocortisone: xerese
      linezolid: zyvox
      chlorhexidine: peridex | periogard | paroex | periochip
      eucalyptol + menthol + methyl salicylate + thymol: listerine
      minocycline: minocin | solodyn | dynacin | ximino | arestin | amzeeq | zilxi | minolira | coremino
      cefixime: suprax
      cefpodoxime: vantin
      cefprozil: cefzil
      cefaclor: ceclor
      ceftibuten: cedax
      cefditoren: spectracef
      cefepime: maxipime
      ceftazidime: fortaz | tazicef
      ceftazidime + avibactam: avycaz
      ceftolozane + tazobactam: zerbaxa
      ceftaroline: teflaro
      cefiderocol: fetroja
      meropenem: merrem
      meropenem + vaborbactam: vabomere
      imipenem + cilastatin: primaxin
      imipenem + cilastatin + relebactam: recarbrio
      aztreonam: azactam | cayston
      tigecycline: tygacil
      vancomycin: vancocin | firvanq
      dalbavancin: dalvance
      oritavancin: orbactiv | kimyrsa
      telavancin: vibativ
      tedizolid: sivextro
      delafloxacin: baxdela
      omadacycline: nuzyra
      eravacycline: xerava
      sarecycline: seysara
      lefamulin: xenleta
      fidaxomicin: dificid
      fosfomycin: monurol
      penicillin: penicillin v | penicillin vk | penicillin g | veetids | bicillin | pen vk | pfizerpen
      erythromycin: ery tab | erythrocin | e e s | eryped | ery | erygel | pce | eryc | akne mycin | ees |
        erythromycin ethylsuccinate | erythromycin stearate | ilotycin
      telithromycin: ketek
      norfloxacin: noroxin
      gemifloxacin: factive
      demeclocycline: declomycin
      tetracycline: sumycin | achromycin
      methenamine: hiprex | urex
      methenamine + sodium phosphate + phenyl salicylate + methylene blue + hyoscyamine: urelle | uribel | ustell |
        urogesic blue
      trimethoprim: primsol | proloprim
      sulfadiazine: microsulfon
      dapsone: aczone
      rifampin: rifadin | rimactane
      rifampin + isoniazid: rifamate
      rifampin + isoniazid + pyrazinamide: rifater
      rifapentine: priftin
      rifabutin: mycobutin
      rifamycin: aemcolo
      ethambutol: myambutol
      ethionamide: trecator
      cycloserine: seromycin
      bedaquiline: sirturo
      aminosalicylic acid: paser
      isoniazid: nydrazid
      itraconazole: sporanox | tolsura | onmel
      voriconazole: vfend
      posaconazole: noxafil
      isavuconazonium: cresemba
      ibrexafungerp: brexafemme
      oteseconazole: vivjoa
      flucytosine: ancobon
      griseofulvin: gris peg | grifulvin v | fulvicin | ultramicrosize griseofulvin
      nystatin: mycostatin | nystop | bio statin | nyamyc
      nystatin + triamcinolone: mycolog | mycolog ii | nystatin triamcinolone | mytrex
      miconazole: monistat | oravig | monistat 3 | micatin
      miconazole + zinc oxide + white petrolatum: vusion
      econazole: spectazole | ecoza
      efinaconazole: jublia
      tavaborole: kerydin
      ciclopirox: penlac | loprox | ciclodan
      luliconazole: luzu
      naftifine: naftin
      oxiconazole: oxistat
      sertaconazole: ertaczo
      sulconazole: exelderm
      butenafine: mentax | lotrimin ultra
      terconazole: terazol | terazol 3 | terazol 7
      butoconazole: gynazole
      caspofungin: cancidas
      micafungin: mycamine
      amphotericin b: ambisome | abelcet | fungizone
      natamycin: natacyn
      tinidazole: tindamax
      secnidazole: solosec
      atovaquone: mepron
      atovaquone + proguanil: malarone | atovaquone proguanil
      artemether + lumefantrine: coartem
      chloroquine: aralen
      mefloquine: lariam
      tafenoquine: krintafel | arakoda
      quinine: qualaquin
      pyrimethamine: daraprim
      albendazole: albenza
      mebendazole: emverm | vermox
      praziquantel: biltricide
      triclabendazole: egaten
      nifurtimox: lampit
      miltefosine: impavido
      paromomycin: humatin
      pentamidine: pentam | nebupent
      ivermectin: stromectol | soolantra | sklice
      permethrin: elimite | nix
      malathion: ovide
      spinosad: natroba
      crotamiton: eurax
      abametapir: xeglyze
      famciclovir: famvir
      penciclovir: denavir
      docosanol: abreva
      trifluridine: viroptic
      ganciclovir: zirgan | cytovene
      valganciclovir: valcyte
      letermovir: prevymis
      maribavir: livtencity
      baloxavir: xofluza
      zanamivir: relenza
      peramivir: rapivab
      rimantadine: flumadine
      nirmatrelvir + ritonavir: paxlovid
      molnupiravir: lagevrio
      remdesivir: veklury
      tecovirimat: tpoxx
      entecavir: baraclude
      adefovir: hepsera
      lamivudine: epivir | epivir hbv
      telbivudine: tyzeka
      tenofovir: viread | vemlidy | tenofovir alafenamide
      abacavir: ziagen
      abacavir + lamivudine: epzicom | abacavir lamivudine
      abacavir + lamivudine + zidovudine: trizivir
      abacavir + dolutegravir + lamivudine: triumeq | triumeq pd
      lamivudine + zidovudine: combivir | lamivudine zidovudine
      lamivudine + tenofovir: cimduo | temixys
      efavirenz: sustiva
      efavirenz + emtricitabine + tenofovir: atripla
      efavirenz + lamivudine + tenofovir: symfi | symfi lo
      emtricitabine: emtriva
      emtricitabine + rilpivirine + tenofovir: complera | odefsey
      bictegravir + emtricitabine + tenofovir: biktarvy
      elvitegravir + cobicistat + emtricitabine + tenofovir: stribild | genvoya
      darunavir: prezista
      darunavir + cobicistat: prezcobix
      darunavir + cobicistat + emtricitabine + tenofovir: symtuza
      atazanavir: reyataz
      atazanavir + cobicistat: evotaz
      lopinavir + ritonavir: kaletra | lopinavir ritonavir
      fosamprenavir: lexiva
      nelfinavir: viracept
      saquinavir: invirase
      indinavir: crixivan
      tipranavir: aptivus
      ritonavir: norvir
      cobicistat: tybost
      dolutegravir: tivicay | tivicay pd
      dolutegravir + lamivudine: dovato
      dolutegravir + rilpivirine: juluca
      doravirine: pifeltro
      doravirine + lamivudine + tenofovir: delstrigo
      rilpivirine: edurant
      etravirine: intelence
      nevirapine: viramune
      delavirdine: rescriptor
      stavudine: zerit
      didanosine: videx
      zidovudine: retrovir
      maraviroc: selzentry
      fostemsavir: rukobia
      cabotegravir: vocabria | apretude
      cabotegravir + rilpivirine: cabenuva
      lenacapavir: sunlenca
      sofosbuvir: sovaldi
      ledipasvir + sofosbuvir: harvoni | ledipasvir sofosbuvir
      sofosbuvir + velpatasvir: epclusa | sofosbuvir velpatasvir
      sofosbuvir + velpatasvir + voxilaprevir: vosevi
      glecaprevir + pibrentasvir: mavyret
      elbasvir + grazoprevir: zepatier
      ombitasvir + paritaprevir + ritonavir: technivie
      dasabuvir + ombitasvir + paritaprevir + ritonavir: viekira | viekira pak
      simeprevir: olysio
      daclatasvir: daklinza
      ribavirin: copegus | rebetol | virazole | ribasphere | moderiba
      retapamulin: altabax
      ozenoxacin: xepi
      finafloxacin: xtoro
      mafenide: sulfamylon
      povidone iodine: betadine
      neomycin + polymyxin b + hydrocortisone: cortisporin | neomycin polymyxin hydrocortisone`),
    families: wordList(`
      antibiotic | oral antibiotic | triple antibiotic ointment | antibiotic ointment | antiseptic mouthwash |
      antiseptic mouth rinse | antiseptic oral rinse | antimicrobial mouthwash | antimicrobial mouth rinse |
      antimicrobial oral rinse | antibacterial mouthwash | antibacterial mouth rinse`),
  },
  {
    subcategory: 'Nutritional Products',
    generics: wordList(`
      alpha lipoic acid | ascorbic acid | b complex | biotin | calcium carbonate | calcium citrate |
      cholecalciferol | chondroitin | coenzyme q10 | cyanocobalamin | collagen | ergocalciferol |
      ferrous sulfate | ferrous gluconate | fish oil | flavocoxid | folic acid | glucosamine | lutein |
      magnesium oxide | melatonin | methylcobalamin | potassium chloride | pyridoxine | thiamine | turmeric |
      valerian | vitamin d | vitamin e | zinc | vitamin k | vitamin a | riboflavin | feverfew | butterbur |
      magnesium | curcumin | whey protein | creatine | calcium gluconate |
      boswellia | ginkgo | ginseng | st john's wort | selenium | chromium picolinate | ashwagandha |
      inositol | quercetin |
      bromelain | echinacea | krill oil | flaxseed oil | cod liver oil | evening primrose oil | milk thistle |
      green tea extract | elderberry | spirulina | resveratrol | taurine | lysine |
      pantothenic acid | folate | devil's claw | hydroxocobalamin | potassium citrate | potassium bicarbonate |
      potassium gluconate | sodium fluoride | levocarnitine | phytonadione | calcium acetate | leucovorin |
      levoleucovorin`),
    medicines: medicines(`
      l-glutamine: l glutamine
      l-arginine: l arginine
      l-theanine: l theanine
      omega-3 fatty acids: omega 3 | omega 3 fatty acid
      ascorbic acid: vitamin c | vit c
      b complex: vitamin b complex | vitamin b
      coenzyme q10: coq10
      glucosamine: glucosamine sulfate | glucosamin | genicin | synovacin
      glucosamine + chondroitin: glucosamine chondroitin | osteo bi flex | cidaflex
      ferrous sulfate: iron supplement | iron sulfate
      levomefolate: l methylfolate | deplin
      magnesium: magnesium supplement
      magnesium oxide: mag ox
      ademetionine: sam e
      thiamine: vitamin b1
      cyanocobalamin: vitamin b12 | vitamin b 12 | b12 | vit b12 | nascobal | b 12
      pyridoxine: vitamin b6
      vitamin d: vit d
      ergocalciferol: vitamin d2 | drisdol
      cholecalciferol: vitamin d3
      vitamin a: aquasol a
      riboflavin: vitamin b2
      niacin: vitamin b3
      zinc: zinc sulfate | zinc gluconate
      potassium chloride: potassium supplement | k dur | klor con | k tab | micro k | klor con m | slow k | pokonza
      potassium citrate: urocit k
      magnesium: magnesium glycinate | magnesium threonate
      levocarnitine: carnitine | l carnitine
      creatine: creatine monohydrate | creatine supplement
      ginkgo: ginkgo biloba
      chromium picolinate: chromium
      oxitriptan: 5 htp
      flaxseed oil: flax oil
      calcium carbonate: caltrate
      calcium citrate: citracal
      cyanocobalamin + folic acid + pyridoxine: foltx | folbic | folbee
      levomefolate + methylcobalamin + pyridoxal phosphate: metanx | foltanx
      levomefolate + methylcobalamin + acetylcysteine: cerefolin | cerefolin nac
      flavocoxid: limbrel
      phytonadione: mephyton
      calcium acetate: phoslo | phoslyra
      levocarnitine: carnitor
      acetylcarnitine: acetyl l carnitine
      fluoxetine: gaboxetine | sentraflox
      zolpidem: sentrazolpidem
      glucosamine + chondroitin + methylsulfonylmethane: cartivisc | condrolite
      diosmiplex: vasculera
      tramadol: theratramadol
      acetaminophen + codeine: theracodeine
      -: apptrim | apptrim d | arthro 7 | centrum | ensure | gabadone | glucerna | hypertensa | lister v |
        percura | pulmona | senophylline | sentra | sentra am | sentra pm | somnicin |
        theramine | trepadone | enlyte | toprophan | multivitamin |
        multi vitamin | prenatal vitamin | vitamin | protein supplement | vitamin supplement | mineral supplement`),
    families: wordList('medical food | dietary supplement | nutritional supplement | amino acid supplement'),
  },
  {
    subcategory: 'Impotence Agents',
    generics: wordList('alprostadil | avanafil | sildenafil | tadalafil | vardenafil'),
    medicines: medicines(`
      alprostadil: caverject | edex | caverject impulse | vitaros
      tadalafil: cialis | adcirca | alyq | tadliq | chewtadzy
      vardenafil: levitra | staxyn
      avanafil: stendra
      sildenafil: viagra | revatio | liqrev
      papaverine + phentolamine + alprostadil: trimix`),
    families: wordList('erectile dysfunction medication'),
  },
  {
    subcategory: 'Viscosupplementation',
    generics: [],
    // Salts and lengths of chain are one substance here; hylan is hyaluronate, cross-linked.
    medicines: medicines(`
      hyaluronate: hyaluronan | hyaluronate | hyaluronic acid | hylan | hylan g f 20 | sodium hyaluronate | durolane |
        euflexxa | gel one | gelone | gel syn | gelsyn | gelsyn 3 | genvisc | genvisc 850 | hyalgan | hymovis |
        monovisc | nuflexxa | orthovisc | supartz | supartz fx | synojoynt | synvisc | synvisc one | triluron |
        trivisc | visco 3 | synvisc 1 | orthovis | euflexa | euflexxia | hyalagan | sodium hyaluronic
      hyaluronate + triamcinolone: cingal`),
    families: wordList('viscosupplement | viscosupplementation | visco supplementation | visco'),
  },
];
