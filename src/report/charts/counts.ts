import { axisY, gridY, rectY, text } from '@observablehq/plot';
import { percent, valueName, whole } from '../numbers.js';
import type { CountRow, Counts } from '../study.js';
import { type Canvas, draw, type Drawing, LETTER } from './canvas.js';
import { mostFrequent } from './most-frequent.js';
import { type Bar, barsPanel, namesWidth } from './named-rows.js';
import { inTime, type Timed } from './periods.js';
import { timeAxis } from './time-axis.js';

const UNITS = { letter: 'Letters', request: 'Requests', warning: 'Warnings', file: 'Files' } as const;
const LEFT = 56;

/** A bar for each value. */
export function drawCounts(canvas: Canvas, { rows: all, unit, several }: Counts): Drawing {
  const rows = mostFrequent(all, ({ count }) => count);
  const compared = rows.some(({ against }) => against);
  const label = compared ? `Share of ${UNITS[unit].toLowerCase()}` : UNITS[unit];
  const names = rows.map(({ value }) => valueName(value, several));
  const bar = (row: number, run: Bar['run'], { count, share }: Pick<CountRow, 'count' | 'share'>): Bar => ({
    row,
    run,
    length: compared ? share : count,
    text: compared ? percent(share) : `${whole(count)} \u00b7 ${percent(share)}`,
    title: `${names[row]}: ${whole(count)}, ${percent(share)}`,
  });
  const bars = rows.flatMap((row, i) => [bar(i, 'here', row), ...(row.against ? [bar(i, 'other', row.against)] : [])]);
  return barsPanel(canvas, { names, bars, label, namesWidth: namesWidth(names, canvas.width) });
}

/** A bar for each period; the other run is an outline over it. */
export function drawCountsInTime(canvas: Canvas, { rows: all, unit }: Counts): Drawing {
  const rows = inTime(all);
  const compared = rows.some(({ against }) => against);
  const length = compared ? 'share' : 'count';
  const { domain, marks } = timeAxis(rows, canvas.width - LEFT);
  const label = compared ? `Share of ${UNITS[unit].toLowerCase()}` : UNITS[unit];
  const ends = { x1: ({ period }: Timed<CountRow>) => period.start, x2: 'end', insetLeft: 1, insetRight: 1 };
  return draw(canvas, {
    height: 190,
    marginLeft: LEFT,
    marginRight: 8,
    marginTop: 28,
    marginBottom: 34,
    x: { domain, axis: null },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: compared ? percent : whole, fontSize: LETTER }),
      text([label], { frameAnchor: 'top-left', dx: 4 - LEFT, dy: -22, fontSize: LETTER, className: 'axis-label' }),
      ...marks,
      rectY(rows, { ...ends, y: length, className: 'bar here', title: titleOf }),
      rectY(
        rows.flatMap(({ against, ...row }) => (against ? [{ ...row, ...against }] : [])),
        { ...ends, y: length, className: 'bar other outline', title: titleOf },
      ),
    ],
  });
}

const titleOf = ({ value, count, share }: CountRow): string => `${value}: ${whole(count)}, ${percent(share)}`;
