import { PERIPHERAL_SITES, RADIOFREQUENCY_SITES, SPINE_SITES } from '../../vocabulary/body-parts.js';
import { INJECTED_BY_PHYSICIAN } from '../../vocabulary/treatments/injections.js';
import type { Category, TreatmentClass, TreatmentRow } from '../../vocabulary/treatments/taxonomy.js';
import type { Medicine } from './drug-names.js';
import { ANNOUNCING, type Match, type Word } from './phrases.js';
import { speaksOfSessions } from './sessions.js';

/** What a phrase of a request can stand for. */
export type Entry = TreatmentRow | Medicine;
export type MedicineMatch = Match<Medicine>;
type RowMatch = Match<TreatmentRow>;
type AnyMatch = Match<Entry>;

/** A class, and the words that decided it. */
export interface Decision {
  readonly is: TreatmentClass;
  readonly by: AnyMatch;
  /** The medicines asked for, where a medicine is what is asked for. */
  readonly medicines?: readonly MedicineMatch[];
}

/** What all rules for one request look at. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly matches: readonly AnyMatch[];
}

/** Categories whose own assessment stays with them: a physical therapy evaluation is physical therapy. */
const ASSESSED_BY_THEMSELVES: ReadonlySet<Category> = new Set<Category>([
  'Rehabilitation',
  'Programs',
  'Home Health',
  'Transportation',
  'Psych Services',
  'Other',
]);
const SPINE_LEVEL = /^(?:[clts]\d{1,2}|[clts]\d[clts]?\d)$/;
/** What makes of a substance's name a test for it. */
const MEASURED =
  /^(?:,? (?:total|free)\b|\s+(?:25[- ]?(?:oh|hydroxy)\s+)?(?:blood |serum |urine )?(?:levels?|tests?|testing|screen(?:ing)?|assay|panel|labs?)\b)/i;
/** Words that make of a therapy the apparatus for it; "12 units" counts therapy. */
const APPARATUS =
  /\b(?:devices?|machine|equipment|rental|pads?|lamps?|blankets?|garments?|cushions?|appliances?|tables?)\b|(?<!\d\s)\bunit\b/i;
const RADIOFREQUENCY = /^(?:radio ?frequency|rfa|rf )|rhizotomy|neurotomy|ablation/;
const INJECTING_WORDS = /\b(?:inject(?:ion|ions|ed)?|intramuscular|shots?|infusion)\b/i;

/** The first clause that names anything decides; words that only accompany decide when no clause does. */
export function decide(reading: Reading): Decision | undefined {
  const { matches } = reading;
  let clause = Number.POSITIVE_INFINITY;
  for (const match of matches) if (match.entry.role !== 'aside') clause = Math.min(clause, match.clause);
  const inClause = matches.filter((match) => match.clause === clause && match.entry.role !== 'aside');
  const announced =
    clause < ANNOUNCING
      ? matches.find(
          (match) =>
            match.clause >= ANNOUNCING &&
            match.entry.role === 'treatment' &&
            match.entry.is.category === 'Diagnostic Testing',
        )
      : undefined;
  if (announced && inClause.every(({ entry }) => entry.role === 'medicine'))
    return { is: announced.entry.is, by: announced };
  if (inClause.length > 0) return settle(inClause, reading);
  const [aside] = matches;
  return aside && { is: aside.entry.is, by: aside };
}

function settle(inClause: readonly AnyMatch[], reading: Reading): Decision {
  const of = (role: Entry['role']): AnyMatch[] => inClause.filter((match) => match.entry.role === role);
  const treatments = of('treatment') as RowMatch[];
  const [visit] = [...of('visit'), ...of('consultation')] as RowMatch[];
  const [injection] = of('injection');
  if (visit) return physicianTime(visit, treatments, reading);
  const treatment = treatments.at(-1);
  const [medicine] = of('medicine') as MedicineMatch[];
  const wins = (over: RowMatch): boolean =>
    isDosed(reading.text, medicine!) ||
    (medicine!.start > over.start && over.entry.is.category !== 'Diagnostic Testing');
  if (medicine && (!treatment || wins(treatment))) return medicineOrInjection(medicine, reading);
  const operation = of('operation').at(-1);
  if (treatment?.entry.whenOperated && operation) return { is: treatment.entry.whenOperated, by: treatment };
  if (treatment) return supplied(treatment, reading);
  if (injection) return injected(injection, reading);
  if (operation) return operatedOrSupplied(operation, reading);
  const [specialty] = of('specialty') as RowMatch[];
  const { is, inSessions } = specialty!.entry;
  return { is: inSessions && speaksOfSessions(reading.text) ? inSessions : is, by: specialty! };
}

const isDosed = (text: string, medicine: MedicineMatch): boolean =>
  /^(?:\s+[a-z]+)?\s*\d[\d./]*\s?(?:mg|mcg|%)/i.test(text.slice(medicine.end));

function medicineOrInjection(medicine: MedicineMatch, reading: Reading): Decision {
  if (MEASURED.test(reading.text.slice(medicine.end)))
    return { is: { category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' }, by: medicine };
  if (INJECTED_BY_PHYSICIAN.has(medicine.phrase) && INJECTING_WORDS.test(reading.text))
    return injected(medicine, reading);
  const fromHere = reading.matches.filter(
    (match): match is MedicineMatch => match.entry.role === 'medicine' && match.start >= medicine.start,
  );
  return { is: medicine.entry.is, by: medicine, medicines: fromHere };
}

function supplied(treatment: RowMatch, reading: Reading): Decision {
  const { is, inSessions } = treatment.entry;
  if (inSessions && speaksOfSessions(reading.text)) return { is: inSessions, by: treatment };
  if (is.category === 'Surgery' && is.subcategory === 'Non-arthroscopic Surgery') return operated(treatment, reading);
  if (is.subcategory === 'Other Therapies' && APPARATUS.test(reading.text))
    return { is: { category: 'DMEPOS', subcategory: 'DME' }, by: treatment };
  const site =
    is.subcategory === 'Facet Injection' && RADIOFREQUENCY.test(treatment.phrase)
      ? reading.words.find(({ text }) => RADIOFREQUENCY_SITES.has(text))
      : undefined;
  if (site) return { is: { category: 'Injection', subcategory: RADIOFREQUENCY_SITES.get(site.text)! }, by: treatment };
  return { is, by: treatment };
}

/** "Replacement of a brace" is no surgery, "revision of a spinal cord stimulator" is. */
function operatedOrSupplied(operation: AnyMatch, reading: Reading): Decision {
  const next = reading.matches.find(
    (match): match is RowMatch => match.start > operation.start && match.entry.role === 'treatment',
  );
  if (next?.entry.is.category !== 'DMEPOS' || !reading.text.slice(operation.end, next.start).startsWith(' of '))
    return operated(operation, reading);
  return next.entry.whenOperated ? { is: next.entry.whenOperated, by: next } : supplied(next, reading);
}

/** An operation on the spine or through the arthroscope where the request says so. */
function operated(operation: AnyMatch, { matches, words }: Reading): Decision {
  const surgical = matches.filter((match) => match.entry.is.category === 'Surgery');
  const arthroscopic = surgical.find(({ phrase }) => phrase.startsWith('arthroscop') || phrase.endsWith('arthroscopy'));
  if (arthroscopic) return { is: { category: 'Surgery', subcategory: 'Arthroscopic Surgery' }, by: arthroscopic };
  if (operation.entry.role !== 'operation') return { is: operation.entry.is, by: operation };
  const named = surgical.find(
    (match) => match.entry.role === 'treatment' && match.entry.is.subcategory !== 'Adjunct Surgical Services',
  );
  if (named) return { is: named.entry.is, by: named };
  const spinal = words.some(({ text }) => SPINE_SITES.has(text) || SPINE_LEVEL.test(text));
  return { is: { category: 'Surgery', subcategory: spinal ? 'Spine' : 'Non-arthroscopic Surgery' }, by: operation };
}

/** What kind of injection: as another phrase names it, of a substance that is a class of its own, or by its site. */
function injected(injection: AnyMatch, { matches, words }: Reading): Decision {
  const named = matches.find((match) => match.entry.role === 'treatment' && match.entry.is.category === 'Injection');
  if (named) return { is: named.entry.is, by: named };
  const viscosupplement = matches.find(
    (match): match is MedicineMatch =>
      match.entry.role === 'medicine' && match.entry.is.subcategory === 'Viscosupplementation',
  );
  if (viscosupplement) return { is: viscosupplement.entry.is, by: viscosupplement, medicines: [viscosupplement] };
  const peripheral = words.some(({ text }) => PERIPHERAL_SITES.has(text));
  return { is: { category: 'Injection', subcategory: peripheral ? 'Peripheral' : 'Injection' }, by: injection };
}

/** Whose opinion or appointment is asked for; a therapy's own assessment stays with the therapy. */
function physicianTime(visit: RowMatch, treatments: readonly RowMatch[], { matches }: Reading): Decision {
  const own =
    treatments.find(
      ({ entry: { is } }) =>
        ASSESSED_BY_THEMSELVES.has(is.category) ||
        is.subcategory === 'Dental Services' ||
        is.subcategory === 'Adjunct Surgical Services',
    ) ?? matches.find((match) => match.entry.is.category === 'Programs' && match.entry.role === 'treatment');
  if (own) return { is: own.entry.is, by: own };
  for (const match of matches) {
    const { role, is } = match.entry;
    if (
      role === 'specialty' ||
      (is.category === 'Psych Services' && role === 'treatment') ||
      is.subcategory === 'Dental Services'
    )
      return { is, by: match };
    const surgical =
      role === 'operation' || (is.category === 'Surgery' && is.subcategory !== 'Adjunct Surgical Services');
    if (surgical && visit.entry.role === 'consultation')
      return { is: { category: 'Surgery', subcategory: 'Surgical Consult' }, by: match };
  }
  return { is: visit.entry.is, by: visit };
}
