import { counted } from '../../numbers.js';
import type { Emptiness } from '../../study.js';
import { percent } from '../words.js';

/** What a figure of empty columns shows, in a sentence. */
export function emptinessSays({ rows, columns, unit }: Pick<Emptiness, 'rows' | 'columns' | 'unit'>): string {
  const of = rows.reduce((sum, row) => sum + row.of, 0);
  if (of === 0) return `There are no ${unit}s.`;
  const empty = columns.map((name, i) => ({ name, count: rows.reduce((sum, row) => sum + (row.empty[i] ?? 0), 0) }));
  const [most, ...others] = empty.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (most === undefined) return `No column is empty in any of ${counted(of, unit)}.`;
  const full = columns.length - others.length - 1;
  return (
    `Of ${counted(columns.length, 'column')}, ${full} ${full === 1 ? 'is' : 'are'} never empty in ` +
    `${counted(of, unit)}; ${mostOften([most, ...others], of)}.`
  );
}

/** So many columns are named that are empty equally often. */
const NAMED = 3;

/** Columns whose shares are told alike are named together: the sentence would not say why it takes one of them. */
function mostOften(byCount: readonly { readonly name: string; readonly count: number }[], of: number): string {
  const share = percent(byCount[0]!.count / of);
  const alike = byCount.filter(({ count }) => percent(count / of) === share).map(({ name }) => `"${name}"`);
  const [only] = alike;
  if (alike.length === 1) return `${only} is empty most often, in ${share}`;
  const named = alike.slice(0, NAMED);
  const left = alike.length - named.length;
  const last = left > 0 ? counted(left, 'other') : named.pop()!;
  return `${named.join(', ')} and ${last} are empty most often, each in ${share}`;
}
