import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * Medicines for migraine, movement, attention and psychosis, and those against opioids and other addictions. Classes
 * follow the USP category of the active ingredient.
 */
export const NERVE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'Antimigraine Agent',
    generics: wordList(`
      almotriptan | atogepant | dihydroergotamine | eletriptan | eptinezumab | erenumab | ergotamine |
      ergotamine caffeine | fremanezumab | frovatriptan | galcanezumab | isometheptene | lasmiditan |
      methysergide | naratriptan | rimegepant | rizatriptan | sumatriptan | sumatriptan naproxen |
      ubrogepant | zavegepant | zolmitriptan`),
    brands: wordList(`
      aimovig | ajovy | alsuma | amerge | axert | cafergot | dhe | emgality | ergomar | frova | imitrex |
      maxalt | maxalt mlt | midrin | migergot | migranal | nurtec | nurtec odt | onzetra | qulipta | relpax |
      reyvow | sumavel | tosymra | treximet | trudhesa | ubrelvy | vyepti | zavzpret | zecuity | zembrace |
      zomig | zomig zmt`),
    variants: wordList('imetrix | immitrex'),
    families: wordList('triptan | migraine medication'),
  },
  {
    subcategory: 'Other',
    class: 'Atypical Antipsychotic',
    generics: wordList(`
      aripiprazole | asenapine | brexpiprazole | cariprazine | clozapine | iloperidone | lumateperone |
      lurasidone | olanzapine | olanzapine fluoxetine | olanzapine samidorphan | paliperidone | pimavanserin |
      quetiapine | risperidone | ziprasidone`),
    brands: wordList(`
      abilify | abilify maintena | aristada | caplyta | clozaril | fanapt | geodon | invega |
      invega sustenna | latuda | lybalvi | nuplazid | perseris | rexulti | risperdal | risperdal consta |
      saphris | seroquel | seroquel xr | symbyax | versacloz | vraylar | zyprexa | zyprexa zydis`),
    variants: wordList('seraquel'),
    families: wordList('atypical antipsychotic | antipsychotic | antipsychotic medication'),
  },
  {
    subcategory: 'Other',
    class: 'Stimulants',
    generics: wordList(`
      amphetamine | amphetamine salt | amphetamine aspartate | armodafinil | benzphetamine |
      dexmethylphenidate | dextroamphetamine | dextroamphetamine amphetamine | diethylpropion |
      lisdexamfetamine | methamphetamine | methylphenidate | modafinil | phendimetrazine | phentermine |
      phentermine topiramate | pitolisant | serdexmethylphenidate | solriamfetol`),
    brands: wordList(`
      adderall | adderall xr | adhansia | adipex | adipex p | adzenys | aptensio | azstarys | concerta |
      daytrana | desoxyn | dexedrine | dyanavel | evekeo | focalin | focalin xr | jornay | lomaira |
      metadate | methylin | mydayis | nuvigil | procentra | provigil | qsymia | quillichew | quillivant |
      ritalin | ritalin la | sunosi | vyvanse | wakix | zenzedi`),
    variants: wordList('provigel'),
  },
  {
    subcategory: 'Other',
    class: 'Dopamine agonists',
    generics: wordList(`
      apomorphine | bromocriptine | cabergoline | pramipexole | ropinirole | rotigotine`),
    brands: wordList(`
      apokyn | cycloset | dostinex | kynmobi | mirapex | mirapex er | neupro | parlodel | requip | requip xl`),
  },
  {
    subcategory: 'Other',
    class: 'Opioid Antagonist',
    generics: wordList('nalmefene | naloxone | naltrexone'),
    brands: wordList('evzio | kloxxado | narcan | opvee | revia | vivitrol | zimhi'),
    families: wordList('opioid antagonist'),
  },
  {
    subcategory: 'Other',
    class: 'Cannabinoids',
    generics: wordList(`
      cannabidiol | cannabis | cbd oil | marijuana | medical cannabis | medical marijuana`),
    brands: wordList('epidiolex | sativex'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      acamprosate | amantadine | amifampridine | atomoxetine | benztropine | carbidopa levodopa |
      chlorpromazine | dalfampridine | deutetrabenazine | dextromethorphan | dextromethorphan quinidine |
      dimethyl fumarate | disulfiram | donepezil | edaravone | entacapone | fingolimod | fluphenazine |
      galantamine | glatiramer | guanfacine er | haloperidol | interferon beta | lithium | lofexidine |
      loxapine | memantine | memantine donepezil | molindone | nicotine | nicotine patch | nicotine gum |
      nicotine lozenge | ocrelizumab | perphenazine | pimozide | pyridostigmine | rasagiline | riluzole |
      rivastigmine | safinamide | selegiline | teriflunomide | tetrabenazine | thioridazine | thiothixene |
      trifluoperazine | trihexyphenidyl | valbenazine | varenicline | viloxazine`),
    brands: wordList(`
      ampyra | antabuse | aricept | aubagio | austedo | avonex | azilect | campral | chantix | cogentin |
      comtan | copaxone | exelon | gilenya | haldol | ingrezza | intuniv | lithobid | lucemyra | mestinon |
      namenda | namenda xr | namzaric | navane | nicoderm | nicoderm cq | nicorette | nicotrol | nuedexta |
      orap | qelbree | razadyne | rilutek | sinemet | sinemet cr | stalevo | strattera | symmetrel |
      tecfidera | thorazine | xadago | xenazine`),
    families: wordList('psychotropic medication'),
  },
];
