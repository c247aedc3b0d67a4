import { describe, expect, it } from 'vitest';
import { calledOf } from '../../../src/review/page/called.js';
import { placesOf, stopsOf } from '../../../src/review/page/letter/places-of.js';
import { record } from '../../record/rows/row.js';

const span = (start: number, end: number) => ({ start, end, page: 1 });
const CONTENT = {
  text: 'x'.repeat(50),
  record: record({
    evidence: {
      '/case_number': [span(40, 45), span(1, 5)],
      '/items/0/request': [span(10, 20)],
      '/items/0/drug': [span(12, 16)],
      '/items/0/drug/name': [span(12, 16)],
      '/items/0/decision': [span(22, 26)],
      '/items/10/request': [span(30, 34)],
      '/warnings/1': [span(48, 49)],
    },
    warnings: [
      { code: 'missing-section', about: 'reading', message: '', path: '/items/0/decision' },
      { code: 'missing-section', about: 'reading', message: '', path: '' },
      { code: 'missing-section', about: 'reading', message: '', path: '/diagnoses' },
    ],
  }),
};

describe('placesOf', () => {
  it.each<{ proves: string; pointer: string; starts: number[] }>([
    { proves: 'its own, in the order of the text', pointer: '/case_number', starts: [1, 40] },
    {
      proves: 'those of its parts, and of nothing whose name only starts so',
      pointer: '/items/0',
      starts: [10, 12, 12, 22],
    },
    { proves: 'else of what it is part of', pointer: '/items/0/drug/strength', starts: [12] },
    { proves: 'none', pointer: '/priority', starts: [] },
    { proves: 'of a warning, where to look', pointer: '/warnings/0', starts: [22] },
    { proves: 'of a warning with a place of its own, that', pointer: '/warnings/1', starts: [48] },
    { proves: 'of a warning without', pointer: '/warnings/2', starts: [] },
    { proves: 'of no warning', pointer: '/warnings/9', starts: [] },
  ])('$proves', ({ pointer, starts }) => {
    expect(placesOf(CONTENT, pointer).map(({ start }) => start)).toEqual(starts);
  });
});

it('stops at each place once, from the outside in, at the innermost value of the same words', () => {
  expect(stopsOf(CONTENT).map(({ pointer }) => pointer)).toEqual([
    '/case_number',
    '/items/0/request',
    '/items/0/drug/name',
    '/items/0/decision',
    '/items/10/request',
    '/case_number',
    '/warnings/1',
  ]);
});

it.each([
  ['/case_number', 'case number'],
  ['/items/0', 'item 1'],
  ['/items/0/drug/name', 'item 1, drug name'],
  ['/items/1/reviewer/citations/0/pages/2', 'item 2, reviewer citation 1, pages 3'],
  ['/reviewer/licensed_states/0', 'reviewer licensed states 1'],
  ['', ''],
])('%s is called "%s"', (pointer, called) => {
  expect(calledOf(pointer)).toBe(called);
});
