import { describe, expect, test } from 'vitest';
import { isInBrackets, loneBrackets } from '../../../src/extract/diagnoses/brackets.js';
import { ENTRY_DOUBTS } from '../../../src/extract/diagnoses/doubts.js';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../../src/text/passage.js';
import { wholeOf } from '../../../src/text/span.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const found = (summary: string) => findDiagnoses(Passage.of(summary));
const doubts = (summary: string) => found(summary).doubts.map(({ code, path, message }) => ({ code, path, message }));

test.each(ENTRY_DOUBTS)('the example of a doubt: $id', ({ says, example: { summary, doubted } }) => {
  const { value } = found(summary);
  const at = value.findIndex(({ text }) => text === doubted);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(doubts(summary)).toContainEqual({
    code: 'doubtful-diagnosis',
    path: `/${at}/text`,
    message: `"${doubted}" ${says}.`,
  });
});

describe('diagnoses that are doubted', () => {
  test.each([
    ['Diagnoses include lumbar spine strain persistent leg numbness and insomnia.', 'no mark between two'],
    ['She was diagnosed with hip contusion severe foot drop, and gout.', 'no mark between two'],
    ['He is being treated for pain in the elbows complained of numbness, wrist sprain, ankle sprain.', 'a list cut'],
    ['Diagnoses include vertigo and hitch of the neck.', 'a word that is known for nothing'],
    ['The diagnoses are sprains, lumbago.', 'no body part'],
    ['The diagnoses are gout, climbing again.', 'no condition'],
    ['Diagnoses include knee strain "old, and gout.', 'a quote that nothing closes'],
  ])('%s', (summary) => expect(doubts(summary)).not.toEqual([]));
});

describe('diagnoses that are not', () => {
  test.each([
    'Diagnoses include left wrist pain and injury status post repair May 2015.',
    'Diagnoses include low back pain with sciatica, and dizziness and giddiness.',
    'The current diagnoses are documented as tear of the medial meniscus; left knee sprain/strain; and headache.',
    'She was diagnosed with adjustment disorder with mixed anxiety and depressed mood.',
    'He is being treated for status post carpal tunnel release, left wrist and hand pain, and a work related fall.',
    'The diagnoses are sprain of tibiofibular ligament of right ankle, wrist tendinitis and bursitis.',
    'Diagnoses: elbow contusion (left), annular tear at L4-5 (per MRI).',
    'He was diagnosed with an ankle sprain and was given a brace, crutches and ibuprofen.',
    'Diagnoses include left IT band syndrome; contusion of right hip; anxiety.',
    'The injured worker is undergoing treatment for [elbow pain, wrist strain and neck pain.',
  ])('%s', (summary) => expect(doubts(summary)).toEqual([]));
});

describe('the word "diagnosis" of which nothing came', () => {
  test.each([
    ['The diagnosis could be illegible in places.', ['diagnosis']],
    ['He rests. The diagnoses and the plan were discussed; he was diagnosed in writing.', ['diagnoses', 'diagnosed']],
    ['Diagnoses include gout. A diagnosis relating to the eye is on file.', ['diagnosis']],
  ])('%s', (summary, words) => {
    const { doubts: raised } = found(summary);
    expect(raised.map(({ code }) => code)).toEqual(words.map(() => 'unread-diagnosis'));
    expect(raised.map(({ span }) => summary.slice(span!.start, span!.end))).toEqual(words);
  });

  test.each([
    'Diagnoses include gout. Her brother was diagnosed with lupus.',
    'Diagnoses include gout. The request was denied as there is no diagnosis of neuropathy.',
    'Diagnostic studies were done.',
    'He was treated for the diagnosis of gout.',
  ])('is not doubted in "%s"', (summary) => expect(doubts(summary)).toEqual([]));
});

describe('brackets without a partner', () => {
  test.each([
    ['a (b) c', []],
    ['a (b c', [2]],
    ['a b) c', [3]],
    ['(a [b) c', [0]],
    ['a) (b) [', [1, 7]],
  ])('%s', (text, expected) => {
    expect([...loneBrackets(text, wholeOf(text))].toSorted((a, b) => a - b)).toEqual(expected);
  });

  test('what stands in brackets', () => {
    expect(isInBrackets('a (b', 4)).toBe(true);
    expect(isInBrackets('a (b) c', 7)).toBe(false);
  });
});

describe('time grows with the text', () => {
  const PHRASES = [
    '[',
    '"',
    '(gout ',
    'gout) ',
    'gout per it, ',
    'diagnosis ',
    'is ',
    'gout left gout ',
    'gout of ',
    '1 week ',
  ];
  test.each(PHRASES)('%j', (phrase) => {
    expectLinear(
      (size) => `Diagnoses include gout ${repeated(phrase, size)}.`,
      (text) => found(text),
    );
    expectLinear(
      (size) => `Diagnoses ${repeated(phrase, size)}.`,
      (text) => found(text),
    );
  });
});
