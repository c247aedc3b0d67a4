import { areaY, axisY, dot, gridY, line, type Markish, rectY, ruleY, text } from '@observablehq/plot';
import { counted, interval, percent, percentTick, whole } from '../numbers.js';
import type { RateRow, Rates } from '../study.js';
import { type Canvas, draw, type Drawing, LETTER, stacked } from './canvas.js';
import { inTime, type Timed, unbroken } from './periods.js';
import { upTo } from './round-up.js';
import { timeAxis } from './time-axis.js';

interface Point {
  readonly value: string | null;
  readonly requests: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly small: boolean;
  readonly title: string;
}

const LEFT = 56;

/** Overturn rates as a line with the band of their intervals, above bars of requests. */
export function drawRatesInTime(canvas: Canvas, { rows: all }: Rates): Drawing {
  const rows = inTime(all);
  const here = rows.flatMap(pointOf);
  const other = rows.flatMap((row) => (row.against ? pointOf({ ...row, ...row.against }) : []));
  const { domain, marks } = timeAxis(rows, canvas.width - LEFT);
  const axes = { marginLeft: LEFT, marginRight: 8 };
  const highs = [...here, ...other].map(({ high }) => high);
  const rates = draw(canvas, {
    ...axes,
    height: 190,
    marginTop: 28,
    marginBottom: 8,
    x: { domain, axis: null },
    y: { domain: [0, upTo(highs)] },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: percentTick, fontSize: LETTER }),
      text(['Overturn rate'], {
        frameAnchor: 'top-left',
        dx: 4 - LEFT,
        dy: -22,
        fontSize: LETTER,
        className: 'axis-label',
      }),
      canvas.overall === null ? null : ruleY([canvas.overall], { className: 'reference' }),
      ...lineOf(here, 'here'),
      ...lineOf(other, 'other'),
    ],
  });
  const requests = draw(canvas, {
    ...axes,
    height: 116,
    marginTop: 26,
    marginBottom: 34,
    x: { domain, axis: null },
    y: {},
    marks: [
      axisY({ label: null, ticks: 2, tickSize: 0, tickFormat: whole, fontSize: LETTER }),
      text(['Requests'], { frameAnchor: 'top-left', dx: 4 - LEFT, dy: -22, fontSize: LETTER, className: 'axis-label' }),
      ...marks,
      rectY(rows, {
        x1: ({ period }: Timed<RateRow>) => period.start,
        x2: 'end',
        y: 'requests',
        insetLeft: 0.5,
        insetRight: 0.5,
        className: 'bar here',
        title: ({ value, requests }: RateRow) => `${value}: ${counted(requests, 'request')}`,
      }),
    ],
  });
  return stacked(canvas, [rates, requests]);
}

function pointOf<Row extends Timed<RateRow>>(row: Row): Timed<Point>[] {
  const { value, requests, rate, low, high, decided, small, period, middle, end } = row;
  if (rate === null || low === null || high === null) return [];
  const title = `${value}: ${percent(rate)} (${interval(low, high)}) of ${whole(decided)} decided`;
  return [{ value, requests, rate, low, high, small, period, middle, end, title }];
}

/** The second run is told apart by the shape of its points and the dashes of its line as well. */
function lineOf(points: readonly Timed<Point>[], run: 'here' | 'other'): Markish[] {
  const symbol = run === 'here' ? 'circle' : 'diamond';
  // Where points stand close the line tells enough; small ones are marked always.
  const r = points.length > 40 ? 0 : 3.5;
  const dots = (small: boolean, className: string, radius: number): Markish =>
    dot(
      points.filter((point) => point.small === small),
      { x: 'middle', y: 'rate', r: radius, symbol, className, title: 'title', fill: 'currentColor' },
    );
  return [
    ...unbroken(points).flatMap((one) => [
      areaY(one, { x: 'middle', y1: 'low', y2: 'high', className: `band ${run}` }),
      line(one, { x: 'middle', y: 'rate', className: `line ${run}` }),
    ]),
    dots(false, `estimate ${run}`, r),
    dots(true, `estimate small ${run}`, Math.max(r, 2.5)),
  ];
}
