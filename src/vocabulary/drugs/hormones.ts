import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for diabetes, bones and the glands. Classes follow the USP category of the active ingredient. Generic
 * names: USAN; brands: FDA labels, the Orange Book and (insulins, hormones) the Purple Book.
 */
export const HORMONE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'Antidiabetics',
    generics: wordList(`
      acarbose | albiglutide | alogliptin | bexagliflozin | canagliflozin | chlorpropamide | dapagliflozin |
      dulaglutide | empagliflozin | ertugliflozin | exenatide | glimepiride | glipizide | glyburide | insulin |
      insulin aspart | insulin degludec | insulin detemir | insulin glargine | insulin lispro |
      insulin glulisine | linagliptin | liraglutide | lixisenatide | metformin | miglitol | nateglinide |
      pioglitazone | pramlintide | repaglinide | rosiglitazone | saxagliptin | semaglutide | sitagliptin |
      tirzepatide | tolazamide | tolbutamide | glucagon | diazoxide | insulin icodec`),
    medicines: medicines(`
      glipizide + metformin: glipizide metformin | metaglip
      glyburide + metformin: glyburide metformin | glucovance
      pioglitazone + metformin: pioglitazone metformin | actoplus met
      pioglitazone + glimepiride: duetact | pioglitazone glimepiride
      sitagliptin + metformin: sitagliptin metformin | janumet | zituvimet
      rosiglitazone + metformin: avandamet
      rosiglitazone + glimepiride: avandaryl
      repaglinide + metformin: prandimet | repaglinide metformin
      alogliptin + metformin: kazano | alogliptin metformin
      alogliptin + pioglitazone: oseni | alogliptin pioglitazone
      linagliptin + metformin: jentadueto
      saxagliptin + metformin: kombiglyze
      canagliflozin + metformin: invokamet
      dapagliflozin + metformin: xigduo
      dapagliflozin + saxagliptin: qtern
      dapagliflozin + saxagliptin + metformin: qternmet
      empagliflozin + linagliptin: glyxambi
      empagliflozin + metformin: synjardy
      empagliflozin + linagliptin + metformin: trijardy
      ertugliflozin + metformin: segluromet
      ertugliflozin + sitagliptin: steglujan
      insulin glargine + lixisenatide: soliqua
      insulin degludec + liraglutide: xultophy
      pioglitazone: actos
      insulin lispro: admelog | humalog | lyumjev | humalog kwikpen
      lixisenatide: adlyxin
      insulin: afrezza | humulin | humulin n | humulin r | novolin | novolin n | novolin r | myxredlin
      glimepiride: amaryl
      insulin glulisine: apidra
      rosiglitazone: avandia
      insulin glargine: basaglar | lantus | semglee | toujeo | rezvoglar | lantus solostar
      exenatide: bydureon | byetta | bydureon bcise
      glyburide: diabeta | glynase | micronase | glucotabs
      dapagliflozin: farxiga
      insulin aspart: fiasp | novolog
      metformin: fortamet | glucophage | glumetza | riomet
      glipizide: glucotrol | glucotrol xl
      miglitol: glyset
      canagliflozin: invokana
      sitagliptin: januvia | zituvio | brynovin
      empagliflozin: jardiance
      insulin detemir: levemir
      tirzepatide: mounjaro | zepbound
      alogliptin: nesina
      saxagliptin: onglyza
      semaglutide: ozempic | rybelsus | wegovy
      repaglinide: prandin
      acarbose: precose
      liraglutide: saxenda | victoza
      nateglinide: starlix
      ertugliflozin: steglatro
      pramlintide: symlin
      linagliptin: tradjenta
      insulin degludec: tresiba
      dulaglutide: trulicity
      albiglutide: tanzeum
      bexagliflozin: brenzavvy
      glucagon: baqsimi | gvoke | glucagen
      diazoxide: proglycem`),
  },
  {
    subcategory: 'Other',
    class: 'Bisphosphonates',
    generics: wordList(`
      alendronate | etidronate | ibandronate | pamidronate | risedronate | zoledronic acid | tiludronate`),
    medicines: medicines(`
      risedronate: actonel | atelvia
      risedronate + calcium carbonate: actonel with calcium
      pamidronate: aredia
      alendronate: binosto | fosamax
      ibandronate: boniva
      etidronate: didronel
      alendronate + cholecalciferol: fosamax plus d
      zoledronic acid: reclast | zometa
      tiludronate: skelid`),
  },
  {
    subcategory: 'Other',
    class: 'Androgens & Anabolic Steroids',
    generics: wordList(`
      danazol | fluoxymesterone | methyltestosterone | nandrolone | oxandrolone | oxymetholone | testosterone`),
    medicines: medicines(`
      testosterone: testosterone cypionate | testosterone enanthate | testosterone undecanoate | androderm |
        androgel | aveed | axiron | depo testosterone | fortesta | jatenzo | kyzatrex | natesto | striant | testim |
        testopel | tlando | vogelxo | xyosted | azmiro | delatestryl | undecatrex | androgel pump
      oxymetholone: anadrol | anadrol 50
      methyltestosterone: methitest | testred
      oxandrolone: oxandrin
      danazol: danocrine`),
  },
  {
    subcategory: 'Other',
    class: 'Hormones',
    generics: wordList(`
      calcitonin | chorionic gonadotropin | clomiphene | desmopressin | estradiol |
      estriol | ethinyl estradiol | leuprolide | levonorgestrel | levothyroxine | liothyronine |
      medroxyprogesterone | megestrol | norethindrone | octreotide | progesterone | somatropin | teriparatide |
      thyroid | estropipate | liotrix | norgestrel | drospirenone | ulipristal |
      elagolix | relugolix | ganirelix | cetrorelix | nafarelin | triptorelin | goserelin | histrelin | lanreotide |
      pasireotide | tesamorelin | vasopressin | conivaptan | tolvaptan | mifepristone | oxytocin | dinoprostone |
      methylergonovine | hydroxyprogesterone | etonogestrel | segesterone | desogestrel | norgestimate |
      prasterone | corticotropin | cosyntropin | paltusotine | osilodrostat |
      levoketoconazole | estetrol`),
    medicines: medicines(`
      calcitonin: calcitonin salmon | miacalcin | fortical
      estradiol + norethindrone: activella | estradiol norethindrone | amabelz | mimvey | combipatch | mimvey lo |
        lopreeza
      estradiol: alora | climara | divigel | estrace | estring | evamist | femring | minivelle | vagifem |
        vivelle dot | vivelle | estrogel | elestrin | imvexxy | yuvafem | menostar | depo estradiol | delestrogen |
        dotti | lyllana | estraderm
      estradiol + levonorgestrel: climara pro
      estradiol + norgestimate: prefest
      estradiol + drospirenone: angeliq
      estradiol + progesterone: bijuva
      ethinyl estradiol + norethindrone: femhrt | jinteli | fyavolv | jevantique | jevantique lo | estrostep fe |
        loestrin | loestrin fe | loestrin 24 fe | lo loestrin | lo loestrin fe | lo minastrin fe | minastrin 24 fe |
        junel | junel fe | microgestin | microgestin fe | larin | larin fe | blisovi | blisovi fe | taytulla |
        tilia fe | tri legest fe | tri norinyl | ortho novum | ovcon | ovcon 35 | balziva | zenchent | nortrel |
        necon | wera | cyclafem | dasetta | nylia | pirmella | alyacen | aranelle | brevicon | modicon |
        norinyl | norethin | philith | vyfemla | briellyn | gildagia | generess fe | kaitlib fe | layolis fe |
        wymzya fe | aurovela | aurovela fe | hailey fe | tarina fe | gemmily | merzee | melodetta | mibelas |
        finzala | charlotte 24 fe | femcon fe | nexesta fe
      norethindrone: aygestin | errin | jolivette | nor qd | nor q d | nora be | ortho micronor |
        lyza | deblitane | norlyda | norlyroc | sharobel | incassia | lyleq | tulana | emzahh | gallifrey | jencycla
      ethinyl estradiol + levonorgestrel: alesse | aviane | lessina | lutera | levora | nordette | trivora |
        triphasil | enpresse | levonest | myzilra | seasonale | seasonique | loseasonique | jolessa | quasense |
        introvale | setlakin | camrese | camrese lo | amethia | amethia lo | ashlyna | daysee | quartette | fayosim |
        rivelsa | lybrel | amethyst | dolishale | twirla | falmina | vienva | orsythia | sronyx | larissia | kurvelo |
        marlissa | altavera | chateal | lillow | ayuna | afirmelle | aubra | delyla | balcoltra | minesse | simpesse |
        jaimiess | lojaimiess | iclevia | tyblume | joyeaux
      ethinyl estradiol + norgestimate: norgestimate ethinyl estradiol | ortho cyclen | ortho tri cyclen |
        ortho tri cyclen lo | sprintec | tri sprintec | tri lo sprintec | mononessa | trinessa | trinessa lo |
        previfem | tri previfem | estarylla | tri estarylla | mili | tri mili | tri lo mili | tri lo estarylla |
        tri lo marzia | tri linyah | mono linyah | femynor | tri femynor | nymyo | tri nymyo | vylibra | tri vylibra |
        tri vylibra lo
      ethinyl estradiol + drospirenone: drospirenone ethinyl estradiol | yaz |
        ocella | gianvi | loryna | syeda | zarah | vestura | jasmiel | lo zumandimine | zumandimine
      drospirenone + ethinyl estradiol + levomefolate: beyaz | safyral | tydemy
      ethinyl estradiol + desogestrel: mircette | desogen | ortho cept | apri | reclipsen | kariva | cyclessa |
        velivet | azurette | viorele | pimtrea | bekyree | kimidess | emoquette | enskyce | isibloom | juleber |
        kalliga | cyred | volnea | simliya | desogestrel ethinyl estradiol
      ethinyl estradiol + norgestrel: lo ovral | ovral | cryselle | low ogestrel | ogestrel | elinest
      ethinyl estradiol + ethynodiol: demulen | zovia | kelnor | ethynodiol ethinyl estradiol
      ethinyl estradiol + norelgestromin: ortho evra | xulane | zafemy
      ethinyl estradiol + etonogestrel: nuvaring | eluryng | haloette | enilloring
      ethinyl estradiol + segesterone: annovera
      estradiol + dienogest: natazia
      drospirenone + estetrol: nextstellis
      drospirenone: slynd
      norgestrel: opill
      levonorgestrel: mirena | kyleena | skyla | liletta | plan b | plan b one step | next choice | aftera | opcicon
      etonogestrel: nexplanon | implanon
      thyroid: armour thyroid | np thyroid | nature throid | adthyza | westhroid
      clomiphene: clomid | serophene | milophene
      liothyronine: cytomel | triostat
      liotrix: thyrolar
      desmopressin: ddavp | noctiva | nocdurna | stimate | minirin
      medroxyprogesterone: depo provera | provera | depo subq provera
      levothyroxine: euthyrox | levoxyl | synthroid | tirosint | unithroid | levo t | levothroid | thyquidity |
        ermeza | tirosint sol | levolet | novothyrox | thyro tabs
      teriparatide: forteo | bonsity
      somatropin: genotropin | humatrope | norditropin | omnitrope | nutropin | saizen | zomacton | serostim
      leuprolide: lupron | lupron depot | eligard | fensolvi | camcevi
      megestrol: megace
      chorionic gonadotropin: novarel | pregnyl
      conjugated estrogens: premarin | conjugated estrogen
      conjugated estrogens + medroxyprogesterone: prempro | premphase
      conjugated estrogens + bazedoxifene: duavee
      synthetic conjugated estrogens: cenestin | enjuvia | synthetic conjugated estrogen
      esterified estrogens: menest | esterified estrogen
      esterified estrogens + methyltestosterone: covaryx | covaryx hs | estratest | eemt
      estropipate: ogen | ortho est
      progesterone: prometrium | crinone | endometrin
      octreotide: sandostatin | mycapssa | bynfezia
      abaloparatide: tymlos
      elagolix: orilissa
      elagolix + estradiol + norethindrone: oriahnn
      relugolix: orgovyx
      relugolix + estradiol + norethindrone: myfembree
      nafarelin: synarel
      triptorelin: trelstar | triptodur
      goserelin: zoladex
      lanreotide: somatuline
      pasireotide: signifor
      tesamorelin: egrifta
      tolvaptan: samsca | jynarque
      mifepristone: mifeprex | korlym
      methylergonovine: methergine
      prasterone: intrarosa
      corticotropin: acthar
      osilodrostat: isturisa
      levoketoconazole: recorlev`),
    families: wordList('hormone replacement therapy'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      abaloparatide | anastrozole | burosumab | cinacalcet | denosumab | exemestane | finasteride |
      dutasteride | letrozole | methimazole | ospemifene | propylthiouracil | raloxifene | romosozumab |
      tamoxifen | calcitriol | doxercalciferol | paricalcitol | calcifediol | toremifene | fulvestrant |
      flibanserin | bremelanotide | fezolinetant | elinzanetant | bicalutamide | flutamide |
      nilutamide | abiraterone | enzalutamide | apalutamide | darolutamide | estramustine | etelcalcetide |
      trilostane | anamorelin`),
    medicines: medicines(`
      anastrozole: arimidex
      exemestane: aromasin
      dutasteride: avodart
      romosozumab: evenity
      raloxifene: evista
      letrozole: femara
      ribociclib + letrozole: kisqali femara co pack
      tamoxifen: nolvadex | soltamox
      ospemifene: osphena
      denosumab: prolia | xgeva
      finasteride: propecia | proscar
      finasteride + tadalafil: entadfi
      cinacalcet: sensipar
      methimazole: tapazole | northyx
      calcitriol: rocaltrol | vectical | calcijex
      doxercalciferol: hectorol
      paricalcitol: zemplar
      calcifediol: rayaldee
      toremifene: fareston
      fulvestrant: faslodex
      flibanserin: addyi
      bremelanotide: vyleesi
      fezolinetant: veozah
      bicalutamide: casodex
      nilutamide: nilandron
      abiraterone: zytiga | yonsa
      abiraterone + niraparib: akeega
      enzalutamide: xtandi
      apalutamide: erleada
      darolutamide: nubeqa
      estramustine: emcyt`),
  },
];
