import { binName, counted, interval, percent, points, tenths, valueName, whole } from '../numbers.js';
import type {
  Change,
  ChangeRow,
  Changes,
  Counts,
  Difference,
  Distribution,
  Emptiness,
  Figure,
  Published,
  PublishedRow,
  Rate,
  RateRow,
  Rates,
  Standouts,
  Trust,
} from '../study.js';

/** The table behind each kind of figure, as people read it. */

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly head: string;
  readonly numeric: boolean;
}

export interface Cell {
  readonly text: string;
  /** Where what is counted can be listed. */
  readonly cases?: CasesPlace;
}

/** The rows of a figure have numbers from 0; the columns of one on emptiness as well. */
export interface CasesPlace {
  readonly row: number;
  readonly column?: number;
}

export function tableOf(figure: Figure): Table {
  switch (figure.kind) {
    case 'rates':
      return ratesTable(figure);
    case 'counts':
      return countsTable(figure);
    case 'distribution':
      return distributionTable(figure);
    case 'emptiness':
      return emptinessTable(figure);
    case 'standouts':
      return standoutsTable(figure);
    case 'published':
      return publishedTable(figure);
    case 'trust':
      return trustTable(figure);
    case 'changes':
      return changesTable(figure);
  }
}

interface Shown<Row> {
  readonly head: string;
  /** Words stand left, numbers right. */
  readonly words?: true;
  readonly text: (row: Row) => string;
  /** Whether the cell leads to the cases of its row. */
  readonly cases?: true;
}

const made = <Row>(columns: readonly Shown<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ head, words = false }) => ({ head, numeric: !words })),
  rows: rows.map((row, i) =>
    columns.map(({ text, cases }): Cell => ({ text: text(row), ...(cases ? { cases: { row: i } } : {}) })),
  ),
});

const NONE = '\u2013';

const rateText = ({ rate }: Rate): string => (rate === null ? NONE : percent(rate));
const intervalText = ({ low, high }: Rate): string => (low === null || high === null ? NONE : interval(low, high));
const differenceText = (difference: Difference | null | undefined): string =>
  difference ? `${points(difference.value)} (${points(difference.low)} to ${points(difference.high)})` : NONE;

/** What says that a rate was counted on few; the page tells what it means. */
export const SMALL = '\u2020';
export const SMALL_MEANS = 'Counted on so few that it says little.';

const markedRate = (row: Rate & Pick<RateRow, 'small'>): string =>
  `${rateText(row)}${row.small && row.rate !== null ? SMALL : ''}`;

function ratesTable({ rows, several }: Rates): Table {
  const columns: Shown<RateRow>[] = [
    { head: 'Value', words: true, text: ({ value }) => valueName(value, several) },
    { head: 'Requests', text: ({ requests }) => whole(requests), cases: true },
    { head: 'Share', text: ({ share }) => percent(share) },
    { head: 'Decided', text: ({ decided }) => whole(decided) },
    { head: 'Overturned', text: ({ overturned }) => whole(overturned) },
    { head: 'Overturn rate', text: markedRate },
    { head: '95 % interval', text: intervalText },
  ];
  const compared: Shown<RateRow>[] = [
    { head: 'Requests, other', text: ({ against }) => (against ? whole(against.requests) : NONE) },
    { head: 'Share, other', text: ({ against }) => (against ? percent(against.share) : NONE) },
    { head: 'Overturn rate, other', text: ({ against }) => (against ? markedRate(against) : NONE) },
    { head: 'Difference of rates, points', text: ({ against }) => differenceText(against?.difference) },
  ];
  return made(rows.some(({ against }) => against) ? [...columns, ...compared] : columns, rows);
}

const UNITS = { letter: 'Letters', request: 'Requests', warning: 'Warnings', file: 'Files' } as const;

function countsTable({ rows, unit, several }: Counts): Table {
  const columns: Shown<Counts['rows'][number]>[] = [
    { head: 'Value', words: true, text: ({ value }) => valueName(value, several) },
    ...(rows.some(({ meaning }) => meaning !== undefined)
      ? [{ head: 'Meaning', words: true as const, text: ({ meaning }: Counts['rows'][number]) => meaning ?? '' }]
      : []),
    { head: UNITS[unit], text: ({ count }) => whole(count), ...(unit === 'file' ? {} : { cases: true }) },
    { head: 'Share', text: ({ share }) => percent(share) },
  ];
  const compared: Shown<Counts['rows'][number]>[] = [
    { head: `${UNITS[unit]}, other`, text: ({ against }) => (against ? whole(against.count) : NONE) },
    { head: 'Share, other', text: ({ against }) => (against ? percent(against.share) : NONE) },
    { head: 'Difference of shares, points', text: ({ against }) => differenceText(against?.difference) },
  ];
  return made(rows.some(({ against }) => against) ? [...columns, ...compared] : columns, rows);
}

const MEASURES = { day: 'Days', year: 'Years', request: 'Requests' } as const;

function distributionTable({ bins, measure }: Distribution): Table {
  const columns: Shown<Distribution['bins'][number]>[] = [
    { head: MEASURES[measure], words: true, text: binName },
    { head: 'Letters', text: ({ count }) => whole(count), cases: true },
    { head: 'Share', text: ({ share }) => percent(share) },
  ];
  const compared: Shown<Distribution['bins'][number]>[] = [
    { head: 'Letters, other', text: ({ against }) => (against ? whole(against.count) : NONE) },
    { head: 'Share, other', text: ({ against }) => (against ? percent(against.share) : NONE) },
  ];
  return made(bins.some(({ against }) => against) ? [...columns, ...compared] : columns, bins);
}

const emptinessTable = ({ columns, rows, unit }: Emptiness): Table => ({
  columns: [
    { head: 'Column', numeric: false },
    ...rows.map(({ value, of }) => ({
      head: `${valueName(value)} (of ${counted(of, unit)})`,
      numeric: true,
    })),
  ],
  rows: (rows.length === 0 ? [] : columns).map((name, column) => [
    { text: name },
    ...rows.map(({ of, empty }, row) => ({
      text: `${whole(empty[column]!)} (${percent(of === 0 ? 0 : empty[column]! / of)})`,
      ...(empty[column] === 0 ? {} : { cases: { row, column } }),
    })),
  ]),
});

const standoutsTable = ({ rows }: Standouts): Table =>
  made<Standouts['rows'][number]>(
    [
      { head: 'Figure', words: true, text: ({ title }) => title },
      { head: 'Value', words: true, text: ({ value }) => valueName(value) },
      { head: 'Requests', text: ({ requests }) => whole(requests), cases: true },
      { head: 'Decided', text: ({ decided }) => whole(decided) },
      { head: 'Overturn rate', text: rateText },
      { head: '95 % interval', text: intervalText },
      { head: 'All others', text: ({ rest }) => percent(rest) },
      { head: 'Difference, points', text: ({ difference }) => differenceText(difference) },
      { head: 'p', text: ({ p }) => probability(p) },
      { head: 'q', text: ({ q }) => probability(q) },
    ],
    rows,
  );

const probability = (p: number): string => (p < 0.0001 ? '<0.0001' : p.toFixed(4));

const written = ({ is }: PublishedRow, number: number): string => (is === 'share' ? percent(number) : whole(number));

function publishedTable({ rows }: Published): Table {
  return made<PublishedRow>(
    [
      { head: 'Measure', words: true, text: ({ measure }) => measure },
      { head: 'Year', text: ({ year }) => String(year) },
      { head: 'Published', text: (row) => written(row, row.published) },
      {
        head: 'Here',
        text: (row) => (row.here === null ? NONE : `${written(row, row.here)}${row.small ? SMALL : ''}`),
      },
      { head: 'Counted on', text: ({ of }) => whole(of) },
      { head: 'Source', words: true, text: ({ source }) => source },
    ],
    rows,
  );
}

const trustTable = ({ rows }: Trust): Table =>
  made<Trust['rows'][number]>(
    [
      { head: 'Column', words: true, text: ({ field }) => field },
      { head: 'Judged', text: ({ places }) => whole(places) },
      { head: 'Right', text: ({ right }) => whole(right) },
      { head: 'Share', text: ({ share }) => percent(share) },
      { head: '95 % interval', text: ({ low, high }) => interval(low, high) },
      { head: 'Letters with a mistake', text: (row) => whole(row.letters_wrong) },
    ],
    rows,
  );

/** With a tenth where it has one, as medians and quartiles do. */
const number = (value: number | null): string => (value === null ? NONE : tenths(value).replace(/\.0$/, ''));

const SPREAD = ['Letters', 'Not told', 'Impossible', 'Mean', 'Median', 'Quartiles', 'Least', 'Most'] as const;

/** The measures of a distribution, in words. */
export function spreadTable({ spread, against }: Distribution): Table {
  const spreads = [spread, ...(against ? [against.spread] : [])];
  return {
    columns: [
      ...(against ? [{ head: 'Run', numeric: false }] : []),
      ...SPREAD.map((head) => ({ head, numeric: true })),
    ],
    rows: spreads.map(({ n, missing, impossible, mean, median, lower_quartile, upper_quartile, least, most }, run) =>
      [
        ...(against ? [run === 0 ? 'this run' : 'other'] : []),
        whole(n),
        whole(missing),
        whole(impossible),
        mean === null ? NONE : tenths(mean),
        number(median),
        `${number(lower_quartile)} to ${number(upper_quartile)}`,
        number(least),
        number(most),
      ].map((text) => ({ text })),
    ),
  };
}

/** How many values of each field changed between two runs. */
const changesTable = ({ rows }: Changes): Table =>
  made<ChangeRow>(
    [
      { head: 'Field', words: true, text: ({ field }) => field },
      { head: 'Changes', text: ({ changes }) => whole(changes) },
      { head: 'Came', text: ({ came }) => whole(came) },
      { head: 'Went', text: ({ went }) => whole(went) },
      { head: 'Altered', text: ({ altered }) => whole(altered) },
      { head: 'Letters', text: ({ letters }) => whole(letters) },
    ],
    rows,
  );

/** Some changes of each field, with the letters that they are of. */
export const examplesTable = ({ examples }: Changes): Table =>
  made<Change>(
    [
      { head: 'Field', words: true, text: ({ field }) => field },
      { head: 'Case', words: true, text: ({ case_number, document_id }) => case_number ?? document_id },
      { head: 'Before', words: true, text: ({ before }) => before ?? NONE },
      { head: 'After', words: true, text: ({ after }) => after ?? NONE },
      { head: 'Place', words: true, text: ({ path, path_before }) => path ?? path_before ?? NONE },
    ],
    examples,
  );
