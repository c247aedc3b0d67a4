import { wilson } from '../../src/statistics/wilson.js';
import type {
  Bin,
  Changes,
  Counts,
  CountRow,
  Distribution,
  Emptiness,
  Figure,
  Published,
  RateRow,
  Rates,
  Standouts,
  Study,
  Trust,
} from '../../src/report/study.js';

/** A study made by hand: a figure of each kind, with values that nobody would think of. */

export const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  `" onmouseover="alert(1)" '`,
  '&lt;b&gt; &amp; &#0;',
  '\u202egnp.\u2066exe\u200f',
  'Interferential current stimulation with supplies and electrodes for the home, '.repeat(6).trim(),
  '__proto__',
  '=HYPERLINK("https://example.org")',
  'two\nlines, "quoted"',
];

const REQUESTS = 10_000;

export function rateRow(value: string | null, requests: number, decided: number, overturned: number): RateRow {
  const interval = decided === 0 ? { low: null, high: null } : wilson(overturned, decided);
  return {
    value,
    requests,
    share: requests / REQUESTS,
    decided,
    overturned,
    rate: decided === 0 ? null : overturned / decided,
    ...interval,
    small: decided < 30,
  };
}

const OF_FIGURE = {
  says: 'Of 10,000 requests, 1,020 were overturned: 10.2 % of those decided.',
  how: 'A request that has several values counts once for each.',
  sql: 'SELECT category AS value, count(*) AS requests\nFROM items\nGROUP BY 1\nORDER BY 2 DESC',
};

const NAMES = ['Pharmaceuticals', 'Physical Medicine', 'Diagnostic Imaging', 'Surgery', 'Durable Medical Equipment'];

/** As many values as asked for: of which each is rarer than the one before. */
export const ratesOf = (id: string, values: readonly (string | null)[]): Rates => ({
  ...OF_FIGURE,
  kind: 'rates',
  id,
  title: `Requests by ${id.replaceAll('-', ' ')}`,
  order: 'count',
  of: REQUESTS,
  several: false,
  rows: values.map((value, i) => {
    const requests = Math.ceil(4000 / (i + 1) ** 1.5);
    const decided = i === 4 ? 0 : requests - (i % 3);
    return rateRow(value, requests, decided, Math.round(decided * (0.05 + ((i * 37) % 11) / 60)));
  }),
});

const MANY = [...NAMES, null, ...HOSTILE, ...Array.from({ length: 30 }, (_, i) => `Kind of treatment ${i + 1}`)];

/** Requests by time, in which a period is missing. */
export const ratesInTime = (id: string, periods: readonly string[]): Rates => ({
  ...OF_FIGURE,
  kind: 'rates',
  id,
  title: `Requests by ${id.replaceAll('-', ' ')}`,
  order: 'time',
  of: REQUESTS,
  several: false,
  rows: [
    ...periods.map((period, i) => rateRow(period, 400 + ((i * 97) % 250), 390, 30 + ((i * 31) % 23))),
    rateRow(null, 12, 12, 1),
  ],
});

const YEARS = ['2013', '2014', '2015', '2016', '2017', '2019', '2020', '2023', '2024'];
const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
);

export const countsOf = (id: string, values: readonly (string | null)[], order: Counts['order'] = 'count'): Counts => ({
  ...OF_FIGURE,
  kind: 'counts',
  id,
  title: `Letters by ${id.replaceAll('-', ' ')}`,
  order,
  unit: 'letter',
  of: 6000,
  several: false,
  rows: values.map((value, i): CountRow => {
    const count = Math.ceil(3000 / (i + 1) ** 1.4);
    return { value, count, share: count / 6000 };
  }),
});

const BINS: readonly Bin[] = [
  [null, -1, 12],
  [0, 9, 310],
  [10, 19, 1450],
  [20, 29, 2100],
  [30, 44, 1200],
  [45, 59, 340],
  [60, null, 88],
].map(([from, to, count]) => ({ from: from!, to: to!, count: count!, share: count! / 5500 }));

const days: Distribution = {
  ...OF_FIGURE,
  kind: 'distribution',
  id: 'days-assigned-to-decision',
  title: 'Days from assignment to decision',
  unit: 'letter',
  measure: 'day',
  spread: {
    n: 5500,
    missing: 460,
    impossible: 40,
    mean: 25.6,
    median: 23,
    lower_quartile: 16,
    upper_quartile: 31,
    least: -14,
    most: 412,
  },
  bins: BINS,
};

const emptiness: Emptiness = {
  ...OF_FIGURE,
  kind: 'emptiness',
  id: 'empty-by-layout',
  title: 'Empty fields of letters by layout',
  unit: 'letter',
  columns: [
    'case_number',
    'decision_date',
    'date_of_injury',
    'age',
    'sex',
    'specialty',
    'licensed_states',
    HOSTILE[0]!,
  ],
  rows: ['table-2016', 'prose-2013', 'maximus-2019', null, HOSTILE[1]!].map((value, i) => ({
    value,
    of: 100 * (i + 1),
    empty: [0, 1, 2, 3, 4, 5, 6, 7].map((j) => Math.floor(((i * 29 + j * 53) % 101) * (i + 1))),
  })),
};

export const standouts: Standouts = {
  ...OF_FIGURE,
  kind: 'standouts',
  id: 'standouts',
  title: 'Rates that differ from the rest',
  tested: 112,
  sql: null,
  rows: ['Opioids', 'Surgery', ...HOSTILE].map((value, i) => {
    const { share: _, small: __, ...row } = rateRow(value, 900 - i * 50, 880 - i * 50, 40 + i * 25);
    const difference = row.rate! - 0.1;
    return {
      ...row,
      value,
      figure: 'category',
      title: 'Requests by category',
      rest: 0.1,
      difference: { value: difference, low: difference - 0.02 - i / 500, high: difference + 0.02 + i / 500 },
      p: 0.001 * (i + 1),
      q: 0.004 * (i + 1),
    };
  }),
};

const published: Published = {
  ...OF_FIGURE,
  kind: 'published',
  id: 'published',
  title: 'Beside published figures',
  how: null,
  sql: null,
  rows: [
    ['Requests overturned', 'share', [2016, 0.084], [2017, 0.083], [2019, 0.104], [2020, 0.095], [2024, 0.127]],
    ['Pharmaceuticals, of requests', 'share', [2017, 0.426], [2019, 0.367], [2023, 0.31]],
    ['Letters', 'letters', [2017, 172_194], [2020, 136_740], [2023, 130_774]],
  ].flatMap(([measure, is, ...points]) =>
    (points as [number, number][]).map(([year, value], i) => ({
      measure: measure as string,
      is: is as 'share' | 'letters',
      year,
      published: value,
      source: 'DWC, annual report of the year after',
      here: i === 1 ? null : value * (is === 'share' ? 1.1 : 0.004),
      of: i === 1 ? 0 : 700,
      small: is === 'share' && i === 0,
    })),
  ),
};

const trust: Trust = {
  ...OF_FIGURE,
  kind: 'trust',
  id: 'trust',
  title: 'How far to trust each column',
  letters: 120,
  sql: null,
  rows: ['case_number', 'decision_date', 'items.decision', 'items.category', 'diagnoses', HOSTILE[0]!].map(
    (field, i) => {
      const places = 120 + i * 40;
      const right = places - i * 9;
      return { field, places, right, share: right / places, ...wilson(right, places), letters_wrong: i * 4 };
    },
  ),
};

export const changes: Changes = {
  ...OF_FIGURE,
  kind: 'changes',
  id: 'changes',
  title: 'Values that changed',
  sql: null,
  letters: 90,
  changed: 12,
  only_here: 3,
  only_there: 1,
  same_case: 0,
  rows: ['/items/*/category', '/diagnoses/*', HOSTILE[0]!].map((field, i) => ({
    field,
    changes: 30 - 9 * i,
    came: 20 - 9 * i,
    went: 6,
    altered: 4,
    letters: 12 - i,
  })),
  examples: HOSTILE.map((value, i) => ({
    document_id: `${i}`.padStart(16, '0'),
    case_number: i % 2 === 0 ? value : null,
    file: `${value}.pdf`,
    field: '/items/*/category',
    path: `/items/${i}/category`,
    path_before: null,
    before: i % 3 === 0 ? null : value,
    after: value,
  })),
};

/** A figure of each kind, and of each order. */
export const FIGURES: readonly Figure[] = [
  ratesOf('category', MANY),
  { ...ratesOf('priority', ['Standard', 'Expedited', null]), order: 'own' },
  ratesInTime('year', YEARS),
  ratesInTime(
    'quarter',
    YEARS.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
  ),
  ratesInTime('month', MONTHS),
  countsOf('outcome', ['upheld', 'partially overturned', 'overturned', null]),
  countsOf('year-of-decision', YEARS, 'time'),
  countsOf('diagnosis', MANY),
  days,
  emptiness,
  standouts,
  published,
  trust,
  changes,
];

export const madeStudy = (figures: readonly Figure[] = FIGURES, name = `letters of 2024 ${HOSTILE[0]}`): Study => ({
  about: {
    name,
    version: '0.1.0',
    filter: {},
    totals: { letters: 6000, requests: REQUESTS, decided: 9900, overturned: 1020 },
    decided_from: '2013-02-04',
    decided_to: '2024-12-30',
    notes: [
      'A request is a disputed item of treatment; the overturn rate is requests overturned by requests decided.',
      'A folder of letters is no random sample of the archive.',
    ],
  },
  sections: [
    { id: 'requests', title: 'Requests', figures: figures.slice(0, 8) },
    { id: 'rest', title: 'Times, health, and what stands out', figures: figures.slice(8) },
  ],
});
