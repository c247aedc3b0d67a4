import type { Figure } from '../study.js';
import type { Canvas, Drawing } from './canvas.js';
import { drawChanges } from './changes.js';
import { drawCounts, drawCountsInTime } from './counts.js';
import { drawDistribution } from './distribution.js';
import { drawEmptiness } from './emptiness.js';
import { periodOf } from './periods.js';
import { drawPublished } from './published.js';
import { drawRates } from './rates.js';
import { drawRatesInTime } from './rates-in-time.js';
import { drawStandouts } from './standouts.js';
import { drawTrust } from './trust.js';

/** The chart of a figure as an SVG element; null where there is nothing to draw. Same figure and width, same chart. */
export function chartOf(figure: Figure, canvas: Canvas): string | null {
  if (isEmpty(figure)) return null;
  const drawing = drawn(figure, canvas);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', figure.says);
  return drawing.outerHTML;
}

const isEmpty = (figure: Figure): boolean =>
  figure.kind === 'distribution' ? figure.spread.n === 0 || figure.bins.length === 0 : figure.rows.length === 0;

function drawn(figure: Figure, canvas: Canvas): Drawing {
  switch (figure.kind) {
    case 'rates':
      return isInTime(figure) ? drawRatesInTime(canvas, figure) : drawRates(canvas, figure);
    case 'counts':
      return isInTime(figure) ? drawCountsInTime(canvas, figure) : drawCounts(canvas, figure);
    case 'distribution':
      return drawDistribution(canvas, figure);
    case 'emptiness':
      return drawEmptiness(canvas, figure);
    case 'standouts':
      return drawStandouts(canvas, figure);
    case 'published':
      return drawPublished(canvas, figure);
    case 'trust':
      return drawTrust(canvas, figure);
    case 'changes':
      return drawChanges(canvas, figure);
  }
}

/** Whether a figure is drawn along time; what has no place in it stands in the table. */
export const isInTime = ({
  order,
  rows,
}: Figure & { order: string; rows: readonly { value: string | null }[] }): boolean =>
  order === 'time' && rows.some(({ value }) => periodOf(value) !== null);
