import { axisX, axisY, gridY, rectY, ruleX, text } from '@observablehq/plot';
import { binName, counted, percentTick, tenths } from '../numbers.js';
import type { Bin, Distribution } from '../study.js';
import { type Canvas, draw, type Drawing, LETTER } from './canvas.js';

const MEASURES = { day: 'Days', year: 'Years', request: 'Requests' } as const;

/**
 * Where a number stands on an axis on which each bin is 1 wide. A whole number stands in the middle of its room, the
 * number 1 in that of the bin from 1 to 1; in an open bin all stand in the middle.
 */
export function placeIn(bins: readonly Bin[], number: number): number {
  const at = bins.findIndex(({ to }) => to === null || number + 0.5 < to + 1);
  const { from = null, to = null } = bins[at] ?? {};
  if (from === null || to === null) return at + 0.5;
  return at + Math.max(0, number + 0.5 - from) / (to + 1 - from);
}

/** A histogram with its median and its mean; bins need not be equally wide, so each is named below its bar. */
export function drawDistribution(canvas: Canvas, { bins, spread, measure }: Distribution): Drawing {
  const places = bins.map((bin, at) => ({ ...bin, at, end: at + 1, middle: at + 0.5 }));
  const marked = [
    { name: 'median', value: spread.median, dy: -30 },
    { name: 'mean', value: spread.mean, dy: -15 },
  ].flatMap(({ value, ...mark }) => (value === null ? [] : [{ ...mark, value, x: placeIn(bins, value) }]));
  const leftmost = Math.min(...marked.map(({ x }) => x));
  const left = 48;
  const longest = Math.max(...bins.map((bin) => binName(bin).length));
  const every = Math.ceil((bins.length * (longest * 7 + 8)) / (canvas.width - left));
  const label = `Share of letters, by ${MEASURES[measure].toLowerCase()}`;
  return draw(canvas, {
    height: 240,
    marginTop: 60,
    marginBottom: 26,
    marginLeft: left,
    marginRight: 8,
    x: { domain: [0, bins.length], axis: null },
    y: { domain: [0, Math.max(...bins.flatMap(({ share, against }) => [share, against?.share ?? 0]), 0.01)] },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: percentTick, fontSize: LETTER }),
      axisX(
        places.filter((_, i) => i % every === 0).map(({ middle }) => middle),
        { label: null, tickSize: 0, tickFormat: (at: number) => binName(bins[Math.floor(at)]!), fontSize: LETTER },
      ),
      text([label], { frameAnchor: 'top-left', dx: 4 - left, dy: -56, fontSize: LETTER, className: 'axis-label' }),
      rectY(places, {
        x1: 'at',
        x2: 'end',
        y: 'share',
        insetLeft: 0.5,
        insetRight: 0.5,
        className: 'bar here',
        title: (bin: Bin) => `${binName(bin)}: ${counted(bin.count, 'letter')}`,
      }),
      rectY(
        places.filter(({ against }) => against),
        {
          x1: 'at',
          x2: 'end',
          y: ({ against }: Bin) => against!.share,
          insetLeft: 1,
          insetRight: 1,
          className: 'bar other outline',
        },
      ),
      ...marked.flatMap(({ name, value, x, dy }) => [
        ruleX([x], { className: name, insetTop: dy + 6 }),
        text([`${name} ${tenths(value).replace('.0', '')}`], {
          x,
          frameAnchor: 'top',
          ...sideOf(x / bins.length, x === leftmost),
          dy,
          fontSize: LETTER,
          className: `${name}-text`,
        }),
      ]),
    ],
  });
}

/** The words stand on the side that is turned away from the other mark, where there is room for them. */
const sideOf = (place: number, isLeft: boolean) =>
  (isLeft && place > 0.15) || place > 0.85
    ? { textAnchor: 'end' as const, dx: -4 }
    : { textAnchor: 'start' as const, dx: 4 };
