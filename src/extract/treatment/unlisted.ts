import { anyWord } from '../../text/expressions.js';
import type { Passage } from '../../text/passage.js';
import { sliceOf, trimSpan } from '../../text/span.js';
import { NAMED_SKIN_FORMS } from '../../vocabulary/drugs/forms.js';
import { PAIN_CLASSES_ON_THE_SKIN } from '../../vocabulary/drugs/topical.js';
import { OPERATION_ENDINGS } from '../../vocabulary/operation-endings.js';
import type { DrugSubcategory, MedicineClass } from '../../vocabulary/treatments/taxonomy.js';
import { absent, by, doubting, found } from '../found.js';
import { isVocabulary } from './corrected-words.js';
import { classByStem, type Medicine, namesOneLetterAway } from './drug-names.js';
import { isForTheSkin } from './medicine-class.js';
import { drugNamed, readPrescription } from './prescription.js';
import { type Entry, isMedicine, type MedicineMatch, type Reading, readRequest } from './reading.js';
import { type Treatment, treatmentOf } from './treatment.js';

/** Treatments that the vocabulary lacks, told by their spelling; each comes with a doubt. */

/** What may stand in front of a medicine's name: "Retrospective request for 1 prescription of". */
const LEAD_WORDS =
  'the|a|an|one|\\d+|retrospective|retro|prospective|request|prescription|pharmacy|purchase|refill|usage|use|of|for' +
  '|unknown|post-?op|pre-?op|associated surgical service|medication|rx|new|trial';
const LEAD_IN = new RegExp(`^(?:(?:${LEAD_WORDS})\\b[\\s:,(]*)+`, 'i');
/** "40mg", "0.1%", "3-100mg", "tablets". */
const DOSE = /(?<![#\w.])\d[\d.,/–-]{0,20}\s?(?:(?:mg|mcg)\b|%)|\b(?:tablets?|capsules?)\b/i;
/** A form for the skin behind a name: " cream", " patches". */
const FORM_BEHIND = new RegExp(`\\s${anyWord(NAMED_SKIN_FORMS)}\\b`, 'i');
/** The same run together with the name: "Zelogel". */
const FORM_AT_THE_END = /^(?:[a-z]+\s){0,3}?[a-z]{3,}(?:cream|gel)\b/i;
/** "septoplasty", "turbinoplasties". */
const OPERATION_NAME = new RegExp(
  `\\b[a-z]{3,}(?:${OPERATION_ENDINGS.map((ending) => ending.replace(/y$/, '(?:y|ies)')).join('|')})\\b`,
  'i',
);

/** A medicine the vocabulary lacks: one letter away from a name it has, or told by its dose or by its form. */
export function unlistedMedicine(portion: Passage, reading: Reading, request: Passage): Treatment | undefined {
  return (
    misspeltMedicine(portion, reading, request) ??
    dosedMedicine(portion, request) ??
    formedMedicine(portion, reading, request)
  );
}

function misspeltMedicine(portion: Passage, { words }: Reading, request: Passage): Treatment | undefined {
  for (const { key, start, end } of words) {
    if (isVocabulary(key)) continue;
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
  return meant && isMedicine(meant) && near.every(({ entry }) => isOfOneClass(entry, meant.entry)) ? meant : undefined;
}

const isOfOneClass = (a: Entry, b: Medicine): boolean =>
  a.role === 'medicine' && a.is.subcategory === b.is.subcategory && a.class === b.class;

function dosedMedicine(portion: Passage, request: Passage): Treatment | undefined {
  const dose = DOSE.exec(portion.text);
  const form = FORM_BEHIND.exec(portion.text);
  if (!dose) return undefined;
  return medicineNamed(portion, Math.min(dose.index, form?.index ?? dose.index), request, 'dose');
}

/** "Zelodine gel", "Zelogel": a name whose form is for the skin. */
function formedMedicine(portion: Passage, { words }: Reading, request: Passage): Treatment | undefined {
  const { text } = portion;
  const form = FORM_BEHIND.exec(text);
  const nameEnds = form?.index ?? FORM_AT_THE_END.exec(text)?.[0].length;
  const last = words.findLast(({ end }) => nameEnds !== undefined && end <= nameEnds);
  if (nameEnds === undefined || !last || isVocabulary(last.key)) return undefined;
  return medicineNamed(portion, nameEnds, request, 'form');
}

/** The medicine whose name stands before an offset of the portion; `told`: what tells that it is one. */
function medicineNamed(portion: Passage, end: number, request: Passage, told: 'dose' | 'form'): Treatment | undefined {
  const lead = LEAD_IN.exec(portion.text)?.[0].length ?? 0;
  const span = trimSpan(portion.text, { start: lead, end }, ' ,(:-');
  if (span.end <= span.start) return undefined;
  const name = sliceOf(portion.text, span);
  const { subcategory, class: finer, rule, known } = classTold(name, told === 'form' || isForTheSkin(portion.text));
  const place = portion.span(span.start, span.end);
  const classFound = finer ? by(rule, found<MedicineClass | null>(finer, place)) : absent<MedicineClass | null>(null);
  const drug = drugNamed(portion, span, request, { rule: `name-before-${told}`, class: classFound });
  const treatment = treatmentOf({ category: 'Pharmaceuticals', subcategory }, place, rule, { drug });
  return doubted(treatment, `"${name}" is no medicine of the vocabulary; ${known}.`);
}

interface ClassTold {
  readonly subcategory: DrugSubcategory;
  readonly class?: MedicineClass;
  readonly rule: string;
  /** What is known of the class, in words. */
  readonly known: string;
}

/** The class of a medicine that the vocabulary lacks, by the stem of its name, else by its form. */
function classTold(name: string, forTheSkin: boolean): ClassTold {
  const stem = classByStem(name.split(' ')[0]!);
  if (stem && !(forTheSkin && PAIN_CLASSES_ON_THE_SKIN.has(stem.subcategory)))
    return {
      class: stem.subcategory,
      ...stem,
      rule: 'name-stem',
      known: 'its class was told by the stem of its name',
    };
  if (forTheSkin)
    return {
      subcategory: 'Topical Analgesics',
      class: 'Topical Analgesics',
      rule: 'form',
      known: 'its class was told by its form',
    };
  return { subcategory: 'Other', rule: 'dose', known: 'its class is not known' };
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
