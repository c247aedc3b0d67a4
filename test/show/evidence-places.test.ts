import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../src/record/rule-of.js';
import { placesOfWarning } from '../../src/show/evidence-places.js';

const at = (start: number, page = 1) => [{ start, end: start + 5, page }];

describe('placesOfWarning', () => {
  const evidence = {
    '/warnings/0': at(900, 3),
    '/date_of_injury': [...at(10), ...at(40)],
    '/injured_worker/sex': at(70),
    '/injured_worker/age': at(60),
    '/items/0/request': at(100, 2),
    '/items/0/reviewer': at(120, 2),
    '/items/10/request': at(50),
  };
  const where = (path: string, index = 1): string[] =>
    placesOfWarning(
      {
        evidence,
        warnings: Array.from({ length: 2 }, () => ({ code: 'no-items', about: 'reading', message: '', path })),
      },
      index,
    ).map(({ pointer, number, start, page }) => `${pointer}.${number} at ${start} on ${page}`);

  it.each([
    { path: '/date_of_injury', index: 0, places: ['/warnings/0.0 at 900 on 3'], why: 'its own place comes first' },
    {
      path: '/date_of_injury',
      places: ['/date_of_injury.0 at 10 on 1', '/date_of_injury.1 at 40 on 1'],
      why: 'else all places of its value',
    },
    { path: '/injured_worker', places: ['/injured_worker/age.0 at 60 on 1'], why: 'else the first part of that' },
    { path: '/items/0/reviewer/citations/0', places: ['/items/0/reviewer.0 at 120 on 2'], why: 'else what is above' },
    { path: '/items/0/sessions', places: ['/items/0/request.0 at 100 on 2'], why: 'or a part of what is above' },
    { path: '/items/1/decision', places: ['/items/10/request.0 at 50 on 1'], why: 'the nearest above that has any' },
    { path: '/decision_date', places: [], why: 'the whole record is no place' },
    { path: '', places: [], why: 'nor is a letter' },
  ])('$path: $why', ({ path, index, places }) => expect(where(path, index)).toEqual(places));
});

describe('ruleOf', () => {
  const rules = new Map([
    ['/items/0', 'item'],
    ['/items/0/drug', 'medicine'],
  ]);

  it.each([
    { pointer: '/items/0/drug', rule: 'medicine', why: 'its own' },
    { pointer: '/items/0/drug/strength', rule: 'medicine', why: 'that of the value it is part of' },
    { pointer: '/items/0/rationale_citations/1/pages', rule: 'item', why: 'however far above' },
    { pointer: '/items/01', rule: undefined, why: 'a name that only begins alike is another' },
    { pointer: '/outcome', rule: undefined, why: 'none' },
  ])('$pointer: $why', ({ pointer, rule }) => expect(ruleOf(rules, pointer)).toBe(rule));

  it('of the whole record stands behind all', () => expect(ruleOf(new Map([['', 'all']]), '/a/b')).toBe('all'));
});
