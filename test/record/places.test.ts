import { describe, expect, test } from 'vitest';
import { placesOf, withPlaces } from '../../src/record/places.js';
import { segment } from '../../src/segment/segment.js';
import { sliceOf, type Span } from '../../src/text/span.js';

const HEAD = 'Case Number: CM16-0999001\n';
const REVIEWER = 'HOW THE IMR FINAL DETERMINATION WAS MADE\nThe reviewer is licensed in Ohio.\n';
const SUMMARY = 'CLINICAL CASE SUMMARY\nA worker fell.\n';
const ITEMS = 'IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\n';

describe('where to look in a letter for what it does not say', () => {
  test.each([
    [
      HEAD + REVIEWER + SUMMARY + ITEMS,
      {
        head: HEAD.trim(),
        reviewer: 'The reviewer is licensed in Ohio.',
        summary: 'A worker fell.',
        items: 'IMR ISSUES, DECISIONS AND RATIONALES',
      },
      'each section',
    ],
    [
      HEAD + SUMMARY,
      { head: HEAD.trim(), reviewer: HEAD.trim(), summary: 'A worker fell.', items: HEAD.trim() },
      'the head for sections that are not there',
    ],
    [
      '\nCLINICAL CASE SUMMARY\n \nIMR ISSUES, DECISIONS AND RATIONALES\n',
      {
        head: 'CLINICAL CASE SUMMARY',
        reviewer: 'CLINICAL CASE SUMMARY',
        summary: 'CLINICAL CASE SUMMARY',
        items: 'IMR ISSUES, DECISIONS AND RATIONALES',
      },
      'the first heading where no words stand before it, and for a section without words',
    ],
    [
      'Dear Sir\nI write.',
      {
        head: 'Dear Sir\nI write.',
        reviewer: 'Dear Sir\nI write.',
        summary: 'Dear Sir\nI write.',
        items: 'Dear Sir\nI write.',
      },
      'all of a text without headings',
    ],
  ])('%j', (text, words) => {
    const places = placesOf(text, segment({ text, pageStarts: [0] }));
    expect(
      Object.fromEntries(Object.entries(places).map(([name, span]) => [name, sliceOf(text, span as Span)])),
    ).toEqual(words);
  });

  test.each([
    ['', { start: 0, end: 0 }, 'nothing at all'],
    [' \n ', { start: 0, end: 1 }, 'the first line of blanks'],
  ])('%j', (text, span) => {
    expect(placesOf(text, segment({ text, pageStarts: [0] })).head).toEqual(span);
  });
});

describe('a doubt gets a place', () => {
  const spans = { head: 0, reviewer: 10, summary: 20, items: 30 };
  const places = Object.fromEntries(
    Object.entries(spans).map(([name, start]) => [name, { start, end: start + 1 }]),
  ) as unknown as Parameters<typeof withPlaces>[2];
  const values = [
    { path: '/case_number', span: { start: 1, end: 2 } },
    { path: '/items/0/drug/name', span: { start: 31, end: 32 } },
    { path: '/items/0/request', span: { start: 33, end: 34 } },
    { path: '/items/1/request', span: { start: 35, end: 36 } },
  ];
  const placed = (path: string, span?: Span) =>
    withPlaces([{ code: 'missing-value', message: '', path, ...(span ? { span } : {}) }], values, places)[0]!.span;

  test.each<[path: string, start: number | undefined, proves: string]>([
    ['/case_number', undefined, 'its value has one'],
    ['/items/0', 31, 'that of the first value below it'],
    ['/items/0/drug', 31, 'however far below'],
    ['/items/1', 35, 'below it, not beside it'],
    ['/items', 31, 'of the first item'],
    ['/items/2', 30, 'that of the section'],
    ['/reviewer/specialties', 10, 'of the reviewer'],
    ['/injured_worker/age', 20, 'of the summary'],
    ['/diagnoses', 20, 'of the summary too'],
    ['/outcome', 0, 'of the head'],
    ['', 0, 'of the head for the whole'],
  ])('%s: %j, %s', (path, start) => {
    expect(placed(path)).toEqual(start === undefined ? undefined : { start, end: start + 1 });
  });

  test('its own, where it has one', () => {
    expect(placed('/items/0', { start: 7, end: 8 })).toEqual({ start: 7, end: 8 });
  });
});
