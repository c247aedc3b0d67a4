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
import type { DrugSubcategory, MedicineClass } from '../treatments/taxonomy.js';

/**
 * Names of one class. Generic and brand names are those of FDA-approved labels (openly listed in the National Drug
 * Code directory).
 */
export interface DrugClass {
  readonly subcategory: DrugSubcategory;
  /** The finer class, where it is not the subcategory. */
  readonly class?: MedicineClass;
  readonly generics: readonly string[];
  readonly brands: readonly string[];
  /** Spellings met in letters that are more than a letter away from the name, and the letters' shorthands. */
  readonly variants?: readonly string[];
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
