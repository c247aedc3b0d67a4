import { describe, expect, test } from 'vitest';
import { ENDING_RULES } from '../../../src/extract/diagnoses/ending-rules.js';
import { Entry } from '../../../src/extract/diagnoses/growing-entry.js';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { JOINING_RULES } from '../../../src/extract/diagnoses/joining-rules.js';
import { partsOf } from '../../../src/extract/diagnoses/list-parts.js';
import { RUN_ONS } from '../../../src/extract/diagnoses/run-on.js';
import { PartedList } from '../../../src/extract/diagnoses/seam.js';
import { WAITING_RULES } from '../../../src/extract/diagnoses/waiting-rules.js';
import { splitList } from '../../../src/extract/diagnoses/list.js';
import { listEnd } from '../../../src/extract/diagnoses/list-end.js';
import { sliceOf, wholeOf } from '../../../src/text/span.js';
import { Passage } from '../../../src/text/passage.js';
import { DIAGNOSIS_CONTEXT } from '../../../src/vocabulary/diagnoses/context.js';
import { DIAGNOSIS_CUES } from '../../../src/vocabulary/diagnoses/cues.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const diagnosesOf = (summary: string) => findDiagnoses(Passage.of(summary));
const texts = (summary: string) => diagnosesOf(summary).value.map(({ text }) => text);

describe('the example of a rule', () => {
  test.each(JOINING_RULES)('joining: $id', ({ id, joins, example: { list, entries } }) => {
    const found = splitList(list, wholeOf(list));
    expect(found.map(({ span }) => sliceOf(list, span))).toEqual(entries);
    const decided = found.flatMap(({ parted, joined }): (string | null)[] => (joins ? [...joined] : [parted]));
    expect(decided).toContain(id);
  });

  test.each(WAITING_RULES)('body parts before a head: $id', ({ id, waits, example: { list, entries } }) => {
    expect(splitList(list, wholeOf(list)).map(({ span }) => sliceOf(list, span))).toEqual(entries);
    const parted = new PartedList(partsOf(list, wholeOf(list)));
    let before: Entry | undefined;
    const decided = parted.parts.flatMap(({ phrase }, i) => {
      const rules = before ? [parted.waitingRule(parted.parts[i - 1]!.phrase, i), parted.waitingRule(before, i)] : [];
      before = new Entry(phrase, before);
      return rules;
    });
    expect(decided).toContainEqual(expect.objectContaining({ id, waits }));
  });

  test.each(RUN_ONS)('two conditions side by side: $id', ({ example }) => {
    const list = example.replace(' | ', ' ');
    expect(splitList(list, wholeOf(list)).map(({ span }) => sliceOf(list, span))).toEqual(example.split(' | '));
    const parts = partsOf(list, wholeOf(list));
    expect(parts.map(({ mark }) => mark)).toEqual(['hard', 'none']);
  });

  test.each(ENDING_RULES)('where a list ends: $id', ({ id, ends, example: { text, list } }) => {
    const { at, rule } = listEnd(text, wholeOf(text));
    expect(text.slice(0, at)).toBe(list);
    expect(rule).toBe(ends ? id : null);
  });

  test.each(DIAGNOSIS_CUES)('cue: $id', ({ id, cue, example: { summary, diagnoses } }) => {
    const { value, reasons } = diagnosesOf(summary);
    expect(value.map(({ text }) => text)).toEqual(diagnoses);
    expect(value[0]!.cue).toBe(cue);
    expect(reasons).toContainEqual({ path: '/0/cue', rule: id });
  });

  test.each(DIAGNOSIS_CONTEXT)('context: $id', ({ example: { summary, diagnoses } }) => {
    expect(texts(summary)).toEqual(diagnoses);
  });
});

describe('levels and what follows them', () => {
  test.each([
    [
      'spondylosis at L3-L4, L4-L5, and L5-S1 and lumbar facet syndrome',
      ['spondylosis at L3-L4, L4-L5, and L5-S1', 'lumbar facet syndrome'],
    ],
    [
      'stenosis at C4-5, C5-6, and C6-7 and right wrist sprain',
      ['stenosis at C4-5, C5-6, and C6-7', 'right wrist sprain'],
    ],
    ['disc bulge at L2-3, L3-4 and left knee strain', ['disc bulge at L2-3, L3-4', 'left knee strain']],
    ['spondylosis at L3–4, L4–5, and L5–S1 and neck pain', ['spondylosis at L3–4, L4–5, and L5–S1', 'neck pain']],
  ])('%s', (list, expected) => expect(texts(`Diagnoses include ${list}.`)).toEqual(expected));
});

describe('what an operation left', () => {
  test.each([
    [
      'trigger finger, status post release, with residual numbness',
      ['trigger finger', 'status post release, with residual numbness'],
    ],
    ['gout, s/p knee arthroscopy, without relief', ['gout', 's/p knee arthroscopy, without relief']],
    ['status post fusion, with persistent pain, and gout', ['status post fusion, with persistent pain', 'gout']],
  ])('%s', (list, expected) => expect(texts(`Diagnoses include ${list}.`)).toEqual(expected));
});

describe('bounds', () => {
  test.each([
    [119, 2],
    [120, 1],
  ])('a sentence of %i characters behind a heading: %i diagnoses', (length, count) => {
    const entry = `Sprain of the ${'left '.repeat(30)}`
      .slice(0, length - 7)
      .trimEnd()
      .padEnd(length - 7, 't');
    expect(texts(`Diagnoses: Gout. ${entry} wrist.`)).toHaveLength(count);
  });

  test.each([
    [80, 2],
    [130, 1],
  ])('a condition %i characters behind "current" is read: %i diagnoses', (distance, count) => {
    const gap = 'left '.repeat(distance / 5);
    expect(texts(`Diagnoses include gout, current ${gap}sprain.`)).toHaveLength(count);
  });
});

test('a summary of very many lines is read', () => {
  expect(texts(`Diagnoses include gout.\n${'He rests.\n'.repeat(130_000)}`)).toEqual(['gout']);
});

describe('time grows with the text', () => {
  const PHRASES = [
    'neck, ',
    'neck and ',
    'neck,neck',
    'lumbar sprain, ',
    'sprain of the ',
    'diagnoses include ',
    'was diagnosed, ',
    '1. ',
    '1. gout ',
    '2. ',
    '(',
    '(no ',
    'with ',
    'with both ',
    'status post ',
    'rule out ',
    'and ',
    'current ',
    "a' a",
    "gout' gout ",
    'continuing ',
    'is really ',
    'L4-5, ',
    'repair on 1-1-15, ',
    '(724.2',
    'no ',
    'impression ',
    'filed a claim for ',
    'as well as ',
    'neck pain knee pain ',
    'sprain of left knee ',
    'stain of neck, ',
    'contusion, ',
    'other and ',
  ];
  test.each(PHRASES)('%j', (phrase) => {
    const whole = (size: number) => `Diagnoses include ${repeated(phrase, size)}.`;
    expectLinear(whole, (text) => diagnosesOf(text));
    const list = (size: number) => repeated(phrase, size);
    expectLinear(list, (text) => splitList(text, wholeOf(text)));
    expectLinear(list, (text) => listEnd(text, wholeOf(text)));
  });
});
