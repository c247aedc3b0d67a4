import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/annotation/form.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { parseGold } from '../../src/evaluate/gold.js';
import { example, recordOf, type TestRecord } from '../helpers/annotation.js';

/** Two items, of which the second is a medicine. */
function annotation(unjudged: string[] = []): Annotation {
  const gold = example();
  const medicine = {
    ...gold.items[0]!,
    request: 'Norco 10/325 mg #60',
    drug: 'Norco',
    strength: '10/325 mg',
    quantity: 60,
    drug_class: 'Opioids',
  };
  return parseGold(JSON.stringify({ ...gold, items: [...gold.items, medicine], unjudged }), 'example');
}

const placesOf = (gold: Annotation, record: TestRecord): Map<string, { places: number; right: number }> =>
  new Map(evaluate([gold], new Map([[gold.case_number!, record]])).scores.map((score) => [score.field, score]));

/** By how many places fields have fewer than with all judged. */
function lostBy(unjudged: string[]): Record<string, number> {
  const record = recordOf(annotation());
  const left = placesOf(annotation(unjudged), record);
  const lost: Record<string, number> = {};
  for (const [field, { places }] of placesOf(annotation(), record)) {
    const fewer = places - (left.get(field)?.places ?? 0);
    if (fewer > 0) lost[field] = fewer;
  }
  return lost;
}

const CITATIONS = {
  'citations.mtus_guidelines': 1,
  'citations.mtus_sections': 1,
  'citations.authorities': 1,
  'citations.odg_chapters': 1,
  'citations.pages': 1,
};

describe('what was not judged counts for nothing', () => {
  it.each<{ unjudged: string[]; lost: Record<string, number>; proves: string }>([
    { unjudged: ['/age'], lost: { 'injured_worker.age': 1 }, proves: 'a value of the letter' },
    { unjudged: ['/specialties/1'], lost: { 'reviewer.specialties': 2 }, proves: 'an entry spoils its list' },
    { unjudged: ['/items/0/sessions'], lost: { 'items.sessions': 1 }, proves: 'a value of an item' },
    { unjudged: ['/items/1/drug'], lost: { 'items.drug.name': 1 }, proves: 'a name without what is told of it' },
    {
      unjudged: ['/items/0/category'],
      lost: { 'items.category': 1, 'items.subcategory': 1 },
      proves: 'a subcategory is read with its category',
    },
    { unjudged: ['/items/0/subcategory'], lost: { 'items.subcategory': 1 }, proves: 'a category without it' },
    {
      unjudged: ['/items/1/request'],
      lost: { 'items.found': 1, 'items.request': 1 },
      proves: 'an item is there by its request',
    },
    { unjudged: ['/items/-'], lost: { 'items.found': 2 }, proves: 'items may be lacking' },
    { unjudged: ['/items'], lost: { 'items.found': 2 }, proves: 'the same, of the list as a whole' },
    {
      unjudged: ['/items/0/reviewer'],
      lost: { 'citations.reviewer.basis': 1, ...CITATIONS },
      proves: 'one side of an item',
    },
    { unjudged: ['/items/0/reviewer/mtus/0'], lost: CITATIONS, proves: 'a citation spoils those of its side' },
    { unjudged: ['/items/0/reviewer/mtus/-'], lost: CITATIONS, proves: 'citations may be lacking' },
    { unjudged: ['/items/0/reviewer/basis'], lost: { 'citations.reviewer.basis': 1 }, proves: 'a basis alone' },
    { unjudged: ['/items/0/rationale_starts'], lost: { 'items.rationale': 1 }, proves: 'one end of a rationale' },
    { unjudged: ['/items/0/rationale_pages/0'], lost: { 'rationale.pages': 1 }, proves: 'a page' },
    {
      unjudged: ['/diagnoses'],
      lost: { 'diagnoses.strict': 2, 'diagnoses.relaxed': 2 },
      proves: 'diagnoses may be lacking; what was made of those found counts',
    },
    { unjudged: ['/diagnoses/0/kind'], lost: { 'diagnoses.kind': 1 }, proves: 'a facet' },
    {
      unjudged: ['/diagnoses', '/diagnoses/0/kind'],
      lost: { 'diagnoses.strict': 2, 'diagnoses.relaxed': 2, 'diagnoses.kind': 1 },
      proves: 'a facet in a list that may not be whole',
    },
    {
      unjudged: ['/diagnoses/0'],
      lost: {
        'diagnoses.strict': 1,
        'diagnoses.relaxed': 1,
        'diagnoses.cue': 1,
        'diagnoses.code': 1,
        'diagnoses.body_parts': 1,
        'diagnoses.side': 1,
        'diagnoses.kind': 1,
        'diagnoses.certainty': 1,
      },
      proves: 'an entry with all of it',
    },
  ])('$unjudged: $proves', ({ unjudged, lost }) => {
    expect(lostBy(unjudged)).toEqual(lost);
  });

  it('of an item, all of it', () => {
    const lost = lostBy(['/items/1']);
    expect(lost).toMatchObject({ 'items.found': 1, 'items.decision': 1, 'items.drug.name': 1, 'items.body_parts': 1 });
    expect(Object.keys(lost).filter((field) => /^(?:header|diagnoses|injured|reviewer)/.test(field))).toEqual([]);
  });

  it('of a letter, all of it', () => {
    expect(placesOf(annotation(['']), recordOf(annotation())).size).toBe(0);
  });

  it.each<{ unjudged: string; change: (record: TestRecord) => void; proves: string }>([
    { unjudged: '/age', change: (r) => (r.injured_worker.age = 1), proves: 'a value' },
    { unjudged: '/diagnoses/1', change: (r) => r.diagnoses.pop(), proves: 'a diagnosis that the record has not' },
    {
      unjudged: '/diagnoses/-',
      change: (r) => r.diagnoses.push({ ...r.diagnoses[0]!, text: 'x' }),
      proves: 'one more',
    },
    { unjudged: '/items/-', change: (r) => r.items.push({ ...r.items[0]!, request: 'Wheelchair' }), proves: 'an item' },
    { unjudged: '/items/1', change: (r) => r.items.pop(), proves: 'an item that the record has not' },
    { unjudged: '/items/1', change: (r) => (r.items[1]!.decision = 'upheld'), proves: 'what it has of one' },
  ])('nothing is wrong at $unjudged: $proves', ({ unjudged, change }) => {
    const record = recordOf(annotation());
    change(record);
    const wrongIn = (gold: Annotation) => [...placesOf(gold, record).values()].filter((s) => s.right < s.places);
    expect(wrongIn(annotation([unjudged]))).toEqual([]);
    expect(wrongIn(annotation())).not.toEqual([]);
  });
});
