import { expect, test } from 'vitest';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../../src/text/passage.js';

test('every diagnosis has the places of its parts, and the rules that gave them', () => {
  const letter = 'He fell.\nDiagnoses  include\ngout (274.9) and neck pain with spasm. He has gout.';
  const { value, places, reasons } = findDiagnoses(Passage.of(letter));
  expect(value).toEqual([
    {
      text: 'gout',
      cue: 'diagnosis',
      code: '274.9',
      body_parts: [],
      side: null,
      kind: 'joint disease',
      certainty: 'stated',
    },
    {
      text: 'neck pain with spasm',
      cue: 'diagnosis',
      code: null,
      body_parts: ['neck'],
      side: null,
      kind: 'muscle disorder',
      certainty: 'stated',
    },
  ]);
  expect(places.map(({ path, span }) => [path, letter.slice(span.start, span.end)])).toEqual([
    ['/0', 'gout'],
    ['/0/text', 'gout'],
    ['/0/cue', 'Diagnoses  include'],
    ['/0/code', '274.9'],
    ['/0/kind', 'gout'],
    ['/1', 'neck pain with spasm'],
    ['/1/text', 'neck pain with spasm'],
    ['/1/cue', 'Diagnoses  include'],
    ['/1/body_parts/0', 'neck'],
    ['/1/kind', 'spasm'],
  ]);
  expect(reasons).toEqual([
    { path: '/0', rule: 'diagnosis-is' },
    { path: '/0/cue', rule: 'diagnosis-is' },
    { path: '/0/kind', rule: 'arthritis' },
    { path: '/1', rule: 'diagnosis-is' },
    { path: '/1/cue', rule: 'diagnosis-is' },
    { path: '/1/body_parts/0', rule: 'anatomical-term' },
    { path: '/1/kind', rule: 'spasm' },
  ]);
});

test('what joined the parts of a diagnosis is told of its text', () => {
  const { value, reasons } = findDiagnoses(Passage.of('Diagnoses include sprain of the neck, shoulder, and back.'));
  const joined = reasons.filter(({ path }) => path === '/0/text');
  expect(value).toHaveLength(1);
  expect(joined.length).toBeGreaterThan(0);
});

test('a diagnosis said twice is given once, whatever its case', () => {
  const { value } = findDiagnoses(Passage.of('Diagnoses include neck pain. Diagnoses include gout and Neck pain.'));
  expect(value.map(({ text }) => text)).toEqual(['neck pain', 'gout']);
});
