import type { TableName } from '../outputs.js';
import { ALL_TABLES } from '../tables.js';
import { identifier } from './quoted.js';

/** The joins that are asked for again and again, as views. In the units of the regulator: a request is an item. */

interface ViewColumn {
  readonly name: string;
  readonly sql: string;
  readonly description: string;
}

export interface View {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ViewColumn[];
  /** What stands behind FROM: tables, and views before this one. */
  readonly from: string;
}

export const viewSelect = ({ columns, from }: View): string =>
  `SELECT ${columns.map(({ name, sql }) => `${sql} AS ${identifier(name)}`).join(', ')} FROM ${from}`;

const column = (name: string, sql: string, description: string): ViewColumn => ({ name, sql, description });

/** All columns of a table as they are. */
const allOf = (table: TableName, alias: string): ViewColumn[] =>
  ALL_TABLES.find(({ name }) => name === table)!.columns.map(({ name, description }) =>
    column(name, `${alias}.${identifier(name)}`, description),
  );

/** Columns of a view before, or of a table, as they are. */
const some = (columns: readonly ViewColumn[], alias: string, names: readonly string[]): ViewColumn[] =>
  names.map((wanted) => {
    const { name, description } = columns.find(({ name }) => name === wanted)!;
    return column(name, `${alias}.${identifier(name)}`, description);
  });

const days = (name: string, from: string, to: string, of: string): ViewColumn =>
  column(name, `l.${to} - l.${from}`, `Days from ${of}; below 0 where the letter has the dates the other way round.`);

const letters: View = {
  name: 'letters',
  description: 'One row per letter: determinations, with the periods of the decision and the days that each step took.',
  columns: [
    ...allOf('determinations', 'l'),
    column('year', 'year(l.decision_date)', 'Year of the decision.'),
    column('quarter', `strftime(l.decision_date, '%Y-Q') || quarter(l.decision_date)`, 'Quarter: 2016-Q4.'),
    column('month', `strftime(l.decision_date, '%Y-%m')`, 'Month of the decision: 2016-12.'),
    days('days_injury_to_denial', 'date_of_injury', 'ur_denial_date', 'injury to denial'),
    days('days_denial_to_application', 'ur_denial_date', 'application_received', 'denial to application'),
    days('days_assigned_to_decision', 'date_assigned', 'decision_date', 'assignment to decision'),
  ],
  from: 'determinations AS l',
};

/** What is told of the letter beside whatever it holds. */
const OF_LETTER = ['decision_date', 'year', 'quarter', 'month', 'outcome', 'priority', 'layout', 'age', 'sex'];

const requests: View = {
  name: 'requests',
  description:
    'One row per treatment request: items, with what their letter says. Overturn rate: count_if(overturned) / ' +
    'count(overturned), for overturned is empty where the request was neither upheld nor overturned.',
  columns: [
    ...allOf('items', 'i'),
    column(
      'overturned',
      `CASE i.decision WHEN 'overturned' THEN true WHEN 'upheld' THEN false END`,
      'Whether the denial was overturned; empty where it was neither upheld nor overturned.',
    ),
    column(
      'modified',
      '(i.original_text IS NOT NULL OR i.authorized_text IS NOT NULL)',
      'Whether the claims administrator authorized part of what was asked for, and did not deny it outright.',
    ),
    column('opioid', `coalesce(i.drug_class = 'Opioids', false)`, 'Whether it is for a medicine of the class Opioids.'),
    ...some(letters.columns, 'l', [
      ...OF_LETTER,
      'licensed_states',
      'specialties',
      'specialty_groups',
      'date_assigned',
      'date_of_injury',
      'ur_denial_date',
      'application_received',
      'days_injury_to_denial',
      'days_denial_to_application',
      'days_assigned_to_decision',
    ]),
  ],
  from: 'items AS i JOIN letters AS l USING (document_id)',
};

/** What is told of the request beside each of its parts. */
const OF_REQUEST = ['decision', 'overturned', 'category', 'subcategory', 'drug_class', 'opioid', 'year'];
const REQUEST_KEY = ['document_id', 'case_number', 'item_number'];

const requestBodyParts: View = {
  name: 'request_body_parts',
  description: 'One row per part of the body that a request names, with the request.',
  columns: [
    ...some(requests.columns, 'r', REQUEST_KEY),
    ...some(allOf('item_body_parts', 'p'), 'p', ['body_part', 'side']),
    ...some(requests.columns, 'r', OF_REQUEST),
  ],
  from: 'item_body_parts AS p JOIN requests AS r USING (document_id, item_number)',
};

const requestIngredients: View = {
  name: 'request_ingredients',
  description: 'One row per active substance of the medicine that a request is for, brands and generics together.',
  columns: [
    ...some(requests.columns, 'r', REQUEST_KEY),
    column('ingredient', 'r.ingredient', 'Active substance, by United States Adopted Name, salts dropped.'),
    ...some(requests.columns, 'r', ['drug_name', ...OF_REQUEST]),
  ],
  from: '(SELECT *, unnest(ingredients) AS ingredient FROM requests) AS r',
};

/** "MTUS: Low Back Complaints", "ODG: Low Back"; the authority alone where no more is told. */
const GUIDELINE = `concat_ws(': ', authority, coalesce(guideline, chapter))`;

const requestCitations: View = {
  name: 'request_citations',
  description:
    'One row per guideline section that a side cites for a request, once however often it is cited; section is empty ' +
    'where a guideline is cited without one. Requests by guideline: count(DISTINCT (document_id, item_number)).',
  columns: [
    ...some(requests.columns, 'r', REQUEST_KEY),
    ...some(allOf('citations', 'c'), 'c', ['side', 'authority']),
    column('guideline', 'c.guideline', 'Guideline after its authority, or its chapter: "MTUS: Low Back Complaints".'),
    column(
      'section',
      'c.section',
      'Section in one canonical spelling, after its guideline; empty where none is cited.',
    ),
    ...some(requests.columns, 'r', OF_REQUEST),
  ],
  from:
    `(SELECT DISTINCT document_id, item_number, side, authority, ${GUIDELINE} AS guideline, ` +
    `${GUIDELINE} || ': ' || topic AS section FROM citations) AS c JOIN requests AS r USING (document_id, item_number)`,
};

/** The guidelines that one side cites for a request, each once, in their order. */
const citedBy = (side: string): string =>
  `coalesce(list_sort(list(DISTINCT guideline) FILTER (side = '${side}')), []) AS ${side}_guidelines`;

const AGREEMENT = `CASE
  WHEN len(claims_administrator_guidelines) = 0 AND len(reviewer_guidelines) = 0 THEN 'neither cites'
  WHEN len(reviewer_guidelines) = 0 THEN 'only the claims administrator cites'
  WHEN len(claims_administrator_guidelines) = 0 THEN 'only the reviewer cites'
  WHEN claims_administrator_guidelines = reviewer_guidelines THEN 'same'
  WHEN list_has_any(claims_administrator_guidelines, reviewer_guidelines) THEN 'some in common'
  ELSE 'different' END`;

const requestAgreement: View = {
  name: 'request_agreement',
  description: 'One row per request: the guidelines that each side cites for it, and whether the two agree.',
  columns: [
    ...some(requests.columns, 'r', REQUEST_KEY),
    column('claims_administrator_guidelines', 'r.claims_administrator_guidelines', 'What the denial was based on.'),
    column('reviewer_guidelines', 'r.reviewer_guidelines', 'What the independent reviewer based the decision on.'),
    column(
      'agreement',
      AGREEMENT,
      'same, some in common, different, only the claims administrator cites, only the reviewer cites, neither cites.',
    ),
    ...some(requests.columns, 'r', OF_REQUEST),
  ],
  from:
    '(SELECT requests.*, coalesce(s.claims_administrator_guidelines, []) AS claims_administrator_guidelines, ' +
    'coalesce(s.reviewer_guidelines, []) AS reviewer_guidelines FROM requests LEFT JOIN ' +
    `(SELECT document_id, item_number, ${citedBy('claims_administrator')}, ${citedBy('reviewer')} ` +
    'FROM request_citations GROUP BY ALL) AS s USING (document_id, item_number)) AS r',
};

const letterSpecialties: View = {
  name: 'letter_specialties',
  description:
    "One row per specialty of a letter's reviewer: a reviewer with two specialties has two rows. " +
    'Requests by specialty: requests JOIN letter_specialties USING (document_id).',
  columns: [
    ...some(letters.columns, 'l', ['document_id', 'case_number']),
    column('specialty', 'l.specialty', 'Specialty of the reviewer, in one spelling.'),
    ...some(letters.columns, 'l', ['outcome', 'year', 'days_assigned_to_decision', 'item_count', 'overturned_count']),
  ],
  from: '(SELECT *, unnest(specialty_groups) AS specialty FROM letters) AS l',
};

const letterDiagnoses: View = {
  name: 'letter_diagnoses',
  description: 'One row per diagnosis, with what its letter says.',
  columns: [...allOf('diagnoses', 'd'), ...some(letters.columns, 'l', OF_LETTER)],
  from: 'diagnoses AS d JOIN letters AS l USING (document_id)',
};

/** All views, each behind those that it is made of. */
export const VIEWS: readonly View[] = [
  letters,
  requests,
  requestBodyParts,
  requestIngredients,
  requestCitations,
  requestAgreement,
  letterSpecialties,
  letterDiagnoses,
];
