import { expect, test } from 'vitest';
import { lettersOf } from '../../src/read/letters.js';
import { documentFromText } from '../../src/read/open.js';
import { explain } from '../../src/record/determine.js';
import { ruleOf } from '../../src/record/rule-of.js';
import { corpusLetters } from '../helpers/corpus-letters.js';

test.each(corpusLetters())('$name: every value has a rule', ({ name, text }) => {
  const { record, rules } = explain(lettersOf(documentFromText(text, name)).letters[0]!);
  const pointers = Object.keys(record.evidence).filter((pointer) => !pointer.startsWith('/warnings/'));
  expect(pointers.filter((pointer) => ruleOf(rules, pointer) === undefined)).toEqual([]);
  expect(record.outcome === null || ruleOf(rules, '/outcome')).toBeTruthy();
});

test.each([
  ['/items/0/drug/name', 'own'],
  ['/items/0/drug/quantity', 'of the drug'],
  ['/items/0/request', 'of the item'],
  ['/case_number', undefined],
])('ruleOf(%s) is %s', (pointer, rule) => {
  const rules = new Map([
    ['/items/0/drug/name', 'own'],
    ['/items/0/drug', 'of the drug'],
    ['/items/0', 'of the item'],
  ]);
  expect(ruleOf(rules, pointer)).toBe(rule);
});
