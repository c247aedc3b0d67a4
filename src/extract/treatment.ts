import type { Passage } from '../read/passage.js';
import type { Drug } from '../schema/determination.js';
import { DIAGNOSTIC_ROWS } from '../vocabulary/treatment-diagnostics.js';
import { EQUIPMENT_ROWS } from '../vocabulary/treatment-equipment.js';
import { INJECTED_BY_PHYSICIAN, INJECTION_ROWS, PERIPHERAL_SITES, SPINE_SITES } from '../vocabulary/treatment-injections.js';
import { REHABILITATION_ROWS } from '../vocabulary/treatment-rehabilitation.js';
import { SERVICE_ROWS } from '../vocabulary/treatment-services.js';
import { SURGERY_ROWS } from '../vocabulary/treatment-surgery.js';
import type { Category, TreatmentClass, TreatmentRow } from '../vocabulary/treatment-taxonomy.js';
import { VISIT_ROWS } from '../vocabulary/treatment-visits.js';
import { disputedPortion } from './disputed-portion.js';
import { classByStem, medicineNames, namesOneLetterAway, type Medicine } from './drug-names.js';
import { drugNamed, readPrescription } from './drug.js';
import { absent, assemble, found, type Doubt, type Found } from './found.js';
import { ANNOUNCING, PhraseBook, wordsOf, type Match, type Word } from './phrases.js';
import { findSessions, speaksOfSessions } from './sessions.js';

/** What a disputed request asks for, in the regulator's taxonomy. */
export interface Treatment {
  category: string;
  subcategory: string | null;
  drug: Drug | null;
  sessions: number | null;
}

type Entry = TreatmentRow | Medicine;
type RowMatch = Match<TreatmentRow>;
type MedicineMatch = Match<Medicine>;
type AnyMatch = Match<Entry>;

const BOOK = new PhraseBook<Entry>();
for (const row of [...VISIT_ROWS, ...INJECTION_ROWS, ...SURGERY_ROWS, ...DIAGNOSTIC_ROWS, ...REHABILITATION_ROWS, ...EQUIPMENT_ROWS, ...SERVICE_ROWS]) {
  for (const phrase of row.phrases) BOOK.add(phrase, row);
}
for (const [name, entry] of medicineNames()) BOOK.add(name, entry);

/** A class, and the words that decided it. */
interface Decision {
  readonly is: TreatmentClass;
  readonly by: AnyMatch;
  /** The medicines asked for, where a medicine is what is asked for. */
  readonly medicines?: readonly MedicineMatch[];
}

/** What all rules for one request look at. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly matches: readonly AnyMatch[];
}

/** Categories in which sessions are counted. */
const IN_SESSIONS: ReadonlySet<Category> = new Set<Category>(['Rehabilitation', 'Psych Services', 'Programs']);
/** Categories whose own assessment stays with them: a physical therapy evaluation is physical therapy. */
const ASSESSED_BY_THEMSELVES: ReadonlySet<Category> = new Set<Category>(['Rehabilitation', 'Programs', 'Home Health', 'Transportation', 'Psych Services', 'Other']);
const SPINE_LEVEL = /^(?:[clts]\d{1,2}|[clts]\d[clts]?\d)$/;
/** What makes of a substance's name a test for it. */
const MEASURED = /^\s+(?:25[- ]?(?:oh|hydroxy)\s+)?(?:blood |serum )?(?:levels?|tests?|testing|screen(?:ing)?|assay|panel|labs?)\b/i;
/** Words that make of a therapy the apparatus for it; "12 units" counts therapy. */
const APPARATUS = /\b(?:devices?|machine|equipment|rental)\b|(?<!\d\s)\bunit\b/i;
const INJECTING_WORDS = /\b(?:inject(?:ion|ions|ed)?|intramuscular|shots?|infusion)\b/i;

/**
 * Classifies one disputed request and reads its medicine and its number of sessions.
 * Of a modified request the portion in dispute counts. A request that fits nothing is Other, with a doubt.
 */
export function findTreatment(request: Passage): Found<Treatment> {
  const disputed = disputedPortion(request);
  return treatmentIn(disputed, request) ?? (disputed === request ? undefined : treatmentIn(request, request)) ?? unknownTreatment(request);
}

function treatmentIn(portion: Passage, request: Passage): Found<Treatment> | undefined {
  const words = wordsOf(portion.text);
  const reading: Reading = { text: portion.text, words, matches: BOOK.find(words).filter(({ entry }) => entry.role !== 'filler') };
  const decision = decide(reading);
  const unlisted = decision === undefined || tellsLittle(decision.by) ? unlistedMedicine(portion, request, words) : undefined;
  if (unlisted || !decision) return unlisted;
  const { by, medicines } = decision;
  const prescription = medicines && readPrescription(portion, medicines, request);
  const is = prescription ? { category: 'Pharmaceuticals', subcategory: prescription.subcategory } : decision.is;
  const span = portion.span(by.start, by.end);
  return assemble<Treatment>({
    category: found<string>(is.category, span),
    subcategory: found<string | null>(is.subcategory, span),
    drug: prescription?.drug ?? absent<Drug | null>(null),
    sessions: countsSessions(decision.is) ? findSessions(portion) : absent<number | null>(null),
  });
}

/** A word for medicines at large, or one that only accompanies: a medicine's own name says more. */
const tellsLittle = ({ entry }: AnyMatch): boolean => entry.role === 'aside' || (entry.role === 'medicine' && !entry.named && entry.is.subcategory === 'Other');

const countsSessions = (is: TreatmentClass): boolean => IN_SESSIONS.has(is.category) && !(is.category === 'Psych Services' && is.subcategory === 'Evaluation & Management');

/** The first clause that names anything decides; words that only accompany decide when no clause does. */
function decide(reading: Reading): Decision | undefined {
  const { matches } = reading;
  let clause = Number.POSITIVE_INFINITY;
  for (const match of matches) if (match.entry.role !== 'aside') clause = Math.min(clause, match.clause);
  const inClause = matches.filter((match) => match.clause === clause && match.entry.role !== 'aside');
  const announced = clause < ANNOUNCING ? matches.find((match) => match.clause >= ANNOUNCING && match.entry.role === 'treatment' && match.entry.is.category === 'Diagnostic Testing') : undefined;
  if (announced && inClause.every(({ entry }) => entry.role === 'medicine')) return { is: announced.entry.is, by: announced };
  if (inClause.length > 0) return settle(inClause, reading);
  const [aside] = matches;
  return aside && { is: aside.entry.is, by: aside };
}

function settle(inClause: readonly AnyMatch[], reading: Reading): Decision {
  const of = (role: Entry['role']): AnyMatch[] => inClause.filter((match) => match.entry.role === role);
  const treatments = of('treatment') as RowMatch[];
  const medicines = of('medicine') as MedicineMatch[];
  const [visit] = [...of('visit'), ...of('consultation')] as RowMatch[];
  const [injection] = of('injection');
  if (visit) return physicianTime(visit, treatments, reading);
  const treatment = treatments.at(-1);
  const [medicine] = medicines;
  if (medicine && (!treatment || medicine.start > treatment.start || isDosed(reading.text, medicine))) return medicineOrInjection(medicine, medicines, reading);
  if (treatment) return supplied(treatment, reading);
  if (injection) return injected(injection, reading);
  const operation = of('operation').at(-1);
  if (operation) return operated(operation, reading);
  const [specialty] = of('specialty') as RowMatch[];
  const { is, inSessions } = specialty!.entry;
  return { is: inSessions && speaksOfSessions(reading.text) ? inSessions : is, by: specialty! };
}

const isDosed = (text: string, medicine: MedicineMatch): boolean => /^(?:\s+[a-z]+)?\s*\d[\d./]*\s?(?:mg|mcg|%)/i.test(text.slice(medicine.end));

function medicineOrInjection(medicine: MedicineMatch, medicines: readonly MedicineMatch[], reading: Reading): Decision {
  if (MEASURED.test(reading.text.slice(medicine.end))) return { is: { category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' }, by: medicine };
  if (INJECTED_BY_PHYSICIAN.has(medicine.phrase) && INJECTING_WORDS.test(reading.text)) return injected(medicine, reading);
  const all = reading.matches.filter((match): match is MedicineMatch => match.entry.role === 'medicine' && match.clause >= medicine.clause);
  return { is: medicine.entry.is, by: medicine, medicines: medicines.length > all.length ? medicines : all };
}

function supplied(treatment: RowMatch, reading: Reading): Decision {
  const { is, inSessions } = treatment.entry;
  if (inSessions && findSessionsOrWords(reading.text)) return { is: inSessions, by: treatment };
  if (is.category === 'Surgery' && is.subcategory === 'Non-arthroscopic Surgery') return operated(treatment, reading);
  if (is.subcategory === 'Other Therapies' && APPARATUS.test(reading.text)) return { is: { category: 'DMEPOS', subcategory: 'DME' }, by: treatment };
  return { is, by: treatment };
}

const findSessionsOrWords = (text: string): boolean => /\b(?:sessions?|visits?|treatments?|therapy|weekly)\b|\b(?:times?|x|once|twice)\s?(?:per|a|\/)?\s?(?:week|wk)\b|(?<![\d.])\d\s?x\s?\d/i.test(text);

/** An operation on the spine or through the arthroscope where the request says so. */
function operated(operation: AnyMatch, { matches, words }: Reading): Decision {
  const surgical = matches.filter((match) => match.entry.is.category === 'Surgery');
  const arthroscopic = surgical.find(({ phrase }) => phrase.startsWith('arthroscop') || phrase.endsWith('arthroscopy'));
  if (arthroscopic) return { is: { category: 'Surgery', subcategory: 'Arthroscopic Surgery' }, by: arthroscopic };
  if (operation.entry.role !== 'operation') return { is: operation.entry.is, by: operation };
  const named = surgical.find((match) => match.entry.role === 'treatment' && match.entry.is.subcategory !== 'Adjunct Surgical Services');
  if (named) return { is: named.entry.is, by: named };
  const spinal = words.some(({ text }) => SPINE_SITES.has(text) || SPINE_LEVEL.test(text));
  return { is: { category: 'Surgery', subcategory: spinal ? 'Spine' : 'Non-arthroscopic Surgery' }, by: operation };
}

/** What kind of injection: as another phrase names it, of a substance that is a class of its own, or by its site. */
function injected(injection: AnyMatch, { matches, words }: Reading): Decision {
  const named = matches.find((match) => match.entry.role === 'treatment' && match.entry.is.category === 'Injection');
  if (named) return { is: named.entry.is, by: named };
  const viscosupplement = matches.find((match): match is MedicineMatch => match.entry.role === 'medicine' && match.entry.is.subcategory === 'Viscosupplementation');
  if (viscosupplement) return { is: viscosupplement.entry.is, by: viscosupplement, medicines: [viscosupplement] };
  const peripheral = words.some(({ text }) => PERIPHERAL_SITES.has(text));
  return { is: { category: 'Injection', subcategory: peripheral ? 'Peripheral' : 'Injection' }, by: injection };
}

/** Whose opinion or appointment is asked for; a therapy's own assessment stays with the therapy. */
function physicianTime(visit: RowMatch, treatments: readonly RowMatch[], { matches }: Reading): Decision {
  const own =
    treatments.find(({ entry: { is } }) => ASSESSED_BY_THEMSELVES.has(is.category) || is.subcategory === 'Dental Services' || is.subcategory === 'Adjunct Surgical Services') ??
    matches.find((match) => match.entry.is.category === 'Programs' && match.entry.role === 'treatment');
  if (own) return { is: own.entry.is, by: own };
  for (const match of matches) {
    const { role, is } = match.entry;
    if (role === 'specialty' || (is.category === 'Psych Services' && role === 'treatment') || is.subcategory === 'Dental Services') return { is, by: match };
    const surgical = role === 'operation' || (is.category === 'Surgery' && is.subcategory !== 'Adjunct Surgical Services');
    if (surgical && visit.entry.role === 'consultation') return { is: { category: 'Surgery', subcategory: 'Surgical Consult' }, by: match };
  }
  return { is: visit.entry.is, by: visit };
}

const LEAD_IN = /^(?:(?:the|a|an|one|\d+|retrospective|retro|prospective|request|prescription|pharmacy|purchase|refill|usage|use|of|for|unknown|post-?op|pre-?op|associated surgical service|medication|rx|new|trial)\b[\s:,(]*)+/i;
const DOSE = /(?<![#\w.])\d[\d.,/-]*\s?(?:mg|mcg)\b|\b(?:tablets?|capsules?)\b/i;

/** A medicine the vocabulary lacks: one letter away from a name it has, or told by its dose. */
function unlistedMedicine(portion: Passage, request: Passage, words: readonly Word[]): Found<Treatment> | undefined {
  for (const { start, end } of words) {
    const written = portion.text.slice(start, end);
    const near = namesOneLetterAway(written).flatMap((name) => BOOK.find(wordsOf(name)));
    const [meant] = near;
    if (meant?.entry.role !== 'medicine' || near.some(({ entry }) => entry !== meant.entry)) continue;
    const as = { ...meant, entry: meant.entry, start, end, clause: 0 };
    const { subcategory, drug } = readPrescription(portion, [as], request);
    const message = `"${written}" was read as a misspelling of "${meant.phrase}".`;
    return medicineOf(portion, start, end, subcategory, drug, { code: 'misspelt-medicine', message, path: '/drug/name' });
  }
  const dose = DOSE.exec(portion.text);
  if (!dose) return undefined;
  const start = LEAD_IN.exec(portion.text)?.[0].length ?? 0;
  const end = start + portion.text.slice(start, dose.index).replace(/[\s,(:-]+$/, '').length;
  if (end <= start) return undefined;
  const name = portion.text.slice(start, end);
  const subcategory = classByStem(name.split(' ')[0]!);
  const doubt: Doubt = { code: 'unknown-treatment', message: `"${name}" is no medicine of the vocabulary; ${subcategory ? 'its class was told by the stem of its name' : 'its class is not known'}.`, path: '/subcategory' };
  return medicineOf(portion, start, end, subcategory ?? 'Other', drugNamed(portion, start, end, request), doubt);
}

function medicineOf(portion: Passage, start: number, end: number, subcategory: string, drug: Found<Drug | null>, doubt: Doubt): Found<Treatment> {
  const span = portion.span(start, end);
  const treatment = assemble<Treatment>({
    category: found<string>('Pharmaceuticals', span),
    subcategory: found<string | null>(subcategory, span),
    drug,
    sessions: absent<number | null>(null),
  });
  return { ...treatment, doubts: [...treatment.doubts, doubt] };
}

function unknownTreatment(request: Passage): Found<Treatment> {
  const doubt: Doubt = { code: 'unknown-treatment', message: `No row of the treatment vocabulary fits "${request.text}".`, path: '/category' };
  return absent<Treatment>({ category: 'Other', subcategory: 'Other', drug: null, sessions: null }, doubt);
}
