import type { Letter } from '../read/letter.js';
import { fits } from '../schema/fits.js';
import { type Draft, draft } from './draft.js';

/**
 * The record of one letter as `determine` gives it, and its reasons, for whoever starts in a hurry: the schema itself
 * takes long to load, and is for drafts that do not fit as they are.
 */
export async function settled(letter: Letter): Promise<Pick<Draft, 'record' | 'reasons'>> {
  const drafted = draft(letter);
  return fits(drafted.record) ? drafted : (await import('./settle.js')).settle(drafted);
}
