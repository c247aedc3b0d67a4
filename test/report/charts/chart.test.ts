import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Canvas } from '../../../src/report/charts/canvas.js';
import { chartOf } from '../../../src/report/charts/chart.js';
import { placeIn } from '../../../src/report/charts/distribution.js';
import { mostFrequent } from '../../../src/report/charts/most-frequent.js';
import { inTime, periodOf, unbroken } from '../../../src/report/charts/periods.js';
import { binName } from '../../../src/report/numbers.js';
import type { Figure, Rates } from '../../../src/report/study.js';
import { FIGURES, HOSTILE, rateRow, ratesInTime, ratesOf, standouts } from '../../helpers/made-study.js';

const { document } = parseHTML('<html><body></body></html>');
const CANVAS: Canvas = { document, width: 800, overall: 0.1 };

/** The chart as elements again. */
function drawn(figure: Figure, canvas = CANVAS) {
  const { document } = parseHTML(`<html><body>${chartOf(figure, canvas)}</body></html>`);
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  return { document, count, svg: document.querySelector('svg')! };
}

describe('every chart', () => {
  it.each(FIGURES.map((figure) => ({ id: figure.id, figure })))('$id', ({ figure }) => {
    const { document, svg, count } = drawn(figure);
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['img', figure.says]);
    expect(count('.bar rect, .estimate circle, .estimate path, [class^=tint] rect')).toBeGreaterThan(0);
    // The policy of the page takes none of these.
    expect(count('style, script, img, image, a, [style], [onmouseover], [onerror]')).toBe(0);
    expect(Number(svg.getAttribute('width'))).toBeGreaterThan(600);
    expect(document.querySelectorAll('svg svg[role]')).toHaveLength(0);
    expect(chartOf(figure, CANVAS), 'same figure, same chart').toBe(chartOf(figure, CANVAS));
  });

  it.each(FIGURES.filter(({ kind }) => kind !== 'emptiness').map((figure) => ({ id: figure.id, figure })))(
    'is no wider than it is given: $id',
    ({ figure }) => {
      for (const width of [280, 360, 640])
        expect(Number(drawn(figure, { ...CANVAS, width }).svg.getAttribute('width'))).toBeLessThanOrEqual(width);
    },
  );

  it.each(FIGURES.map((figure) => ({ id: figure.id, figure })))('is none where there is nothing: $id', ({ figure }) => {
    const empty = figure.kind === 'distribution' ? { ...figure, bins: [] } : ({ ...figure, rows: [] } as Figure);
    expect(chartOf(empty, CANVAS)).toBeNull();
  });
});

describe('charts of rates', () => {
  const rates = (rows: Rates['rows']): Rates => ({ ...ratesOf('category', []), rows });

  it('has a dot for each rate, hollow where few are decided, and a bar for each count', () => {
    const { count } = drawn(
      rates([rateRow('a', 100, 90, 9), rateRow('b', 40, 12, 3), rateRow('c', 7, 0, 0), rateRow(null, 3, 3, 0)]),
    );
    expect(count('.estimate.here:not(.small) circle')).toBe(1);
    expect(count('.estimate.here.small circle')).toBe(2);
    expect(count('.bar.here rect')).toBe(4);
  });

  it('tells two runs apart by shape', () => {
    const { value: _, ...other } = rateRow('a', 80, 70, 9);
    const { count } = drawn(rates([{ ...rateRow('a', 100, 90, 9), against: { ...other, difference: null } }]));
    expect([count('.estimate.here circle'), count('.estimate.other path'), count('.estimate.other circle')]).toEqual([
      1, 1, 0,
    ]);
    expect([count('.bar.here rect'), count('.bar.other rect')]).toEqual([1, 1]);
  });

  it('shows what hostile values say as text', () => {
    const { document } = drawn(ratesOf('category', HOSTILE));
    const titles = [...document.querySelectorAll('.bar title')].map(({ textContent }) => textContent!);
    for (const words of HOSTILE) expect(titles.some((title) => title.startsWith(`${words}: `))).toBe(true);
  });

  it('names the figure of a value that does not tell what it is a value of', () => {
    const { share: _, small: __, ...row } = rateRow('right', 900, 880, 40);
    const rows = [
      { value: 'Surgery', figure: 'category', title: 'Category of treatment' },
      { value: 'right', figure: 'side', title: 'Side of the body' },
    ].map((of) => ({ ...row, ...of, rest: 0.1, difference: { value: 0.1, low: 0, high: 0.2 }, p: 0.01, q: 0.01 }));
    const { document } = drawn({ ...standouts, rows });
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['Surgery', 'right (side of the body)']));
  });

  it('breaks its line where a period is missing', () => {
    const { count } = drawn(ratesInTime('year', ['2014', '2015', '2018', '2019', '2021']));
    expect(count('.line.here path')).toBe(3);
    expect(count('.bar.here rect')).toBe(5);
  });
});

describe('periods', () => {
  it.each([
    ['2016', 2016, 1],
    ['2016-Q3', 2016.5, 0.25],
    ['2016-07', 2016.5, 1 / 12],
    ['2016-13', null, null],
    ['2016-Q5', null, null],
    ['16', null, null],
    [null, null, null],
  ])('%s', (value, start, length) => {
    expect(periodOf(value)).toEqual(start === null ? null : { start, length });
  });

  it('follow one another in time, and those that do so without a gap are together', () => {
    const rows = inTime(['2017-Q1', '2016-Q3', null, '2016-Q4', '2018-Q1'].map((value) => ({ value })));
    expect(unbroken(rows).map((run) => run.map(({ value }) => value))).toEqual([
      ['2016-Q3', '2016-Q4', '2017-Q1'],
      ['2018-Q1'],
    ]);
  });
});

describe('places in a histogram', () => {
  const BINS = [
    { from: 0, to: 0 },
    { from: 1, to: 4 },
    { from: 5, to: null },
  ].map((bin) => ({ ...bin, count: 1, share: 1 / 3 }));

  it.each([
    { proves: 'a whole number stands in the middle of its bin', number: 0, place: 0.5 },
    { proves: 'the first of four', number: 1, place: 1.125 },
    { proves: 'between two whole numbers', number: 2.5, place: 1.5 },
    { proves: 'an open bin has all in its middle', number: 99, place: 2.5 },
  ])('$proves', ({ number, place }) => expect(placeIn(BINS, number)).toBeCloseTo(place));

  it.each([
    [null, -1, '\u2264 \u22121'],
    [3, 3, '3'],
    [10, 19, '10\u201319'],
    [60, null, '60+'],
  ])('from %s to %s', (from, to, name) => expect(binName({ from, to, count: 0, share: 0 })).toBe(name));
});

it('the most frequent values keep the order that they stand in', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ value: i, count: i % 2 === 0 ? 100 + i : i }));
  const shown = mostFrequent(rows, ({ count }) => count).map(({ value }) => value);
  expect(shown).toHaveLength(20);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(shown.filter((value) => value % 2 === 0)).toHaveLength(15);
});
