import { axisX, axisY, barX, dot, gridX, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { percentTick } from '../numbers.js';
import { type Canvas, draw, type Drawing, LETTER } from './canvas.js';

/** Panels in which each value has a row: its name, an estimate with its interval, a bar. */

/** What is drawn of a row, once for each run where two are compared. */
export interface Estimate {
  /** Of the row, from 0. */
  readonly row: number;
  readonly run: Run;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  /** Counted on so few that it says little. */
  readonly small: boolean;
  readonly title: string;
}

export type Run = 'here' | 'other';
const RUNS: readonly Run[] = ['here', 'other'];

/** The two runs are told apart by shape as well as by colour. */
const SYMBOL = { here: 'circle', other: 'diamond' } as const;
const TOP = 40;
const BOTTOM = 8;
/** Half of the way between the two runs of a row. */
const APART = 5;

const rowHeight = (compared: boolean): number => (compared ? 30 : 22);

const rowsOf = (names: readonly string[], compared: boolean, top = TOP) => ({
  height: top + names.length * rowHeight(compared) + BOTTOM,
  marginTop: top,
  marginBottom: BOTTOM,
});

/** So wide is a letter of a name, as near as can be told where nothing measures it. */
const NAME_LETTER = 0.58 * LETTER;

/** So wide are names beside their rows, where there is so much room in all. */
export const namesWidth = (names: readonly string[], room: number): number =>
  Math.round(
    Math.min(
      Math.max(Math.max(...names.map(({ length }) => length)) * NAME_LETTER + 20, room * 0.2),
      room * (room < 500 ? 0.42 : 0.36),
    ),
  );

const plain = (name: string): string => name.replace(/\s+/g, ' ');

/** The names of rows, cut where they are too long. */
export const namesAxis = (names: readonly string[], width: number): Markish =>
  axisY({
    label: null,
    tickSize: 0,
    tickFormat: (row: number) => plain(names[row] ?? ''),
    // Letters can be wider than those that Plot counts with.
    lineWidth: (0.84 * (width - 12)) / LETTER,
    // Names of one kind begin alike.
    textOverflow: 'ellipsis-middle',
    fontSize: LETTER,
  });

const domainOf = (names: readonly string[]): number[] => names.map((_, row) => row);

export interface EstimatesPanel {
  readonly names: readonly string[];
  readonly namesWidth: number;
  readonly estimates: readonly Estimate[];
  readonly label: string;
  readonly domain: readonly [number, number];
  /** Where a line stands that estimates are held against. */
  readonly rule?: number | null;
  readonly tick?: (value: number) => string;
}

/** Estimates as dots with their intervals, a row each; hollow where they are counted on few. */
export function estimatesPanel(canvas: Canvas, panel: EstimatesPanel): Drawing {
  const { names, namesWidth: marginLeft, estimates, label, domain, rule = null, tick = percentTick } = panel;
  const compared = estimates.some(({ run }) => run === 'other');
  const marks = RUNS.flatMap((run) => {
    const dy = compared ? (run === 'here' ? -APART : APART) : 0;
    const drawn = estimates.filter((estimate) => estimate.run === run);
    const dots = (small: boolean, className: string): Markish =>
      dot(
        drawn.filter((estimate) => estimate.small === small),
        { x: 'at', y: 'row', dy, r: 4, symbol: SYMBOL[run], className, title: 'title', fill: 'currentColor' },
      );
    const interval = (small: boolean, className: string): Markish =>
      ruleY(
        drawn.filter((estimate) => estimate.small === small),
        { x1: 'low', x2: 'high', y: 'row', dy, className, title: 'title' },
      );
    return [
      interval(false, `interval ${run}`),
      interval(true, `interval small ${run}`),
      dots(false, `estimate ${run}`),
      dots(true, `estimate small ${run}`),
    ];
  });
  return draw(canvas, {
    ...rowsOf(names, compared),
    marginLeft,
    marginRight: 24,
    x: { domain: [...domain] },
    y: { type: 'point', domain: domainOf(names), padding: 0.5, round: false },
    marks: [
      text([label], {
        frameAnchor: 'top-left',
        dx: 4 - marginLeft,
        dy: -34,
        fontSize: LETTER,
        className: 'axis-label',
      }),
      gridX({ ticks: ticksFor(canvas.width - marginLeft) }),
      axisX({
        anchor: 'top',
        label: null,
        ticks: ticksFor(canvas.width - marginLeft),
        tickFormat: tick,
        tickSize: 0,
        fontSize: LETTER,
      }),
      namesAxis(names, marginLeft),
      rule === null ? null : ruleX([rule], { className: 'reference' }),
      ...marks,
    ],
  });
}

const ticksFor = (width: number): number => Math.max(2, Math.floor(width / 70));

export interface Bar {
  readonly row: number;
  readonly run: Run;
  readonly length: number;
  readonly text: string;
  readonly title: string;
}

export interface BarsPanel {
  readonly names: readonly string[];
  readonly bars: readonly Bar[];
  readonly label: string;
  /** Null where the names stand already beside a panel to the left. */
  readonly namesWidth: number | null;
}

/** Bars with their figures behind them, a row each. */
export function barsPanel(canvas: Canvas, { names, bars, label, namesWidth }: BarsPanel): Drawing {
  const compared = bars.some(({ run }) => run === 'other');
  const named = namesWidth !== null;
  const marginLeft = namesWidth ?? 4;
  const marginRight = 10 + Math.max(...bars.map(({ text }) => text.length), 0) * LETTER * 0.58;
  const longest = Math.max(...bars.map(({ length }) => length), 0);
  return draw(canvas, {
    ...rowsOf(names, compared, named ? 24 : TOP),
    marginLeft,
    marginRight: Math.max(marginRight, 24),
    x: { domain: [0, longest || 1], axis: null },
    // With so much around them bars stand level with the estimates of a panel beside them.
    y: { type: 'band', domain: domainOf(names), paddingInner: 0.25, paddingOuter: 0.125, round: false, axis: null },
    marks: [
      text([label], { frameAnchor: 'top-left', dy: named ? -18 : -34, fontSize: LETTER, className: 'axis-label' }),
      named ? namesAxis(names, marginLeft) : null,
      ...RUNS.flatMap((run) => {
        const drawn = bars.filter((bar) => bar.run === run);
        const half = (rowHeight(compared) * 0.75) / 2;
        const inset = !compared ? {} : run === 'here' ? { insetBottom: half } : { insetTop: half };
        const dy = compared ? (run === 'here' ? -APART : APART) : 0;
        return [
          barX(drawn, { x: 'length', y: 'row', className: `bar ${run}`, title: 'title', ...inset }),
          text(drawn, {
            x: 'length',
            y: 'row',
            text: 'text',
            textAnchor: 'start',
            dx: 5,
            dy,
            className: 'bar-text',
            fontSize: compared ? 10 : LETTER,
          }),
        ];
      }),
    ],
  });
}
