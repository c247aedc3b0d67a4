import { whole } from '../numbers.js';
import type { Changes } from '../study.js';
import type { Canvas, Drawing } from './canvas.js';
import { mostFrequent } from './most-frequent.js';
import { barsPanel, namesWidth } from './named-rows.js';

/** A bar for each field that changed between two runs. */
export function drawChanges(canvas: Canvas, { rows: all }: Changes): Drawing {
  const rows = mostFrequent(all, ({ changes }) => changes);
  const names = rows.map(({ field }) => field);
  return barsPanel(canvas, {
    names,
    namesWidth: namesWidth(names, canvas.width),
    label: 'Values that changed',
    bars: rows.map(({ field, changes, letters }, row) => ({
      row,
      run: 'here',
      length: changes,
      text: whole(changes),
      title: `${field}: ${whole(changes)} changes in ${whole(letters)} letters`,
    })),
  });
}
