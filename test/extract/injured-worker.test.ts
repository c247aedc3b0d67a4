import { describe, expect, test } from 'vitest';
import { readInjuredWorker } from '../../src/extract/case/injured-worker.js';
import { findReviewDates } from '../../src/extract/case/denial-dates.js';
import { findInjuryDates } from '../../src/extract/case/injury-dates.js';
import { Passage } from '../../src/text/passage.js';
import { DENIAL_CUES } from '../../src/vocabulary/letters/denial-cues.js';
import { INJURY_CUES, INJURY_EVENT_CUES } from '../../src/vocabulary/letters/injury-cues.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const read = (text: string) => readInjuredWorker(Passage.of(text));

describe('age and sex', () => {
  test.each([
    ['The injured worker is a 48 year old male with neck pain.', 48, 'male', 'blanks'],
    ['The applicant is a 34-year-old woman.', 34, 'female', 'hyphens, woman'],
    ['This case involves a now 43-year-old\nfemale.', 43, 'female', 'over a line end'],
    ['The injured worker is a(n) 46 year old male.', 46, 'male', 'a(n)'],
    ['The 35 year old male injured worker fell.', 35, 'male', 'before the noun'],
    [
      'The patient is a 52 y/o right-handed F. She fell. Her wrist hurts.',
      52,
      'female',
      'pronouns where no noun stands',
    ],
    ['The claimant, a 61 years old, right hand dominant gentleman, slipped.', 61, 'male', 'words between'],
    ['The male patient, age 39, was struck by a pallet.', 39, 'male', 'age after the noun'],
    [
      'The injured worker is a 45 year old female. She lives with her 12-year-old son.',
      45,
      'female',
      "a child's age, after",
    ],
    [
      'Her son, 9 years old, is well. The injured worker is a 38 year old female.',
      38,
      'female',
      "a child's age, before",
    ],
    [
      'The injured worker was lifting a 70 year old male resident when pain began. He is 29 years old and his back hurts.',
      29,
      'male',
      'a resident who was lifted',
    ],
    [
      'The injured worker reported pain. She told him that he was hurt.',
      null,
      null,
      'pronouns that disagree are no ground',
    ],
    [
      'The injured worker is a 61-year-old whose back was hurt; she rested. A nurse, 34 years of age, saw it.',
      61,
      'female',
      "a bystander's age",
    ],
    ['The applicant is a 57 y.o. right-handed lady.', 57, 'female', 'y.o.'],
    ['This claimant is a sixty (60) year old male.', 60, 'male', 'words and digits'],
    ['The patient is a fifty-two year old man.', 52, 'male', 'words alone'],
    [
      'The injured worker is a 32 year old male. History included migraines since 13 years old and pneumonia at 12 years of age.',
      32,
      'male',
      'ages at earlier events',
    ],
    [
      'The file concerns a retired housekeeper, 70 years of age, whose knee was hurt.',
      70,
      null,
      'a worker told by her trade',
    ],
    ['Symptoms began 12 years ago at 5/10 level.', null, null, 'no age'],
  ])('%s', (text, age, sex, _proves) => {
    expect(read(text).value).toMatchObject({ age, sex });
  });

  test('two ages for the worker are a doubt', () => {
    expect(read('The injured worker is a 32 year old male with seizures at 2 years old.').doubts).toEqual([]);
    expect(
      read('The patient is a 48 year old male. This 47 year old male has pain.').doubts.map(({ code, path }) => [
        code,
        path,
      ]),
    ).toEqual([['ambiguous-age', '/age']]);
  });
});

describe('injury dates', () => {
  test.each([
    ['He sustained an industrial injury on 10-13-16.', ['2016-10-13'], 'the plain form'],
    ['She has a date of injury of 3/4/2012 and was seen on 5/6/2015.', ['2012-03-04'], 'a visit is no injury'],
    ['a history of an occupational claim from 11/02/2016.', ['2016-11-02'], 'claim from'],
    [
      'industrial injury to the low back, both knees and the right ankle on July 4, 2014.',
      ['2014-07-04'],
      'body parts between',
    ],
    [
      'The patient is a 39-year-old female who was injured on 6/18/2011 when a shelf fell.',
      ['2011-06-18'],
      '"year-old" makes no old injury',
    ],
    ['He had an old injury on 5/5/1995.', [], 'an old injury'],
    ['He reported injuries on 1/2/2010 and 3/4/2011.', ['2010-01-02', '2011-03-04'], 'two dates'],
    ['On 9/8/2013 the patient fell from a ladder and was injured.', ['2013-09-08'], 'date first'],
    ['cumulative trauma from 01/01/2010 to 12/31/2012', ['2010-01-01', '2012-12-31'], 'a period'],
    ['with a DOI: 4/5/2009, complains of pain', ['2009-04-05'], 'abbreviation'],
    [
      "The doctor's first report of occupational injury done on 11-17-2016.",
      [],
      'the report of an injury is no injury',
    ],
    ['He had a prior non-industrial injury on 2/2/2002.', [], 'another injury'],
    ['industrial injury. An MRI performed on 7/7/2015 showed a tear.', [], 'next sentence'],
    ['injury that was treated on 8/9/2015', [], 'a treatment between'],
    ['20 visits for this injury and one cortisone injection on 9/1/2015.', [], 'an injection between'],
    ['The patient is a female with a 12/16/15 date of injury.', ['2015-12-16'], 'the date before its name'],
    [
      'The patient is a 61 year old male who had a slip and fall on February 2, 2015, striking his chin.',
      ['2015-02-02'],
      'an event that is not called an injury',
    ],
    [
      'This is a 29-year-old male who, on January 14, 2016, developed a bulge in the left groin.',
      ['2016-01-14'],
      'the date before the event',
    ],
    ['On 1/14/ 2013 a die closed on the tips of two fingers of his left hand.', ['2013-01-14'], 'what a machine did'],
    [
      'She was injured on March 15, 2016 when a dog knocked her down, and again on August 2, 2017 on the stairs.',
      ['2016-03-15', '2017-08-02'],
      'injured again',
    ],
    [
      'The IW is a 63 year old millwright. On February 22, 2016 a steam line ruptured beside him.',
      ['2016-02-22'],
      'the event in the second sentence',
    ],
    [
      'The worker fell on 5/6/2014. She has a date of injury of 5/5/2014.',
      ['2014-05-05'],
      'the name goes before the event',
    ],
    [
      'The patient is a 40 year old male with neck pain. On 3/4/2016 he was seen for the pulled muscle.',
      [],
      'a visit in the opening',
    ],
    [
      `The patient is a 40 year old male. ${'He has pain. '.repeat(30)}He fell in his kitchen on 3/4/2016.`,
      [],
      'a fall far from the opening',
    ],
  ])('%s', (text, dates, _proves) => {
    expect(read(text).value.injury_dates).toEqual(dates);
  });
});

describe('utilization review dates', () => {
  test.each([
    ['On 12/08/2014, Utilization Review non-certified the request.', ['2014-12-08']],
    ['The original utilization review (11-8-2016) had denied it.', ['2016-11-08']],
    ['In a utilization review report dated December 6, 2016, the administrator', ['2016-12-06']],
    ['The UR dated 12-6-16 non-certified the request.', ['2016-12-06']],
    ['seen on 1/2/2016. Utilization review is pending.', []],
  ])('%s', (text, dates) => {
    expect(findReviewDates(Passage.of(text)).map(({ value }) => value)).toEqual(dates);
  });
});

describe('each cue finds the date of its example', () => {
  const injury = [...INJURY_CUES, ...INJURY_EVENT_CUES].map((cue) => ({ ...cue, find: findInjuryDates }));
  const review = DENIAL_CUES.map((cue) => ({ ...cue, find: findReviewDates }));
  test.each([...injury, ...review])('$id', ({ id, example, find }) => {
    expect(find(Passage.of(example)).map(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([[id]]);
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each([
    'on 1/1/2015 ',
    'injury ',
    'date of injury ',
    'injured his hand ',
    'Utilization Review denied ',
    'UR report ',
    '48 year old ',
    'age 48 ',
    'his son, ',
    'a nurse, ',
    'she ',
    'she said that Dr. he ',
    '39 1/2 (thirty) ',
    '39 year 6 ',
    'is a 39 M',
    'who is 39 ',
    '20 year old old ladder ',
    'male ',
    'x',
  ])('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => read(text),
    );
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => findReviewDates(Passage.of(text)),
    );
  });
});
