import { points, percent, whole } from '../numbers.js';
import type { Standouts } from '../study.js';
import type { Canvas, Drawing } from './canvas.js';
import { mostFrequent } from './most-frequent.js';
import { estimatesPanel, namesWidth } from './named-rows.js';

/** How far rates lie from those of all other requests, on both sides of none. */
export function drawStandouts(canvas: Canvas, { rows: all }: Standouts): Drawing {
  const rows = mostFrequent(all, ({ requests }) => requests);
  const names = rows.map(({ value }) => value);
  const estimates = rows.map(({ value, title, rate, rest, requests, difference }, row) => ({
    row,
    run: 'here' as const,
    at: difference.value,
    low: difference.low,
    high: difference.high,
    small: false,
    title: `${title}: ${value}: ${percent(rate ?? 0)} of ${whole(requests)} requests, others ${percent(rest)}`,
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
