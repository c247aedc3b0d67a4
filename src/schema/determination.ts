import { z } from 'zod';
import { MEDIA_TYPES } from '../read/letter.js';
import { LETTER_READERS } from '../read/readers.js';
import { BODY_PARTS, CERTAINTIES, DIAGNOSIS_KINDS, PERIODS, SIDES } from '../vocabulary/facets.js';
import { LAYOUT_IDS } from '../vocabulary/letters/layouts.js';
import { CATEGORIES, MEDICINE_CLASSES, SUBCATEGORIES } from '../vocabulary/treatments/taxonomy.js';
import { ABOUT, WARNING_CODES } from '../vocabulary/warnings.js';
import { BOUNDS, type Bounds } from './bounds.js';
import { SCHEMA_VERSION } from './version.js';

/**
 * The record of one letter. This schema is the single source of the types, of the validation before writing,
 * of the JSON Schema and of the column descriptions in schemas/.
 */

const isoDate = z.iso.date();
const whole = ({ least, most }: Bounds) => z.int().min(least).max(most);
const pageRange = z.tuple([whole(BOUNDS.page), whole(BOUNDS.page)]).describe('First and last page.');

export const Citation = z.strictObject({
  authority: z.enum(['MTUS', 'ODG', 'ACOEM', 'CCR', 'other']).describe('Who published what is cited.'),
  guideline: z.string().nullable().describe('Name of the guideline, without its year and without the word Guidelines.'),
  year: whole(BOUNDS.year).nullable().describe('Year of the edition, as printed.'),
  chapter: z.string().nullable().describe('Chapter in its canonical name.'),
  sections: z.array(z.string()).describe('Section titles or topics, as printed.'),
  topics: z.array(z.string()).describe('The sections in the same order, each in one canonical spelling.'),
  pages: z.array(pageRange).describe('Cited pages, each [first, last].'),
  text: z.string().describe('The citation verbatim.'),
});

export const Guideline = z.strictObject({
  basis: z.enum(['mtus', 'non_mtus', 'both', 'none_cited']).describe('Which kinds of citation the paragraph has.'),
  text: z.string().describe('The paragraph verbatim.'),
  citations: z.array(Citation).describe('What the paragraph cites, in order.'),
});

export const Drug = z.strictObject({
  name: z.string().describe('Name as written, without the dose form.'),
  class: z
    .enum(MEDICINE_CLASSES)
    .nullable()
    .describe("Class by the regulator's finer list of medicines; null where the medicine is not known."),
  strength: z.string().nullable().describe('Strength as written.'),
  quantity: z.number().min(BOUNDS.quantity.least).max(BOUNDS.quantity.most).nullable().describe('Quantity dispensed.'),
  unit: z
    .string()
    .nullable()
    .describe(
      'What the quantity counts, in the plural ("tablets", "ml", "boxes"): the word behind its number, otherwise the ' +
        'one form in which the request says that the medicine comes ("tablets 10mg #60"); null where neither is given.',
    ),
  refills: whole(BOUNDS.refills).nullable().describe('Number of refills, where given.'),
});

const bodyParts = z.array(z.enum(BODY_PARTS).describe('Part of the body.'));
const side = z.enum(SIDES).nullable();

/** What was asked for before, or granted of, a modified request. */
export const Portion = z.strictObject({
  text: z.string().min(1).describe('The words that say so.'),
  quantity: Drug.shape.quantity,
  sessions: whole(BOUNDS.sessions).nullable().describe('Number of sessions or visits, where it can be read directly.'),
});

/** How often, and for how long; a lone number is both least and most. */
const range = z.strictObject({
  min: whole(BOUNDS.sessions).describe('The smallest number given.'),
  max: whole(BOUNDS.sessions).describe('The largest number given.'),
});
export const Frequency = z.strictObject({
  times: range.describe('How many times.'),
  per: z.enum(PERIODS).describe('The period in which so many times.'),
  duration: range.nullable().describe('For how long.'),
  unit: z.enum(PERIODS).nullable().describe('What the duration counts.'),
});

export const Item = z.strictObject({
  number: z.int().min(1).describe('Place of the item in the letter, from 1.'),
  request: z.string().min(1).describe('The disputed treatment, verbatim, white space collapsed, without the decision.'),
  decision: z
    .string()
    .nullable()
    .describe(
      '"upheld": the denial stands, not medically necessary; "overturned": medically necessary; ' +
        'otherwise the word printed, in lower case.',
    ),
  category: z.enum(CATEGORIES).nullable().describe("Category of the regulator's treatment taxonomy."),
  subcategory: z.enum(SUBCATEGORIES).nullable().describe("Subcategory of the regulator's treatment taxonomy."),
  drug: Drug.nullable().describe('What was prescribed, for medicines.'),
  sessions: whole(BOUNDS.sessions).nullable().describe('Number of sessions or visits, where it can be read directly.'),
  frequency: Frequency.nullable().describe(
    'How often and for how long, where the request says so: of a modified request, the part in dispute. ' +
      '"Every 8 hours" is 3 times a day, "2x4" of a therapy 2 times a week for 4 weeks; hours of care ' +
      '("4 hours a day") and amounts ("4 tablets a day") do not count. Null where several frequencies are given, ' +
      'or one that is not a whole number ("every other week").',
  ),
  body_parts: bodyParts.describe('Parts of the body that the request names, in order of first mention.'),
  side: side.describe('Side of the body that the request names.'),
  levels: z
    .array(z.string().regex(/^[CTLS]\d{1,2}(?:-[CTLS]\d{1,2})?$/))
    .describe('Motion segments of the spine ("L4-L5") or single vertebrae and roots ("L4") that the request names.'),
  ingredients: z
    .array(z.string().min(1))
    .describe('Active substances of the medicine or the injection, by United States Adopted Name, salts dropped.'),
  retrospective: z
    .boolean()
    .describe('Whether the request says that it is retrospective, or gives the date of a service.'),
  original: Portion.nullable().describe('Of a modified request, what was first asked for.'),
  authorized: Portion.nullable().describe('Of a modified request, what the claims administrator authorized.'),
  claims_administrator: Guideline.nullable().describe('What the denial was based on.'),
  reviewer: Guideline.nullable().describe('What the independent reviewer based the decision on.'),
  rationale: z.string().nullable().describe("The reviewer's rationale, white space collapsed."),
  rationale_citations: z.array(Citation).describe('Citations with pages inside the rationale.'),
});

export const Diagnosis = z.strictObject({
  text: z.string().min(1).describe('The condition as the clinical case summary words it.'),
  cue: z.enum(['diagnosis', 'treated_for', 'claim']).describe('Which kind of words announces it.'),
  code: z.string().nullable().describe('ICD code given with it.'),
  body_parts: bodyParts.describe('Parts of the body that its words name, in order of first mention.'),
  side: side.describe('Side of the body that its words name.'),
  kind: z.enum(DIAGNOSIS_KINDS).nullable().describe('What kind of condition it is.'),
  certainty: z.enum(CERTAINTIES).describe('Whether it is stated or only suspected.'),
});

export const Warning = z.strictObject({
  code: z.enum(WARNING_CODES).describe('Stable code of the warning.'),
  about: z
    .enum(ABOUT)
    .describe(
      '"reading": the program may be wrong, look; "letter": the letter contradicts itself or leaves something out.',
    ),
  message: z.string().describe('What is doubtful, in words.'),
  path: z.string().describe('JSON pointer into the record.'),
});

export const EvidenceSpan = z.strictObject({
  start: z
    .int()
    .min(0)
    .describe("First character, counted from 0 in the letter's normalised text, in UTF-16 code units."),
  end: z.int().min(0).describe('The character after the last.'),
  page: z.int().min(1).describe('Page of the file on which it starts.'),
  ocr: z.literal(true).optional().describe('Present where the words were recognised from an image of the page.'),
  quote: z
    .string()
    .optional()
    .describe('The words themselves, from `start` to `end` of the normalised text. Present with --evidence.'),
});

export const Determination = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION).describe('Version of the shape of the record.'),
  document_id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe(
      "The key of every table: first 16 hex digits of the file's SHA-256; where the file holds several letters, " +
        'of the SHA-256 of that and the part ("HASH#2").',
    ),
  source: z
    .strictObject({
      file: z.string().describe('Path below the folder given, with "/".'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe("SHA-256 of the file's bytes."),
      bytes: z.int().min(0).describe('Size of the file in bytes.'),
      media_type: z.enum(MEDIA_TYPES).describe('What the file is.'),
      part: z.int().min(1).describe('Which letter of the file it is, from 1.'),
      first_page: z.int().min(1).describe('The first of the pages of the file that hold the letter, from 1.'),
      last_page: z.int().min(1).describe('The last of them.'),
      pages: z.int().min(1).describe('Number of pages of the letter.'),
      reader: z
        .enum(LETTER_READERS)
        .describe('What read the text: "ocr" is recognition from an image; "+" joins the readers of different pages.'),
      layout: z.enum(LAYOUT_IDS).describe('Id of the letter layout recognised, or "unrecognised".'),
    })
    .describe('The file that the record was read from.'),
  case_number: z.string().nullable().describe('The regulator\'s case number, as "CM16-0999999".'),
  date_assigned: isoDate.nullable().describe('Date on which the case was assigned to the reviewer.'),
  decision_date: isoDate.nullable().describe('Date of the final determination.'),
  date_of_injury: isoDate.nullable().describe('From the case table; where there is none, from the prose.'),
  ur_denial_date: isoDate.nullable().describe('Date of the utilization review denial.'),
  application_received: isoDate.nullable().describe('Date on which the application for review was received.'),
  priority: z.enum(['standard', 'expedited']).nullable().describe('How urgent the review was, as printed.'),
  outcome: z
    .enum(['upheld', 'overturned', 'partially_overturned'])
    .nullable()
    .describe('Of the whole letter, from its items.'),
  reviewer: z
    .strictObject({
      licensed_states: z.array(z.string()).describe('States in which the reviewer is licensed, as printed.'),
      specialties: z.array(z.string()).describe('Specialties of the reviewer, as printed.'),
      specialty_groups: z.array(z.string()).describe('The specialties, each once and in its canonical name.'),
    })
    .describe('The independent reviewer.'),
  injured_worker: z
    .strictObject({
      age: whole(BOUNDS.age).nullable().describe('Age in years.'),
      sex: z.enum(['male', 'female']).nullable().describe('Sex.'),
      injury_dates: z.array(isoDate).describe('Dates of injury the clinical case summary states.'),
    })
    .describe('The injured worker, as the clinical case summary describes them.'),
  diagnoses: z.array(Diagnosis).describe('What the summary says the injured worker has, in order of first mention.'),
  items: z.array(Item).describe('The disputed treatments, in order.'),
  evidence: z
    .record(z.string(), z.array(EvidenceSpan))
    .describe("Where in the letter's text each value was found, by JSON pointer."),
  warnings: z.array(Warning).describe('What is doubtful about the record.'),
});

export type Citation = z.infer<typeof Citation>;
export type Guideline = z.infer<typeof Guideline>;
export type Portion = z.infer<typeof Portion>;
export type Frequency = z.infer<typeof Frequency>;
export type Drug = z.infer<typeof Drug>;
export type Item = z.infer<typeof Item>;
export type Diagnosis = z.infer<typeof Diagnosis>;
export type Warning = z.infer<typeof Warning>;
export type EvidenceSpan = z.infer<typeof EvidenceSpan>;
export type Determination = z.infer<typeof Determination>;
