import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Annotation } from '../../src/annotation/form.js';
import { agreement } from '../../src/evaluate/agreement.js';
import { parseGold, readGold } from '../../src/evaluate/gold.js';
import { example } from '../helpers/annotation.js';

const scoresOf = (a: Annotation[], b: Annotation[]) =>
  new Map(agreement(a, b).scores.map((score) => [score.field, score]));

const changed = (change: (annotation: Annotation) => void): Annotation => {
  const annotation = example();
  change(annotation);
  return annotation;
};

describe('two people', () => {
  it.each<{
    proves: string;
    field: string;
    change: (annotation: Annotation) => void;
    places: number;
    agreed: number;
    said: string[];
  }>([
    {
      proves: 'a value told otherwise',
      field: 'injured_worker.age',
      change: (b) => (b.age = 45),
      places: 1,
      agreed: 0,
      said: ['CM16-0999999: A: 44, B: 45'],
    },
    {
      proves: 'a value that only one tells',
      field: 'injured_worker.age',
      change: (b) => (b.age = null),
      places: 1,
      agreed: 0,
      said: ['CM16-0999999: A: 44, B: nothing'],
    },
    {
      proves: 'an entry in other words is one place',
      field: 'diagnoses.strict',
      change: (b) => (b.diagnoses[1]!.text = 'low back strain'),
      places: 2,
      agreed: 1,
      said: ['CM16-0999999: A: "lumbar sprain/strain", B: nothing', 'CM16-0999999: A: nothing, B: "low back strain"'],
    },
    {
      proves: 'how citations are split does not matter',
      field: 'citations.pages',
      change: (b) => {
        const [cited] = b.items[0]!.reviewer!.non_mtus;
        b.items[0]!.reviewer!.non_mtus = [
          { ...cited!, pages: [] },
          { ...cited!, pages: [[12]] },
        ];
      },
      places: 1,
      agreed: 1,
      said: [],
    },
    {
      proves: 'a rationale that ends elsewhere',
      field: 'items.rationale',
      change: (b) => (b.items[0]!.rationale_ends = 'medically necessary and appropriate.'),
      places: 1,
      agreed: 0,
      said: [
        expect.stringMatching(
          /«Physical .*»: A: "Active .* when … is medically .*", B: "Active .* when … medically .*"/,
        ),
      ],
    },
    {
      proves: 'an item that only one has',
      field: 'items.found',
      change: (b) => b.items.push({ ...b.items[0]!, request: 'Wheelchair' }),
      places: 2,
      agreed: 1,
      said: ['CM16-0999999: A: nothing, B: "Wheelchair"'],
    },
  ])('$field: $proves', ({ field, change, places, agreed, said }) => {
    expect(scoresOf([example()], [changed(change)]).get(field)).toMatchObject({ places, agreed, errors: said });
  });

  it.each<{ proves: string; field: string; change: (annotation: Annotation) => void }>([
    { proves: 'what one left unjudged', field: 'items.decision', change: (b) => (b.unjudged = ['/items/0/decision']) },
    { proves: 'a list that one did not finish', field: 'items.found', change: (b) => (b.unjudged = ['/items/-']) },
    { proves: 'what one tells nothing of', field: 'outcome', change: (b) => delete b.outcome },
    { proves: 'a facet that one leaves out', field: 'items.side', change: (b) => delete b.items[0]!.side },
  ])('does not count: $proves', ({ field, change }) => {
    expect(scoresOf([example()], [example()]).has(field)).toBe(true);
    expect(scoresOf([example()], [changed(change)]).has(field)).toBe(false);
    expect(scoresOf([changed(change)], [example()]).has(field)).toBe(false);
  });

  it('values of an item that only one has are not compared', () => {
    const more = changed((b) => b.items.push({ ...b.items[0]!, request: 'Wheelchair' }));
    for (const pair of [[example(), more] as const, [more, example()] as const])
      expect(scoresOf([pair[0]], [pair[1]]).get('items.decision')).toMatchObject({ places: 1, agreed: 1 });
  });

  it('kappa is told of closed lists', () => {
    const told = agreement([example()], [example()]).scores.filter((score) => 'kappa' in score);
    expect(told.map(({ field }) => field).sort()).toEqual([
      'citations.claims_administrator.basis',
      'citations.reviewer.basis',
      'diagnoses.certainty',
      'diagnoses.cue',
      'diagnoses.kind',
      'diagnoses.side',
      'header.priority',
      'injured_worker.sex',
      'items.category',
      'items.decision',
      'items.side',
      'items.subcategory',
      'outcome',
    ]);
  });

  it('kappa is undefined where nothing varies', () => {
    const other = { ...example(), case_number: 'CM16-0000002', sex: 'female' as const };
    const scores = scoresOf([example(), other], [example(), other]);
    expect([scores.get('injured_worker.sex')!.kappa, scores.get('header.priority')!.kappa]).toEqual([1, null]);
  });

  it.each<{ proves: string; a: object[]; b: object[]; letters: [both: number, onlyA: number, onlyB: number] }>([
    {
      proves: 'letters that one has',
      a: [{}, { case_number: 'CM16-0000002' }],
      b: [{}, { case_number: 'CM16-0000003' }, { case_number: 'CM16-0000004' }],
      letters: [1, 1, 2],
    },
    {
      proves: 'of one case, by their documents',
      a: [{ document_id: 'd1' }, { document_id: 'd2' }],
      b: [{ document_id: 'd2' }],
      letters: [1, 1, 0],
    },
    { proves: 'a document and its case', a: [{ document_id: 'd1' }], b: [{}], letters: [1, 0, 0] },
  ])('are compared over the letters of both: $proves', ({ a, b, letters }) => {
    const of = (changes: object[]) => changes.map((change) => ({ ...example(), ...change }));
    const there = agreement(of(a), of(b));
    expect([there.letters, there.onlyA, there.onlyB]).toEqual(letters);
    const back = agreement(of(b), of(a));
    expect([back.letters, back.onlyB, back.onlyA]).toEqual(letters);
  });

  it('who have no letter in common are told so', () => {
    expect(() => agreement([example()], [{ ...example(), case_number: 'CM16-0000002' }])).toThrow(
      /No letter is in both/,
    );
  });
});

/** Annotations of one letter, as people might write them: from few words, so that they are often nearly the same. */
const TEXTS = ['left knee contusion', 'knee contusion', 'left knee contusion, acute', 'lumbar sprain', 'lumbar strain'];
const REQUESTS = ['MRI left knee', 'MRI of the right knee', 'Physical therapy, left knee', 'left knee brace', 'MRI'];
const someOf = (...values: unknown[]) => fc.constantFrom(...values);
const guideline = fc.option(
  fc.record({
    basis: someOf('mtus', 'non_mtus', 'none_cited'),
    mtus: fc.array(
      fc.record({ guideline: someOf('Knee', 'Pain'), year: someOf(2004, null), sections: fc.constant(['Care']) }),
      { maxLength: 2 },
    ),
    non_mtus: fc.array(
      fc.record({
        text: fc.constant('x'),
        authorities: fc.subarray(['ODG', 'ACOEM', 'other']),
        odg_chapters: fc.subarray(['Knee & Leg', 'Pain']),
        pages: fc.subarray([[1], [2, 3]]),
      }),
      { maxLength: 2 },
    ),
  }),
);
const item = fc.record(
  {
    ...Object.fromEntries(Object.entries(example().items[0]!).map(([key, value]) => [key, fc.constant(value)])),
    request: someOf(...REQUESTS),
    decision: someOf('upheld', 'overturned', null),
    category: someOf('Surgery', null),
    drug: someOf('Norco', 'Norco 10', null),
    reviewer: guideline,
    rationale_starts: someOf('One two', 'One two three', null),
    side: someOf('left', 'right', null),
  },
  { requiredKeys: Object.keys(example().items[0]!).filter((key) => key !== 'side') as never[] },
);
const diagnosis = fc.record(
  {
    text: someOf(...TEXTS),
    cue: someOf('diagnosis', 'claim'),
    code: someOf('S80', null),
    kind: someOf('tear', 'burn'),
  },
  { requiredKeys: ['text', 'cue'] },
);
const POINTERS = ['/age', '/items', '/items/-', '/diagnoses', '/items/0', '/items/1/request', '/diagnoses/0/text', ''];
const annotation = fc
  .record({
    age: someOf(44, 45, null),
    specialties: fc.subarray(['Surgery', 'Pain Medicine', 'Neurology']),
    outcome: someOf('upheld', 'overturned', null),
    diagnoses: fc.array(diagnosis, { maxLength: 4 }),
    items: fc.array(item, { maxLength: 4 }),
    unjudged: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(POINTERS) },
    ),
  })
  .map((told) => {
    const holds = (pointer: string): boolean =>
      (!pointer.startsWith('/items/0') || told.items.length > 0) &&
      (!pointer.startsWith('/items/1') || told.items.length > 1) &&
      (!pointer.startsWith('/diagnoses/0') || told.diagnoses.length > 0);
    return parseGold(JSON.stringify({ ...example(), ...told, unjudged: told.unjudged.filter(holds) }), 'made');
  });

describe('agreement', () => {
  const figures = (a: Annotation[], b: Annotation[]) =>
    agreement(a, b)
      .scores.map(({ field, places, agreed, kappa, letters_disagreed }) => ({
        field,
        places,
        agreed,
        kappa: kappa?.toFixed(9),
        letters_disagreed,
      }))
      .sort((one, other) => (one.field < other.field ? -1 : 1));

  it('is the same whoever is A', () => {
    fc.assert(
      fc.property(annotation, annotation, (a, b) => {
        expect(figures([a], [b])).toEqual(figures([b], [a]));
      }),
      { numRuns: 100 },
    );
  });

  it('is full with oneself', () => {
    fc.assert(
      fc.property(annotation, (a) => {
        expect(agreement([a], [a]).scores.filter(({ share }) => share < 1)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Real letters stay beside the repository; where they are missing this test is skipped, and says so. */
const GOLD = fileURLToPath(new URL('../../../shared/gold', import.meta.url));

describe.skipIf(!existsSync(GOLD))('the annotations in ../shared/gold', () => {
  test('agree with themselves', async () => {
    const gold = await readGold(GOLD);
    const { scores, letters } = agreement(gold, gold);
    expect(letters).toBe(gold.length);
    expect(scores.length).toBeGreaterThan(25);
    expect(scores.filter(({ share }) => share < 1)).toEqual([]);
  });
});
