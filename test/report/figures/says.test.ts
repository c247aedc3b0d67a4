import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/report/study.js';
import {
  countedOf,
  day,
  figureOf,
  figuresOf,
  inBlocks,
  letterOf,
  type PartOfLetter,
  studyOfLetters,
} from '../../helpers/study.js';

/** So many requests of a category, so many of them overturned, each in a letter of its own. */
const requests = (
  category: string | null,
  decided: number,
  overturned: number,
  of: Partial<PartOfLetter> = {},
): PartOfLetter[] =>
  Array.from({ length: decided }, (_, i) => ({
    ...of,
    requests: [{ category, decision: i < overturned ? 'overturned' : 'upheld' }],
  }));

const IN = (date: string): Partial<PartOfLetter> => ({ decision_date: day(date) });

describe('what a figure says', () => {
  it.each<{ id: string; letters: readonly PartOfLetter[]; says: string; proves: string }>([
    { id: 'category', letters: [], says: 'There are no requests.', proves: 'nothing' },
    {
      id: 'opioids',
      letters: requests('Surgery', 2, 1),
      says: 'There are no pharmaceutical requests.',
      proves: 'none of a kind',
    },
    { id: 'category', letters: requests(null, 1, 1), says: 'None of 1 request gives it.', proves: 'no value' },
    {
      id: 'category',
      letters: requests('Surgery', 1, 0),
      says: '"Surgery" is the only value: 100.0 % (1) of 1 request. None has at least 30 decided, so rates say little.',
      proves: 'one',
    },
    {
      id: 'category',
      letters: [...requests('Surgery', 2, 1), ...requests('Injection', 2, 0)],
      says: 'No value is more frequent than "Injection" and "Surgery": each 50.0 % (2) of 4 requests. None has at least 30 decided, so rates say little.',
      proves: 'as many of two',
    },
    {
      id: 'category',
      letters: [...requests('Surgery', 30, 3), ...requests('Injection', 29, 29)],
      says: '"Surgery" is the most frequent: 50.8 % (30) of 59 requests. Only "Surgery" has at least 30 decided: its overturn rate is 10.0 % (3.5 % to 25.6 %) of 30 decided.',
      proves: 'what is small is not compared',
    },
    {
      id: 'category',
      letters: [...requests('Surgery', 1000, 300), ...requests('Injection', 40, 4)],
      says: '"Surgery" is the most frequent: 96.2 % (1,000) of 1,040 requests. Among those with at least 30 decided, the overturn rate is highest for "Surgery", 30.0 % (27.2 % to 32.9 %) of 1,000 decided, and lowest for "Injection", 10.0 % (4.0 % to 23.1 %) of 40 decided.',
      proves: 'highest and lowest',
    },
    { id: 'year', letters: requests('Surgery', 1, 0), says: 'None of 1 request gives it.', proves: 'no date' },
    {
      id: 'year',
      letters: requests('Surgery', 2, 1, IN('2016-02-03')),
      says: 'The overturn rate was 50.0 % (9.5 % to 90.5 %) of 2 decided in 2016. None has at least 30 decided, so rates say little.',
      proves: 'a single year, of few',
    },
    {
      id: 'year',
      letters: [
        ...requests('Surgery', 1, 1, IN('2013-02-03')),
        ...requests('Surgery', 30, 3, IN('2014-02-03')),
        ...requests('Surgery', 40, 8, IN('2016-02-03')),
      ],
      says: 'Among those with at least 30 decided, the overturn rate was 10.0 % (3.5 % to 25.6 %) of 30 decided in 2014 and 20.0 % (10.5 % to 34.8 %) of 40 decided in 2016.',
      proves: 'from the first year with enough to the last',
    },
    {
      id: 'month',
      letters: [...requests('Surgery', 1, 1, IN('2013-02-03')), ...requests('Surgery', 30, 3, IN('2014-02-03'))],
      says: 'Only 2014-02 has at least 30 decided: its overturn rate is 10.0 % (3.5 % to 25.6 %) of 30 decided.',
      proves: 'a single month with enough',
    },
    {
      id: 'reviewer-basis',
      letters: ['non_mtus', 'mtus', 'mtus'].flatMap((reviewer_basis, i) =>
        Array.from({ length: 30 }, () => ({
          requests: [{ reviewer_basis, decision: i === 0 ? 'overturned' : 'upheld' }],
        })),
      ),
      says: '"MTUS" is the most frequent: 66.7 % (60) of 90 requests. Among those with at least 30 decided, the overturn rate is highest for "other than MTUS", 100.0 % (88.6 % to 100.0 %) of 30 decided, and lowest for "MTUS", 0.0 % (0.0 % to 6.0 %) of 60 decided.',
      proves: 'codes by what they are called',
    },
    {
      id: 'category',
      letters: [...requests('Surgery', 30, 3), ...requests('Injection', 40, 4)],
      says: '"Injection" is the most frequent: 57.1 % (40) of 70 requests. All 2 with at least 30 decided have the same overturn rate, 10.0 %.',
      proves: 'the same rate is neither highest nor lowest',
    },
    { id: 'outcome', letters: [], says: 'There are no letters.', proves: 'no letter' },
    {
      id: 'outcome',
      letters: [{ outcome: 'upheld' }],
      says: 'Of 1 letter: "upheld" 1 (100.0 %).',
      proves: 'one letter',
    },
    {
      id: 'outcome',
      letters: [{ outcome: 'upheld' }, { outcome: 'upheld' }, { outcome: 'overturned' }, {}],
      says: 'Of 4 letters: "upheld" 2 (50.0 %), "overturned" 1 (25.0 %), without any 1 (25.0 %).',
      proves: 'letters without',
    },
    { id: 'outcome', letters: [{}, {}], says: 'None of 2 letters has any.', proves: 'none at all' },
    {
      id: 'outcome',
      letters: [...Array.from({ length: 2500 }, () => ({ outcome: 'upheld' })), { outcome: 'overturned' }],
      says: 'Of 2,501 letters: "upheld" 2,500 (>99.9 %), "overturned" 1 (<0.1 %).',
      proves: 'nearly all are not all, a few are not none',
    },
    { id: 'requests-of-letter', letters: [], says: 'There are no letters.', proves: 'nothing to spread' },
    {
      id: 'requests-of-letter',
      letters: [{}],
      says: 'It is 1 request in 1 letter.',
      proves: 'one of one',
    },
    {
      id: 'assignment-to-decision',
      letters: [{}, IN('2016-01-02')],
      says: 'It cannot be worked out: 2 letters do not give it.',
      proves: 'no letter tells it',
    },
    {
      id: 'assignment-to-decision',
      letters: [
        { date_assigned: day('2016-01-01'), ...IN('2016-01-31') },
        { date_assigned: day('2016-01-01'), ...IN('2016-02-05') },
        { date_assigned: day('2016-01-02'), ...IN('2016-01-01') },
        {},
      ],
      says: 'The median is 32.5 days and the mean 32.5 in 2 letters; the middle half are from 31.3 to 33.8. Beside them, 1 letter does not give it, 1 letter has the dates in the wrong order.',
      proves: 'impossible spans stand apart',
    },
    { id: 'failure', letters: [], says: 'Of 3 files: "no-text" 2 (66.7 %), "broken-pdf" 1 (33.3 %).', proves: 'files' },
    {
      id: 'trust',
      letters: [],
      says: 'No verdicts were given, so it is not known here (see --gold).',
      proves: 'no verdicts',
    },
    {
      id: 'published',
      letters: [],
      says: 'No request was decided in a year whose figures stand here.',
      proves: 'no year',
    },
    {
      id: 'empty-of-letters-by-layout',
      letters: [{ empty: 0 }],
      says: 'No column is empty in any of 1 letter.',
      proves: 'all full',
    },
    {
      id: 'published',
      letters: [...requests('Surgery', 2, 1, IN('2017-02-03')), ...requests('Surgery', 4, 1, IN('2016-02-03'))],
      says: '4 of 17 published figures can be set beside these letters. The published share of requests overturned in 2016 is 8.4 %; here it is 25.0 % of 4 decided.',
      proves: 'the year with most letters',
    },
    {
      id: 'empty-of-letters-by-layout',
      letters: [{ empty: 0b101 }, { empty: 0b1 }, {}],
      says: 'Of 14 columns, 12 are never empty in 3 letters; "case_number" is empty most often, in 66.7 %.',
      proves: 'some empty',
    },
    {
      id: 'empty-of-letters-by-layout',
      letters: [{ empty: 0b1101 }, { empty: 0b1111 }, {}],
      says: 'Of 14 columns, 10 are never empty in 3 letters; "case_number", "decision_date" and "date_of_injury" are empty most often, each in 66.7 %.',
      proves: 'equally often empty',
    },
    {
      id: 'requests-of-letter',
      letters: [{}, {}, { requests: [{}] }],
      says: 'The median is 1 request and the mean 1 in 3 letters; the middle half are all 1.',
      proves: 'a middle half without a spread',
    },
  ])('$id: $proves', ({ id, letters, says }) => {
    const figure = figuresOf(studyOfLetters(letters)).find((figure) => figure.id === id)!;
    expect(figure.says).toBe(says);
  });
});

describe('numbers of a figure', () => {
  it.each<{ filter: Filter; says: string; how: RegExp; proves: string }>([
    { filter: {}, says: '3 requests in 1 letter', how: /^$/, proves: 'all' },
    { filter: { layout: ['table-2014'] }, says: '3 requests in 1 letter', how: /^$/, proves: 'all of letters chosen' },
    {
      filter: { category: ['Surgery'] },
      says: '2 requests that the filters choose in 1 letter',
      how: /not the letter’s others/,
      proves: 'chosen ones',
    },
  ])('of requests in a letter tell which requests they count: $proves', ({ filter, says, how }) => {
    const requests = [{ category: 'Surgery' }, { category: 'Surgery' }, { category: 'Injection' }];
    const figure = figureOf(
      countedOf(inBlocks([letterOf({ requests }, 0)]), filter),
      'distribution',
      'requests-of-letter',
    );
    expect(figure.says).toBe(`It is ${says}.`);
    expect(figure.how ?? '').toMatch(how);
  });

  it('leave out impossible spans, and count them', () => {
    const study = studyOfLetters([
      { date_of_injury: day('2015-06-01'), ...IN('2016-06-15') },
      { date_of_injury: day('2016-06-16'), ...IN('2016-06-15') },
      { date_of_injury: day('2016-06-15'), ...IN('2016-06-15') },
      { ...IN('2016-06-15') },
    ]);
    expect(figureOf(study, 'distribution', 'years-since-injury')).toMatchObject({
      spread: { n: 2, missing: 1, impossible: 1, mean: 0.5, least: 0, most: 1 },
      bins: [
        { from: 0, to: 0, count: 1, share: 0.5 },
        { from: 1, to: 1, count: 1, share: 0.5 },
      ],
    });
    expect(figureOf(study, 'rates', 'since-injury').rows.map(({ value, requests }) => [value, requests])).toEqual([
      ['under 1 year', 1],
      ['1 year', 1],
      [null, 2],
    ]);
  });

  it('set published figures beside letters of their year', () => {
    const pharmaceuticals = (subcategory: string, decision: string): PartOfLetter => ({
      ...IN('2017-05-06'),
      requests: [{ category: 'Pharmaceuticals', subcategory: `Pharmaceuticals: ${subcategory}`, decision }],
    });
    const { rows } = figureOf(
      studyOfLetters([
        pharmaceuticals('Opioids', 'overturned'),
        pharmaceuticals('NSAID', 'upheld'),
        pharmaceuticals('NSAID', 'withdrawn'),
        { ...IN('2017-01-01'), requests: [{ category: 'Surgery' }, { category: 'Surgery' }] },
        { ...IN('2018-01-01') },
      ]),
      'published',
      'published',
    );
    expect(
      rows
        .filter(({ year }) => year === 2017)
        .map(({ measure, published, here, of }) => [measure, published, here, of]),
    ).toEqual([
      ['Requests overturned, of those decided', 0.083, 1 / 4, 4],
      ['Pharmaceuticals, of requests', 0.426, 3 / 5, 5],
      ['Opioids, of pharmaceuticals', 0.293, 1 / 3, 3],
      ['Letters', 172_194, 4, 4],
    ]);
    expect(rows.filter(({ year, here }) => year !== 2017 && here !== null)).toEqual([]);
  });

  it.each<{ filter: Filter; here: readonly number[]; proves: string }>([
    { filter: {}, here: [1 / 2, 1 / 2, 0, 2], proves: 'all letters' },
    { filter: { year: ['2017'] }, here: [1 / 2, 1 / 2, 0, 2], proves: 'a year is whole' },
    { filter: { category: ['Pharmaceuticals'] }, here: [], proves: 'a category is a part' },
    { filter: { year: ['2017'], layout: ['table-2014'] }, here: [], proves: 'a layout is, in a year too' },
  ])('are not set beside published ones of all letters where they are of a part: $proves', ({ filter, here }) => {
    const letters = ['Pharmaceuticals', 'Surgery'].map((category, i) => ({
      ...IN('2017-05-06'),
      requests: [{ category, decision: i === 0 ? 'overturned' : 'upheld' }],
    }));
    const study = countedOf(inBlocks(letters.map(letterOf)), filter);
    const { rows, says } = figureOf(study, 'published', 'published');
    expect(rows.map((row) => row.here).filter((number) => number !== null)).toEqual(here);
    expect(says.includes('not compared')).toBe(here.length === 0);
  });

  it('tell how far columns are right, without the values judged', () => {
    const row = { field: 'age', places: 10, right: 9, share: 0.9, low: 0.6, high: 0.98, letters_wrong: 1 };
    const judged = {
      letters: 10,
      rows: [
        { ...row, errors: ['CM16-0000001: got 40'] },
        { ...row, places: 0, right: 0 },
      ],
    };
    const trust = figureOf(studyOfLetters([], { judged }), 'trust', 'trust');
    expect(trust.rows).toEqual([row]);
    expect(trust.says).toBe(
      'Of 10 values judged in 10 letters, 9 (90.0 %) are right; no column is right less often than "age", 9 of 10.',
    );
  });

  it('count empty columns up to the last bit', () => {
    const study = studyOfLetters([{ requests: [{ empty: 1 | (1 << 27) }, { empty: 1 << 27 }] }]);
    const { columns, rows } = figureOf(study, 'emptiness', 'empty-of-requests-by-layout');
    expect(rows).toEqual([
      { value: 'table-2014', of: 2, empty: columns.map((_, bit) => (bit === 0 ? 1 : bit === 27 ? 2 : 0)) },
    ]);
  });
});
