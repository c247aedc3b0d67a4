import type { DrugSubcategory } from '../treatments/taxonomy.js';

/**
 * Endings and beginnings of generic names that tell the class (WHO, "The use of stems in the selection of
 * International Nonproprietary Names"), for medicines the tables don't list. Longer stems stand before the shorter
 * ones they end in.
 */
export const NAME_ENDINGS: readonly (readonly [stem: string, subcategory: DrugSubcategory])[] = [
  ['prazole', 'Proton Pump Inhibitors'],
  ['prazan', 'Proton Pump Inhibitors'],
  ['tidine', 'H2 Blocker'],
  ['setron', 'Antiemetic'],
  ['pitant', 'Antiemetic'],
  ['profen', 'NSAID'],
  ['oxicam', 'NSAID'],
  ['coxib', 'NSAID'],
  ['fenac', 'NSAID'],
  ['triptyline', 'Antidepressant'],
  ['oxetine', 'Antidepressant'],
  ['pramine', 'Antidepressant'],
  ['azepam', 'Benzodiazepines'],
  ['azolam', 'Benzodiazepines'],
  ['orexant', 'Sedative-hypnotics'],
  ['melteon', 'Sedative-hypnotics'],
  ['bamate', 'AntiAnxiety'],
  ['gabalin', 'Anti-epilepsy drugs'],
  ['racetam', 'Anti-epilepsy drugs'],
  ['toin', 'Anti-epilepsy drugs'],
  ['sartan', 'Antihypertensive'],
  ['dipine', 'Antihypertensive'],
  ['azosin', 'Antihypertensive'],
  ['pril', 'Antihypertensive'],
  ['olol', 'Antihypertensive'],
  ['cillin', 'Anti-infectives'],
  ['mycin', 'Anti-infectives'],
  ['micin', 'Anti-infectives'],
  ['cycline', 'Anti-infectives'],
  ['floxacin', 'Anti-infectives'],
  ['oxacin', 'Anti-infectives'],
  ['penem', 'Anti-infectives'],
  ['conazole', 'Anti-infectives'],
  ['nidazole', 'Anti-infectives'],
  ['ciclovir', 'Anti-infectives'],
  ['buvir', 'Anti-infectives'],
  ['tegravir', 'Anti-infectives'],
  ['methasone', 'Adrenal Cortical Steroids'],
  ['prednisolone', 'Adrenal Cortical Steroids'],
  ['cortisone', 'Adrenal Cortical Steroids'],
  ['afil', 'Impotence Agents'],
  ['caine', 'Topical Analgesics'],
];
export const NAME_BEGINNINGS: readonly (readonly [stem: string, subcategory: DrugSubcategory])[] = [
  ['cef', 'Anti-infectives'],
  ['sulfa', 'Anti-infectives'],
];
