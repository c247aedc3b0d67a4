import { describe, expect, it, test } from 'vitest';
import { findFrequency } from '../../../src/extract/facets/frequency.js';
import { itemFacets } from '../../../src/extract/facets/item-facets.js';
import { findTreatment } from '../../../src/extract/treatment/find-treatment.js';
import { FREQUENCY_PATTERNS } from '../../../src/extract/treatment/frequency-patterns.js';
import type { Frequency } from '../../../src/schema/determination.js';
import { Passage } from '../../../src/text/passage.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const facetsOf = (request: string) => {
  const passage = Passage.of(request);
  const treatment = findTreatment(passage);
  return { ...itemFacets(passage, treatment), sessions: treatment.sessions };
};
const range = ({ min, max }: Frequency['times']): string => (min === max ? `${min}` : `${min}-${max}`);

/** "2 a week for 4 weeks", "3-4 a day", "nothing". */
function told(frequency: Frequency | null): string {
  if (!frequency) return 'nothing';
  const { times, per, duration, unit } = frequency;
  return `${range(times)} a ${per}${duration ? ` for ${range(duration)} ${unit}s` : ''}`;
}
const frequencyOf = (request: string): string => told(facetsOf(request).frequency.value);

describe('each pattern has an example that it reads', () => {
  test.each(FREQUENCY_PATTERNS)('$id', ({ id, tells, example: [request, expected] }) => {
    const { frequency } = facetsOf(request);
    expect(told(frequency.value)).toBe(expected);
    if (frequency.value && tells !== 'nothing') expect(frequency.reasons).toEqual([{ path: '', rule: id }]);
  });
});

describe('how often, and for how long', () => {
  test.each([
    // [request, what is told]
    ['Physical therapy 2 times a week for 4 weeks', '2 a week for 4 weeks'],
    ['Physical therapy 2 times per week for 4 weeks for the left ankle', '2 a week for 4 weeks'],
    ['Physical therapy two (2) times a week for four (4) weeks', '2 a week for 4 weeks'],
    ['Physical therapy 2 (two) times weekly for 4 (four) weeks', '2 a week for 4 weeks'],
    ['Physical therapy, left ankle, 2x/week x 4 weeks', '2 a week for 4 weeks'],
    ['Physical therapy 2x a week x 4 wks', '2 a week for 4 weeks'],
    ['Physical therapy 2xwk x 4wks', '2 a week for 4 weeks'],
    ['Physical therapy 2xwkx4wks', '2 a week for 4 weeks'],
    ['Physical therapy 2x per wk for 4wks', '2 a week for 4 weeks'],
    ['Physical therapy 2/week for 4 weeks', '2 a week for 4 weeks'],
    ['Physical therapy 2 x week x 4', '2 a week for 4 weeks'],
    ['Physical therapy twice a week times four', '2 a week for 4 weeks'],
    ['Physical therapy twice a week for the next four weeks', '2 a week for 4 weeks'],
    ['Physical therapy, twice weekly, over 4 weeks', '2 a week for 4 weeks'],
    ['Physical therapy twice-weekly for a total of 4 weeks', '2 a week for 4 weeks'],
    ['Physical therapy 2x4', '2 a week for 4 weeks'],
    ['Physical therapy 2 x 4 weeks', '2 a week for 4 weeks'],
    ['Physical therapy 2 times 4', '2 a week for 4 weeks'],
    ['Physical therapy two times four weeks', '2 a week for 4 weeks'],
    ['Physical therapy (2x4) right hand', '2 a week for 4 weeks'],
    ['Physical therapy 2-3 x/week x 4-6 weeks', '2-3 a week for 4-6 weeks'],
    ['Physical therapy 2 to 3 times a week for 4 to 6 weeks', '2-3 a week for 4-6 weeks'],
    ['Physical therapy two to three times per week for six weeks', '2-3 a week for 6 weeks'],
    ['Physical therapy 2-3x4-6', '2-3 a week for 4-6 weeks'],
    ['Chiropractic 1-2x6', '1-2 a week for 6 weeks'],
    ['Acupuncture once weekly for 6 weeks', '1 a week for 6 weeks'],
    ['Acupuncture once a week x 6 weeks', '1 a week for 6 weeks'],
    ['Acupuncture 1 time per week for 6 weeks', '1 a week for 6 weeks'],
    ['Acupuncture weekly for 6 weeks', '1 a week for 6 weeks'],
    ['Acupuncture weekly x 6', '1 a week for 6 weeks'],
    ['Acupuncture every week for 6 weeks', '1 a week for 6 weeks'],
    ['Six weeks of acupuncture, once a week', '1 a week for 6 weeks'],
    ['Acupuncture for 6 weeks, 2 times a week', '2 a week for 6 weeks'],
    ['Acupuncture 2 times a week to the right wrist and hand for 6 weeks', '2 a week for 6 weeks'],
    ['Acupuncture 12 sessions, 2 times a week', '2 a week'],
    ['Acupuncture 12 sessions (2 times a week for 6 weeks)', '2 a week for 6 weeks'],
    ['Acupuncture twice a week x 12 sessions', '2 a week'],
    ['Twelve weekly sessions of psychotherapy', '1 a week'],
    ['Psychotherapy, 12 sessions weekly', '1 a week'],
    ['Psychotherapy 3 sessions per week for 2 weeks', '3 a week for 2 weeks'],
    ['Psychotherapy, 3 additional 45-minute visits per week for 2 weeks', '3 a week for 2 weeks'],
    ['Psychotherapy once a month for 6 months', '1 a month for 6 months'],
    ['Psychotherapy, 1 visit per month for 3 months', '1 a month for 3 months'],
    ['Psychotherapy twice a month for one month', '2 a month for 1 months'],
    ['Psychotherapy monthly x 6', '1 a month for 6 months'],
    ['Psychotherapy 2 times a week for a month', '2 a week for 1 months'],
    ['Psychotherapy 2 times a week for 3 months', '2 a week for 3 months'],
    ['Work hardening 5 days a week for 4 weeks', '5 a week for 4 weeks'],
    ['Work hardening 8 hours a day, 5 days per week for 4 weeks', '5 a week for 4 weeks'],
    ['Functional restoration program daily for 10 days', '1 a day for 10 days'],
    ['Home health aide 3 hours a day, 5 days a week', '5 a week'],
    ['Home health aide, 4 hrs/day x 7 days/week x 6 weeks', '7 a week for 6 weeks'],
    ['Home health aide 24 hours a day, seven days a week', '7 a week'],
    ['TENS unit for use 3 times a day', '3 a day'],
    ['H-wave, use twice daily for 30 days', '2 a day for 30 days'],
    ['Urine drug screen 4 times per year', '4 a year'],
    ['Urine drug screen quarterly', '4 a year'],
    ['Urine drug screen every 3 months', '4 a year'],
    ['Urine drug screen once a year', '1 a year'],
    ['Follow-up visits monthly for 6 months', '1 a month for 6 months'],
    ['Synvisc injections once a week for 3 weeks', '1 a week for 3 weeks'],
    ['Weekly methotrexate injection', '1 a week'],
    // medicines
    ['Norco 10/325 mg 1 tablet twice daily #60', '2 a day'],
    ['Norco 10/325 mg 1 tablet twice a day #60', '2 a day'],
    ['Norco 10/325 mg one tablet by mouth three times a day #90', '3 a day'],
    ['Norco 10/325 mg 1-2 tablets three to four times daily as needed', '3-4 a day'],
    ['Norco 10/325 mg 1-2 tabs every 4-6 hours as needed', '4-6 a day'],
    ['Norco 10/325 mg one tablet every 6-8 hours prn', '3-4 a day'],
    ['Norco 10/325 mg one tablet every six (6) hours', '4 a day'],
    ['Norco 10/325 mg q6h prn pain', '4 a day'],
    ['Norco 10/325 mg q 4 to 6 hrs prn', '4-6 a day'],
    ['Norco 10/325 mg q.8.h.', '3 a day'],
    ['Norco 10/325 mg bid', '2 a day'],
    ['Norco 10/325 mg BID prn #60', '2 a day'],
    ['Norco 10/325 mg b.i.d.', '2 a day'],
    ['Norco 10/325 mg tid #90', '3 a day'],
    ['Norco 10/325 mg 1 po t.i.d.', '3 a day'],
    ['Norco 10/325 mg QID', '4 a day'],
    ['Norco 10/325 mg tid to qid', '3-4 a day'],
    ['Norco 10/325 mg up to three times a day', '3 a day'],
    ['Omeprazole 20 mg daily', '1 a day'],
    ['Omeprazole 20 mg once daily #30', '1 a day'],
    ['Omeprazole 20 mg qd', '1 a day'],
    ['Omeprazole 20 mg 1 capsule every day', '1 a day'],
    ['Omeprazole 20 mg one per day', '1 a day'],
    ['Omeprazole 20 mg, 1 q day for 30 days', '1 a day for 30 days'],
    ['Omeprazole 20 mg every morning', '1 a day'],
    ['Ambien 10 mg qhs', '1 a day'],
    ['Ambien 10 mg at bedtime', '1 a day'],
    ['Ambien 10 mg 1 tablet every night at bedtime', '1 a day'],
    ['Ambien 10 mg nightly', '1 a day'],
    ['Ambien 10 mg once daily at bedtime', '1 a day'],
    ['Gabapentin 300 mg 1 tablet in the morning, 1 at noon and 2 at night', '3 a day'],
    ['Gabapentin 300 mg in the am and in the pm', '2 a day'],
    ['Voltaren gel, apply to the elbow 4 times a day', '4 a day'],
    ['Lidoderm 5% patch, every 12 hours', '2 a day'],
    ['Butrans 10 mcg patch weekly', '1 a week'],
    ['Butrans 10 mcg patch every 7 days', '1 a week'],
    ['Vitamin D 50,000 units once a week for 8 weeks', '1 a week for 8 weeks'],
    ['Ibuprofen 800 mg three times a day for two weeks', '3 a day for 2 weeks'],
    ['Ibuprofen 800 mg TID x 14 days', '3 a day for 14 days'],
  ])('%s', (request, expected) => {
    expect(frequencyOf(request)).toBe(expected);
  });
});

describe('what tells no frequency, or none in whole numbers', () => {
  test.each([
    ['Physical therapy 12 sessions', 'a number'],
    ['Physical therapy for 6 weeks', 'a duration'],
    ['Physical therapy x 12', 'a number behind a sign'],
    ['Physical therapy two times four visits', 'a product of visits, not of weeks'],
    ['Physical therapy, 12 visits over 6 weeks', 'a number in a time'],
    ['Physical therapy 2 times a week for 4 weeks, then once a week for 4 weeks', 'two frequencies'],
    ['Psychotherapy every other week for 12 weeks', 'half a time a week'],
    ['Psychotherapy biweekly x 6', 'twice, or every two weeks'],
    ['Follow-up visit every 4-6 weeks', 'no whole number of a month'],
    ['Follow-up visit in 6 weeks', 'when, not how often'],
    ['Fentanyl 25 mcg patch every 72 hours', 'every three days'],
    ['Fentanyl 25 mcg patch every 3 days', 'every three days'],
    ['Prednisone 10 mg every other day', 'every second day'],
    ['Prednisone 10 mg QOD', 'every second day'],
    ['Norco 10/325 mg prn', 'as needed'],
    ['Norco 10/325 mg every 5 hours', 'no whole number of a day'],
    ['Norco 10/325 mg #120, not to exceed 4 per day', 'an amount'],
    ['Norco 10/325 mg #60 per month', 'a supply'],
    ['Norco 10/325 mg 1-2 tablets daily', 'an amount, taken at once or not'],
    ['Adult diapers, 90 per month', 'a supply'],
    ['Norco 10/325 mg 2 tablets daily', 'an amount, taken at once or not'],
    ['Norco 10/325 mg one bid and two at bedtime', 'two frequencies'],
    ['Valium 5 mg take 1 tablet 1 hour before the test', 'a time'],
    ['Home health aide 6 hours a day', 'hours are no times'],
    ['Home health aide for activities of daily living', 'daily living is no frequency'],
    ['Monthly rental of a hospital bed', 'how it is paid'],
    ['Annual gym membership', 'how long it holds'],
    ['Compound cream 2x4 inch pads', 'a size'],
    ['MRI of the lumbar spine L4-5 x 2', 'levels'],
    ['Lidoderm patch 12 hours on and 12 hours off', 'hours on and off'],
  ])('%s: %s', (request) => {
    expect(frequencyOf(request)).toBe('nothing');
  });
});

it('is that of the part in dispute', () => {
  const modified = (rest: string): string =>
    `Physical therapy 3 times a week for 4 weeks was the original request. Physical therapy 3 times a week for 2 weeks was ` +
    `authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${rest} is`;
  expect(frequencyOf(modified('Physical therapy twice a week for 3 weeks'))).toBe('2 a week for 3 weeks');
  expect(frequencyOf(modified('6 sessions of physical therapy'))).toBe('nothing');
});

it('has the places of its words', () => {
  const request = 'Acupuncture for the neck, twice a week, for 5 weeks';
  const { places } = facetsOf(request).frequency;
  expect(places.map(({ path, span }) => [path, request.slice(span.start, span.end)])).toEqual([
    ['', 'twice a week'],
    ['', 'for 5 weeks'],
  ]);
});

describe('a frequency times its duration is the number of sessions, where both are told', () => {
  const OFTEN = ['2 times a week', '3x/week', 'twice weekly', 'once a week', 'weekly', 'three visits per week', '2xwk'];
  const LONG = ['for 4 weeks', 'x 6 weeks', 'times 5', 'over the next six weeks', 'for a total of 8 weeks'];
  const SHORT = ['2x6', '3 x 4 weeks', '2 times 8', 'three times four weeks', 'once a month for 6 months'];
  const series = [...OFTEN.flatMap((often) => LONG.map((long) => `${often} ${long}`)), ...SHORT];
  test.each(series)('%s', (words) => {
    for (const therapy of ['Physical therapy', 'Acupuncture', 'Psychotherapy', 'Massage therapy']) {
      const { frequency, sessions } = facetsOf(`${therapy} ${words}`);
      const { times, duration } = frequency.value!;
      expect(sessions.value).toBe(times.min * duration!.min);
    }
  });
});

describe('time grows with the text', () => {
  test.each([
    '2 times a week for 4 weeks ',
    '2x4 ',
    'one ',
    '4 -',
    '4 a-',
    'q4-',
    'every 4 ',
    'daily ',
    'twice or ',
    'in the am ',
    '6 weeks of ',
  ])('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => {
        const passage = Passage.of(text);
        return [true, false].map((isMedicine) => findFrequency(passage, { isMedicine, inSeries: true }));
      },
    );
  });
});
