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
 * several lines, parted between names. The generic name of a single substance is not repeated behind the colon.
 */
export const medicines = (table: string): readonly Medicines[] => {
  const rows: { ingredients: readonly string[]; names: string[] }[] = [];
  // Read by hand: there are more than a thousand rows, and expressions take longer at every start.
  for (const line of table.split('\n')) {
    const colon = line.indexOf(':');
    if (colon >= 0) {
      const told = line.slice(0, colon).trim();
      rows.push({ ingredients: told === NONE ? [] : told.split(' + '), names: [] });
    }
    for (const name of line.slice(colon + 1).split('|')) if (name.trim() !== '') rows.at(-1)!.names.push(name.trim());
  }
  return rows;
};
