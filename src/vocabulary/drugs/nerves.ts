import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for migraine, movement, attention and psychosis, and those against opioids and other addictions. Classes
 * follow the USP category of the active ingredient. Generic names: USAN; brands: FDA labels and the Orange Book.
 */
export const NERVE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'Antimigraine Agent',
    generics: wordList(`
      almotriptan | atogepant | dihydroergotamine | eletriptan | eptinezumab | erenumab | ergotamine |
      fremanezumab | frovatriptan | galcanezumab | isometheptene | lasmiditan | methysergide | naratriptan |
      rimegepant | rizatriptan | sumatriptan | ubrogepant | zavegepant | zolmitriptan`),
    medicines: medicines(`
      ergotamine + caffeine: ergotamine caffeine | cafergot | migergot
      sumatriptan + naproxen: sumatriptan naproxen | treximet
      erenumab: aimovig
      fremanezumab: ajovy
      sumatriptan: alsuma | imitrex | onzetra | sumavel | tosymra | zecuity | zembrace | imetrix | immitrex |
        zembrace symtouch | onzetra xsail | imitrex statdose
      naratriptan: amerge
      almotriptan: axert
      dihydroergotamine: dhe | migranal | trudhesa | dhe 45 | d h e 45 | atzumi
      galcanezumab: emgality
      ergotamine: ergomar
      frovatriptan: frova
      rizatriptan: maxalt | maxalt mlt | rizafilm
      isometheptene + dichloralphenazone + acetaminophen: midrin
      rimegepant: nurtec | nurtec odt
      atogepant: qulipta
      eletriptan: relpax
      lasmiditan: reyvow
      ubrogepant: ubrelvy
      eptinezumab: vyepti
      zavegepant: zavzpret
      zolmitriptan: zomig | zomig zmt`),
    families: wordList('triptan | migraine medication'),
  },
  {
    subcategory: 'Other',
    class: 'Atypical Antipsychotic',
    generics: wordList(`
      aripiprazole | asenapine | brexpiprazole | cariprazine | clozapine | iloperidone | lumateperone |
      lurasidone | olanzapine | paliperidone | pimavanserin | quetiapine | risperidone | ziprasidone`),
    medicines: medicines(`
      olanzapine + fluoxetine: olanzapine fluoxetine | symbyax
      olanzapine + samidorphan: olanzapine samidorphan | lybalvi
      xanomeline + trospium: cobenfy
      aripiprazole: abilify | abilify maintena | aristada | abilify mycite | abilify asimtufii | opipza
      lumateperone: caplyta
      clozapine: clozaril | versacloz | fazaclo
      iloperidone: fanapt
      ziprasidone: geodon
      paliperidone: invega | invega sustenna | invega trinza | erzofri
      lurasidone: latuda
      pimavanserin: nuplazid
      risperidone: perseris | risperdal | risperdal consta | uzedy | risperdal m tab | rykindo
      brexpiprazole: rexulti
      asenapine: saphris | secuado
      quetiapine: seroquel | seroquel xr | seraquel
      cariprazine: vraylar
      olanzapine: zyprexa | zyprexa zydis | zyprexa relprevv`),
    families: wordList('atypical antipsychotic | antipsychotic | antipsychotic medication'),
  },
  {
    subcategory: 'Other',
    class: 'Stimulants',
    generics: wordList(`
      amphetamine | armodafinil | benzphetamine | dexmethylphenidate | dextroamphetamine | diethylpropion |
      lisdexamfetamine | methamphetamine | methylphenidate | modafinil | phendimetrazine | phentermine |
      pitolisant | serdexmethylphenidate | solriamfetol`),
    medicines: medicines(`
      amphetamine: amphetamine aspartate | adzenys | dyanavel | evekeo
      amphetamine + dextroamphetamine: amphetamine salt | dextroamphetamine amphetamine | adderall | adderall xr |
        mydayis | mixed amphetamine salt | amphetamine dextroamphetamine
      phentermine + topiramate: phentermine topiramate | qsymia
      methylphenidate: adhansia | aptensio | concerta | daytrana | jornay | metadate | methylin | quillichew |
        quillivant | ritalin | ritalin la | cotempla | relexxii
      phentermine: adipex | adipex p | lomaira | ionamin | suprenza
      dexmethylphenidate + serdexmethylphenidate: azstarys
      methamphetamine: desoxyn
      dextroamphetamine: dexedrine | procentra | zenzedi | xelstrym | dextrostat
      dexmethylphenidate: focalin | focalin xr
      armodafinil: nuvigil
      modafinil: provigil | provigel
      solriamfetol: sunosi
      lisdexamfetamine: vyvanse | arynta
      pitolisant: wakix
      benzphetamine: didrex | regimex
      phendimetrazine: bontril | bontril pdm
      diethylpropion: tenuate`),
  },
  {
    subcategory: 'Other',
    class: 'Dopamine agonists',
    generics: wordList('apomorphine | bromocriptine | cabergoline | pramipexole | ropinirole | rotigotine'),
    medicines: medicines(`
      apomorphine: apokyn | kynmobi | onapgo
      bromocriptine: cycloset | parlodel
      cabergoline: dostinex
      pramipexole: mirapex | mirapex er
      rotigotine: neupro
      ropinirole: requip | requip xl`),
  },
  {
    subcategory: 'Other',
    class: 'Opioid Antagonist',
    generics: wordList('nalmefene | naloxone | naltrexone'),
    medicines: medicines(`
      naloxone: rivive | rezenopy | evzio | kloxxado | narcan | zimhi | rextovy | revive naloxone
      nalmefene: opvee | revex
      naltrexone: revia | vivitrol | depade`),
    families: wordList('opioid antagonist'),
  },
  {
    subcategory: 'Other',
    class: 'Cannabinoids',
    generics: wordList('cannabidiol | cannabis'),
    medicines: medicines(`
      cannabidiol: cbd oil | epidiolex
      cannabis: marijuana | medical cannabis | medical marijuana
      nabiximols: sativex`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      acamprosate | amantadine | amifampridine | atomoxetine | benztropine | chlorpromazine | dalfampridine |
      deutetrabenazine | dextromethorphan | dimethyl fumarate | disulfiram | donepezil | edaravone | entacapone |
      fingolimod | fluphenazine | galantamine | glatiramer | haloperidol | interferon beta | lithium |
      lofexidine | loxapine | memantine | molindone | nicotine | ocrelizumab | perphenazine | pimozide |
      pyridostigmine | rasagiline | riluzole | rivastigmine | safinamide | selegiline | teriflunomide |
      tetrabenazine | thioridazine | thiothixene | trifluoperazine | trihexyphenidyl | valbenazine |
      varenicline | viloxazine | carbidopa | levodopa | tolcapone | opicapone | istradefylline | cladribine |
      siponimod | ozanimod | ponesimod | ofatumumab | natalizumab | alemtuzumab | diroximel fumarate |
      monomethyl fumarate | tacrine | droperidol | lecanemab | donanemab | tofersen | omaveloxolone |
      trofinetide | risdiplam | biperiden | procyclidine | neostigmine | edrophonium |
      givinostat`),
    medicines: medicines(`
      carbidopa + levodopa: carbidopa levodopa | sinemet | sinemet cr | rytary | dhivy | duopa | parcopa | crexont
      carbidopa + levodopa + entacapone: stalevo | carbidopa levodopa entacapone
      carbidopa: lodosyn
      levodopa: inbrija
      dextromethorphan + quinidine: dextromethorphan quinidine | nuedexta
      guanfacine: guanfacine er | intuniv
      memantine + donepezil: memantine donepezil | namzaric
      nicotine: nicotine patch | nicotine gum | nicotine lozenge | nicoderm | nicoderm cq | nicorette | nicotrol |
        habitrol | nicotrol ns
      dalfampridine: ampyra
      disulfiram: antabuse
      donepezil: aricept | adlarity
      teriflunomide: aubagio
      deutetrabenazine: austedo
      interferon beta: avonex | rebif | betaseron | plegridy | extavia
      rasagiline: azilect
      acamprosate: campral
      varenicline: chantix | tyrvaya
      benztropine: cogentin
      entacapone: comtan
      tolcapone: tasmar
      opicapone: ongentys
      istradefylline: nourianz
      glatiramer: copaxone | glatopa
      rivastigmine: exelon
      fingolimod: gilenya | tascenso
      haloperidol: haldol
      valbenazine: ingrezza
      lithium: lithobid | eskalith
      lofexidine: lucemyra
      pyridostigmine: mestinon | regonol
      memantine: namenda | namenda xr
      thiothixene: navane
      pimozide: orap
      viloxazine: qelbree
      galantamine: razadyne
      riluzole: rilutek | tiglutik | exservan
      atomoxetine: strattera
      amantadine: symmetrel | gocovri | osmolex
      dimethyl fumarate: tecfidera
      diroximel fumarate: vumerity
      monomethyl fumarate: bafiertam
      chlorpromazine: thorazine
      safinamide: xadago
      tetrabenazine: xenazine
      selegiline: eldepryl | zelapar
      amifampridine: firdapse | ruzurgi
      edaravone: radicava | radicava ors
      cladribine: mavenclad
      siponimod: mayzent
      ozanimod: zeposia
      ponesimod: ponvory
      ocrelizumab: ocrevus
      ofatumumab: kesimpta
      natalizumab: tysabri
      loxapine: adasuve | loxitane
      molindone: moban
      thioridazine: mellaril
      trifluoperazine: stelazine
      perphenazine: trilafon
      fluphenazine: prolixin
      trihexyphenidyl: artane
      droperidol: inapsine
      omaveloxolone: skyclarys
      trofinetide: daybue
      risdiplam: evrysdi`),
    families: wordList('psychotropic medication'),
  },
];
