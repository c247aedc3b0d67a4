import type { Citation, Determination, Drug, Guideline, Item } from '../../src/schema/determination.js';
import type { BodyPart } from '../../src/vocabulary/facets.js';
import { Determination as schema } from '../../src/schema/determination.js';
import { SCHEMA_VERSION } from '../../src/schema/version.js';
import { NO_FACETS } from './facets.js';

/** Cells that break careless writers and readers of tables. */
export const NASTY_CELLS: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''=1",
  "'quoted'",
  "'",
  '＝1',
  '-',
  '- 5 mg',
  '"',
  '""',
  'a "b" c',
  'a,b',
  'a;b',
  'a; b',
  'line\nline',
  'line\r\nline',
  '\rline',
  'line\r',
  ' leading',
  'trailing ',
  '',
  'NULL',
  'NA',
  'null',
  '1e5',
  '007',
  'true',
  '2016-12-29',
  'α β — “quotes” é 注射 💉',
  '\ufeffbom',
  '\u2028',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '#N/A',
  '%',
  '\\',
  '\\N',
];

/** A source of whole numbers below a bound that gives the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const drug = (name: string, parts: Partial<Drug>): Drug => ({
  name,
  class: null,
  strength: null,
  quantity: null,
  unit: null,
  refills: null,
  ...parts,
});
const REQUESTS: readonly (Partial<Item> & Pick<Item, 'request'>)[] = [
  {
    request: 'Norco 10/325mg #60',
    category: 'Pharmaceuticals',
    subcategory: 'Opioids',
    drug: drug('Norco', { class: 'Opioids', strength: '10/325mg', quantity: 60, refills: 0 }),
    ingredients: ['hydrocodone', 'acetaminophen'],
    retrospective: true,
  },
  {
    request: 'Lidocaine patch 5% 1.5 boxes',
    category: 'Pharmaceuticals',
    subcategory: 'Topical Analgesics',
    drug: drug('Lidocaine', { class: 'Topical Analgesics', strength: '5%', quantity: 1.5, unit: 'boxes' }),
    ingredients: ['lidocaine'],
    original: { text: 'Lidocaine patch 5% 3 boxes', quantity: 3, sessions: null },
    authorized: { text: 'Lidocaine patch 5% 1.5 boxes', quantity: 1.5, sessions: null },
  },
  {
    request: 'MRI of the left knee',
    category: 'Diagnostic Testing',
    subcategory: 'Imaging Radiology',
    body_parts: ['knee'],
    side: 'left',
  },
  {
    request: 'Acupuncture, 6 sessions',
    category: 'Rehabilitation',
    subcategory: 'Acupuncture',
    sessions: 6,
    frequency: { times: { min: 1, max: 2 }, per: 'week', duration: { min: 3, max: 6 }, unit: 'week' },
    body_parts: ['neck', 'low back'],
    levels: ['C5-C6', 'L4'],
    original: { text: 'Acupuncture, 12 sessions', quantity: null, sessions: 12 },
    authorized: { text: 'Acupuncture, 6 sessions', quantity: null, sessions: 6 },
  },
  { request: 'A treatment nobody has heard of' },
];
const CITATIONS: readonly Partial<Citation>[] = [
  {
    authority: 'MTUS',
    guideline: 'Low Back Complaints',
    year: 2004,
    sections: ['Special Studies', 'Physical Methods'],
    topics: ['Special Studies', 'Physical Methods'],
    pages: [
      [303, 305],
      [308, 308],
    ],
  },
  {
    authority: 'MTUS',
    guideline: 'Chronic Pain Medical Treatment',
    year: 2016,
    sections: ['Opioids, criteria for use'],
    topics: ['Opioids, criteria for use'],
    pages: [],
  },
  { authority: 'ODG', chapter: 'Low Back', pages: [[12, 12]] },
  { authority: 'other' },
];
const ICD = ['S80.02XA', null, null];

/**
 * Invented records, valid by the schema, the same for the same count. `cells`: strings to put wherever the schema takes
 * any string.
 */
export function inventRecords(count: number, cells: readonly string[] = []): Determination[] {
  return Array.from({ length: count }, (_, i) => inventRecord(i, cells));
}

function inventRecord(index: number, cells: readonly string[]): Determination {
  const below = dice(index + 1);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: below(most + 1) }, (_, i) => make(i));
  const word = (usual: string): string => (cells.length > 0 && below(2) === 0 ? pick(cells) || usual : usual);
  const maybe = <T>(value: T): T | null => (below(8) === 0 ? null : value);
  const day = (year: number): string =>
    `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
  const sha256 = (index + 1).toString(16).padStart(16, '0').repeat(4);
  const citation = (): Citation => ({
    guideline: null,
    year: null,
    chapter: null,
    sections: [],
    topics: [],
    pages: [],
    authority: 'other',
    ...pick(CITATIONS),
    text: word('A citation'),
  });
  const guideline = (): Guideline | null =>
    maybe({
      basis: pick(['mtus', 'non_mtus', 'both', 'none_cited'] as const),
      text: word('Decision based on MTUS.'),
      citations: some(2, citation),
    });
  const item = (i: number): Item => {
    const request = pick(REQUESTS);
    return {
      category: null,
      subcategory: null,
      drug: null,
      sessions: null,
      ...NO_FACETS,
      ...request,
      ...(request.drug ? { drug: { ...request.drug, name: word(request.drug.name) } } : {}),
      number: i + 1,
      request: word(request.request),
      decision: maybe(pick(['upheld', 'upheld', 'overturned'])),
      claims_administrator: guideline(),
      reviewer: guideline(),
      rationale: maybe(word('The request is not medically necessary.')),
      rationale_citations: some(2, citation),
    };
  };
  const pages = 1 + below(9);
  const injury = day(2014);
  return schema.parse({
    schema_version: SCHEMA_VERSION,
    document_id: sha256.slice(0, 16),
    source: {
      file: word(`letters/${index}.pdf`),
      sha256,
      bytes: 1000 + index,
      media_type: 'application/pdf',
      part: 1,
      first_page: 1,
      last_page: pages,
      pages,
      reader: 'pdfium',
      layout: 'table-2014',
    },
    case_number: maybe(`CM16-${String(index).padStart(7, '0')}`),
    date_of_injury: maybe(injury),
    ur_denial_date: maybe(day(2015)),
    application_received: maybe(day(2016)),
    date_assigned: maybe(day(2017)),
    decision_date: maybe(day(2018)),
    priority: pick(['standard', 'expedited', null]),
    outcome: pick(['upheld', 'overturned', 'partially_overturned', null]),
    reviewer: {
      licensed_states: some(2, () => word('California')),
      specialties: some(2, () => word('Pain Medicine')),
      specialty_groups: some(2, () => word('Pain Medicine')),
    },
    injured_worker: {
      age: maybe(18 + below(60)),
      sex: pick(['male', 'female', null]),
      injury_dates: some(2, (i) => (i === 0 ? injury : day(2013))),
    },
    diagnoses: some(3, () => ({
      text: word('left knee contusion'),
      cue: pick(['diagnosis', 'treated_for', 'claim']),
      code: pick(ICD),
      body_parts: some<BodyPart>(2, (i) => (i === 0 ? 'knee' : 'low back')),
      side: pick(['left', 'bilateral', null]),
      kind: pick(['contusion', 'injury, unspecified', null]),
      certainty: pick(['stated', 'suspected']),
    })),
    items: some(3, item),
    evidence: {},
    warnings:
      below(3) === 0
        ? [
            {
              code: 'injury-date-mismatch',
              about: 'letter',
              message: word('The dates disagree.'),
              path: '/date_of_injury',
            },
          ]
        : [],
  });
}
