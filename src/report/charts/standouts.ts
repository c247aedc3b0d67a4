import { percent, points, valueName, whole } from '../numbers.js';
import type { Standout, Standouts } from '../study.js';
import type { Canvas, Drawing } from './canvas.js';
import { mostFrequent } from './most-frequent.js';
import { estimatesPanel, namesWidth } from './named-rows.js';

/** Figures whose values tell by themselves what they are values of. */
const PLAIN: ReadonlySet<string> = new Set([
  'category',
  'subcategory',
  'opioids',
  'drug-class',
  'ingredient',
  'body-part',
  'specialty',
  'agreement',
  'modified',
  'retrospective',
]);

/** "Surgery", "right (side of the body)". */
const nameOf = ({ figure, title, value }: Standout): string =>
  PLAIN.has(figure) ? valueName(value) : `${valueName(value)} (${title.charAt(0).toLowerCase()}${title.slice(1)})`;

/** How far rates lie from those of all other requests, on both sides of none. */
export function drawStandouts(canvas: Canvas, { rows: all }: Standouts): Drawing {
  const rows = mostFrequent(all, ({ requests }) => requests);
  const names = rows.map(nameOf);
  const estimates = rows.map(({ value, title, rate, rest, decided, difference }, row) => ({
    row,
    run: 'here' as const,
    at: difference.value,
    low: difference.low,
    high: difference.high,
    small: false,
    title: `${title}: ${valueName(value)}: ${percent(rate ?? 0)} of ${whole(decided)} decided, others ${percent(rest)}`,
  }));
  const reach = Math.max(...estimates.flatMap(({ low, high }) => [-low, high]), 0.01);
  const end = Math.ceil(reach * 20) / 20;
  return estimatesPanel(canvas, {
    names,
    namesWidth: namesWidth(names, canvas.width),
    estimates,
    label: 'Difference from the rate of all others, in percentage points',
    domain: [-end, end],
    rule: 0,
    tick: (difference) => points(difference).replace('.0', ''),
  });
}
