import { wordList } from '../../text/word-list.js';

/** Names that mean the same active substances. */
export interface Medicines {
  /** In the label's order, by United States Adopted Name, salts dropped; none where no such name is known. */
  readonly ingredients: readonly string[];
  readonly names: readonly string[];
}

/** In front of names whose active substances have no such name, or are not one and the same. */
const NONE = '-';

/**
 * The notation of the tables of medicines: a row tells active substances and what means them, other generic names,
 * brands and the letters' shorthands and spellings: "hydrocodone + acetaminophen: norco | lortab". A row may run over
 * several lines. The generic name of a single substance is not repeated behind the colon.
 */
export const medicines = (table: string): readonly Medicines[] => {
  const rows: Medicines[] = [];
  // A row starts at each colon; what stands before it, back to the end of the line, are its substances.
  const parts = table.split(/^[ ]*([^|:\n]+):/m);
  for (let at = 1; at < parts.length; at += 2) {
    const told = parts[at]!.trim();
    rows.push({ ingredients: told === NONE ? [] : told.split(' + '), names: wordList(parts[at + 1]!) });
  }
  return rows;
};
