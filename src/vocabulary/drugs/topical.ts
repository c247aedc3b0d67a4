import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * What is rubbed on or stuck on the skin against pain. Ingredients of over-the-counter products follow the FDA
 * monograph of external analgesics and the drug facts of their labels (DailyMed); the compounds that go by a name,
 * the pharmacies' own sheets as letters repeat them.
 */
export const TOPICAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Topical Analgesics',
    generics: wordList(`
      benzocaine | camphor | capsaicin | lidocaine | menthol | methyl salicylate | tetracaine |
      trolamine salicylate | dibucaine | pramoxine | eucalyptus oil | ethyl chloride`),
    medicines: medicines(`
      diclofenac: diclofenac epolamine | flector | flector tdp | licart | pennsaid | solaraze | klofensaid |
        diclozor | dst plus | voltaren arthritis pain
      lidocaine: lidoderm | lido patch | lidoflex | lidogel | lidorx | lmx | lmx 4 | lmx 5 | xolido | ztlido |
        lidocain | lidocaine pak | lidocare | lidotral | lidovex | lidozion | dermacinrx lidocan | xylocaine | glydo |
        lidotrex | zingo | aspercreme lidocaine | aspercreme with lidocaine | anecream | regenecare |
        salonpas lidocaine | gen 7t | tridacaine | dermalid | xyliderm | lidopin | lidodextrapine |
        lidocaine viscous | solarcaine | icy hot lidocaine | lidopatch | xylocaine mpf | xylocaine viscous
      lidocaine + prilocaine: lidocaine prilocaine | emla | prilolid | oraqix | prilovix | livixil pak | lidopril |
        agoneaze | dermacinrx prizopak | relador | relador pak
      lidocaine + tetracaine: synera | pliaglis | lidocaine tetracaine
      lidocaine + menthol: lidall | lidothol | lidozen | lidozengel | lenzapatch | lenzagel |
        silvera | dermacinrx lidogel | limencin
      lidocaine + capsaicin + menthol: relyyt
      capsaicin: capzasin | capzasin p | qutenza | zostrix | zostrix hp | capsacin | capsaisin | salonpas hot
      capsaicin + menthol: menthacin | sinelee | releevia mc
      methyl salicylate + capsaicin + menthol + lidocaine: terocin | new terocin
      capsaicin + lidocaine + menthol + methyl salicylate: lidopro | medi patch
      methyl salicylate + menthol + capsaicin: medi derm | mediderm | medrox | biotherm | exoten c | xoten c |
        exoten | xoten | ultracin | medrox rx | dendracin | dendracin neurodendraxcin | releevia
      methyl salicylate + menthol: icy hot | kera tek | keratek | menthoderm | mentherm | methoderm |
        salonpas pain relief patch | theragesic | thera gesic | methyl salicylate menthol | mento derm | thermacare rub
      camphor + menthol + methyl salicylate: salonpas | bengay | ben gay | flexall plus | bengay ultra strength
      camphor + menthol: tiger balm | sarna
      menthol: bio freeze | biofreeze | flexall | cryoderm | polar frost | stopain
      trolamine salicylate: aspercreme | myoflex | sportscreme
      dibucaine: nupercainal
      benzocaine: orajel | anbesol | hurricaine | cetacaine
      pramoxine: proctofoam | sarna sensitive | prax
      pramoxine + hydrocortisone: analpram | analpram hc | epifoam | pramosone | proctofoam hc | novacort
      -: enovarx | endoxcin | topricin | traumeel | speed gel`),
    families: wordList('topical analgesic | topical pain patch | pain patch | topical patch'),
  },
  {
    subcategory: 'Topical Compounds',
    families: wordList(`
      compound cream | compounded cream | compound topical cream | compounded topical cream | compound topical |
      topical compound | compounding cream | compound ointment | compound medication | compounded medication |
      compound gel | transdermal compound | topical compounded cream | compounded topical |
      compound analgesic cream | topical cream | pain cream | compound pain cream`),
    generics: [],
    medicines: medicines(`
      cyclobenzaprine: cyclophene
      flurbiprofen: flurbi | flurbicream
      flurbiprofen + lidocaine + amitriptyline: flurbi nap | flurlido a | flurbi nap cream la
      flurbiprofen + cyclobenzaprine: flurflex | fluriflex
      flurbiprofen + lidocaine: flurlido
      gabapentin + ketoprofen + lidocaine: gabaketolido
      gabapentin + cyclobenzaprine + tramadol: gabacyclotram | ultraflex g
      ketoprofen: ketophene
      tramadol + gabapentin + menthol + camphor + capsaicin: tghot | tg hot
      tramadol + gabapentin + menthol + camphor: tgice | tg ice
      -: tgc cream`),
  },
];

/** Actives with no FDA-approved form for the skin (or none against pain): a cream or gel of them is compounded. */
export const ONLY_COMPOUNDED_FOR_THE_SKIN: ReadonlySet<string> = new Set(
  wordList(`
  amitriptyline | baclofen | carbamazepine | clonidine | cyclobenzaprine | dextromethorphan | doxepin |
  flurbiprofen | gabapentin | ibuprofen | imipramine | indomethacin | ketamine | ketoprofen | ketorolac |
  meloxicam | naproxen | nifedipine | orphenadrine | pentoxifylline | piroxicam | pregabalin | tizanidine |
  topiramate | tramadol | verapamil | methocarbamol | nabumetone | hyaluronic acid`),
);

/** Actives of over-the-counter rubs and patches: a mixture of these alone is a product, not a compound. */
export const RUB_INGREDIENTS: ReadonlySet<string> = new Set(
  wordList(`
  camphor | capsaicin | lidocaine | menthol | methyl salicylate | methyl salicylate menthol |
  trolamine salicylate | benzocaine | eucalyptus oil`),
);

/** Classes whose single-drug gel, cream, ointment or patch counts as a topical analgesic. */
export const PAIN_CLASSES_ON_THE_SKIN: ReadonlySet<string> = new Set([
  'NSAID',
  'Misc Analgesics',
  'Muscle Relaxant',
  'Anti-epilepsy drugs',
]);
