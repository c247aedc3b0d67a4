import type { Drug } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import type { Category, Subcategory, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { absent, by, type Doubt, type Found, found } from '../found.js';
import { disputedPortion } from './disputed-portion.js';
import { readPrescription } from './prescription.js';
import { isMedicine, type Match, readRequest } from './reading.js';
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
  if (!classified || tellsLittle(classified.by)) {
    const unlisted = unlistedMedicine(portion, reading, request);
    if (unlisted) return unlisted;
  }
  if (!classified) return undefined;
  const { is, by: match, rule } = classified;
  const more = {
    ...medicineIn(classified, reading.matches, portion, request),
    sessions: sessionsOf(is, portion),
  };
  return treatmentOf(is, portion.span(match.start, match.end), rule, more);
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

/** A word for medicines at large, or one that only accompanies: a medicine's own name says more. */
const tellsLittle = ({ entry }: Match): boolean =>
  entry.role === 'aside' || (entry.role === 'medicine' && !entry.named && entry.is.subcategory === 'Other');

/** Categories of what is given in sessions, and of what never is. */
const IN_SESSIONS: ReadonlySet<Category> = new Set<Category>(['Rehabilitation', 'Psych Services', 'Programs']);
const AT_ONCE: ReadonlySet<Category> = new Set<Category>(['Pharmaceuticals', 'Surgery', 'Transportation']);

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
