import type { Item } from '../../schema/determination.js';
import type { Category, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { type Doubt, doubting, type Found } from '../found.js';
import { readRequest } from './reading.js';
import { speaksOfCounts } from './sessions.js';
import { classify } from './treatment-class.js';

/**
 * Items judged by the company they are in, the other items of the letter and the sections that the reviewer cites:
 * where an item's own words tell little of what is asked for, its company decides; where they tell otherwise than its
 * company, that is a doubt.
 */
export const inCompany = (items: readonly Found<Item>[]): Found<Item>[] =>
  items.map((item, i) => doubtingCount(judged(item, items, i), items));

/** A class that the company tells, and by what. */
interface Told {
  readonly is: TreatmentClass;
  readonly rule: 'cited-section' | 'item-beside';
}

function judged(item: Found<Item>, items: readonly Found<Item>[], at: number): Found<Item> {
  const cited = citedClasses(item);
  const weak = isWeak(item);
  if (!weak) return doubtingCited(item, cited);
  const decidedBy = item.value.sessions === null ? DECIDED_BY_SECTIONS : GIVEN_IN_SESSIONS;
  const first = cited.find(({ category }) => decidedBy.has(category));
  const told: Told | undefined = first ? { is: first, rule: 'cited-section' } : besideClass(items, at);
  return told ? reclassed(item, told) : item;
}

/** Rules that go by words which tell little. */
const GENERAL = /^general-word\//;
/** Rules that decide where nothing is known; of an item that comes in a series the company knows more. */
const NOTHING_KNOWN: ReadonlySet<string | undefined> = new Set(['visit/any-physician', 'no-row']);

function isWeak({ value, reasons }: Found<Item>): boolean {
  const rule = reasons.find(({ path }) => path === '/category')?.rule;
  return (rule !== undefined && GENERAL.test(rule)) || (NOTHING_KNOWN.has(rule) && value.sessions !== null);
}

/** Categories whose sections are about the treatment itself. */
const DECIDED_BY_SECTIONS: ReadonlySet<Category> = new Set<Category>([
  'Rehabilitation',
  'DMEPOS',
  'Diagnostic Testing',
  'Injection',
  'Programs',
  'Home Health',
]);

/** Of these, the categories of what comes in sessions: stimulation given in them is therapy, whatever its section. */
const GIVEN_IN_SESSIONS: ReadonlySet<Category> = new Set<Category>(['Rehabilitation', 'Programs', 'Home Health']);

/** What the sections that the reviewer cites are about, as far as the vocabulary knows. */
function citedClasses({ value: { reviewer } }: Found<Item>): TreatmentClass[] {
  return (reviewer?.citations ?? []).flatMap(({ sections }) =>
    sections.flatMap((section) => {
      const classified = classify(readRequest(section));
      return classified && !GENERAL.test(classified.rule) ? [classified.is] : [];
    }),
  );
}

/** The class of the nearest therapy with sessions, those before the item first; for an item that is one of a series. */
function besideClass(items: readonly Found<Item>[], at: number): Told | undefined {
  if (items[at]!.value.sessions === null) return undefined;
  const beside = items.slice(0, at).findLast(isCountedTherapy) ?? items.slice(at + 1).find(isCountedTherapy);
  return beside && { is: beside.value as TreatmentClass, rule: 'item-beside' };
}

const isCountedTherapy = ({ value: { category, sessions } }: Found<Item>): boolean =>
  category === 'Rehabilitation' && sessions !== null;

const isOfTheClass = ({ path }: { readonly path: string }): boolean => path === '/category' || path === '/subcategory';

/** The item in the class that its company tells; the doubt that its words tell little goes where both agree. */
function reclassed(item: Found<Item>, { is: { category, subcategory }, rule }: Told): Found<Item> {
  const agrees = item.value.category === category && item.value.subcategory === subcategory;
  const judgedItem: Found<Item> = {
    ...item,
    value: { ...item.value, category, subcategory },
    doubts: item.doubts.filter((doubt) => !isOfTheClass(doubt)),
    reasons: agrees
      ? item.reasons
      : [
          ...item.reasons.filter((reason) => !isOfTheClass(reason)),
          { path: '/category', rule },
          { path: '/subcategory', rule },
        ],
  };
  if (agrees) return judgedItem;
  const company = rule === 'cited-section' ? "the reviewer's cited section" : 'the therapy beside it';
  const message = `"${item.value.request}" tells little; its class was taken from ${company}.`;
  return doubting(judgedItem, { code: 'general-treatment', message, path: '/category' });
}

/** Categories of which one is often supported by sections about the other. */
const RELATED: readonly ReadonlySet<Category>[] = [
  new Set<Category>(['Rehabilitation', 'DMEPOS', 'Programs', 'Home Health', 'Psych Services']),
  new Set<Category>(['Pharmaceuticals', 'Diagnostic Testing', 'Rehabilitation', 'Programs']),
  new Set<Category>(['Surgery', 'Diagnostic Testing', 'DMEPOS', 'Home Health', 'Transportation', 'Pharmaceuticals']),
];
/** Categories that sections of any kind support, or that say little themselves. */
const OF_ANY_SECTION: ReadonlySet<Category> = new Set<Category>(['Evaluation & Management', 'Other']);

/** A doubt where all that the reviewer cites is about another kind of treatment. */
function doubtingCited(item: Found<Item>, cited: readonly TreatmentClass[]): Found<Item> {
  const { category } = item.value;
  const related = (other: Category): boolean =>
    other === category ||
    OF_ANY_SECTION.has(other) ||
    RELATED.some((categories) => categories.has(other) && categories.has(category!));
  if (category === null || OF_ANY_SECTION.has(category) || cited.length === 0) return item;
  if (cited.some((other) => related(other.category))) return item;
  const about = cited[0]!.category;
  const message = `It was read as ${category}, but the sections that the reviewer cites are about ${about}.`;
  return doubting(item, { code: 'cited-otherwise', message, path: '/category' });
}

/** Categories that a therapy may have been taken for. */
const MAY_BE_THERAPY: ReadonlySet<Category | null> = new Set<Category>([
  'Rehabilitation',
  'Psych Services',
  'Programs',
  'DMEPOS',
  'Injection',
  'Home Health',
  'Other',
]);

/** A doubt where an item counts something, as others of the letter count their sessions, and no sessions were read. */
function doubtingCount(item: Found<Item>, items: readonly Found<Item>[]): Found<Item> {
  const { category, sessions, request } = item.value;
  const isCounted = sessions !== null || item.doubts.some(({ path }) => path === '/sessions');
  if (isCounted || !MAY_BE_THERAPY.has(category) || !speaksOfCounts(request)) return item;
  const counted = items.find(({ value }) => value.sessions !== null);
  if (!counted) return item;
  const message = `No sessions were read, but those of item ${counted.value.number} were.`;
  const span = item.places.find(({ path }) => path === '/request')?.span;
  const doubt: Doubt = { code: 'sessions-unlike-siblings', message, path: '/sessions', ...(span && { span }) };
  return doubting(item, doubt);
}
