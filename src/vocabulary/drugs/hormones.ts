import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/** Medicines for diabetes, bones and the glands. Classes follow the USP category of the active ingredient. */
export const HORMONE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'Antidiabetics',
    generics: wordList(`
      acarbose | alogliptin | bexagliflozin | canagliflozin | dapagliflozin | dulaglutide | empagliflozin |
      ertugliflozin | exenatide | glimepiride | glipizide | glipizide metformin | glyburide |
      glyburide metformin | insulin | insulin aspart | insulin degludec | insulin detemir | insulin glargine |
      insulin lispro | linagliptin | liraglutide | lixisenatide | metformin | miglitol | nateglinide |
      pioglitazone | pioglitazone metformin | pramlintide | repaglinide | rosiglitazone | saxagliptin |
      semaglutide | sitagliptin | sitagliptin metformin | tirzepatide | tolbutamide`),
    brands: wordList(`
      actoplus met | actos | admelog | adlyxin | afrezza | amaryl | apidra | avandia | basaglar | bydureon |
      byetta | diabeta | duetact | farxiga | fiasp | fortamet | glucophage | glucotrol | glucotrol xl |
      glucovance | glumetza | glynase | glyset | glyxambi | humalog | humulin | humulin n | humulin r |
      invokamet | invokana | janumet | januvia | jardiance | jentadueto | kombiglyze | lantus | levemir |
      metaglip | micronase | mounjaro | nesina | novolin | novolog | onglyza | oseni | ozempic | prandin |
      precose | qtern | riomet | rybelsus | saxenda | segluromet | semglee | soliqua | starlix | steglatro |
      symlin | synjardy | toujeo | tradjenta | tresiba | trijardy | trulicity | victoza | wegovy | xigduo |
      xultophy | zepbound`),
  },
  {
    subcategory: 'Other',
    class: 'Bisphosphonates',
    generics: wordList(`
      alendronate | etidronate | ibandronate | pamidronate | risedronate | zoledronic acid`),
    brands: wordList(`
      actonel | aredia | atelvia | binosto | boniva | didronel | fosamax | fosamax plus d | reclast | zometa`),
  },
  {
    subcategory: 'Other',
    class: 'Androgens & Anabolic Steroids',
    generics: wordList(`
      danazol | fluoxymesterone | methyltestosterone | nandrolone | oxandrolone | oxymetholone |
      testosterone | testosterone cypionate | testosterone enanthate | testosterone undecanoate`),
    brands: wordList(`
      anadrol | androderm | androgel  | aveed | axiron | depo testosterone | fortesta | jatenzo |
      kyzatrex | methitest | natesto | oxandrin | striant | testim | testopel | testred | tlando | vogelxo |
      xyosted`),
  },
  {
    subcategory: 'Other',
    class: 'Hormones',
    generics: wordList(`
      calcitonin | calcitonin salmon | chorionic gonadotropin | clomiphene | conjugated estrogen |
      desmopressin | drospirenone ethinyl estradiol | estradiol | estradiol norethindrone | estriol |
      ethinyl estradiol | leuprolide | levonorgestrel | levothyroxine | liothyronine | medroxyprogesterone |
      megestrol | norethindrone | norgestimate ethinyl estradiol | octreotide | progesterone | somatropin |
      teriparatide | thyroid`),
    brands: wordList(`
      activella | alora | armour thyroid | bijuva | clomid | climara | cytomel | ddavp | depo provera |
      divigel | estrace | estring | euthyrox | evamist | femring | forteo | genotropin | humatrope | levoxyl |
      lupron | lupron depot | megace | miacalcin | minivelle | norditropin | novarel | np thyroid |
      omnitrope | pregnyl | premarin | prempro | prometrium | provera | sandostatin | synthroid | tirosint |
      tymlos | unithroid | vagifem | vivelle dot`),
    families: wordList('hormone replacement therapy'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      abaloparatide | anastrozole | burosumab | cinacalcet | denosumab | exemestane | finasteride |
      dutasteride | letrozole | methimazole | ospemifene | propylthiouracil | raloxifene | romosozumab |
      tamoxifen`),
    brands: wordList(`
      arimidex | aromasin | avodart | evenity | evista | femara | nolvadex | osphena | prolia | propecia |
      proscar | sensipar | tapazole | xgeva`),
  },
];
