import type { Letter } from '../read/letter.js';
import type { Determination } from '../schema/determination.js';
import { fits } from '../schema/fits.js';
import { type Draft, draft } from './draft.js';
import { type Explained, explained } from './explained.js';
import { settle } from './settle.js';

/**
 * The record of one letter: cut into sections, every field extracted with its place, checked against itself and against
 * the schema. Throws a DeterminationFailure: `not-a-determination` for another kind of document, `invalid-record` for a
 * record that its own schema refuses.
 */
export function determine(letter: Letter): Determination {
  return settled(letter).record;
}

/** The record as `determine` gives it, and why its values are what they are. */
export function explain(letter: Letter): Explained {
  return explained(settled(letter));
}

function settled(letter: Letter): Pick<Draft, 'record' | 'reasons'> {
  const drafted = draft(letter);
  return fits(drafted.record) ? drafted : settle(drafted);
}
