import { describe, expect, test } from 'vitest';
import { readKind } from '../../../src/extract/facets/kind.js';
import { Passage } from '../../../src/text/passage.js';
import { sliceOf } from '../../../src/text/span.js';
import { COMPANY } from '../../../src/vocabulary/diagnoses/kinds/company.js';
import { KIND_TERMS } from '../../../src/vocabulary/diagnoses/kinds/kinds.js';
import { DIAGNOSIS_KINDS, type DiagnosisKind } from '../../../src/vocabulary/facets.js';
import { expectLinear, repeated } from '../../helpers/linear.js';
import { KIND_SAMPLES } from './kind-samples.js';

const read = (diagnosis: string) => readKind(Passage.of(diagnosis));

describe('readKind', () => {
  test.each(DIAGNOSIS_KINDS.flatMap((kind) => KIND_SAMPLES[kind].map((diagnosis) => [diagnosis, kind] as const)))(
    '%s: %s',
    (diagnosis, kind) => {
      expect(read(diagnosis).value).toBe(kind);
    },
  );

  const TELLING = KIND_TERMS.filter(({ kind }) => kind !== null);
  test.each([...TELLING, ...COMPANY])('rule $id', ({ id, kind, example }) => {
    const { value, reasons } = read(example!);
    expect({ value, rules: reasons.map(({ rule }) => rule) }).toEqual({ value: kind, rules: [id] });
  });

  test('no two rows have one id, and each row that another names is there', () => {
    const ids = [...KIND_TERMS, ...COMPANY].map(({ id }) => id);
    const named = [
      ...KIND_TERMS.flatMap(({ unless = [] }) => unless),
      ...COMPANY.flatMap(({ of, unless = [] }) => [...of.flat(), ...unless]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each<readonly [proves: string, diagnosis: string, kind: DiagnosisKind]>([
    ['the first kind in order, not in the text', 'pain and tear of the meniscus', 'tear'],
    ['what is absent does not count', 'knee sprain without fracture or dislocation', 'sprain or strain'],
    ['an absence ends at a mark', 'no fracture, knee contusion', 'contusion'],
    ['an absence ends at "with"', 'hernia without gangrene with pain', 'hernia'],
    ['the cause of a condition gives way to it', 'depression due to lumbar radiculopathy', 'mental disorder'],
    ['the cause of a symptom tells more than it', 'leg weakness due to lumbar radiculopathy', 'radiculopathy'],
    ['an injury as the cause tells less than a symptom', 'neck pain secondary to an injury', 'symptom'],
    ['an injury as the cause of nothing tells a kind', 'status post injury of the elbow', 'injury, unspecified'],
    ['what was operated on tells the kind', 'status post carpal tunnel release', 'nerve entrapment'],
    ['an operation on nothing in particular is other', 'status post knee surgery', 'other'],
    ['words of a phrase tell nothing else', 'double crush syndrome', 'nerve entrapment'],
    ['a bone has a head too', 'injury of the radial head', 'injury, unspecified'],
    ['stenosis of a vessel is none of the spine', 'stenosis of the carotid artery', 'internal disease'],
    ['spasm of an organ is none of a muscle', 'spasm of the bladder', 'internal disease'],
    ['a concussion of the cord is none of the head', 'concussion of the cervical cord', 'other'],
    ['degeneration of a limb is none of a disc', 'degenerative changes of the elbow', 'joint disease'],
  ])('%s: %s', (_, diagnosis, kind) => {
    expect(read(diagnosis).value).toBe(kind);
  });

  test.each([
    ['one word', 'chronic pain of the elbow', ['pain']],
    ['a phrase', 'bilateral carpal tunnel syndrome', ['carpal tunnel']],
    ['two words in company', 'injury to the left ulnar nerve', ['injury', 'ulnar nerve']],
    ['a misspelt word', 'lumbar radiculopthy', ['radiculopthy']],
    ['nothing', 'the left elbow', []],
  ])('its evidence is the words that tell it: %s', (_, diagnosis, words) => {
    expect(read(diagnosis).places.map(({ span }) => sliceOf(diagnosis, span))).toEqual(words);
  });

  test.each([
    ['words known for nothing', 'Zibbling of the elbow', 1],
    ['a condition that no row has', 'panniculitis of the thigh', 1],
    ['a known condition', 'strain of the elbow', 0],
    ['nothing but a body part', 'the left elbow', 0],
    ['an unknown word beside a known condition', 'zibbling strain of the elbow', 0],
  ])('a doubt about %s', (_, diagnosis, doubts) => {
    const found = read(diagnosis);
    expect(found.doubts.map(({ code }) => code)).toEqual(Array.from({ length: doubts }, () => 'unknown-condition'));
  });

  test.each([
    'without ',
    'due to ',
    'status post ',
    'no pain, ',
    'disc ',
    'nerve injury ',
    's/p ',
    'zibbling ',
    'a-',
    'x',
    '?',
  ])('its time grows with the text: "%s" over and over', (phrase) => {
    expectLinear((size) => repeated(phrase, size), read);
  });
});
