import { describe, expect, it } from 'vitest';
import type { LetterFacts, RequestFacts } from '../../../src/report/facts/letter-facts.js';
import { casesBehind, type RowOfFigure } from '../../../src/report/figures/cases.js';
import type { Case, Figure, Filter, Study } from '../../../src/report/study.js';
import { factsOf } from '../../helpers/facts.js';
import { inventRecords } from '../../helpers/records.js';
import { countedOf, figuresOf, inBlocks } from '../../helpers/study.js';

const LETTERS = inventRecords(300).map(factsOf);
const ALL = inBlocks(LETTERS);

const behind = (id: string, row: RowOfFigure, filter: Filter = {}): Case[] => [
  ...casesBehind(ALL.blocks, ALL.lexicons, id, row, filter),
];

interface FilterRow {
  readonly filter: Filter;
  readonly letters?: (letter: LetterFacts) => boolean;
  readonly requests?: (request: RequestFacts) => boolean;
  readonly proves: string;
}

const year = ({ decision_date }: LetterFacts): number | null =>
  decision_date === null ? null : new Date(decision_date * 86_400_000).getUTCFullYear();
const YEARS = [...new Set(LETTERS.map(year))].filter((one) => one !== null).sort();
const SPECIALTY = LETTERS.find(({ specialty_groups }) => specialty_groups.length > 0)!.specialty_groups[0]!;
const PART = LETTERS.flatMap(({ requests }) => requests).find(({ body_parts }) => body_parts.length > 0)!
  .body_parts[0]!;
const LAYOUT = LETTERS[0]!.layout!;

const FILTERS: readonly FilterRow[] = [
  { filter: {}, proves: 'no filter leaves all' },
  { filter: { year: [String(YEARS[0])] }, letters: (letter) => year(letter) === YEARS[0], proves: 'letters of a year' },
  {
    filter: { specialty: [SPECIALTY] },
    letters: ({ specialty_groups }) => specialty_groups.includes(SPECIALTY),
    proves: 'any of several values',
  },
  {
    filter: { outcome: ['upheld', 'overturned'] },
    letters: ({ outcome }) => outcome === 'upheld' || outcome === 'overturned',
    proves: 'one or the other',
  },
  { filter: { layout: [LAYOUT] }, letters: ({ layout }) => layout === LAYOUT, proves: 'letters of a layout' },
  {
    filter: { category: ['Pharmaceuticals'] },
    requests: ({ category }) => category === 'Pharmaceuticals',
    proves: 'requests, and the letters that have them',
  },
  {
    filter: { body_part: [PART], outcome: ['upheld'] },
    letters: ({ outcome }) => outcome === 'upheld',
    requests: ({ body_parts }) => body_parts.includes(PART),
    proves: 'both at once',
  },
  { filter: { year: ['1066'] }, letters: () => false, proves: 'what there is not' },
  { filter: { category: [] }, requests: () => false, proves: 'none of no values' },
];

/** What a filter leaves, by its meaning. */
function left({ letters = () => true, requests }: FilterRow): LetterFacts[] {
  const some = LETTERS.filter(letters);
  if (!requests) return some;
  return some
    .map((letter) => ({ ...letter, requests: letter.requests.filter(requests) }))
    .filter((letter) => letter.requests.length > 0);
}

describe.each(FILTERS)('filtered by $filter: $proves', (row) => {
  const study = countedOf(ALL, row.filter);

  it('the study is that of the letters and requests that are left', () => {
    const expected = countedOf(inBlocks(left(row)));
    expect(comparable(study)).toEqual(comparable({ ...expected, about: { ...expected.about, filter: row.filter } }));
  });

  it('behind each row are as many cases as it counts', () => {
    for (const figure of figuresOf(study))
      for (const { key, count, decision } of rowsOf(figure)) {
        const cases = behind(figure.id, key, row.filter);
        expect(cases.length, `${figure.id} ${JSON.stringify(key)}`).toBe(count);
        if (decision !== undefined) expect(cases.filter((one) => one.decision === 'overturned').length).toBe(decision);
        expect(new Set(cases.map((one) => `${one.document_id} ${one.item_number}`)).size).toBe(count);
      }
  });
});

/** Without what says that there is a filter: published figures, and the words on the requests of a letter. */
const comparable = (study: Study): Study => ({
  ...study,
  sections: study.sections.map((section) => ({
    ...section,
    figures: section.figures
      .filter(({ kind }) => kind !== 'published')
      .map((figure) => (figure.id === 'requests-of-letter' ? { ...figure, says: '', how: null } : figure)),
  })),
});

/** The rows that have cases behind them, with how many, and how many of them overturned. */
function rowsOf(figure: Figure): { key: RowOfFigure; count: number; decision?: number }[] {
  switch (figure.kind) {
    case 'rates':
      return figure.rows.map(({ value, requests, overturned }) => ({
        key: value,
        count: requests,
        decision: overturned,
      }));
    case 'counts':
      return figure.unit === 'file' ? [] : figure.rows.map(({ value, count }) => ({ key: value, count }));
    case 'distribution':
      return figure.bins.map(({ from, to, count }) => ({ key: { from, to }, count }));
    case 'emptiness':
      return figure.rows.flatMap(({ value, empty }) =>
        empty.map((count, column) => ({ key: { value, column }, count })),
      );
    default:
      return [];
  }
}

describe('cases', () => {
  it('are named by their letter and item', () => {
    const [first] = behind('category', 'Pharmaceuticals');
    const letter = LETTERS.find(({ requests }) => requests.some(({ category }) => category === 'Pharmaceuticals'))!;
    const request = letter.requests.find(({ category }) => category === 'Pharmaceuticals')!;
    expect(first).toEqual({
      document_id: letter.document_id,
      case_number: letter.case_number,
      item_number: request.item_number,
      decision: request.decision,
    });
  });

  it('of letters have the outcome', () => {
    const letter = LETTERS[0]!;
    expect(behind('layout', letter.layout)[0]).toEqual({
      document_id: letter.document_id,
      case_number: letter.case_number,
      item_number: null,
      decision: letter.outcome,
    });
  });

  it.each([
    { id: 'failure', row: 'no-text', proves: 'files have no letters' },
    { id: 'category', row: 'Cookery', proves: 'no such value' },
    { id: 'age', row: 'Pharmaceuticals', proves: 'bins have no words' },
    { id: 'standouts', row: 'Pharmaceuticals', proves: 'another figure has what stands out' },
  ])('are none of $row in $id: $proves', ({ id, row }) => {
    expect(behind(id, row)).toEqual([]);
  });

  it('of no figure are refused', () => {
    expect(() => behind('colour', 'red')).toThrow(new RangeError('There is no figure "colour".'));
  });

  it('have figures of unique names', () => {
    const ids = figuresOf(countedOf(ALL)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
