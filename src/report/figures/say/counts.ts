import { counted, whole } from '../../numbers.js';
import type { Counts } from '../../study.js';
import { percent, quoted } from '../words.js';

/** How many of the commonest values are said. */
const SAID = 3;

/** What a figure of counts shows, in a sentence. */
export function countsSay({ rows, of, unit }: Pick<Counts, 'rows' | 'of' | 'unit'>): string {
  if (of === 0) return `There are no ${unit}s.`;
  const told = rows.filter(({ value }) => value !== null).sort((a, b) => b.count - a.count);
  if (told.length === 0) return `None of ${counted(of, unit)} has any.`;
  const without = rows.find(({ value }) => value === null)?.count ?? 0;
  const said = told
    .slice(0, SAID)
    .map(({ value, count, share }) => `${quoted(value)} ${whole(count)} (${percent(share)})`);
  if (without > 0) said.push(`without any ${whole(without)} (${percent(without / of)})`);
  return `Of ${counted(of, unit)}: ${said.join(', ')}.`;
}
