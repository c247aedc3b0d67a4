import { GUIDELINES, namesOf } from '../../vocabulary/guidelines/guidelines.js';
import { nameTable } from './cited-words.js';

/** The guidelines of the MTUS, most of which are ACOEM's chapters, by all their names. */
export const GUIDELINE_NAMES = nameTable(GUIDELINES.map((row) => [namesOf(row), row]));
