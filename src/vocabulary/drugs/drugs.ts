import { BREATHING_DRUGS } from './breathing.js';
import { DIGESTIVE_DRUGS } from './digestive.js';
import { GENERAL_DRUGS } from './general.js';
import { HEART_DRUGS } from './heart.js';
import { HORMONE_DRUGS } from './hormones.js';
import { IMMUNE_DRUGS } from './immune.js';
import { MENTAL_DRUGS } from './mental.js';
import { NERVE_DRUGS } from './nerves.js';
import { PAIN_DRUGS } from './pain.js';
import { TOPICAL_DRUGS } from './topical.js';
import type { Medicines } from './medicines.js';
import type { DrugSubcategory, MedicineClass } from '../treatments/taxonomy.js';

/** Names of one class. The sources of each group of names stand at the head of its file. */
export interface DrugClass {
  readonly subcategory: DrugSubcategory;
  /** The finer class, where it is not the subcategory. */
  readonly class?: MedicineClass;
  /** Names of single active substances, each its own ingredient. */
  readonly generics: readonly string[];
  /** Brands, combinations, and the letters' shorthands and spellings, with the active substances they mean. */
  readonly medicines?: readonly Medicines[];
  /** Words for the class itself, which name no medicine. */
  readonly families?: readonly string[];
}

export const DRUG_CLASSES: readonly DrugClass[] = [
  ...PAIN_DRUGS,
  ...TOPICAL_DRUGS,
  ...MENTAL_DRUGS,
  ...DIGESTIVE_DRUGS,
  ...GENERAL_DRUGS,
  ...HEART_DRUGS,
  ...HORMONE_DRUGS,
  ...BREATHING_DRUGS,
  ...NERVE_DRUGS,
  ...IMMUNE_DRUGS,
];

/** All names of the medicines of a class. */
export const namesOf = ({ generics, medicines = [] }: DrugClass): readonly string[] => [
  ...generics,
  ...medicines.flatMap(({ names }) => names),
];
