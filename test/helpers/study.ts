import { FactsBuilder } from '../../src/report/facts/builder.js';
import type { Block, Lexicons, Surroundings } from '../../src/report/facts/facts.js';
import type { LetterFacts, RequestFacts } from '../../src/report/facts/letter-facts.js';
import { readFacts } from '../../src/report/facts/read-facts.js';
import { type Extras, StudyCounter } from '../../src/report/figures/study-counter.js';
import type { Figure, Filter, Study } from '../../src/report/study.js';
import { EMPTIABLE } from './facts.js';

/** The study of an output folder. */
export async function studyOf(folder: string): Promise<Study> {
  const { surroundings, lexicons, blocks } = await readFacts(folder);
  const counter = new StudyCounter(lexicons);
  for await (const block of blocks) counter.add(block);
  return counter.study(surroundings);
}

export const SURROUNDINGS: Surroundings = {
  name: 'out',
  version: '1.2.3',
  failures: { 'no-text': 2, 'broken-pdf': 1 },
  emptiable: EMPTIABLE,
};

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly lexicons: Lexicons;
}

/** Letters in blocks of some. */
export function inBlocks(letters: readonly LetterFacts[]): Blocks {
  const builder = new FactsBuilder(70);
  const blocks = [...letters.map((letter) => builder.add(letter)), builder.end()];
  return { blocks: blocks.filter((block) => block !== undefined), lexicons: builder.lexicons };
}

export function countedOf({ blocks, lexicons }: Blocks, filter: Filter = {}, extras: Extras = {}): Study {
  const counter = new StudyCounter(lexicons, filter);
  for (const block of blocks) counter.add(block);
  return counter.study(SURROUNDINGS, extras);
}

/** The study of letters of which only some facts are told. */
export const studyOfLetters = (letters: readonly PartOfLetter[], extras: Extras = {}): Study =>
  countedOf(inBlocks(letters.map(letterOf)), {}, extras);

export type PartOfLetter = Partial<Omit<LetterFacts, 'requests'>> & {
  readonly requests?: readonly Partial<RequestFacts>[];
};

export function letterOf({ requests = [{}], ...parts }: PartOfLetter, at: number): LetterFacts {
  return {
    document_id: at.toString(16).padStart(16, '0'),
    case_number: `CM16-${String(at).padStart(7, '0')}`,
    priority: null,
    outcome: null,
    layout: 'table-2014',
    reader: 'direct',
    sex: null,
    licensed_states: [],
    specialty_groups: [],
    diagnosis_kinds: [],
    warnings: [],
    date_assigned: null,
    decision_date: null,
    date_of_injury: null,
    ur_denial_date: null,
    application_received: null,
    age: null,
    empty: 0,
    ...parts,
    requests: requests.map((request, i) => ({ ...NO_REQUEST, item_number: i + 1, ...request })),
  };
}

const NO_REQUEST: RequestFacts = {
  item_number: 1,
  decision: 'upheld',
  category: null,
  subcategory: null,
  drug_class: null,
  side: null,
  retrospective: 'false',
  modified: 'no',
  claims_administrator_basis: null,
  reviewer_basis: null,
  ingredients: [],
  body_parts: [],
  claims_administrator_authorities: [],
  reviewer_authorities: [],
  claims_administrator_guidelines: [],
  reviewer_guidelines: [],
  claims_administrator_sections: [],
  reviewer_sections: [],
  empty: 0,
};

/** Days since 1970 of a date. */
export const day = (date: string): number => Date.parse(date) / 86_400_000;

export const figuresOf = ({ sections }: Study): Figure[] => sections.flatMap(({ figures }) => figures);

/** The figure with an id, of the kind that it must be. */
export function figureOf<Kind extends Figure['kind']>(
  study: Study,
  kind: Kind,
  id: string,
): Extract<Figure, { kind: Kind }> {
  const figure = figuresOf(study).find((figure) => figure.id === id);
  if (figure?.kind !== kind) throw new Error(`There is no figure ${id} of ${kind}.`);
  return figure as Extract<Figure, { kind: Kind }>;
}
