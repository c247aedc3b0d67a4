import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * What is rubbed on or stuck on the skin against pain. Ingredients of over-the-counter products follow the FDA
 * monograph of external analgesics.
 */
export const TOPICAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Topical Analgesics',
    generics: wordList(`
      benzocaine | camphor | capsaicin | diclofenac epolamine | lidocaine | lidocaine prilocaine | menthol |
      methyl salicylate | methyl salicylate menthol | tetracaine | trolamine salicylate | dibucaine |
      pramoxine | eucalyptus oil | ethyl chloride`),
    brands: wordList(`
      aspercreme | bengay | ben gay | bio freeze | biofreeze | biotherm | capzasin | capzasin p | dendracin |
      emla | endoxcin | enovarx | exoten | exoten c | flector | flector tdp | icy hot | kera tek | keratek |
      licart | lidall | lido patch | lidoderm | lidoflex | lidogel | lidopro | lidothol | lidorx | lidozen |
      lmx | lmx 4 | medi derm | mediderm | medi patch | medrox | menthoderm | menthacin | mentherm | methoderm |
      myoflex | new terocin | pennsaid | qutenza | relyyt | salonpas | solaraze | sportscreme | synera |
      terocin | theragesic | thera gesic | tiger balm | topricin | traumeel | ultracin | xolido | xoten |
      xoten c | zostrix | zostrix hp | ztlido | lidocaine pak | prilolid | speed gel`),
    variants: wordList('lidocain | capsacin | capsaisin'),
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
    brands: wordList(`
      cyclophene | flurbi | flurbi nap | flurflex | fluriflex | flurlido | flurlido a | gabacyclotram |
      ketophene | tghot | tg hot | tgice | tg ice | tgc cream | ultraflex g`),
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
