import { absent, found } from '../../../src/extract/found.js';
import { findTreatment } from '../../../src/extract/treatment/find-treatment.js';
import type { CheckedLetter } from '../../../src/record/checks/check.js';
import { checkDetermination } from '../../../src/record/checks.js';
import type { Citation, Determination, Diagnosis, Item } from '../../../src/schema/determination.js';
import { SCHEMA_VERSION } from '../../../src/schema/version.js';
import { decisionOf } from '../../../src/segment/decision.js';
import { Passage } from '../../../src/text/passage.js';
import type { WarningCode } from '../../../src/vocabulary/warnings.js';
import { NO_FACETS } from '../../helpers/facets.js';

/** What rows of tests of the checks are made of. */

export const citation = (parts: Partial<Citation>): Citation => ({
  authority: 'MTUS',
  guideline: null,
  year: null,
  chapter: null,
  sections: [],
  topics: [],
  pages: [],
  text: '',
  ...parts,
});

export const item = (parts: Partial<Item>): Item => ({
  number: 1,
  request: 'Electric bed',
  decision: 'upheld',
  category: 'DMEPOS',
  subcategory: 'DME',
  drug: null,
  sessions: null,
  ...NO_FACETS,
  claims_administrator: null,
  reviewer: null,
  rationale: 'The request is not medically necessary.',
  rationale_citations: [],
  ...parts,
});

export const diagnosis = (parts: Partial<Diagnosis>): Diagnosis => ({
  text: 'sprain',
  cue: 'diagnosis',
  code: null,
  body_parts: [],
  side: null,
  kind: null,
  certainty: 'stated',
  ...parts,
});

/** A record in which nothing contradicts anything, but for the parts given. */
export const record = (parts: Partial<Determination>): Determination => ({
  schema_version: SCHEMA_VERSION,
  document_id: '0123456789abcdef',
  source: {
    file: 'letter.txt',
    sha256: '0123456789abcdef'.repeat(4),
    bytes: 1,
    media_type: 'text/plain',
    pages: 1,
    part: 1,
    first_page: 1,
    last_page: 1,
    reader: 'text',
    layout: 'table-2014',
  },
  case_number: 'CM15-0999999',
  date_of_injury: '2012-04-03',
  ur_denial_date: '2015-02-10',
  application_received: '2015-02-20',
  date_assigned: '2015-03-02',
  decision_date: '2015-04-01',
  priority: 'standard',
  outcome: 'upheld',
  reviewer: { licensed_states: ['California'], specialties: ['Orthopedic Surgery'], specialty_groups: [] },
  injured_worker: { age: 45, sex: 'male', injury_dates: ['2012-04-03'] },
  diagnoses: [diagnosis({ text: 'lumbar strain' })],
  items: [item({})],
  evidence: {},
  warnings: [],
  ...parts,
});

const NOWHERE = { start: 0, end: 1 };

export const OF_NO_LAYOUT = { ...record({}).source, layout: 'unrecognised' as const };

export const letter = (summary: string | null, head?: string, items: readonly Item[] = []): CheckedLetter => ({
  summary: summary === null ? null : Passage.of(summary),
  placeOf: () => undefined,
  wordsOf: (i, part) => (items[i]?.[part] ? Passage.of(items[i][part]) : null),
  finalDetermination: head === undefined ? absent(null) : found(decisionOf(head) ?? null),
  places: { head: NOWHERE, reviewer: NOWHERE, summary: NOWHERE, items: NOWHERE },
});

export interface Row {
  readonly proves: string;
  readonly trips: [code: WarningCode, path: string] | null;
  readonly record?: Partial<Determination>;
  readonly summary?: string;
  readonly head?: string;
}

export const tripped = ({ record: parts = {}, summary, head }: Row): [string, string][] =>
  checkDetermination(record(parts), letter(summary ?? null, head, record(parts).items)).map(({ code, path }) => [
    code,
    path,
  ]);

export const worker = (parts: Partial<Determination['injured_worker']>) => ({
  injured_worker: { age: 45, sex: 'male' as const, injury_dates: [], ...parts },
});

/** An item that asks for something, read as requests are read. */
export function asked(request: string, parts: Partial<Item> = {}): Item {
  const { category, subcategory, drug, sessions } = findTreatment(Passage.of(request));
  return item({
    request,
    category: category.value,
    subcategory: subcategory.value,
    drug: drug.value,
    sessions: sessions.value,
    ...parts,
  });
}
