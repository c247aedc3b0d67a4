import { expect, test } from 'vitest';
import { findSeries, findSessions } from '../../../src/extract/treatment/sessions.js';
import { Passage } from '../../../src/text/passage.js';

test.each<[request: string, value: number | null, place: string | undefined, doubt: string[] | undefined]>([
  ['Physical therapy, 6 visits', 6, '6', undefined],
  ['Physical therapy 1-2 times a week for 6 visits', 6, '6', undefined],
  [
    'Physical therapy 12 visits, 2 times a week for 4 weeks',
    null,
    undefined,
    ['Numbers of sessions that disagree: 8, 12.', '12 visits, 2 times a week for 4 weeks'],
  ],
])('%s: %j', (request, value, place, doubt) => {
  const found = findSessions(Passage.of(request));
  expect(found.value).toBe(value);
  expect(found.places.map(({ span }) => request.slice(span.start, span.end))).toEqual(place ? [place] : []);
  expect(found.doubts.map(({ message, span }) => [message, request.slice(span!.start, span!.end)])).toEqual(
    doubt ? [doubt] : [],
  );
});

test.each([
  ['Injections, 3 sessions', 3],
  ['Injections once a week for 3 weeks, 3 sessions', 3],
  ['Injections once a week for 4 weeks, 3 sessions', null],
  ['Injections', null],
])('a series of %s: %j', (request, value) => {
  expect(findSeries(Passage.of(request)).value).toBe(value);
});
