import type { Passage } from '../../text/passage.js';
import { sliceOf, trimSpan } from '../../text/span.js';
import { OPERATION_ENDINGS } from '../../vocabulary/operation-endings.js';
import { doubting } from '../found.js';
import { classByStem, namesOneLetterAway } from './drug-names.js';
import { drugNamed, readPrescription } from './prescription.js';
import { isMedicine, type MedicineMatch, type Reading, readRequest } from './reading.js';
import { type Treatment, treatmentOf } from './treatment.js';

/** Treatments that the vocabulary lacks, told by their spelling; each comes with a doubt. */

/** What may stand in front of a medicine's name: "Retrospective request for 1 prescription of". */
const LEAD_WORDS =
  'the|a|an|one|\\d+|retrospective|retro|prospective|request|prescription|pharmacy|purchase|refill|usage|use|of|for' +
  '|unknown|post-?op|pre-?op|associated surgical service|medication|rx|new|trial';
const LEAD_IN = new RegExp(`^(?:(?:${LEAD_WORDS})\\b[\\s:,(]*)+`, 'i');
/** "40mg", "0.1%", "3-100mg", "tablets". */
const DOSE = /(?<![#\w.])\d[\d.,/–-]{0,20}\s?(?:(?:mg|mcg)\b|%)|\b(?:tablets?|capsules?)\b/i;
/** "septoplasty", "turbinoplasties". */
const OPERATION_NAME = new RegExp(
  `\\b[a-z]{3,}(?:${OPERATION_ENDINGS.map((ending) => ending.replace(/y$/, '(?:y|ies)')).join('|')})\\b`,
  'i',
);

/** A medicine the vocabulary lacks: one letter away from a name it has, or told by its dose. */
export function unlistedMedicine(portion: Passage, reading: Reading, request: Passage): Treatment | undefined {
  return misspeltMedicine(portion, reading, request) ?? dosedMedicine(portion, request);
}

function misspeltMedicine(portion: Passage, { words }: Reading, request: Passage): Treatment | undefined {
  for (const { start, end } of words) {
    const written = sliceOf(portion.text, { start, end });
    const meant = medicineMeant(written);
    if (!meant) continue;
    const { subcategory, drug } = readPrescription(portion, [{ ...meant, start, end }], request);
    const message = `"${written}" was read as a misspelling of "${meant.phrase}".`;
    return treatmentOf({ category: 'Pharmaceuticals', subcategory }, portion.span(start, end), 'misspelt-medicine', {
      drug: doubting(drug, { code: 'misspelt-medicine', message, path: '/name' }),
    });
  }
  return undefined;
}

/** The one medicine that a misspelt word can mean. */
function medicineMeant(written: string): MedicineMatch | undefined {
  const near = namesOneLetterAway(written).flatMap((name) => readRequest(name).matches);
  const [meant] = near;
  return meant && isMedicine(meant) && near.every(({ entry }) => entry === meant.entry) ? meant : undefined;
}

function dosedMedicine(portion: Passage, request: Passage): Treatment | undefined {
  const dose = DOSE.exec(portion.text);
  if (!dose) return undefined;
  const lead = LEAD_IN.exec(portion.text)?.[0].length ?? 0;
  const span = trimSpan(portion.text, { start: lead, end: dose.index }, ' ,(:-');
  if (span.end <= span.start) return undefined;
  const name = sliceOf(portion.text, span);
  const stem = classByStem(name.split(' ')[0]!);
  const known = stem ? 'its class was told by the stem of its name' : 'its class is not known';
  const rule = stem ? 'name-stem' : 'dose';
  const treatment = treatmentOf(
    { category: 'Pharmaceuticals', subcategory: stem ?? 'Other' },
    portion.span(span.start, span.end),
    rule,
    { drug: drugNamed(portion, span, request, 'name-before-dose') },
  );
  return doubted(treatment, `"${name}" is no medicine of the vocabulary; ${known}.`);
}

/** An operation the vocabulary lacks, told by the ending of its name. */
export function unlistedOperation(portion: Passage): Treatment | undefined {
  const name = OPERATION_NAME.exec(portion.text);
  if (!name) return undefined;
  const treatment = treatmentOf(
    { category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
    portion.span(name.index, name.index + name[0].length),
    'operation-ending',
  );
  return doubted(
    treatment,
    `"${name[0]}" is no operation of the vocabulary; its class was told by the ending of its name.`,
  );
}

function doubted(treatment: Treatment, message: string): Treatment {
  return {
    ...treatment,
    subcategory: doubting(treatment.subcategory, { code: 'unknown-treatment', message, path: '' }),
  };
}
