import type { LetterRow } from '../page-data.js';

/** What letters are filtered by: one row per filter. */

export const FILTERS = [
  { id: 'warning', title: 'Warning', valuesOf: ({ warnings }) => warnings },
  { id: 'outcome', title: 'Outcome', valuesOf: ({ outcome }) => [outcome ?? NOT_TOLD] },
  { id: 'category', title: 'Category', valuesOf: ({ categories }) => categories },
  { id: 'layout', title: 'Layout', valuesOf: ({ layout }) => [layout] },
  { id: 'year', title: 'Year of the decision', valuesOf: ({ year }) => [year === null ? NOT_TOLD : String(year)] },
] as const satisfies readonly Filter[];

interface Filter {
  readonly id: string;
  readonly title: string;
  /** What the letter may be chosen by. */
  readonly valuesOf: (row: LetterRow) => readonly string[];
}

const NOT_TOLD = 'not told';

export type FilterId = (typeof FILTERS)[number]['id'];

/** What is asked for: of each filter one value; those left out let all through. */
export interface Chosen {
  readonly values: Readonly<Partial<Record<FilterId, string>>>;
  /** Only letters with doubts about the reading. */
  readonly doubtsOnly: boolean;
}

export const ALL: Chosen = { values: {}, doubtsOnly: false };

/** Whether a letter is let through; `but`: a filter that is not asked. */
export const passes = (row: LetterRow, { values, doubtsOnly }: Chosen, but?: FilterId): boolean =>
  (!doubtsOnly || row.doubts > 0) &&
  FILTERS.every(({ id, valuesOf }) => {
    const value = values[id];
    return value === undefined || id === but || (valuesOf(row) as readonly string[]).includes(value);
  });

/** The values that a filter can be set to with the letters that each would let through, of those that the others do. */
export function choicesOf(
  { id, valuesOf }: (typeof FILTERS)[number],
  rows: readonly LetterRow[],
  chosen: Chosen,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const counted = passes(row, chosen, id) ? 1 : 0;
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
