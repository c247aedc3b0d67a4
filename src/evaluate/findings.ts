/** Comparing: what is right and what is not, of one value or of one list. */

/** What came of one value, or of one entry of a list. Null: that side has none. */
export interface Finding {
  readonly of: 'value' | 'entry';
  readonly right: boolean;
  readonly gold: unknown;
  readonly record: unknown;
}

type Same<T> = (gold: T, record: T) => boolean;

/** One value against one value; absent in both is right. */
export function compareValue<T>(gold: T | null, record: T | null, same: Same<T>): Finding[] {
  const right = gold === null || record === null ? gold === record : same(gold, record);
  return [{ of: 'value', right, gold, record }];
}

/** A list against a list, order aside. */
export const compareSet = <T>(gold: readonly T[], record: readonly T[], same: Same<T>): Finding[] =>
  compareEntries(gold, record, pairEntries(gold, record, same));

/** Pairs of indexes: each gold entry takes the first record entry that is the same. */
export function pairEntries<T>(
  gold: readonly T[],
  record: readonly T[],
  same: Same<T>,
): [gold: number, record: number][] {
  const rest = new Set(record.keys());
  const pairs: [number, number][] = [];
  for (const [i, wanted] of gold.entries()) {
    const j = [...rest].find((at) => same(wanted, record[at]!));
    if (j === undefined) continue;
    rest.delete(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** Which entries of each side count; a pair counts where both do. */
export interface Counting {
  readonly gold: (i: number) => boolean;
  readonly record: (j: number) => boolean;
}

const EVERY: Counting = { gold: () => true, record: () => true };

/** What comes of lists whose entries are paired: those without a partner are missed, or made up. */
export function compareEntries(
  gold: readonly unknown[],
  record: readonly unknown[],
  pairs: readonly (readonly [gold: number, record: number])[],
  counting: Counting = EVERY,
): Finding[] {
  const partners = new Map(pairs);
  const taken = new Set(partners.values());
  const findings: Finding[] = [];
  for (const [i, wanted] of gold.entries()) {
    const j = partners.get(i);
    if (!counting.gold(i) || (j !== undefined && !counting.record(j))) continue;
    const right = j !== undefined;
    findings.push({ of: 'entry', right, gold: wanted, record: right ? record[j] : null });
  }
  for (const [j, value] of record.entries())
    if (!taken.has(j) && counting.record(j)) findings.push({ of: 'entry', right: false, gold: null, record: value });
  return findings;
}
