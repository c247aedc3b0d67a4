import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Annotation } from '../../src/annotation/form.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { strayPointers } from '../../src/evaluate/pointers.js';
import {
  COUNT,
  DATE,
  FLAG,
  type Form,
  FREQUENCY,
  type LineForm,
  oneOf,
  PAGES,
  someOf,
  TEXTS,
  type Value,
  WHOLE,
  WORDS,
} from '../../src/review/judging/forms.js';
import { verdictsOf } from '../../src/review/judging/from-annotation.js';
import { acceptedRest, corrected, passed, withAddition } from '../../src/review/judging/judge.js';
import { asked, type Question, questionFinder, questionsOf } from '../../src/review/judging/questions.js';
import { annotationOf } from '../../src/review/judging/to-annotation.js';
import { type Addition, type LetterVerdicts, NO_VERDICTS, type Verdict } from '../../src/review/judging/verdicts.js';
import type { Determination } from '../../src/schema/determination.js';
import { corpusRecords } from '../helpers/corpus.js';

const RECORDS = await corpusRecords();

const allRight = (record: Determination): LetterVerdicts => acceptedRest(NO_VERDICTS, questionsOf(record));

describe('verdicts become annotations', () => {
  it.each(RECORDS.map((record) => ({ file: record.source.file, record })))(
    'all of $file judged right: an annotation in which evaluation finds no mistake, and from which the same is read',
    ({ record }) => {
      const annotation = annotationOf(record, allRight(record));
      expect(Annotation.parse(annotation)).toEqual(annotation);
      expect(annotation.unjudged).toBeUndefined();
      const { scores } = evaluate([annotation], new Map([[record.document_id, record]]));
      expect(scores.flatMap(({ errors }) => errors)).toEqual([]);
      expect(verdictsOf(record, annotation)).toEqual(allRight(record));
    },
  );

  it('nothing judged: nothing is told, and nothing is read from it', () => {
    for (const record of RECORDS) {
      const annotation = annotationOf(record, NO_VERDICTS);
      expect(verdictsOf(record, Annotation.parse(annotation))).toEqual(NO_VERDICTS);
    }
  });

  it('any verdicts: what is read from their annotation comes to the same annotation', () => {
    fc.assert(
      fc.property(fc.nat(RECORDS.length - 1), fc.infiniteStream(fc.nat(5)), (number, dice) => {
        const record = RECORDS[number]!;
        const verdicts = byChance(record, () => dice.next().value as number);
        const annotation = annotationOf(record, verdicts);
        const parsed = Annotation.parse(annotation);
        expect(parsed).toEqual(annotation);
        expect(strayPointers(parsed)).toEqual([]);
        expect(annotationOf(record, verdictsOf(record, parsed))).toEqual(annotation);
      }),
      { numRuns: 300 },
    );
  });
});

/** A letter with several diagnoses and items, and citations of both kinds. */
const LETTER = RECORDS.find(({ source }) => source.file === 'table-2016-hard-page-breaks.pdf')!;
const ALL_RIGHT = allRight(LETTER);
const GROUPS = questionsOf(LETTER);
const question = (pointer: string): Question =>
  GROUPS.flatMap(({ questions }) => questions).find((one) => one.pointer === pointer)!;

/** The fields in which evaluation finds a mistake of the record, with what it says. */
function mistakes(verdicts: LetterVerdicts): string[] {
  const annotation = Annotation.parse(annotationOf(LETTER, verdicts));
  const { scores } = evaluate([annotation], new Map([[LETTER.document_id, LETTER]]));
  return scores.flatMap(({ field, errors }) =>
    errors.map((error) => `${field} ${error.replace(/^.*?(?:»|\w): /, '')}`),
  );
}

describe('what is judged wrong is what evaluation finds wrong, and nothing else', () => {
  const first = LETTER.diagnoses[0]!.text;
  const citations = LETTER.items[0]!.reviewer!.citations;
  it.each<[proves: string, judge: (on: LetterVerdicts) => LetterVerdicts, found: string[]]>([
    ['nothing', (on) => on, []],
    [
      'a number',
      (on) => corrected(on, question('/injured_worker/age'), 99),
      [`injured_worker.age missed 99`, `injured_worker.age got ${LETTER.injured_worker.age} for 99`],
    ],
    [
      'the value that the record has, in other words for it',
      (on) => corrected(on, question('/injured_worker/sex'), LETTER.injured_worker.sex),
      [],
    ],
    [
      'a diagnosis that was made up',
      (on) => passed(on, '/diagnoses/0/text', { is: 'absent' }),
      [`diagnoses.strict made up ${JSON.stringify(first)}`, `diagnoses.relaxed made up ${JSON.stringify(first)}`],
    ],
    [
      'a diagnosis that is missing',
      (on) =>
        withAddition(on, '/diagnoses', {
          start: 0,
          values: { '/text': 'torn hat', '/cue': 'diagnosis', '/code': null },
        }),
      ['diagnoses.strict missed "torn hat"', 'diagnoses.relaxed missed "torn hat"'],
    ],
    [
      'a category and its subcategory, which are one judgement',
      (on) => corrected(on, question('/items/0/subcategory'), 'Home Health / Home Health'),
      [
        'items.category missed "Home Health"',
        `items.category got "${LETTER.items[0]!.category}" for "Home Health"`,
        'items.subcategory missed "Home Health/Home Health"',
        `items.subcategory got "${LETTER.items[0]!.category}/${LETTER.items[0]!.subcategory}" for "Home Health/Home Health"`,
      ],
    ],
    [
      'a citation that was made up, with its section and without what another citation tells as well',
      (on) => passed(on, '/items/0/reviewer/citations/0', { is: 'absent' }),
      citations.length > 0 ? expect.arrayContaining([expect.stringMatching(/^citations\..* made up /)]) : [],
    ],
    [
      'a citation that is missing',
      (on) =>
        withAddition(on, '/items/0/reviewer/citations', {
          start: null,
          kind: 'mtus',
          values: { '': { guideline: 'Hat Complaints', year: 1999, sections: ['Brims'], pages: [[7, 8]] } },
        }),
      [
        'citations.mtus_guidelines missed "hat complaints|1999"',
        'citations.mtus_sections missed "hat complaints|brims"',
        'citations.pages missed "7-8"',
      ],
    ],
  ])('%s', (_, judge, found) => {
    expect(mistakes(judge(ALL_RIGHT))).toEqual(found);
  });

  it('an entry that is added stands where its words do, and comes back so', () => {
    const start = LETTER.evidence['/items/1/request']![0]!.start - 1;
    const values = { '/request': 'A hat', '/decision': 'upheld', '/subcategory': 'DMEPOS / Supplies' };
    const annotation = annotationOf(LETTER, withAddition(ALL_RIGHT, '/items', { start, values }));
    expect(annotation.items.map(({ request }) => request).indexOf('A hat')).toBe(1);
    expect(annotation.unjudged).toContain('/items/1/sessions');
    expect(annotation.unjudged).not.toContain('/items/1/decision');
    const { added } = verdictsOf(LETTER, Annotation.parse(annotation));
    expect(added['/items']).toMatchObject([{ values }]);
  });
});

describe('what is asked', () => {
  it.each<[proves: string, judge: (on: LetterVerdicts) => LetterVerdicts, pointer: string, isAsked: boolean]>([
    ['of an item with a medicine, its strength', (on) => on, '/items/0/drug/strength', LETTER.items[0]!.drug !== null],
    [
      'nothing of an item that was made up',
      (on) => passed(on, '/items/0/request', { is: 'absent' }),
      '/items/0/decision',
      false,
    ],
    [
      'the item itself all the same',
      (on) => passed(on, '/items/0/request', { is: 'absent' }),
      '/items/0/request',
      true,
    ],
    [
      'no citation of a paragraph that is not there',
      (on) => passed(on, '/items/0/reviewer/basis', { is: 'wrong', value: null }),
      '/items/0/reviewer/citations/-',
      false,
    ],
    [
      'the strength of a medicine that the record has not',
      (on) => passed(on, '/items/0/drug/name', { is: 'wrong', value: 'Norco' }),
      '/items/0/drug/strength',
      true,
    ],
  ])('%s', (_, judge, pointer, isAsked) => {
    expect(asked(GROUPS, judge(NO_VERDICTS)).some((one) => one.pointer === pointer)).toBe(isAsked);
  });

  it.each([
    ['/injured_worker/injury_dates/0', '/injured_worker/injury_dates'],
    ['/items/0/category', '/items/0/subcategory'],
    ['/items/0/reviewer', '/items/0/reviewer/basis'],
    ['/items/0/reviewer/citations/0/pages/0', '/items/0/reviewer/citations/0'],
    ['/diagnoses/0', '/diagnoses/0/text'],
    ['/diagnoses/-', '/diagnoses/-'],
    ['/items', '/items/-'],
    ['/items/7/reviewer/citations/0', '/items/-'],
    ['/source/layout', undefined],
    ['', undefined],
  ])('a place of %s belongs to %s', (pointer, owner) => {
    expect(questionFinder(GROUPS)(pointer)?.pointer).toBe(owner);
  });
});

describe('values are written on a line', () => {
  it.each<[proves: string, form: LineForm, written: string, value: Value]>([
    ['a date as Americans write it', DATE, '3/5/2016', '2016-03-05'],
    ['a date in words', DATE, 'March 5, 2016', '2016-03-05'],
    ['nothing is none', DATE, ' ', null],
    ['a list', TEXTS, ' California;  New York ;', ['California', 'New York']],
    ['no list', TEXTS, '', []],
    [
      'pages',
      PAGES,
      '22; 98-99, 7',
      [
        [22, 22],
        [98, 99],
        [7, 7],
      ],
    ],
    [
      'a frequency',
      FREQUENCY,
      '2-3 times per week for 4 weeks',
      { times: { min: 2, max: 3 }, per: 'week', duration: { min: 4, max: 4 }, unit: 'week' },
    ],
    ['one of a list, in whatever case', oneOf(['Low Back', 'Neck']), 'low back', 'Low Back'],
    ['some of a list', someOf(['knee', 'hip']), 'Hip; knee', ['hip', 'knee']],
    ['yes', FLAG, 'yes', true],
  ])('%s', (_, form, written, value) => {
    expect(form.parse(written)).toEqual(value);
    expect(form.parse(form.print(value))).toEqual(value);
  });

  it.each<[form: LineForm, written: string, says: RegExp]>([
    [DATE, 'in March', /takes a date/],
    [DATE, '13/45/2016', /takes a date/],
    [WORDS, '  ', /takes the words/],
    [COUNT, '0', /whole number from 1/],
    [WHOLE, '-1', /whole number/],
    [WHOLE, '4.5', /whole number/],
    [PAGES, '12-', /is no page/],
    [oneOf(['knee']), 'elbow', /one of: knee/],
    [someOf(['knee']), 'knee; elbow', /“elbow” is none of: knee/],
    [FREQUENCY, 'often', /takes a frequency/],
    [FLAG, 'perhaps', /yes or no/],
  ])('%o refuses %j', (form, written, says) => {
    expect(() => form.parse(written)).toThrow(says);
  });
});

function byChance(record: Determination, dice: () => number): LetterVerdicts {
  const verdicts: Record<string, Verdict> = {};
  for (const question of questionsOf(record).flatMap(({ questions }) => questions)) {
    const verdict = oneByChance(question, dice);
    if (verdict) verdicts[question.pointer] = verdict;
  }
  const known = new Set(asked(questionsOf(record), { verdicts, added: {} }).map(({ pointer }) => pointer));
  return {
    // Verdicts on what is no longer asked stay where they are; they must count for nothing.
    verdicts: dice() > 2 ? verdicts : only(verdicts, known),
    added: addedByChance(
      [...known].filter((pointer) => pointer.endsWith('/-')).map((pointer) => pointer.slice(0, -2)),
      dice,
    ),
  };
}

const only = (verdicts: Record<string, Verdict>, known: ReadonlySet<string>): Record<string, Verdict> =>
  Object.fromEntries(Object.entries(verdicts).filter(([pointer]) => known.has(pointer)));

/** Words of no letter, so that what is added is nothing that the record has; none with another in common. */
const WORDS_OF_NONE = ['zyx', 'qwv', 'jkx'];

function addedByChance(lists: readonly string[], dice: () => number): Record<string, Addition[]> {
  const added: Record<string, Addition[]> = {};
  for (const list of lists) {
    const additions = WORDS_OF_NONE.slice(0, Math.max(0, dice() - 2)).map((words): Addition => {
      const start = dice() === 0 ? null : 400 * dice();
      if (list === '/diagnoses') return { start, values: { '/text': words, '/cue': 'claim', '/code': null } };
      if (list === '/items') return { start, values: { '/request': words, '/decision': 'upheld' } };
      if (dice() > 2)
        return { start, kind: 'mtus', values: { '': { guideline: words, year: 1999, sections: [], pages: [[1, 2]] } } };
      return {
        start,
        kind: 'non_mtus',
        values: { '': { text: words, authorities: ['other'], odg_chapters: [], pages: [] } },
      };
    });
    if (additions.length > 0) added[list] = additions;
  }
  return added;
}

function oneByChance({ form, value, entryOf }: Question, dice: () => number): Verdict | undefined {
  const thrown = dice();
  if (thrown === 0) return undefined;
  if (thrown === 1 && entryOf !== undefined) return { is: 'absent' };
  if (thrown === 2 && form) {
    const other = otherOf(form, value);
    if (!form.same(other, value)) return { is: 'wrong', value: other };
  }
  if (thrown === 3 && form && value !== null && form.fits(null)) return { is: 'wrong', value: null };
  return { is: 'right' };
}

const otherOf = (form: Form, value: Value): Value =>
  form.is === 'line'
    ? otherValue(form, value)
    : Object.fromEntries(
        Object.entries(form.parts).map(([name, part]) => [
          name,
          otherValue(part.form, ((value ?? {}) as Record<string, Value>)[name] ?? null),
        ]),
      );

/** A value of the form that is near the one there is. */
function otherValue(form: LineForm, value: Value): Value {
  if (form.closed) return form.parse(form.options!.find((option) => option !== form.print(value))!);
  const written = form.print(value);
  for (const other of [`${written} besides`, `${written}1`, '2016-02-03', '7', '2 per week', 'knee', 'other'])
    try {
      return form.parse(other);
    } catch {
      // It is no value of this form.
    }
  throw new Error(`No other value than ${written}`);
}
