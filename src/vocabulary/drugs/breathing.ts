import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/** Medicines for asthma, allergy and colds. Classes follow the USP category of the active ingredient. */
export const BREATHING_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'Asthma Medications',
    generics: wordList(`
      albuterol | albuterol sulfate | aclidinium | arformoterol | beclomethasone | benralizumab |
      budesonide formoterol | ciclesonide | fluticasone salmeterol | fluticasone vilanterol | formoterol |
      glycopyrrolate formoterol | indacaterol | ipratropium | ipratropium albuterol | levalbuterol |
      mepolizumab | metaproterenol | mometasone formoterol | montelukast | olodaterol | omalizumab |
      roflumilast | salmeterol | terbutaline | theophylline | tiotropium | tiotropium olodaterol |
      umeclidinium | umeclidinium vilanterol | zafirlukast | zileuton`),
    brands: wordList(`
      accolate | advair | advair diskus | advair hfa | airduo | alvesco | anoro | anoro ellipta | arnuity |
      arnuity ellipta | asmanex | atrovent | bevespi | breo | breo ellipta | brovana | combivent |
      combivent respimat | daliresp | dulera | duoneb | fasenra | flovent | flovent hfa | foradil | incruse |
      nucala | perforomist | proair | proair hfa | proair respiclick | proventil | proventil hfa | pulmicort |
      qvar | serevent | singulair | spiriva | spiriva respimat | stiolto | symbicort | trelegy |
      trelegy ellipta | tudorza | ventolin | ventolin hfa | xolair | xopenex | zyflo`),
    families: wordList('inhaler | rescue inhaler'),
  },
  {
    subcategory: 'Other',
    class: 'Antihistamine',
    generics: wordList(`
      azelastine | azelastine fluticasone | bilastine | brompheniramine | carbinoxamine | cetirizine |
      cetirizine pseudoephedrine | chlorpheniramine | clemastine | cyproheptadine | desloratadine |
      dexchlorpheniramine | diphenhydramine | epinastine | fexofenadine | fexofenadine pseudoephedrine |
      ketotifen | levocetirizine | loratadine | loratadine pseudoephedrine | olopatadine`),
    brands: wordList(`
      alaway | allegra | allegra d | astelin | astepro | benadryl | chlor trimeton | clarinex | claritin |
      claritin d | dymista | karbinal | optivar | pataday | patanase | patanol | periactin | xyzal | zaditor |
      zyrtec | zyrtec d`),
    variants: wordList('diphenhydramin'),
    families: wordList('antihistamine'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      acetylcysteine | benzonatate | cromolyn | dextromethorphan guaifenesin | fluticasone |
      fluticasone propionate | guaifenesin | guaifenesin codeine | guaifenesin dextromethorphan |
      n acetylcysteine | oxymetazoline | phenylephrine | pseudoephedrine`),
    brands: wordList(`
      afrin | delsym | flonase | mucinex | mucinex d | mucinex dm | nasacort | nasalcrom | nasonex | omnaris |
      qnasl | rhinocort | robitussin | sudafed | tessalon | tessalon perles | veramyst | zetonna`),
    families: wordList('nasal spray | cough medicine'),
  },
];
