import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/extract/case/course-dates.js';
import { COURSE_CUES } from '../../src/vocabulary/letters/course-cues.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const read = (text: string) => {
  const { application_received, ur_denial_date, date_assigned } = readCourse({ text }, { start: 0, end: text.length });
  return [application_received.value, ur_denial_date.value, date_assigned.value];
};
const ALL = ['2013-07-15', '2013-07-09', '2013-07-30'];

describe('the course of a case, told in prose', () => {
  test.each([
    [
      'An application for Independent Medical Review was filed on 7/15/2013 disputing the Utilization Review Denial dated\n7/9/2013. A Notice of Assignment and Request for Information was provided to the above parties on\n7/30/2013.',
      ALL,
      'over line ends',
    ],
    [
      'An application for IMR was received on July 15, 2013 disputing a utilization review modification dated July 9, 2013. The Notice of Assignment was mailed to the parties on July 30, 2013.',
      ALL,
      'other words',
    ],
    [
      'An application for review was filed by the employee on 7-15-2013, disputing the UR denial/modification of 7-9-2013. A Notice of Assignment and Request for Records was sent on 7-30-2013.',
      ALL,
      'who filed, a denial or modification',
    ],
    [
      'The application was submitted on 7/15/2013 appealing the Utilization Review decision from 7/9/2013. Notice of Assignment (NOA) was issued on 7/30/2013.',
      ALL,
      'no article',
    ],
    [
      'An application was filed on 7/15/2013 contesting the utilization review determination dated 7/9/2013.',
      ['2013-07-15', '2013-07-09', null],
      'no assignment told',
    ],
    [
      'A Notice of Assignment and Request for Information was provided to the above parties on 7/30/2013.',
      [null, null, '2013-07-30'],
      'the assignment alone',
    ],
    [
      'An application was filed on 13/45/2013. An application was filed on 7/15/20133.',
      [null, null, null],
      'dates of no calendar',
    ],
    [
      'An application was filed on 7/15/2013. An application was filed on 8/15/2013.',
      [null, null, null],
      'of two none is sure',
    ],
    ['The application of ice helped on 7/15/2013. A notice was provided.', [null, null, null], 'other words alike'],
  ])('%s', (text, dates, _proves) => {
    expect(read(text)).toEqual(dates);
  });

  test.each(COURSE_CUES)('$id finds the date of its example', ({ id, field, example }) => {
    const found = readCourse({ text: example }, { start: 0, end: example.length });
    expect(found[field].reasons.map(({ rule }) => rule)).toEqual([id]);
  });

  test.each(['application was filed by ', 'disputing the ', 'notice of assignment was provided to '])(
    'hostile text takes time in proportion to its length: %j',
    (phrase) => expectLinear((size) => `application ${repeated(phrase, size)}`, read),
  );
});
