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
    `${counted(of, unit)}; "${most.name}" is empty most often, in ${percent(most.count / of)}.`
  );
}
