import { describe, expect, it } from 'vitest';
import { CLASS_RULES, type ClassRule } from '../../../src/extract/treatment/class-rules.js';
import { MEDICINE_CLASS_RULES } from '../../../src/extract/treatment/medicine-class.js';
import { QUANTITY_PATTERNS } from '../../../src/extract/treatment/quantity.js';
import { REFILL_PATTERNS } from '../../../src/extract/treatment/refills.js';
import { SESSION_PATTERNS } from '../../../src/extract/treatment/session-patterns.js';
import { STRENGTH_RULES } from '../../../src/extract/treatment/strength.js';
import { readTreatment, ruleOf } from '../../helpers/treatment.js';

/** Each row's example is its test: it comes out as the row says, and the row is the one that decided. */

/** All rows, those of inner tables included, each once. */
function* rowsOf(rules: readonly ClassRule[], seen = new Set<ClassRule>()): Generator<ClassRule> {
  for (const rule of rules) {
    if (seen.has(rule)) continue;
    seen.add(rule);
    yield rule;
    if (Array.isArray(rule.gives)) yield* rowsOf(rule.gives as readonly ClassRule[], seen);
  }
}

describe('rules of the class', () => {
  it.each([...rowsOf(CLASS_RULES)].map((rule) => [rule.id, rule.example.request, rule] as const))(
    '%s: %s',
    (id, request, { example: { category, subcategory } }) => {
      const treatment = readTreatment(request);
      expect(treatment.value).toMatchObject({ category, subcategory });
      expect(ruleOf(treatment, '/category')!.split('/')).toContain(id);
    },
  );
});

describe('rules of the class that a medicine has by its form', () => {
  it.each(MEDICINE_CLASS_RULES)('$id: $example.request', ({ id, example: { request, subcategory } }) => {
    const treatment = readTreatment(request);
    expect(treatment.value).toMatchObject({ category: 'Pharmaceuticals', subcategory });
    expect(ruleOf(treatment, '/subcategory')).toBe(id);
  });
});

describe('patterns', () => {
  it.each([
    ...SESSION_PATTERNS.map(({ id, example: [request, value] }) => ['/sessions', id, request, value] as const),
    ...QUANTITY_PATTERNS.map(({ id, example: [request, value] }) => ['/drug/quantity', id, request, value] as const),
    ...REFILL_PATTERNS.map(({ id, example: [request, value] }) => ['/drug/refills', id, request, value] as const),
    ['/drug/unit', 'behind-the-number', 'Soma 350mg, sixty (60) tabs', 'tablets'] as const,
    ['/drug/unit', 'form-of-the-medicine', 'Soma tablets 350mg #60', 'tablets'] as const,
    ...STRENGTH_RULES.map(({ id, example: [request, value] }) => ['/drug/strength', id, request, value] as const),
    ['/sessions', 'total-beside-range', 'Acupuncture 1-2 times per week for 6 visits', 6] as const,
    ['/drug/quantity', 'in-front-of-name', '60 Norco 10/325mg', 60] as const,
    ['/drug/name', 'known-name', 'Norco 10/325mg', 'Norco'] as const,
    ['/drug/name', 'mixture', 'Camphor/menthol lotion', 'Camphor/menthol'] as const,
    ['/drug/name', 'mixture-with-shares', 'Camphor 2%, menthol 4%', 'Camphor 2%, menthol 4%'] as const,
    ['/drug/name', 'name-before-dose', 'Quorvexa 40mg', 'Quorvexa'] as const,
    ['/drug/name', 'name-before-form', 'Quorvexa gel', 'Quorvexa'] as const,
  ])('%s by %s: %s', (path, id, request, expected) => {
    const treatment = readTreatment(request);
    const value = path.split('/').reduce<unknown>((whole, key) => {
      return key === '' ? whole : (whole as Record<string, unknown>)[key];
    }, treatment.value);
    expect(value).toBe(expected);
    expect(ruleOf(treatment, path)).toBe(id);
  });
});

describe('treatments that the vocabulary lacks', () => {
  it.each([
    ['Meloxciam 15mg', 'misspelt-medicine'],
    ['Dexrabeprazole 20mg', 'name-stem'],
    ['Quorvexa 40mg', 'dose'],
    ['Quorvexa gel', 'form'],
    ['Omphalectomy', 'operation-ending'],
    ['Quantum alignment of the aura', 'no-row'],
    ['Anti-inflammatory medication', 'family'],
  ])('%s goes by %s', (request, id) => {
    const treatment = readTreatment(request);
    expect(ruleOf(treatment, '/subcategory')).toBe(id);
  });
});
