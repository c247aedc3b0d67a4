import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * Medicines for the immune system, joints, bladder, eyes and skin, and what is left. Classes follow the USP category
 * of the active ingredient.
 */
export const IMMUNE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'TNF modifier',
    generics: wordList('adalimumab | certolizumab | etanercept | golimumab | infliximab'),
    brands: wordList(`
      amjevita | avsola | cimzia | cyltezo | enbrel | hadlima | humira | hyrimoz | inflectra | remicade |
      renflexis | simponi | simponi aria`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      abatacept | allopurinol | anakinra | apremilast | azathioprine | baricitinib | colchicine |
      cyclosporine | dupilumab | febuxostat | guselkumab | ixekizumab | leflunomide | methotrexate |
      mycophenolate | penicillamine | pegloticase | pirfenidone | nintedanib | probenecid | rituximab |
      sarilumab | secukinumab | sulfasalazine | tacrolimus | pimecrolimus | tocilizumab | tofacitinib |
      upadacitinib | ustekinumab`),
    brands: wordList(`
      actemra | arava | azulfidine | benlysta | cellcept | colcrys | cosentyx | dupixent | elidel | esbriet |
      gengraf | imuran | kevzara | kineret | krystexxa | mitigare | ofev | olumiant | orencia | otezla |
      otrexup | prograf | protopic | rasuvo | rinvoq | rituxan | skyrizi | stelara | taltz | tremfya |
      trexall | uloric | xeljanz | zurampic | zyloprim`),
  },
  {
    subcategory: 'Other',
    class: 'Alpha-blocker',
    generics: wordList('alfuzosin | dutasteride tamsulosin | silodosin | tamsulosin'),
    brands: wordList('flomax | jalyn | rapaflo | uroxatral'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      bethanechol | darifenacin | fesoterodine | flavoxate | mirabegron | oxybutynin | pentosan |
      solifenacin | tolterodine | trospium | vibegron`),
    brands: wordList(`
      detrol | detrol la | ditropan | ditropan xl | elmiron | enablex | gemtesa | myrbetriq | oxytrol |
      sanctura | toviaz | urecholine | vesicare`),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      acetazolamide | artificial tear | atropine | bimatoprost | brimonidine | brimonidine timolol |
      brinzolamide | carboxymethylcellulose | cyclopentolate | dorzolamide | dorzolamide timolol |
      latanoprost | lifitegrast | methazolamide | netarsudil | pilocarpine | polyvinyl alcohol | timolol |
      travoprost | tropicamide`),
    brands: wordList(`
      alphagan | alphagan p | azopt | biotene | combigan | cosopt | diamox | evoxac | genteal | lacrilube |
      lumigan  | refresh optive | refresh plus | refresh tears | restasis | rhopressa | salagen |
      systane | theratears | timoptic | travatan | trusopt | xalatan | xiidra`),
    families: wordList('eye drop'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      adapalene | ammonium lactate | azelaic acid | becaplermin | benzoyl peroxide | calcipotriene |
      collagenase | crisaborole | eflornithine | emollient | hydroquinone | imiquimod | isotretinoin |
      petrolatum | salicylic acid | selenium sulfide | silicone gel | tazarotene | tretinoin | urea |
      urea cream | white petrolatum`),
    brands: wordList(`
      aldara | amlactin | aquaphor | cerave | dovonex | eucerin | eucrisa | lac hydrin | mederma | regranex |
      retin a | santyl | scar cream | scar gel | soriatane | vaseline`),
  },
  {
    subcategory: 'Other',
    class: 'Injection',
    generics: wordList(`
      abobotulinumtoxina | botulinum | botulinum toxin | botulinum toxin type a | bupivacaine |
      bupivacaine liposome | chloroprocaine | epinephrine | immunoglobulin | incobotulinumtoxina | ivig |
      mepivacaine | onabotulinum toxin a | onabotulinumtoxina | rimabotulinumtoxinb | ropivacaine |
      sterile water | hypertonic saline`),
    brands: wordList(`
      auvi q | botox | carbocaine | dysport | epipen | exparel | gamunex | kybella | marcaine | myobloc |
      naropin | polocaine | privigen | sensorcaine | xaracoll | xeomin | zynrelef`),
    variants: wordList('botox a'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      caffeine | deferasirox | dexmedetomidine | epoetin alfa | filgrastim | hydroxyurea |
      imatinib | ketamine | methylene blue | orlistat | lorcaserin | naltrexone bupropion | potassium iodide |
      propofol | sevelamer | patiromer | sodium polystyrene | cevimeline | cysteamine`),
    brands: wordList(`
      alli | aranesp | belviq | contrave | cortisporin otic | debrox | epogen | gleevec | ketalar | neulasta |
      procrit | renvela | saline nasal spray | veltassa | xenical | ciprodex`),
    families: wordList(`
      medication | medicine | pharmaceutical | prescription medication | oral medication | pain medication |
      analgesic medication`),
  },
];
