import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for the immune system, joints, cancer, bladder, eyes and skin, and what is left. Classes follow the USP
 * category of the active ingredient. Generic names: USAN; brands: FDA labels, the Orange Book and (biologicals) the
 * Purple Book; over-the-counter eye drops and creams: drug facts of their labels.
 */
export const IMMUNE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'TNF modifier',
    generics: wordList('adalimumab | certolizumab | etanercept | golimumab | infliximab'),
    medicines: medicines(`
      adalimumab: amjevita | cyltezo | hadlima | humira | hyrimoz | idacio | yusimry | hulio | abrilada | yuflyma
      infliximab: avsola | inflectra | remicade | renflexis | zymfentra
      certolizumab: cimzia
      etanercept: enbrel | erelzi | eticovo
      golimumab: simponi | simponi aria`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      abatacept | allopurinol | anakinra | apremilast | azathioprine | baricitinib | colchicine |
      cyclosporine | dupilumab | febuxostat | guselkumab | ixekizumab | leflunomide | methotrexate |
      mycophenolate | penicillamine | pegloticase | pirfenidone | nintedanib | probenecid | rituximab |
      sarilumab | secukinumab | sulfasalazine | tacrolimus | pimecrolimus | tocilizumab | tofacitinib |
      upadacitinib | ustekinumab | auranofin | belimumab | bimekizumab | brodalumab | risankizumab |
      tildrakizumab | tralokinumab | lebrikizumab | vedolizumab | everolimus | sirolimus | lesinurad |
      deucravacitinib | ritlecitinib | abrocitinib | ruxolitinib | voclosporin | avacopan | etrasimod |
      anifrolumab | trientine | tiopronin | canakinumab | rilonacept | mycophenolic acid | belumosudil`),
    medicines: medicines(`
      tocilizumab: actemra
      leflunomide: arava
      sulfasalazine: azulfidine | azulfidine en tabs
      belimumab: benlysta
      mycophenolate: cellcept | myhibbin
      mycophenolic acid: myfortic
      colchicine: colcrys | mitigare | gloperba | lodoco
      colchicine + probenecid: probenecid colchicine | col probenecid | colbenemid
      secukinumab: cosentyx
      dupilumab: dupixent
      pimecrolimus: elidel
      pirfenidone: esbriet
      cyclosporine: gengraf | neoral | sandimmune
      azathioprine: imuran | azasan
      sarilumab: kevzara
      anakinra: kineret
      pegloticase: krystexxa
      nintedanib: ofev
      baricitinib: olumiant
      abatacept: orencia
      apremilast: otezla
      methotrexate: otrexup | rasuvo | trexall | xatmep | rheumatrex | jylamvo | otrexup pfs
      tacrolimus: prograf | protopic | astagraf | envarsus
      upadacitinib: rinvoq
      rituximab: rituxan | truxima | ruxience
      risankizumab: skyrizi
      ustekinumab: stelara
      ixekizumab: taltz
      guselkumab: tremfya
      febuxostat: uloric
      tofacitinib: xeljanz
      lesinurad: zurampic
      lesinurad + allopurinol: duzallo
      allopurinol: zyloprim
      auranofin: ridaura
      penicillamine: cuprimine | depen
      trientine: syprine | cuvrior
      tiopronin: thiola
      vedolizumab: entyvio
      everolimus: zortress | afinitor | afinitor disperz | torpenz
      sirolimus: rapamune | hyftor | fyarro
      deucravacitinib: sotyktu
      ritlecitinib: litfulo
      abrocitinib: cibinqo
      ruxolitinib: jakafi | opzelura
      voclosporin: lupkynis
      avacopan: tavneos
      etrasimod: velsipity
      belumosudil: rezurock`),
  },
  {
    subcategory: 'Other',
    class: 'Alpha-blocker',
    generics: wordList('alfuzosin | silodosin | tamsulosin'),
    medicines: medicines(`
      dutasteride + tamsulosin: dutasteride tamsulosin | jalyn
      tamsulosin: flomax
      silodosin: rapaflo
      alfuzosin: uroxatral`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      bethanechol | darifenacin | fesoterodine | flavoxate | mirabegron | oxybutynin | pentosan | solifenacin |
      tolterodine | trospium | vibegron`),
    medicines: medicines(`
      tolterodine: detrol | detrol la
      oxybutynin: ditropan | ditropan xl | oxytrol | gelnique | oxytrol for women
      pentosan: elmiron
      darifenacin: enablex
      vibegron: gemtesa
      mirabegron: myrbetriq
      trospium: sanctura
      fesoterodine: toviaz
      bethanechol: urecholine | duvoid
      solifenacin: vesicare | vesicare ls
      flavoxate: urispas`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      acetazolamide | atropine | bimatoprost | brimonidine | brinzolamide | carboxymethylcellulose |
      cyclopentolate | dorzolamide | latanoprost | lifitegrast | methazolamide | netarsudil | pilocarpine |
      polyvinyl alcohol | timolol | travoprost | tropicamide | apraclonidine | carteolol | levobunolol |
      tafluprost | latanoprostene bunod | unoprostone | echothiophate | homatropine |
      perfluorohexyloctane | cenegermin | aflibercept | ranibizumab | faricimab |
      bevacizumab | omidenepag | aceclidine | reproxalap`),
    medicines: medicines(`
      brimonidine + timolol: brimonidine timolol | combigan
      dorzolamide + timolol: dorzolamide timolol | cosopt | cosopt pf
      brinzolamide + brimonidine: simbrinza
      netarsudil + latanoprost: rocklatan
      brimonidine: alphagan | alphagan p | lumify | mirvaso | qoliana
      brinzolamide: azopt
      acetazolamide: diamox | diamox sequels
      methazolamide: neptazane
      cevimeline: evoxac
      bimatoprost: lumigan | latisse | durysta
      cyclosporine: restasis | cequa | vevye | verkazia
      netarsudil: rhopressa
      pilocarpine: salagen | vuity | isopto carpine | qlosi
      timolol: timoptic | istalol | betimol | timoptic xe | timoptic ocudose | blocadren
      travoprost: travatan | travatan z | izba
      dorzolamide: trusopt
      latanoprost: xalatan | xelpros | iyuzeh
      lifitegrast: xiidra
      latanoprostene bunod: vyzulta
      tafluprost: zioptan
      unoprostone: rescula
      betaxolol: betoptic | betoptic s
      levobunolol: betagan
      carteolol: ocupress
      apraclonidine: iopidine
      echothiophate: phospholine iodide
      tropicamide: mydriacyl
      cyclopentolate: cyclogyl
      perfluorohexyloctane: miebo
      aflibercept: eylea
      ranibizumab: lucentis
      bevacizumab: avastin
      carboxymethylcellulose: refresh optive | refresh plus | refresh tears | theratears
      propylene glycol + polyethylene glycol 400: systane
      -: artificial tear | biotene | genteal | lacrilube`),
    families: wordList('eye drop'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      adapalene | ammonium lactate | azelaic acid | becaplermin | benzoyl peroxide | calcipotriene |
      bentoquatam | collagenase | crisaborole | eflornithine | hydroquinone | imiquimod | isotretinoin | petrolatum |
      salicylic acid | selenium sulfide | tazarotene | tretinoin | urea | white petrolatum | acitretin |
      anthralin | bexarotene |
      clascoterone | deoxycholic acid | fluorouracil | ingenol | mechlorethamine | methoxsalen | podofilox |
      sinecatechins | sofpironium | glycopyrronium | tapinarof | tirbanibulin | trifarotene |
      aminolevulinic acid | methyl aminolevulinate | monobenzone | coal tar | alitretinoin | birch triterpenes`),
    medicines: medicines(`
      bentoquatam: ivy block
      birch triterpenes: filsuvez
      urea: urea cream | carmol 40 | keralac
      white petrolatum: aquaphor | vaseline
      imiquimod: aldara | zyclara
      ammonium lactate: amlactin | lac hydrin
      calcipotriene: dovonex | sorilux
      crisaborole: eucrisa
      becaplermin: regranex
      tretinoin: retin a | retin a micro | renova | atralin | avita | altreno | refissa | tretin x
      tretinoin + benzoyl peroxide: twyneo
      collagenase: santyl | xiaflex
      acitretin: soriatane
      adapalene: differin
      adapalene + benzoyl peroxide: epiduo | epiduo forte | adapalene benzoyl peroxide
      azelaic acid: azelex | finacea
      benzoyl peroxide: epsolay | panoxyl
      tazarotene: tazorac | avage | fabior | arazlo
      trifarotene: aklief
      clascoterone: winlevi
      isotretinoin: accutane | absorica | absorica ld | amnesteem | claravis | myorisan | zenatane | sotret
      hydroquinone: eldoquin | lustra
      eflornithine: vaniqa | iwilfin
      fluorouracil: efudex | carac | fluoroplex | tolak
      ingenol: picato
      tirbanibulin: klisyri
      podofilox: condylox
      sinecatechins: veregen
      mechlorethamine: valchlor
      methoxsalen: oxsoralen | oxsoralen ultra | uvadex | 8 mop
      anthralin: zithranol | drithocreme
      alitretinoin: panretin
      tapinarof: vtama
      glycopyrronium: qbrexza
      sofpironium: sofdra
      aminolevulinic acid: levulan | levulan kerastick | ameluz
      methyl aminolevulinate: metvixia
      monobenzone: benoquin
      selenium sulfide: selsun
      doxepin: prudoxin | zonalon
      -: emollient | silicone gel | cerave | eucerin | mederma | scar cream | scar gel`),
  },
  {
    subcategory: 'Other',
    class: 'Injection',
    generics: wordList(`
      abobotulinumtoxina | bupivacaine | chloroprocaine | epinephrine | immunoglobulin | incobotulinumtoxina |
      mepivacaine | onabotulinumtoxina | rimabotulinumtoxinb | ropivacaine | prabotulinumtoxina |
      daxibotulinumtoxina | articaine | levobupivacaine | procaine`),
    medicines: medicines(`
      abobotulinumtoxina: dysport
      deoxycholic acid: kybella
      botulinum toxin: botulinum | botulinum toxin | botulinum toxin type a
      bupivacaine: bupivacaine liposome | exparel | marcaine | sensorcaine | xaracoll | posimir | vivacaine
      immunoglobulin: ivig | gamunex | privigen | gammagard | octagam | hizentra
      onabotulinumtoxina: onabotulinum toxin a | botox | botox a | botox cosmetic
      prabotulinumtoxina: jeuveau
      daxibotulinumtoxina: daxxify
      epinephrine: auvi q | epipen | adrenaclick | neffy | epipen jr | symjepi | primatene
      mepivacaine: carbocaine | polocaine
      rimabotulinumtoxinb: myobloc
      ropivacaine: naropin
      incobotulinumtoxina: xeomin
      bupivacaine + meloxicam: zynrelef
      bupivacaine + epinephrine: marcaine with epinephrine | sensorcaine with epinephrine
      articaine + epinephrine: septocaine | orabloc
      chloroprocaine: nesacaine | clorotekal | iheezo
      procaine: novocain | novocaine
      sodium chloride: hypertonic saline
      -: sterile water`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      caffeine | deferasirox | dexmedetomidine | epoetin alfa | filgrastim | hydroxyurea |
      imatinib | ketamine | methylene blue | orlistat | lorcaserin | potassium iodide |
      propofol | sevelamer | patiromer | sodium polystyrene | cevimeline | cysteamine | lanthanum |
      sucroferric oxyhydroxide | ferric citrate | darbepoetin alfa | pegfilgrastim | etomidate | methohexital |
      deferiprone | deferoxamine | daprodustat | vadadustat | sapropterin | nitisinone |
      miglustat | eliglustat | migalastat | sodium phenylbutyrate | carglumic acid | betaine | sodium zirconium |
      acalabrutinib | afatinib | alectinib | alpelisib | altretamine | avapritinib | axitinib | azacitidine |
      bendamustine | binimetinib | bortezomib | bosutinib | brigatinib | busulfan | cabozantinib | capecitabine |
      capivasertib | capmatinib | carboplatin | carmustine | ceritinib | chlorambucil | cisplatin | cobimetinib |
      crizotinib | cyclophosphamide | cytarabine | dabrafenib | dacomitinib | dasatinib | decitabine | docetaxel |
      doxorubicin | duvelisib | enasidenib | encorafenib | entrectinib | erdafitinib | erlotinib | etoposide |
      fedratinib | fludarabine | futibatinib | gefitinib | gemcitabine | gilteritinib | glasdegib | ibrutinib |
      idelalisib | infigratinib | irinotecan | ivosidenib | ixazomib | lapatinib | larotrectinib | lenalidomide |
      lenvatinib | lomustine | lorlatinib | melphalan | mercaptopurine | midostaurin | mitotane | mobocertinib |
      momelotinib | neratinib | nilotinib | nirogacestat | olaparib | olutasidenib | osimertinib |
      oxaliplatin | paclitaxel | pacritinib | palbociclib | pazopanib | pemetrexed | pemigatinib | pexidartinib |
      pirtobrutinib | pomalidomide | ponatinib | pralsetinib | procarbazine | quizartinib | regorafenib |
      repotrectinib | ribociclib | ripretinib | rucaparib | selinexor | selpercatinib | selumetinib | sonidegib |
      sorafenib | sotorasib | adagrasib | abemaciclib | elacestrant | sunitinib | talazoparib | tazemetostat |
      temozolomide | tepotinib | thalidomide | thioguanine | tivozanib | topotecan | trametinib |
      tucatinib | umbralisib | vandetanib | vemurafenib | venetoclax | vinblastine | vincristine | vismodegib |
      vorinostat | zanubrutinib | niraparib | fruquintinib | trastuzumab | pembrolizumab | nivolumab |
      revumenib | inavolisib | lazertinib | vorasidenib | tovorafenib | ensartinib`),
    medicines: medicines(`
      naltrexone + bupropion: naltrexone bupropion | contrave
      carbamide peroxide: debrox
      orlistat: alli | xenical
      darbepoetin alfa: aranesp
      lorcaserin: belviq
      hydrocortisone + neomycin + polymyxin b: cortisporin otic
      ciprofloxacin + dexamethasone: ciprodex | ciprofloxacin dexamethasone
      ciprofloxacin + fluocinolone: otovel
      epoetin alfa: epogen | procrit | retacrit
      imatinib: gleevec | imkeldi
      ketamine: ketalar
      pegfilgrastim: neulasta
      filgrastim: neupogen
      sevelamer: renvela | renagel
      patiromer: veltassa
      sodium chloride: saline nasal spray
      sodium zirconium cyclosilicate: lokelma
      sodium polystyrene: kayexalate | kionex | sps
      lanthanum: fosrenol
      sucroferric oxyhydroxide: velphoro
      ferric citrate: auryxia
      ferric maltol: accrufer
      deferasirox: exjade | jadenu | jadenu sprinkle
      deferiprone: ferriprox
      deferoxamine: desferal
      daprodustat: jesduvroq
      vadadustat: vafseo
      propofol: diprivan
      dexmedetomidine: precedex | igalmi
      potassium iodide: iosat | thyrosafe | sski
      cysteamine: cystagon | procysbi | cystaran
      sapropterin: kuvan | javygtor
      nitisinone: orfadin | nityr | harliku
      miglustat: zavesca | yargesa | opfolda
      eliglustat: cerdelga
      migalastat: galafold
      sodium phenylbutyrate: buphenyl | pheburane | olpruva
      sodium phenylbutyrate + taurursodiol: relyvrio
      glycerol phenylbutyrate: ravicti
      carglumic acid: carbaglu
      betaine: cystadane
      l-glutamine: endari
      voxelotor: oxbryta
      hydroxyurea: hydrea | droxia | siklos | xromi
      capecitabine: xeloda
      temozolomide: temodar
      erlotinib: tarceva
      gefitinib: iressa
      afatinib: gilotrif
      osimertinib: tagrisso
      dacomitinib: vizimpro
      dasatinib: sprycel | phyrago
      nilotinib: tasigna | danziten
      bosutinib: bosulif
      ponatinib: iclusig
      asciminib: scemblix
      sorafenib: nexavar
      sunitinib: sutent
      pazopanib: votrient
      axitinib: inlyta
      cabozantinib: cabometyx | cometriq
      lenvatinib: lenvima
      regorafenib: stivarga
      vandetanib: caprelsa
      tivozanib: fotivda
      lapatinib: tykerb
      neratinib: nerlynx
      tucatinib: tukysa
      palbociclib: ibrance
      ribociclib: kisqali
      abemaciclib: verzenio
      alpelisib: piqray | vijoice
      capivasertib: truqap
      elacestrant: orserdu
      olaparib: lynparza
      niraparib: zejula
      rucaparib: rubraca
      talazoparib: talzenna
      ibrutinib: imbruvica
      acalabrutinib: calquence
      zanubrutinib: brukinsa
      pirtobrutinib: jaypirca
      venetoclax: venclexta
      idelalisib: zydelig
      duvelisib: copiktra
      umbralisib: ukoniq
      lenalidomide: revlimid
      pomalidomide: pomalyst
      thalidomide: thalomid
      ixazomib: ninlaro
      selinexor: xpovio
      panobinostat: farydak
      vorinostat: zolinza
      bexarotene: targretin
      crizotinib: xalkori
      ceritinib: zykadia
      alectinib: alecensa
      brigatinib: alunbrig
      lorlatinib: lorbrena
      entrectinib: rozlytrek
      larotrectinib: vitrakvi
      repotrectinib: augtyro
      capmatinib: tabrecta
      tepotinib: tepmetko
      selpercatinib: retevmo
      pralsetinib: gavreto
      sotorasib: lumakras
      adagrasib: krazati
      mobocertinib: exkivity
      dabrafenib: tafinlar
      trametinib: mekinist
      vemurafenib: zelboraf
      cobimetinib: cotellic
      encorafenib: braftovi
      binimetinib: mektovi
      selumetinib: koselugo
      vismodegib: erivedge
      sonidegib: odomzo
      glasdegib: daurismo
      midostaurin: rydapt
      gilteritinib: xospata
      quizartinib: vanflyta
      ivosidenib: tibsovo
      vorasidenib: voranigo
      inavolisib: itovebi
      tovorafenib: ojemda
      revumenib: revuforj
      lazertinib: lazcluze
      enasidenib: idhifa
      olutasidenib: rezlidhia
      azacitidine: onureg | vidaza
      decitabine + cedazuridine: inqovi
      fedratinib: inrebic
      pacritinib: vonjo
      momelotinib: ojjaara
      erdafitinib: balversa
      pemigatinib: pemazyre
      infigratinib: truseltiq
      futibatinib: lytgobi
      avapritinib: ayvakit
      ripretinib: qinlock
      pexidartinib: turalio
      tazemetostat: tazverik
      belzutifan: welireg
      fruquintinib: fruzaqla
      nirogacestat: ogsiveo
      trifluridine + tipiracil: lonsurf
      mercaptopurine: purinethol | purixan
      busulfan: myleran
      chlorambucil: leukeran
      melphalan: alkeran
      lomustine: gleostine | ceenu
      procarbazine: matulane
      altretamine: hexalen
      mitotane: lysodren
      etoposide: vepesid
      topotecan: hycamtin
      cyclophosphamide: cytoxan
      trastuzumab: herceptin
      pembrolizumab: keytruda
      nivolumab: opdivo`),
    families: wordList(`
      medication | medicine | pharmaceutical | prescription medication | oral medication | pain medication |
      analgesic medication`),
  },
];
