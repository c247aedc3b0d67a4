import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Annotation } from '../../src/annotation/form.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { LineForm, Value } from '../../src/review/judging/forms.js';
import { verdictsOf } from '../../src/review/judging/from-annotation.js';
import { acceptedRest } from '../../src/review/judging/judge.js';
import { asked, type Question, questionsOf } from '../../src/review/judging/questions.js';
import { annotationOf } from '../../src/review/judging/to-annotation.js';
import { type LetterVerdicts, NO_VERDICTS, type Verdict } from '../../src/review/judging/verdicts.js';
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
        expect(annotationOf(record, verdictsOf(record, parsed))).toEqual(annotation);
      }),
      { numRuns: 300 },
    );
  });
});

function byChance(record: Determination, dice: () => number): LetterVerdicts {
  const verdicts: Record<string, Verdict> = {};
  for (const question of questionsOf(record).flatMap(({ questions }) => questions)) {
    const verdict = oneByChance(question, dice);
    if (verdict) verdicts[question.pointer] = verdict;
  }
  const known = new Set(asked(questionsOf(record), { verdicts, added: {} }).map(({ pointer }) => pointer));
  return { verdicts: Object.fromEntries(Object.entries(verdicts).filter(([pointer]) => known.has(pointer))), added: {} };
}

function oneByChance({ form, value, entryOf }: Question, dice: () => number): Verdict | undefined {
  const thrown = dice();
  if (thrown === 0) return undefined;
  if (thrown === 1 && entryOf !== undefined) return { is: 'absent' };
  if (thrown === 2 && form?.is === 'line') {
    const other = otherValue(form, value);
    if (!form.same(other, value)) return { is: 'wrong', value: other };
  }
  return { is: 'right' };
}

/** A value of the form that is near the one there is. */
function otherValue(form: LineForm, value: Value): Value {
  if (form.closed) return form.parse(form.options!.find((option) => option !== form.print(value))!);
  const written = form.print(value);
  for (const other of [`${written} besides`, `${written}1`, '2016-02-03', '7', '2 per week', 'knee'])
    try {
      return form.parse(other);
    } catch {
      // It is no value of this form.
    }
  throw new Error(`No other value than ${written}`);
}
