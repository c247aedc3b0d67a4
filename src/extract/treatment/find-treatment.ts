import type { Drug } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import type { Category, Subcategory, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { sliceOf } from '../../text/span.js';
import { absent, by, type Doubt, doubting, type Found, found } from '../found.js';
import { correctedReading } from './corrected-words.js';
import { disputedPortion } from './portions.js';
import { readPrescription } from './prescription.js';
import { isMedicine, type Match, type Reading, readRequest } from './reading.js';
import { findSeries, findSessions } from './sessions.js';
import { type Treatment, treatmentOf } from './treatment.js';
import { type Classified, classify } from './treatment-class.js';
import { unlistedMedicine, unlistedOperation } from './unlisted.js';

/**
 * Classifies one disputed request and reads its medicine and its number of sessions.
 * Of a modified request the portion in dispute counts. A request that fits nothing is Other, with a doubt.
 */
export function findTreatment(request: Passage): Treatment {
  const disputed = disputedPortion(request);
  return (
    treatmentIn(disputed, request) ??
    (disputed === request ? undefined : treatmentIn(request, request)) ??
    unlistedOperation(disputed) ??
    unknownTreatment(request)
  );
}

function treatmentIn(portion: Passage, request: Passage): Treatment | undefined {
  const reading = readRequest(portion.text);
  const classified = classify(reading);
  const little = !classified || tellsLittle(classified.by);
  const unlisted = little ? unlistedMedicine(portion, reading, request) : undefined;
  if (unlisted) return unlisted;
  const corrected =
    little || BY_DEFAULT.has(classified.rule) ? correctedTreatment(reading, portion, request) : undefined;
  return corrected ?? (classified && treatmentAs(classified, reading, portion, request));
}

/** A request in which words are misspelt or run together, where their correction makes something telling of it. */
function correctedTreatment(reading: Reading, portion: Passage, request: Passage): Treatment | undefined {
  const corrected = correctedReading(reading);
  const classified = corrected && classify(corrected.reading);
  if (!classified || tellsLittle(classified.by) || BY_DEFAULT.has(classified.rule)) return undefined;
  const treatment = treatmentAs(classified, corrected.reading, portion, request);
  const words = corrected.corrections.map(({ written, meant }) => `"${written}" was read as "${meant}"`);
  const doubt: Doubt = { code: 'misspelt-treatment', message: `${words.join(', ')}.`, path: '' };
  return { ...treatment, category: doubting(treatment.category, doubt) };
}

function treatmentAs(classified: Classified, reading: Reading, portion: Passage, request: Passage): Treatment {
  const { is, by: match, rule } = classified;
  const treatment = treatmentOf(is, portion.span(match.start, match.end), rule, {
    ...medicineIn(classified, reading.matches, portion, request),
    sessions: isVisit(classified, portion) ? absent<number | null>(null) : sessionsOf(is, portion),
  });
  if (match.entry.role !== 'general') return treatment;
  const message = `"${sliceOf(portion.text, match)}" tells only of what kind the treatment is.`;
  return { ...treatment, category: doubting(treatment.category, { code: 'general-treatment', message, path: '' }) };
}

/** Where a medicine is what is asked for: the medicine, and its class as its form makes it. */
function medicineIn(
  { is, by: match }: Classified,
  matches: readonly Match[],
  portion: Passage,
  request: Passage,
): Partial<Treatment> {
  if (is.category !== 'Pharmaceuticals') return {};
  const medicines = matches.filter(isMedicine).filter(({ start }) => start >= match.start);
  const { subcategory, rule, drug } = readPrescription(portion, medicines, request);
  return { subcategory: by(rule, found<Subcategory>(subcategory, portion.span(match.start, match.end))), drug };
}

/** Rules that a request falls to where it names no physician, and no place of an operation. */
const BY_DEFAULT: ReadonlySet<string> = new Set(['visit/any-physician', 'operation/anywhere-else']);

/** A word for a kind of treatments, or one that only accompanies: a name of its own, also a misspelt one, says more. */
const tellsLittle = ({ entry }: Match): boolean =>
  entry.role === 'aside' ||
  entry.role === 'general' ||
  (entry.role === 'medicine' && !entry.named && entry.is.subcategory === 'Other');

/** Categories of what is given in sessions, and of what never is. */
export const IN_SESSIONS: ReadonlySet<Category> = new Set<Category>(['Rehabilitation', 'Psych Services', 'Programs']);
const AT_ONCE: ReadonlySet<Category> = new Set<Category>(['Pharmaceuticals', 'Surgery', 'Transportation']);

/** A physician's visits are no sessions, however many are asked for; a bare "exam" in a series may be therapy. */
const VISIT_WORDS =
  'visits?|appointments?|follow[- ]?ups?|re-?checks?|re-?evaluations?|consult(?:ation)?s?|medication management';
const VISITS = new RegExp(`\\b(?:${VISIT_WORDS})\\b`, 'i');
const isVisit = ({ is: { category, subcategory } }: Classified, { text }: Passage): boolean =>
  (category === 'Evaluation & Management' || subcategory === 'Evaluation & Management') && VISITS.test(text);

/** Sessions of a therapy in any wording; of anything else where the request multiplies them out. */
function sessionsOf({ category, subcategory }: TreatmentClass, portion: Passage): Found<number | null> {
  if (AT_ONCE.has(category)) return absent<number | null>(null);
  const isTherapy = IN_SESSIONS.has(category) && subcategory !== 'Evaluation & Management';
  return isTherapy ? findSessions(portion) : findSeries(portion);
}

function unknownTreatment(request: Passage): Treatment {
  const doubt: Doubt = {
    code: 'unknown-treatment',
    message: `No row of the treatment vocabulary fits "${request.text}".`,
    path: '',
    span: request.whole,
  };
  return {
    category: by('no-row', absent<Category>('Other', doubt)),
    subcategory: by('no-row', absent<Subcategory>('Other')),
    drug: absent<Drug | null>(null),
    sessions: findSessions(disputedPortion(request)),
  };
}
