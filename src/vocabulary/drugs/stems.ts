import type { DrugSubcategory, MedicineClass } from '../treatments/taxonomy.js';

/** A stem and the class it tells; `class`: the finer one, where it is not the subcategory. */
export interface StemRow {
  readonly stem: string;
  readonly subcategory: DrugSubcategory;
  readonly class?: MedicineClass;
}

/**
 * Endings and beginnings of generic names that tell the class (WHO, "The use of stems in the selection of
 * International Nonproprietary Names"), for medicines the tables don't list. Longer stems stand before the shorter
 * ones they end in.
 */
export const NAME_ENDINGS: readonly StemRow[] = [
  { stem: 'vastatin', subcategory: 'Other', class: 'Statin' },
  { stem: 'fibrate', subcategory: 'Other', class: 'Fibric Acid' },
  { stem: 'xaban', subcategory: 'Other', class: 'Anti-coagulant' },
  { stem: 'gatran', subcategory: 'Other', class: 'Anti-coagulant' },
  { stem: 'parin', subcategory: 'Other', class: 'Anti-coagulant' },
  { stem: 'gliptin', subcategory: 'Other', class: 'Antidiabetics' },
  { stem: 'gliflozin', subcategory: 'Other', class: 'Antidiabetics' },
  { stem: 'glitazone', subcategory: 'Other', class: 'Antidiabetics' },
  { stem: 'glutide', subcategory: 'Other', class: 'Antidiabetics' },
  { stem: 'triptan', subcategory: 'Other', class: 'Antimigraine Agent' },
  { stem: 'gepant', subcategory: 'Other', class: 'Antimigraine Agent' },
  { stem: 'dronate', subcategory: 'Other', class: 'Bisphosphonates' },
  { stem: 'dronic', subcategory: 'Other', class: 'Bisphosphonates' },
  { stem: 'lukast', subcategory: 'Other', class: 'Asthma Medications' },
  { stem: 'terol', subcategory: 'Other', class: 'Asthma Medications' },
  { stem: 'piprazole', subcategory: 'Other', class: 'Atypical Antipsychotic' },
  { stem: 'peridone', subcategory: 'Other', class: 'Atypical Antipsychotic' },
  { stem: 'astine', subcategory: 'Other', class: 'Antihistamine' },
  { stem: 'barbital', subcategory: 'Sedative-hypnotics', class: 'Barbiturates' },
  { stem: 'prazole', subcategory: 'Proton Pump Inhibitors' },
  { stem: 'prazan', subcategory: 'Proton Pump Inhibitors' },
  { stem: 'tidine', subcategory: 'H2 Blocker' },
  { stem: 'setron', subcategory: 'Antiemetic' },
  { stem: 'pitant', subcategory: 'Antiemetic' },
  { stem: 'profen', subcategory: 'NSAID' },
  { stem: 'oxicam', subcategory: 'NSAID' },
  { stem: 'coxib', subcategory: 'NSAID' },
  { stem: 'fenac', subcategory: 'NSAID' },
  { stem: 'triptyline', subcategory: 'Antidepressant' },
  { stem: 'oxetine', subcategory: 'Antidepressant' },
  { stem: 'pramine', subcategory: 'Antidepressant' },
  { stem: 'azepam', subcategory: 'Benzodiazepines' },
  { stem: 'azolam', subcategory: 'Benzodiazepines' },
  { stem: 'orexant', subcategory: 'Sedative-hypnotics' },
  { stem: 'melteon', subcategory: 'Sedative-hypnotics' },
  { stem: 'bamate', subcategory: 'AntiAnxiety' },
  { stem: 'gabalin', subcategory: 'Anti-epilepsy drugs' },
  { stem: 'racetam', subcategory: 'Anti-epilepsy drugs' },
  { stem: 'toin', subcategory: 'Anti-epilepsy drugs' },
  { stem: 'sartan', subcategory: 'Antihypertensive' },
  { stem: 'dipine', subcategory: 'Antihypertensive', class: 'Calcium Channel Blocker' },
  { stem: 'azosin', subcategory: 'Antihypertensive', class: 'Alpha-blocker' },
  { stem: 'pril', subcategory: 'Antihypertensive' },
  { stem: 'olol', subcategory: 'Antihypertensive', class: 'Beta-blocker' },
  { stem: 'cillin', subcategory: 'Anti-infectives' },
  { stem: 'mycin', subcategory: 'Anti-infectives' },
  { stem: 'micin', subcategory: 'Anti-infectives' },
  { stem: 'cycline', subcategory: 'Anti-infectives' },
  { stem: 'floxacin', subcategory: 'Anti-infectives' },
  { stem: 'oxacin', subcategory: 'Anti-infectives' },
  { stem: 'penem', subcategory: 'Anti-infectives' },
  { stem: 'conazole', subcategory: 'Anti-infectives' },
  { stem: 'nidazole', subcategory: 'Anti-infectives' },
  { stem: 'ciclovir', subcategory: 'Anti-infectives' },
  { stem: 'buvir', subcategory: 'Anti-infectives' },
  { stem: 'tegravir', subcategory: 'Anti-infectives' },
  { stem: 'methasone', subcategory: 'Adrenal Cortical Steroids' },
  { stem: 'prednisolone', subcategory: 'Adrenal Cortical Steroids' },
  { stem: 'cortisone', subcategory: 'Adrenal Cortical Steroids' },
  { stem: 'afil', subcategory: 'Impotence Agents' },
  { stem: 'caine', subcategory: 'Topical Analgesics' },
];
export const NAME_BEGINNINGS: readonly StemRow[] = [
  { stem: 'cef', subcategory: 'Anti-infectives' },
  { stem: 'sulfa', subcategory: 'Anti-infectives' },
];
