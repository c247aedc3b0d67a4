import { type Letter, pagedText } from '../read/letter.js';
import type { Determination } from '../schema/determination.js';
import type { LetterContent } from './page-data.js';

/** What a review page holds of a letter: its record, its text and where its pages start. */
export const contentOf = (letter: Letter, record: Determination): LetterContent => ({ record, ...pagedText(letter) });
