/** Bands of whole numbers: the least of each; the last is open. */
export type Edges = readonly number[];

export interface Band {
  /** Both ends belong to it; null: open. */
  readonly from: number;
  readonly to: number | null;
}

export function bandsOf(edges: Edges): Band[] {
  return edges.map((from, i) => ({ from, to: i + 1 < edges.length ? (edges[i + 1] ?? 0) - 1 : null }));
}

/** The place of the band that holds a number that is at least the first edge. */
export function bandAt(edges: Edges, value: number): number {
  let place = edges.length - 1;
  while (place > 0 && value < (edges[place] ?? 0)) place -= 1;
  return place;
}

/** "under 25", "25 to 34", "1 year", "65 and over": words for each band, whose first starts at 0. */
export function bandWords(edges: Edges, unit: (count: number) => string): string[] {
  return bandsOf(edges).map(({ from, to }) => {
    if (to === null) return `${from}${unit(from)} and over`;
    if (from === 0) return `under ${to + 1}${unit(to + 1)}`;
    return from === to ? `${from}${unit(from)}` : `${from} to ${to}${unit(to)}`;
  });
}

/** The same words in SQL. */
export function bandSql(edges: Edges, words: readonly string[], number: string): string {
  const cases = edges
    .map((_, i) => edges.length - 1 - i)
    .map((i) => `WHEN ${number} >= ${edges[i]} THEN '${words[i]}'`);
  return `CASE ${cases.join(' ')} END`;
}
