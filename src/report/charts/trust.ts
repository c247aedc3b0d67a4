import { interval, percent, whole } from '../numbers.js';
import type { Trust } from '../study.js';
import type { Canvas, Drawing } from './canvas.js';
import { estimatesPanel, namesWidth } from './named-rows.js';

/** The share of values that are right, one row per column. */
export function drawTrust(canvas: Canvas, { rows }: Trust): Drawing {
  const lowest = Math.min(...rows.map(({ low }) => low), 0.95);
  const names = rows.map(({ field }) => field);
  return estimatesPanel(canvas, {
    names,
    namesWidth: namesWidth(names, canvas.width),
    estimates: rows.map(({ field, share, low, high, right, places }, row) => ({
      row,
      run: 'here',
      at: share,
      low,
      high,
      small: false,
      title: `${field}: ${percent(share)} (${interval(low, high)}), ${whole(right)} of ${whole(places)}`,
    })),
    label: 'Right, of values judged',
    domain: [Math.floor(lowest * 20) / 20, 1],
  });
}
