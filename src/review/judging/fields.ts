import type { AnnotatedDiagnosis, AnnotatedGuideline, AnnotatedItem, Annotation } from '../../annotation/form.js';
import type { Citation, Determination, Diagnosis, Guideline, Item } from '../../schema/determination.js';
import { BODY_PARTS, CERTAINTIES, DIAGNOSIS_KINDS, SIDES } from '../../vocabulary/facets.js';
import { MEDICINE_CLASSES, TAXONOMY } from '../../vocabulary/treatments/taxonomy.js';
import {
  alwaysOneOf,
  COUNT,
  DATE,
  DATES,
  FLAG,
  type Form,
  FREQUENCY,
  likely,
  mostlyOneOf,
  NUMBER,
  oneOf,
  type Pages,
  PAGES,
  type PartsForm,
  partsForm,
  someOf,
  TEXT,
  TEXTS,
  type Value,
  WHOLE,
  WORDS,
} from './forms.js';

/**
 * The fields that are judged: a row each, which tells where a value stands in the record and what becomes of it in an
 * annotation. `Owner` is the part of the record that has the field, `Annotated` the part of the annotation.
 */
export interface Field<Owner, Annotated> {
  /** JSON pointer below the owner's. */
  readonly at: string;
  /** Others below the owner's whose places belong to it. */
  readonly besides: readonly string[];
  readonly label: string;
  readonly form: Form;
  readonly of: (owner: Owner) => Value;
  /** The annotation's keys, the first of which it is named by. */
  readonly keys: readonly (keyof Annotated & string)[];
  readonly put: (value: Value, owner: Owner | null) => Partial<Annotated>;
  /** Undefined where the annotation does not tell. */
  readonly take: (annotated: Annotated) => Value | undefined;
  /** The field, by `at`, without whose value there is nothing to ask here. */
  readonly needs?: string;
}

type Rest<Owner, Annotated> = Partial<Pick<Field<Owner, Annotated>, 'besides' | 'needs' | 'put' | 'take' | 'keys'>>;

/** Rows of one owner; the annotation has the value under one key, in the same shape, unless a row says otherwise. */
const rowsOf =
  <Owner, Annotated>() =>
  (
    at: string,
    label: string,
    form: Form,
    key: keyof Annotated & string,
    of: (owner: Owner) => unknown,
    rest: Rest<Owner, Annotated> = {},
  ): Field<Owner, Annotated> => ({
    at,
    besides: [],
    label,
    form,
    of: (owner) => (of(owner) ?? null) as Value,
    keys: [key],
    put: (value) => ({ [key]: value }) as Partial<Annotated>,
    take: (annotated) => annotated[key] as Value | undefined,
    ...rest,
  });

const letter = rowsOf<Determination, Annotation>();
const date = (key: keyof Determination & keyof Annotation): Field<Determination, Annotation> =>
  letter(`/${key}`, key.replaceAll('_', ' '), DATE, key, (record) => record[key]);

export const CASE_FIELDS = [
  letter('/case_number', 'case number', TEXT, 'case_number', (record) => record.case_number),
  date('date_assigned'),
  date('decision_date'),
  date('date_of_injury'),
  date('ur_denial_date'),
  date('application_received'),
  letter('/priority', 'priority', mostlyOneOf(['standard', 'expedited']), 'priority', (record) => record.priority),
  letter(
    '/outcome',
    'outcome',
    oneOf(['upheld', 'overturned', 'partially_overturned']),
    'outcome',
    (record) => record.outcome,
  ),
];

export const REVIEWER_FIELDS = [
  letter('/reviewer/licensed_states', 'licensed states', TEXTS, 'licensed_states', (r) => r.reviewer.licensed_states),
  letter('/reviewer/specialties', 'specialties', TEXTS, 'specialties', (r) => r.reviewer.specialties),
  letter(
    '/reviewer/specialty_groups',
    'specialty groups',
    TEXTS,
    'specialty_groups',
    (r) => r.reviewer.specialty_groups,
  ),
];

export const WORKER_FIELDS = [
  letter('/injured_worker/age', 'age', WHOLE, 'age', (r) => r.injured_worker.age),
  letter('/injured_worker/sex', 'sex', oneOf(['male', 'female']), 'sex', (r) => r.injured_worker.sex),
  letter(
    '/injured_worker/injury_dates',
    'injury dates told by the summary',
    DATES,
    'summary_injury_dates',
    (r) => r.injured_worker.injury_dates,
  ),
];

/** All fields of the letter itself. */
export const LETTER_FIELDS = [...CASE_FIELDS, ...REVIEWER_FIELDS, ...WORKER_FIELDS];

const diagnosis = rowsOf<Diagnosis, AnnotatedDiagnosis>();

export const DIAGNOSIS_FIELDS = [
  diagnosis('/text', 'diagnosis', WORDS, 'text', ({ text }) => text, { besides: [''] }),
  diagnosis('/cue', 'announced as', alwaysOneOf(['diagnosis', 'treated_for', 'claim']), 'cue', ({ cue }) => cue),
  diagnosis('/code', 'ICD code', TEXT, 'code', ({ code }) => code),
  diagnosis('/body_parts', 'body parts', someOf(BODY_PARTS), 'body_parts', ({ body_parts }) => body_parts),
  diagnosis('/side', 'side', oneOf(SIDES), 'side', ({ side }) => side),
  diagnosis('/kind', 'kind', oneOf(DIAGNOSIS_KINDS), 'kind', ({ kind }) => kind),
  diagnosis('/certainty', 'certainty', alwaysOneOf(CERTAINTIES), 'certainty', ({ certainty }) => certainty),
];

/** A category and its subcategory are one judgement. */
const CLASS_SEPARATOR = ' / ';
const CLASSES = Object.entries(TAXONOMY).flatMap(([category, subcategories]) =>
  subcategories.map((subcategory) => category + CLASS_SEPARATOR + subcategory),
);
const classOf = (category: string | null, subcategory: string | null): Value =>
  category === null ? null : category + CLASS_SEPARATOR + (subcategory ?? '');
const putClass = (value: Value): Partial<AnnotatedItem> => {
  const [category = null, subcategory] = typeof value === 'string' ? value.split(CLASS_SEPARATOR) : [];
  return { category, subcategory: subcategory || null };
};

/** So many words at each end of a rationale tell which it is. */
const BOUND = 5;
/** The first and the last words of a rationale, as an annotation tells it. */
export function boundsOf(rationale: string): { starts: string; ends: string } {
  const words = rationale.trim().split(/\s+/);
  return { starts: words.slice(0, BOUND).join(' '), ends: words.slice(-BOUND).join(' ') };
}

const PORTION = partsForm({
  text: { label: 'words', form: WORDS },
  quantity: { label: 'quantity', form: NUMBER },
  sessions: { label: 'sessions', form: COUNT },
});

const item = rowsOf<Item, AnnotatedItem>();
const NEEDS_DRUG = { needs: '/drug/name' };

export const ITEM_FIELDS = [
  item('/request', 'request', WORDS, 'request', ({ request }) => request),
  item('/decision', 'decision', likely(['upheld', 'overturned']), 'decision', ({ decision }) => decision),
  item('/subcategory', 'category', mostlyOneOf(CLASSES), 'category', (i) => classOf(i.category, i.subcategory), {
    besides: ['/category'],
    keys: ['category', 'subcategory'],
    put: putClass,
    take: ({ category, subcategory }) => (category === undefined ? undefined : classOf(category, subcategory)),
  }),
  item('/drug/name', 'medicine', TEXT, 'drug', ({ drug }) => drug?.name, { besides: ['/drug'] }),
  item('/drug/strength', 'strength', TEXT, 'strength', ({ drug }) => drug?.strength, NEEDS_DRUG),
  item('/drug/quantity', 'quantity', NUMBER, 'quantity', ({ drug }) => drug?.quantity, NEEDS_DRUG),
  item('/drug/unit', 'unit', TEXT, 'drug_unit', ({ drug }) => drug?.unit, NEEDS_DRUG),
  item('/drug/refills', 'refills', WHOLE, 'refills', ({ drug }) => drug?.refills, NEEDS_DRUG),
  item('/drug/class', 'class', mostlyOneOf(MEDICINE_CLASSES), 'drug_class', ({ drug }) => drug?.class, NEEDS_DRUG),
  item('/sessions', 'sessions', COUNT, 'sessions', ({ sessions }) => sessions),
  item('/frequency', 'frequency', FREQUENCY, 'frequency', ({ frequency }) => frequency),
  item('/body_parts', 'body parts', someOf(BODY_PARTS), 'body_parts', ({ body_parts }) => body_parts),
  item('/side', 'side', oneOf(SIDES), 'side', ({ side }) => side),
  item('/levels', 'spinal levels', TEXTS, 'levels', ({ levels }) => levels),
  item('/ingredients', 'active substances', TEXTS, 'ingredients', ({ ingredients }) => ingredients),
  item('/retrospective', 'retrospective', FLAG, 'retrospective', ({ retrospective }) => retrospective),
  item('/original', 'original request', PORTION, 'original', ({ original }) => original),
  item('/authorized', 'authorized', PORTION, 'authorized', ({ authorized }) => authorized),
  item(
    '/rationale',
    'rationale, first and last words',
    partsForm(
      { starts: { label: 'starts', form: WORDS }, ends: { label: 'ends', form: WORDS } },
      { print: ({ starts, ends }) => `${String(starts)} … ${String(ends)}` },
    ),
    'rationale_starts',
    ({ rationale }) => (rationale === null ? null : boundsOf(rationale)),
    {
      keys: ['rationale_starts', 'rationale_ends'],
      put: (value) => {
        const { starts = null, ends = null } = (value ?? {}) as { starts?: string; ends?: string };
        return { rationale_starts: starts, rationale_ends: ends };
      },
      take: ({ rationale_starts: starts, rationale_ends: ends }) => (starts === null ? null : { starts, ends }),
    },
  ),
  item(
    '/rationale_citations',
    'pages cited in it',
    PAGES,
    'rationale_pages',
    ({ rationale_citations }) => rationale_citations.flatMap(({ pages }) => pages),
    {
      put: (value, owner) => ({
        rationale_pages: (value as readonly Pages[]).map((range) => citedPages(range, owner)),
      }),
      take: ({ rationale_pages = [] }) => rationale_pages.flatMap(({ pages = [] }) => pages.map(whole)),
    },
  ),
];

/** A page range as [first, last], where an annotation may have one page alone. */
const whole = ([first, last]: readonly [number, number?]): Pages => [first, last ?? first];

/** Pages with whom they belong to, as far as the record tells. */
function citedPages([first, last]: Pages, owner: Item | null): AnnotatedItem['rationale_pages'][number] {
  const cited = owner?.rationale_citations.find(({ pages }) =>
    pages.some(([from, to]) => from === first && to === last),
  );
  return { authority: cited?.authority ?? 'other', pages: [[first, last]] };
}

/** The sides of an item that rely on guidelines. */
export const SIDES_OF_ITEM = [
  { at: '/claims_administrator', key: 'claims_administrator', label: 'claims administrator' },
  { at: '/reviewer', key: 'reviewer', label: 'reviewer' },
] as const;

const BASES = ['mtus', 'non_mtus', 'both', 'none_cited'];
export const basisField = (label: string): Field<Guideline, AnnotatedGuideline> =>
  rowsOf<Guideline, AnnotatedGuideline>()('/basis', `${label}: basis`, oneOf(BASES), 'basis', ({ basis }) => basis, {
    besides: ['', '/text'],
  });

/** The two kinds of citations of an annotation. */
export const CITATIONS = {
  mtus: partsForm(
    {
      guideline: { label: 'MTUS guideline', form: WORDS },
      year: { label: 'year', form: WHOLE },
      sections: { label: 'sections', form: TEXTS },
      pages: { label: 'pages', form: PAGES },
    },
    { isNeeded: true },
  ),
  non_mtus: partsForm(
    {
      text: { label: 'citation', form: WORDS },
      authorities: { label: 'of', form: someOf(['ODG', 'ACOEM', 'other']) },
      odg_chapters: { label: 'ODG chapters', form: TEXTS },
      pages: { label: 'pages', form: PAGES },
    },
    { isNeeded: true },
  ),
} as const satisfies Record<string, PartsForm>;
export type CitationKind = keyof typeof CITATIONS;

export const kindOf = ({ authority }: Citation): CitationKind => (authority === 'MTUS' ? 'mtus' : 'non_mtus');

/** A citation of the record as an annotation has it. */
export function citationValue(citation: Citation): Value {
  const { authority, guideline, year, chapter, sections, pages, text } = citation;
  if (authority === 'MTUS') return { guideline: guideline ?? text, year, sections, pages };
  const of = authority === 'ODG' || authority === 'ACOEM' ? authority : 'other';
  return { text, authorities: [of], odg_chapters: of === 'ODG' && chapter !== null ? [chapter] : [], pages };
}

/** A citation of an annotation as a value. */
export function annotatedCitation(
  citation: AnnotatedGuideline['mtus'][number] | AnnotatedGuideline['non_mtus'][number],
): Value {
  return { ...citation, pages: (citation.pages ?? []).map(whole) };
}
