import { z } from 'zod';
import { BODY_PARTS, CERTAINTIES, DIAGNOSIS_KINDS, PERIODS, SIDES } from '../vocabulary/facets.js';

/** What an annotator writes down of one letter. The format is described in docs/evaluating.md. */

const text = z.string().min(1);
const date = z.iso.date().nullable();
const page = z.int().min(0);
const pages = z.array(z.union([z.tuple([page]), z.tuple([page, page])])).default([]);

export const AnnotatedGuideline = z.object({
  basis: z.enum(['mtus', 'non_mtus', 'both', 'none_cited']),
  mtus: z.array(z.object({ guideline: text, year: z.int().nullable(), sections: z.array(text), pages })).default([]),
  non_mtus: z
    .array(
      z.object({ text, authorities: z.array(z.enum(['ODG', 'ACOEM', 'other'])), odg_chapters: z.array(text), pages }),
    )
    .default([]),
});

const body_parts = z.array(z.enum(BODY_PARTS)).optional();
const side = z.enum(SIDES).nullish();
const portion = z.object({ text, quantity: z.number().nullable(), sessions: z.int().nullable() }).nullish();

const range = z.object({ min: z.int(), max: z.int() });
const frequency = z
  .object({
    times: range,
    per: z.enum(PERIODS),
    duration: range.nullable().default(null),
    unit: z.enum(PERIODS).nullable().default(null),
  })
  .nullish();

export const AnnotatedItem = z.object({
  request: text,
  decision: text.nullable(),
  category: text.nullable(),
  subcategory: text.nullable(),
  drug: text.nullable(),
  strength: text.nullable(),
  quantity: z.number().nullable(),
  sessions: z.int().nullable(),
  claims_administrator: AnnotatedGuideline.nullable(),
  reviewer: AnnotatedGuideline.nullable(),
  rationale_starts: text.nullable(),
  rationale_ends: text.nullable(),
  rationale_pages: z.array(z.object({ authority: text, pages })).default([]),
  body_parts,
  side,
  levels: z.array(text).optional(),
  ingredients: z.array(text).optional(),
  retrospective: z.boolean().optional(),
  original: portion,
  authorized: portion,
  drug_class: text.nullish(),
  drug_unit: text.nullish(),
  refills: z.int().nullish(),
  frequency,
});

export const AnnotatedDiagnosis = z.object({
  text,
  cue: z.enum(['diagnosis', 'treated_for', 'claim']),
  code: text.nullish(),
  body_parts,
  side,
  kind: z.enum(DIAGNOSIS_KINDS).nullish(),
  certainty: z.enum(CERTAINTIES).optional(),
});

/** How the letters of a review were come by: figures hold for an archive only where chance chose among all of it. */
export const Drawn = z.object({
  /** "all": nothing was left out; "chance": drawn by chance; "chosen": told by name or by their warnings. */
  how: z.enum(['all', 'chance', 'chosen']),
  /** The letters among which they were drawn or chosen. */
  of: z.int().min(0),
  /** How many were drawn or chosen: all that a page was made for, whether or not they are judged yet. */
  letters: z.int().min(0).optional(),
  seed: z.int().nullable().default(null),
  by: z.enum(['layout', 'year']).nullable().default(null),
  /** The same in words. */
  said: text,
});

export const Annotation = z
  .object({
    /** The key of the letter's record: where it is there it tells the record, and the case number is a value. */
    document_id: text.optional(),
    case_number: text.nullable(),
    date_assigned: date,
    decision_date: date,
    date_of_injury: date,
    ur_denial_date: date,
    application_received: date,
    priority: text.nullable(),
    outcome: z.enum(['upheld', 'overturned', 'partially_overturned']).nullish(),
    licensed_states: z.array(text),
    specialties: z.array(text),
    specialty_groups: z.array(text).optional(),
    age: z.int().nullable(),
    sex: z.enum(['male', 'female']).nullable(),
    summary_injury_dates: z.array(z.iso.date()),
    diagnoses: z.array(AnnotatedDiagnosis),
    items: z.array(AnnotatedItem),
    /** JSON pointers into the annotation: what stands at and below them was not looked at and counts for nothing. */
    unjudged: z.array(z.string()).optional(),
    drawn: Drawn.optional(),
  })
  .refine(({ document_id, case_number }) => (document_id ?? case_number) !== null, {
    message: 'Without a case number it takes the document_id of the record.',
    path: ['case_number'],
  });

export type AnnotatedGuideline = z.infer<typeof AnnotatedGuideline>;
export type AnnotatedItem = z.infer<typeof AnnotatedItem>;
export type AnnotatedDiagnosis = z.infer<typeof AnnotatedDiagnosis>;
export type Annotation = z.infer<typeof Annotation>;
export type Drawn = z.infer<typeof Drawn>;

/** What an annotation's record goes by: its own key, or else its case number. */
export const keyOf = ({ document_id, case_number }: Pick<Annotation, 'document_id' | 'case_number'>): string =>
  document_id ?? case_number!;
