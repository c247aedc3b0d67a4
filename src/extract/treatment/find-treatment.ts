import type { Passage } from '../../text/passage.js';
import type { Drug } from '../../schema/determination.js';
import { OPERATION_ENDINGS } from '../../vocabulary/operation-endings.js';
import { DIAGNOSTIC_ROWS } from '../../vocabulary/treatments/diagnostics.js';
import { EQUIPMENT_ROWS } from '../../vocabulary/treatments/equipment.js';
import { INJECTION_ROWS } from '../../vocabulary/treatments/injections.js';
import { REHABILITATION_ROWS } from '../../vocabulary/treatments/rehabilitation.js';
import { SERVICE_ROWS } from '../../vocabulary/treatments/services.js';
import { SURGERY_ROWS } from '../../vocabulary/treatments/surgery.js';
import type { Category, Subcategory, TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { VISIT_ROWS } from '../../vocabulary/treatments/visits.js';
import { disputedPortion } from './disputed-portion.js';
import { classByStem, medicineNames, namesOneLetterAway } from './drug-names.js';
import { drugNamed, readPrescription } from './prescription.js';
import { absent, assemble, doubting, found, type Doubt, type Found } from '../found.js';
import { PhraseBook, wordsOf, type Match, type Word } from './phrases.js';
import { findSessions } from './sessions.js';
import { decide, type Entry, type Reading } from './treatment-class.js';

/** What a disputed request asks for, in the regulator's taxonomy. */
export interface Treatment {
  category: Category;
  subcategory: Subcategory;
  drug: Drug | null;
  sessions: number | null;
}

const BOOK = new PhraseBook<Entry>();
for (const row of [
  ...VISIT_ROWS,
  ...INJECTION_ROWS,
  ...SURGERY_ROWS,
  ...DIAGNOSTIC_ROWS,
  ...REHABILITATION_ROWS,
  ...EQUIPMENT_ROWS,
  ...SERVICE_ROWS,
]) {
  for (const phrase of row.phrases) BOOK.add(phrase, row);
}
for (const [name, entry] of medicineNames()) BOOK.add(name, entry);

/** Categories in which sessions are counted. */
const IN_SESSIONS: ReadonlySet<Category> = new Set<Category>(['Rehabilitation', 'Psych Services', 'Programs']);
/**
 * Classifies one disputed request and reads its medicine and its number of sessions.
 * Of a modified request the portion in dispute counts. A request that fits nothing is Other, with a doubt.
 */
export function findTreatment(request: Passage): Found<Treatment> {
  const disputed = disputedPortion(request);
  return (
    treatmentIn(disputed, request) ??
    (disputed === request ? undefined : treatmentIn(request, request)) ??
    unlistedOperation(disputed) ??
    unknownTreatment(request)
  );
}

function treatmentIn(portion: Passage, request: Passage): Found<Treatment> | undefined {
  const words = wordsOf(portion.text);
  const reading: Reading = {
    text: portion.text,
    words,
    matches: BOOK.find(words).filter(({ entry }) => entry.role !== 'filler'),
  };
  const decision = decide(reading);
  const unlisted =
    decision === undefined || tellsLittle(decision.by) ? unlistedMedicine(portion, request, words) : undefined;
  if (unlisted || !decision) return unlisted;
  const { by, medicines } = decision;
  const prescription = medicines && readPrescription(portion, medicines, request);
  const is = prescription
    ? { category: 'Pharmaceuticals' as const, subcategory: prescription.subcategory }
    : decision.is;
  const span = portion.span(by.start, by.end);
  return assemble<Treatment>({
    category: found<Category>(is.category, span),
    subcategory: found<Subcategory>(is.subcategory, span),
    drug: prescription?.drug ?? absent<Drug | null>(null),
    sessions: countsSessions(decision.is) ? findSessions(portion) : absent<number | null>(null),
  });
}

/** A word for medicines at large, or one that only accompanies: a medicine's own name says more. */
const tellsLittle = ({ entry }: Match<Entry>): boolean =>
  entry.role === 'aside' || (entry.role === 'medicine' && !entry.named && entry.is.subcategory === 'Other');

const countsSessions = (is: TreatmentClass): boolean =>
  IN_SESSIONS.has(is.category) && !(is.category === 'Psych Services' && is.subcategory === 'Evaluation & Management');

const OPERATION_NAME = new RegExp(
  `\\b[a-z]{3,}(?:${OPERATION_ENDINGS.map((ending) => ending.replace(/y$/, '(?:y|ies)')).join('|')})\\b`,
  'i',
);
const LEAD_IN =
  /^(?:(?:the|a|an|one|\d+|retrospective|retro|prospective|request|prescription|pharmacy|purchase|refill|usage|use|of|for|unknown|post-?op|pre-?op|associated surgical service|medication|rx|new|trial)\b[\s:,(]*)+/i;
const DOSE = /(?<![#\w.])\d[\d.,/-]*\s?(?:(?:mg|mcg)\b|%)|\b(?:tablets?|capsules?)\b/i;

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
    return medicineOf(portion, start, end, subcategory, drug, {
      code: 'misspelt-medicine',
      message,
      path: '/drug/name',
    });
  }
  const dose = DOSE.exec(portion.text);
  if (!dose) return undefined;
  const start = LEAD_IN.exec(portion.text)?.[0].length ?? 0;
  const end = start + portion.text.slice(start, dose.index).replace(/[\s,(:-]+$/, '').length;
  if (end <= start) return undefined;
  const name = portion.text.slice(start, end);
  const subcategory = classByStem(name.split(' ')[0]!);
  const doubt: Doubt = {
    code: 'unknown-treatment',
    message: `"${name}" is no medicine of the vocabulary; ${subcategory ? 'its class was told by the stem of its name' : 'its class is not known'}.`,
    path: '/subcategory',
  };
  return medicineOf(portion, start, end, subcategory ?? 'Other', drugNamed(portion, start, end, request), doubt);
}

function medicineOf(
  portion: Passage,
  start: number,
  end: number,
  subcategory: Subcategory,
  drug: Found<Drug | null>,
  doubt: Doubt,
): Found<Treatment> {
  const span = portion.span(start, end);
  const treatment = assemble<Treatment>({
    category: found<Category>('Pharmaceuticals', span),
    subcategory: found<Subcategory>(subcategory, span),
    drug,
    sessions: absent<number | null>(null),
  });
  return doubting(treatment, doubt);
}

/** An operation the vocabulary lacks, told by the ending of its name. */
function unlistedOperation(portion: Passage): Found<Treatment> | undefined {
  const name = OPERATION_NAME.exec(portion.text);
  if (!name) return undefined;
  const span = portion.span(name.index, name.index + name[0].length);
  const doubt: Doubt = {
    code: 'unknown-treatment',
    message: `"${name[0]}" is no operation of the vocabulary; its class was told by the ending of its name.`,
    path: '/subcategory',
  };
  return doubting(
    assemble<Treatment>({
      category: found<Category>('Surgery', span),
      subcategory: found<Subcategory>('Non-arthroscopic Surgery', span),
      drug: absent<Drug | null>(null),
      sessions: absent<number | null>(null),
    }),
    doubt,
  );
}

function unknownTreatment(request: Passage): Found<Treatment> {
  const doubt: Doubt = {
    code: 'unknown-treatment',
    message: `No row of the treatment vocabulary fits "${request.text}".`,
    path: '/category',
  };
  return absent<Treatment>({ category: 'Other', subcategory: 'Other', drug: null, sessions: null }, doubt);
}
