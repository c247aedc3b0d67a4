import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for asthma, allergy and colds. Classes follow the USP category of the active ingredient. Generic names:
 * USAN; brands: FDA labels and the Orange Book; over-the-counter brands: drug facts of their labels.
 */
export const BREATHING_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Other',
    class: 'Asthma Medications',
    generics: wordList(`
      albuterol | aclidinium | arformoterol | beclomethasone | benralizumab | ciclesonide | formoterol |
      indacaterol | ipratropium | levalbuterol | mepolizumab | metaproterenol | montelukast | olodaterol |
      omalizumab | roflumilast | salmeterol | terbutaline | theophylline | tiotropium | umeclidinium |
      zafirlukast | zileuton | ensifentrine | pirbuterol | reslizumab | revefenacin |
      tezepelumab | aminophylline | dyphylline`),
    medicines: medicines(`
      albuterol: albuterol sulfate | proair | proair hfa | proair respiclick | proair digihaler | proventil |
        proventil hfa | ventolin | ventolin hfa | accuneb | vospire
      albuterol + budesonide: airsupra | albuterol budesonide
      zafirlukast: accolate
      fluticasone + salmeterol: advair | advair diskus | advair hfa | airduo | airduo respiclick | wixela |
        fluticasone salmeterol | airduo digihaler | wixela inhub
      fluticasone + vilanterol: breo | breo ellipta | fluticasone vilanterol
      fluticasone + umeclidinium + vilanterol: trelegy | trelegy ellipta
      fluticasone: arnuity | arnuity ellipta | flovent | flovent hfa | flovent diskus | armonair
      ciclesonide: alvesco
      umeclidinium + vilanterol: anoro | anoro ellipta | umeclidinium vilanterol
      umeclidinium: incruse | incruse ellipta
      mometasone: asmanex | asmanex hfa | asmanex twisthaler
      mometasone + formoterol: dulera | mometasone formoterol
      ipratropium: atrovent | atrovent hfa
      ipratropium + albuterol: combivent | combivent respimat | duoneb | ipratropium albuterol
      glycopyrrolate + formoterol: bevespi | bevespi aerosphere | glycopyrrolate formoterol
      budesonide + glycopyrrolate + formoterol: breztri | breztri aerosphere
      glycopyrrolate + indacaterol: utibron
      glycopyrrolate: lonhala | seebri
      arformoterol: brovana
      roflumilast: daliresp | zoryve
      benralizumab: fasenra
      formoterol: foradil | perforomist
      indacaterol: arcapta
      mepolizumab: nucala
      budesonide: pulmicort | pulmicort flexhaler
      budesonide + formoterol: symbicort | breyna | budesonide formoterol
      beclomethasone: qvar | qvar redihaler
      salmeterol: serevent | serevent diskus
      montelukast: singulair
      tiotropium: spiriva | spiriva respimat | spiriva handihaler
      tiotropium + olodaterol: stiolto | stiolto respimat | tiotropium olodaterol
      olodaterol: striverdi | striverdi respimat
      aclidinium: tudorza | tudorza pressair
      aclidinium + formoterol: duaklir
      omalizumab: xolair
      levalbuterol: xopenex | xopenex hfa
      zileuton: zyflo
      pirbuterol: maxair
      reslizumab: cinqair
      revefenacin: yupelri
      tezepelumab: tezspire
      ensifentrine: ohtuvayre
      theophylline: theo 24 | theochron | uniphyl | elixophyllin | theolair
      terbutaline: brethine
      dyphylline: lufyllin
      dyphylline + guaifenesin: dyphylline guaifenesin`),
    families: wordList('inhaler | rescue inhaler'),
  },
  {
    subcategory: 'Other',
    class: 'Antihistamine',
    generics: wordList(`
      azelastine | bilastine | brompheniramine | carbinoxamine | cetirizine | chlorpheniramine | clemastine |
      cyproheptadine | desloratadine | dexchlorpheniramine | diphenhydramine | epinastine | fexofenadine |
      ketotifen | levocetirizine | loratadine | olopatadine | alcaftadine | bepotastine | emedastine`),
    medicines: medicines(`
      azelastine + fluticasone: dymista | azelastine fluticasone
      cetirizine + pseudoephedrine: zyrtec d | cetirizine pseudoephedrine
      fexofenadine + pseudoephedrine: allegra d | fexofenadine pseudoephedrine
      loratadine + pseudoephedrine: claritin d | loratadine pseudoephedrine | alavert d
      desloratadine + pseudoephedrine: clarinex d
      ketotifen: alaway | zaditor
      fexofenadine: allegra
      azelastine: astelin | astepro | optivar
      diphenhydramine: benadryl | diphenhydramin
      chlorpheniramine: chlor trimeton
      desloratadine: clarinex
      loratadine: claritin | alavert
      carbinoxamine: karbinal | ryvent | arbinoxa
      clemastine: tavist
      dexchlorpheniramine: ryclora
      olopatadine: pataday | patanase | patanol | pazeo
      olopatadine + mometasone: ryaltris
      cyproheptadine: periactin
      levocetirizine: xyzal
      cetirizine: zyrtec | zerviate | quzyttir
      alcaftadine: lastacaft
      bepotastine: bepreve
      epinastine: elestat
      emedastine: emadine`),
    families: wordList('antihistamine'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      acetylcysteine | benzonatate | cromolyn | fluticasone | guaifenesin | oxymetazoline |
      phenylephrine | pseudoephedrine | tetrahydrozoline | naphazoline | lodoxamide | nedocromil | dornase alfa |
      ivacaftor`),
    medicines: medicines(`
      acetylcysteine: n acetylcysteine | nac | cetylev | acetadote
      dextromethorphan + guaifenesin: dextromethorphan guaifenesin | guaifenesin dextromethorphan | mucinex dm |
        robitussin dm
      fluticasone: fluticasone propionate | flonase | veramyst | xhance | flonase sensimist | cutivate
      guaifenesin + codeine: guaifenesin codeine | robitussin ac | cheratussin ac | virtussin ac | tuxarin
      oxymetazoline: afrin | rhofade | upneeq
      oxymetazoline + tetracaine: kovanaze
      dextromethorphan: delsym
      guaifenesin: mucinex | robitussin | humibid
      guaifenesin + pseudoephedrine: mucinex d
      promethazine + codeine: promethazine codeine | phenergan with codeine | phenergan codeine
      promethazine + dextromethorphan: promethazine dm | promethazine dextromethorphan
      promethazine + phenylephrine: promethazine vc | prometh vc
      promethazine + phenylephrine + codeine: promethazine vc codeine | prometh vc with codeine |
        promethazine vc with codeine
      codeine + chlorpheniramine: tuxarin er | tuzistra
      pseudoephedrine + brompheniramine + dextromethorphan: bromfed dm | brotapp dm
      triamcinolone: nasacort | nasacort aq
      cromolyn: nasalcrom | gastrocrom | opticrom
      mometasone: nasonex | sinuva
      ciclesonide: omnaris | zetonna
      beclomethasone: qnasl | beconase | beconase aq | vancenase
      budesonide: rhinocort | rhinocort aqua
      flunisolide: flunisolide | nasarel | aerospan
      pseudoephedrine: sudafed
      phenylephrine: sudafed pe
      benzonatate: tessalon | tessalon perles | zonatuss
      ipratropium: atrovent nasal
      lodoxamide: alomide
      nedocromil: alocril
      dornase alfa: pulmozyme
      ivacaftor: kalydeco
      lumacaftor + ivacaftor: orkambi
      tezacaftor + ivacaftor: symdeko
      elexacaftor + tezacaftor + ivacaftor: trikafta
      vanzacaftor + tezacaftor + deutivacaftor: alyftrek`),
    families: wordList('nasal spray | cough medicine'),
  },
];
