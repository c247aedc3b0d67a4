import { FactsBuilder } from '../../src/report/facts/builder.js';
import { CODES, grainOf, LISTS, NUMBERS } from '../../src/report/facts/columns.js';
import { type Block, type Lexicons, MISSING } from '../../src/report/facts/facts.js';
import type { LetterFacts, RequestFacts } from '../../src/report/facts/letter-facts.js';
import type { Citation, Determination, Item } from '../../src/schema/determination.js';

/** Blocks straight from records: nothing here comes from the code that reads tables. */
export function blocksOf(
  records: readonly Determination[],
  lettersABlock?: number,
): { readonly blocks: readonly Block[]; readonly lexicons: Lexicons } {
  const builder = new FactsBuilder(lettersABlock);
  const blocks = [...records.map((record) => builder.add(factsOf(record))), builder.end()];
  return { blocks: blocks.filter((block) => block !== undefined), lexicons: builder.lexicons };
}

/** The columns that may be empty, in the order of their bits, and what of a record fills each. */
const EMPTIABLE_OF_LETTER: Readonly<Record<string, (record: Determination) => unknown>> = {
  case_number: ({ case_number }) => case_number,
  date_assigned: ({ date_assigned }) => date_assigned,
  decision_date: ({ decision_date }) => decision_date,
  date_of_injury: ({ date_of_injury }) => date_of_injury,
  ur_denial_date: ({ ur_denial_date }) => ur_denial_date,
  application_received: ({ application_received }) => application_received,
  priority: ({ priority }) => priority,
  outcome: ({ outcome }) => outcome,
  licensed_states: ({ reviewer }) => reviewer.licensed_states,
  specialties: ({ reviewer }) => reviewer.specialties,
  specialty_groups: ({ reviewer }) => reviewer.specialty_groups,
  age: ({ injured_worker }) => injured_worker.age,
  sex: ({ injured_worker }) => injured_worker.sex,
  injury_dates: ({ injured_worker }) => injured_worker.injury_dates,
};

const EMPTIABLE_OF_REQUEST: Readonly<Record<string, (item: Item) => unknown>> = {
  decision: ({ decision }) => decision,
  category: ({ category }) => category,
  subcategory: ({ subcategory }) => subcategory,
  drug_name: ({ drug }) => drug?.name,
  drug_class: ({ drug }) => drug?.class,
  drug_strength: ({ drug }) => drug?.strength,
  drug_quantity: ({ drug }) => drug?.quantity,
  drug_unit: ({ drug }) => drug?.unit,
  drug_refills: ({ drug }) => drug?.refills,
  ingredients: ({ ingredients }) => ingredients,
  sessions: ({ sessions }) => sessions,
  times_min: ({ frequency }) => frequency,
  duration_min: ({ frequency }) => frequency?.duration,
  duration_unit: ({ frequency }) => frequency?.unit,
  body_parts: ({ body_parts }) => body_parts,
  side: ({ side }) => side,
  levels: ({ levels }) => levels,
  original_text: ({ original }) => original?.text,
  original_quantity: ({ original }) => original?.quantity,
  original_sessions: ({ original }) => original?.sessions,
  authorized_text: ({ authorized }) => authorized?.text,
  authorized_quantity: ({ authorized }) => authorized?.quantity,
  authorized_sessions: ({ authorized }) => authorized?.sessions,
  claims_administrator_basis: ({ claims_administrator }) => claims_administrator?.basis,
  claims_administrator_text: ({ claims_administrator }) => claims_administrator?.text,
  reviewer_basis: ({ reviewer }) => reviewer?.basis,
  reviewer_text: ({ reviewer }) => reviewer?.text,
  rationale: ({ rationale }) => rationale,
};

export const EMPTIABLE = {
  letter: Object.keys(EMPTIABLE_OF_LETTER),
  request: Object.keys(EMPTIABLE_OF_REQUEST),
};

function emptyBits<Source>(values: Readonly<Record<string, (source: Source) => unknown>>, source: Source): number {
  const isEmpty = (value: unknown): boolean =>
    value == null || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.values(values).reduce((bits, value, i) => bits + (isEmpty(value(source)) ? 2 ** i : 0), 0);
}

/** What is known of a record, by the words of the design. */
export function factsOf(record: Determination): LetterFacts {
  const { source, reviewer, injured_worker } = record;
  return {
    document_id: record.document_id,
    case_number: record.case_number,
    priority: record.priority,
    outcome: record.outcome,
    layout: source.layout,
    reader: source.reader,
    sex: injured_worker.sex,
    licensed_states: once(reviewer.licensed_states),
    specialty_groups: once(reviewer.specialty_groups),
    diagnosis_kinds: once(record.diagnoses.flatMap(({ kind }) => kind ?? [])),
    warnings: once(record.warnings.map(({ code }) => code)),
    date_assigned: day(record.date_assigned),
    decision_date: day(record.decision_date),
    date_of_injury: day(record.date_of_injury),
    ur_denial_date: day(record.ur_denial_date),
    application_received: day(record.application_received),
    age: injured_worker.age,
    empty: emptyBits(EMPTIABLE_OF_LETTER, record),
    requests: record.items.map(requestOf),
  };
}

function requestOf(item: Item): RequestFacts {
  const claims = item.claims_administrator?.citations ?? [];
  const reviewed = item.reviewer?.citations ?? [];
  const inCategory = item.category !== null && item.subcategory !== null;
  return {
    item_number: item.number,
    decision: item.decision,
    category: item.category,
    subcategory: inCategory ? `${item.category}: ${item.subcategory}` : null,
    drug_class: item.drug?.class ?? null,
    side: item.side,
    retrospective: String(item.retrospective),
    modified: item.original || item.authorized ? 'yes' : 'no',
    claims_administrator_basis: item.claims_administrator?.basis ?? null,
    reviewer_basis: item.reviewer?.basis ?? null,
    ingredients: once(item.ingredients),
    body_parts: once(item.body_parts),
    claims_administrator_authorities: once(claims.map(({ authority }) => authority)),
    reviewer_authorities: once(reviewed.map(({ authority }) => authority)),
    claims_administrator_guidelines: once(claims.map(guidelineOf)),
    reviewer_guidelines: once(reviewed.map(guidelineOf)),
    claims_administrator_sections: once(claims.flatMap(sectionsOf)),
    reviewer_sections: once(reviewed.flatMap(sectionsOf)),
    empty: emptyBits(EMPTIABLE_OF_REQUEST, item),
  };
}

const guidelineOf = ({ authority, guideline, chapter }: Citation): string =>
  [authority, guideline ?? chapter].filter((part) => part !== null).join(': ');

const sectionsOf = (citation: Citation): string[] =>
  citation.topics.map((topic) => `${guidelineOf(citation)}: ${topic}`);

const once = (values: readonly string[]): string[] => [...new Set(values)];

const day = (date: string | null): number | null => (date === null ? null : Date.parse(date) / 86_400_000);

/** The letters of a block as they were before they were put into columns. */
export function lettersIn(block: Block, lexicons: Lexicons): LetterFacts[] {
  const row = (grain: 'letter' | 'request', i: number): Record<string, unknown> => {
    const of = <Column extends Parameters<typeof grainOf>[0]>(columns: readonly Column[]): readonly Column[] =>
      columns.filter((column) => grainOf(column) === grain);
    const codes = of(CODES).map((column) => [column, lexicons[column][block.codes[column][i]!]]);
    const lists = of(LISTS).map((column) => {
      const { first, codes } = block.lists[column];
      return [column, Array.from(codes.subarray(first[i], first[i + 1]), (code) => lexicons[column][code])];
    });
    const numbers = of(NUMBERS).map((column) => {
      const number = block.numbers[column][i]!;
      return [column === `${grain}_empty` ? 'empty' : column, number === MISSING ? null : number];
    });
    return Object.fromEntries([...codes, ...lists, ...numbers]) as Record<string, unknown>;
  };
  return Array.from({ length: block.letters }, (_, i) => {
    const from = block.firstRequest[i]!;
    const requests = Array.from({ length: block.firstRequest[i + 1]! - from }, (_, j) => row('request', from + j));
    const ids = { document_id: block.documentId(i), case_number: block.caseNumber(i) };
    return { ...ids, ...row('letter', i), requests } as unknown as LetterFacts;
  });
}
