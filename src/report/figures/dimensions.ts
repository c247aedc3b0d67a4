import { type About, type WarningCode, WARNINGS } from '../../vocabulary/warnings.js';
import { type Block, type Lists, MISSING } from '../facts/facts.js';
import type { Order } from '../study.js';
import { bandAt, bandSql, bandWords, type Edges } from './bands.js';
import { banded, column, found, list, type MakesCoding, renamed, renamedList } from './coding.js';
import { type NumberOfLetter, years, yearsSql } from './spans.js';

/** What letters and requests are counted by: one row, from which rates, filters, cases and queries are made. */
export interface Dimension {
  /** What has the values: a letter, and so all its requests, or a request. */
  readonly of: 'letter' | 'request';
  readonly order: Order;
  /** The values in an order of their own. */
  readonly values?: readonly string[];
  readonly coding: MakesCoding;
  readonly sql: SqlValue;
}

/** A value, or a list of them, over the columns of the tables determinations and items, and of what is joined to them. */
export interface SqlValue {
  readonly value?: string;
  readonly list?: string;
  readonly join?: string;
}

const stored = (of: Dimension['of'], name: Parameters<typeof column>[0]): Dimension => ({
  of,
  order: 'count',
  coding: column(name),
  sql: { value: name },
});

const storedList = (of: Dimension['of'], name: Parameters<typeof list>[0]): Dimension => ({
  of,
  order: 'count',
  coding: list(name),
  sql: { list: name },
});

/** Of the date of decision. */
const time = (words: (date: Date) => string, sql: string): Dimension => ({
  of: 'letter',
  order: 'time',
  coding: dated(words),
  sql: { value: sql },
});

const DAY = 86_400_000;

/** A date before 1970 is a negative number: no band of numbers that are never negative. */
const dated = (words: (date: Date) => string): MakesCoding => {
  const FROM = -1_000_000;
  const dayOf: NumberOfLetter = ({ numbers }, letter) => {
    const day = numbers.decision_date[letter] ?? MISSING;
    return day === MISSING ? MISSING : day - FROM;
  };
  return banded(dayOf, (day) => words(new Date((day + FROM) * DAY)));
};

const yearOf = (date: Date): string => date.toISOString().slice(0, 4);
const monthOf = (date: Date): string => date.toISOString().slice(0, 7);
const quarterOf = (date: Date): string => `${yearOf(date)}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;

const bands = (number: NumberOfLetter, sql: string, edges: Edges, unit: (count: number) => string): Dimension => {
  const words = bandWords(edges, unit);
  return {
    of: 'letter',
    order: 'own',
    values: words,
    coding: banded(number, (value) => words[bandAt(edges, value)] ?? ''),
    sql: { value: bandSql(edges, words, sql) },
  };
};

const SIDES = ['claims_administrator', 'reviewer'] as const;
type Side = (typeof SIDES)[number];

/** The name of what is cited, in the table of citations: as the columns of guidelines have it. */
const GUIDELINE_SQL = `authority || coalesce(': ' || coalesce(guideline, chapter), '')`;

/** Gives each request the list of what a side cites. */
const citedJoin = (side: Side, value: string, name = 'cited'): string =>
  `LEFT JOIN (SELECT document_id, item_number, list_distinct(list(${value})) AS ${name} FROM citations ` +
  `WHERE side = '${side}' GROUP BY document_id, item_number) USING (document_id, item_number)`;

const cited = (side: Side, what: 'authorities' | 'guidelines' | 'sections', value: string): Dimension => ({
  of: 'request',
  order: 'count',
  coding: list(`${side}_${what}`),
  sql: { list: 'cited', join: citedJoin(side, value) },
});

const AGREEMENT = {
  neither: 'neither cites',
  administrator: 'only the claims administrator cites',
  reviewer: 'only the reviewer cites',
  same: 'the same guidelines',
  some: 'some guidelines in common',
  none: 'different guidelines',
} as const;

/** What two lists of one lexicon, each value once, have in common. */
function agreement(administrator: Lists, reviewer: Lists, request: number): string {
  const [from, to] = [administrator.first[request] ?? 0, administrator.first[request + 1] ?? 0];
  const [start, end] = [reviewer.first[request] ?? 0, reviewer.first[request + 1] ?? 0];
  if (from === to) return start === end ? AGREEMENT.neither : AGREEMENT.reviewer;
  if (start === end) return AGREEMENT.administrator;
  let common = 0;
  for (let i = from; i < to; i++)
    for (let j = start; j < end; j++) if (administrator.codes[i] === reviewer.codes[j]) common += 1;
  if (common === 0) return AGREEMENT.none;
  return common === to - from && common === end - start ? AGREEMENT.same : AGREEMENT.some;
}

const AGREEMENT_SQL =
  `CASE WHEN len(coalesce(theirs, [])) = 0 AND len(coalesce(cited, [])) = 0 THEN '${AGREEMENT.neither}' ` +
  `WHEN len(coalesce(theirs, [])) = 0 THEN '${AGREEMENT.reviewer}' ` +
  `WHEN len(coalesce(cited, [])) = 0 THEN '${AGREEMENT.administrator}' ` +
  `WHEN list_sort(theirs) = list_sort(cited) THEN '${AGREEMENT.same}' ` +
  `WHEN list_has_any(theirs, cited) THEN '${AGREEMENT.some}' ELSE '${AGREEMENT.none}' END`;

const age: NumberOfLetter = ({ numbers }: Block, letter) => numbers.age[letter] ?? MISSING;
const YEARS = (count: number): string => (count === 1 ? ' year' : ' years');

export const OPIOIDS = ['opioids', 'other medicines'] as const;
const RETROSPECTIVE = ['not retrospective', 'retrospective'] as const;
const MODIFIED = ['denied outright', 'modified'] as const;

/** Gives each letter the list of what the rows of a table have. */
const listedJoin = (table: 'warnings' | 'diagnoses', value: string, name: string): string =>
  `LEFT JOIN (SELECT document_id, list_distinct(list(${value})) AS ${name} FROM ${table} GROUP BY document_id) ` +
  'USING (document_id)';

const ABOUT_WORDS = { reading: 'about the reading', letter: 'about the letter' } as const satisfies Record<
  About,
  string
>;
const aboutOf = (code: WarningCode): string => ABOUT_WORDS[WARNINGS[code].about];

export const DIMENSIONS = {
  layout: stored('letter', 'layout'),
  reader: stored('letter', 'reader'),
  outcome: stored('letter', 'outcome'),
  priority: stored('letter', 'priority'),
  sex: stored('letter', 'sex'),
  specialty: storedList('letter', 'specialty_groups'),
  state: storedList('letter', 'licensed_states'),
  warning: {
    ...storedList('letter', 'warnings'),
    sql: { list: 'codes', join: listedJoin('warnings', 'code', 'codes') },
  },
  warning_about: {
    of: 'letter',
    order: 'own',
    values: Object.values(ABOUT_WORDS),
    coding: renamedList('warnings', (code) => (code in WARNINGS ? aboutOf(code as WarningCode) : null)),
    sql: {
      list: 'abouts',
      join: listedJoin(
        'warnings',
        `CASE about WHEN 'reading' THEN '${ABOUT_WORDS.reading}' ELSE '${ABOUT_WORDS.letter}' END`,
        'abouts',
      ),
    },
  },
  diagnosis_kind: {
    ...storedList('letter', 'diagnosis_kinds'),
    sql: { list: 'kinds', join: listedJoin('diagnoses', 'kind', 'kinds') },
  },
  year: time(yearOf, `strftime(decision_date, '%Y')`),
  quarter: time(quarterOf, `strftime(decision_date, '%Y') || '-Q' || quarter(decision_date)`),
  month: time(monthOf, `strftime(decision_date, '%Y-%m')`),
  age_band: bands(age, 'age', [0, 25, 35, 45, 55, 65], () => ''),
  since_injury: bands(
    years('date_of_injury', 'decision_date'),
    yearsSql('date_of_injury', 'decision_date'),
    [0, 1, 2, 3, 5, 10, 20],
    YEARS,
  ),
  decision: stored('request', 'decision'),
  category: stored('request', 'category'),
  subcategory: { ...stored('request', 'subcategory'), sql: { value: `category || ': ' || subcategory` } },
  drug_class: stored('request', 'drug_class'),
  ingredient: storedList('request', 'ingredients'),
  opioid: {
    of: 'request',
    order: 'own',
    values: OPIOIDS,
    coding: renamed('subcategory', (value) => (value === 'Pharmaceuticals: Opioids' ? OPIOIDS[0] : OPIOIDS[1])),
    sql: { value: `CASE WHEN subcategory = 'Opioids' THEN '${OPIOIDS[0]}' ELSE '${OPIOIDS[1]}' END` },
  },
  body_part: storedList('request', 'body_parts'),
  side: stored('request', 'side'),
  retrospective: {
    of: 'request',
    order: 'own',
    values: RETROSPECTIVE,
    coding: renamed('retrospective', (value) => RETROSPECTIVE[value === 'true' ? 1 : 0]),
    sql: { value: `CASE WHEN retrospective THEN '${RETROSPECTIVE[1]}' ELSE '${RETROSPECTIVE[0]}' END` },
  },
  modified: {
    of: 'request',
    order: 'own',
    values: MODIFIED,
    coding: renamed('modified', (value) => MODIFIED[value === 'yes' ? 1 : 0]),
    sql: {
      value:
        'CASE WHEN original_text IS NOT NULL OR authorized_text IS NOT NULL ' +
        `THEN '${MODIFIED[1]}' ELSE '${MODIFIED[0]}' END`,
    },
  },
  claims_administrator_basis: stored('request', 'claims_administrator_basis'),
  reviewer_basis: stored('request', 'reviewer_basis'),
  claims_administrator_authority: cited('claims_administrator', 'authorities', 'authority'),
  reviewer_authority: cited('reviewer', 'authorities', 'authority'),
  claims_administrator_guideline: cited('claims_administrator', 'guidelines', GUIDELINE_SQL),
  reviewer_guideline: cited('reviewer', 'guidelines', GUIDELINE_SQL),
  claims_administrator_section: cited('claims_administrator', 'sections', `${GUIDELINE_SQL} || ': ' || topic`),
  reviewer_section: cited('reviewer', 'sections', `${GUIDELINE_SQL} || ': ' || topic`),
  agreement: {
    of: 'request',
    order: 'own',
    values: Object.values(AGREEMENT),
    coding: found('requests', ({ lists }) => {
      const { claims_administrator_guidelines, reviewer_guidelines } = lists;
      return (request) => agreement(claims_administrator_guidelines, reviewer_guidelines, request);
    }),
    sql: {
      value: AGREEMENT_SQL,
      join: `${citedJoin('claims_administrator', GUIDELINE_SQL, 'theirs')} ` + citedJoin('reviewer', GUIDELINE_SQL),
    },
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof DIMENSIONS;
