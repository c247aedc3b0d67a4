import { INFECTION_TERMS } from './infections.js';
import { INJURY_TERMS } from './injuries.js';
import { INTERNAL_TERMS } from './internal.js';
import { JOINT_TERMS } from './joints.js';
import { MIND_TERMS } from './mind.js';
import { NERVE_TERMS } from './nerves.js';
import { OTHER_TERMS } from './others.js';
import type { TermRow } from './row.js';
import { SYMPTOM_TERMS } from './symptoms.js';

/** All rows of terms that tell the kind of a condition; a phrase of two rows belongs to the first. */
export const KIND_TERMS: readonly TermRow[] = [
  ...INJURY_TERMS,
  ...INFECTION_TERMS,
  ...NERVE_TERMS,
  ...JOINT_TERMS,
  ...MIND_TERMS,
  ...INTERNAL_TERMS,
  ...SYMPTOM_TERMS,
  ...OTHER_TERMS,
];
