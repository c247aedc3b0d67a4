import type { Item } from '../../schema/determination.js';
import type { Category, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { doubting, type Found } from '../found.js';
import { readRequest } from './reading.js';
import { classify } from './treatment-class.js';

/**
 * Items judged by the company they are in, the other items of the letter and the sections that the reviewer cites:
 * where an item's own words tell little of what is asked for, its company decides.
 */
export const inCompany = (items: readonly Found<Item>[]): Found<Item>[] =>
  items.map((item, i) => judged(item, items, i));

/** A class that the company tells, and by what. */
interface Told {
  readonly is: TreatmentClass;
  readonly rule: 'cited-section' | 'item-beside';
}

function judged(item: Found<Item>, items: readonly Found<Item>[], at: number): Found<Item> {
  const cited = citedClasses(item);
  const weak = isWeak(item);
  if (!weak) return item;
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
