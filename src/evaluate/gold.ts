import { z } from 'zod';
import { filesIn, textOf } from './files.js';
import { UsageError } from '../run/usage.js';
import { BODY_PARTS, CERTAINTIES, DIAGNOSIS_KINDS, SIDES } from '../vocabulary/facets.js';

/** What an annotator writes down of one letter. The format is described in docs/evaluating.md. */

const text = z.string().min(1);
const date = z.iso.date().nullable();
const page = z.int().min(0);
const pages = z.array(z.union([z.tuple([page]), z.tuple([page, page])])).default([]);

const GoldGuideline = z.object({
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

const GoldItem = z.object({
  request: text,
  decision: text.nullable(),
  category: text.nullable(),
  subcategory: text.nullable(),
  drug: text.nullable(),
  strength: text.nullable(),
  quantity: z.number().nullable(),
  sessions: z.int().nullable(),
  claims_administrator: GoldGuideline.nullable(),
  reviewer: GoldGuideline.nullable(),
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
});

const GoldDiagnosis = z.object({
  text,
  cue: z.enum(['diagnosis', 'treated_for', 'claim']),
  code: text.nullable().default(null),
  body_parts,
  side,
  kind: z.enum(DIAGNOSIS_KINDS).optional(),
  certainty: z.enum(CERTAINTIES).optional(),
});

const GoldLetter = z.object({
  case_number: text,
  date_assigned: date,
  decision_date: date,
  date_of_injury: date,
  ur_denial_date: date,
  application_received: date,
  priority: text.nullable(),
  licensed_states: z.array(text),
  specialties: z.array(text),
  age: z.int().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  summary_injury_dates: z.array(z.iso.date()),
  diagnoses: z.array(GoldDiagnosis),
  items: z.array(GoldItem),
});

export type GoldGuideline = z.infer<typeof GoldGuideline>;
export type GoldItem = z.infer<typeof GoldItem>;
export type GoldDiagnosis = z.infer<typeof GoldDiagnosis>;
export type GoldLetter = z.infer<typeof GoldLetter>;

/** All annotations below a folder, by file name. Throws a UsageError that names file and field of a broken one. */
export async function readGold(folder: string): Promise<GoldLetter[]> {
  const files = await filesIn(folder, /\.json$/);
  if (files.length === 0) throw new UsageError(`No annotations (*.json) in ${folder}`);
  return files.map(({ path, file }) => parseGold(textOf(path, file), file));
}

/** One annotation from its JSON text; `name` names it in the error that a broken one throws. */
export function parseGold(json: string, name: string): GoldLetter {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${name}: not JSON: ${(error as Error).message}`);
  }
  const result = GoldLetter.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${fieldPath(issue.path)}: ${issue.message}`);
  throw new UsageError([`${name} is no valid annotation:`, ...problems].join('\n'));
}

/** "items[0].reviewer.basis", as one would write it. */
function fieldPath(path: readonly PropertyKey[]): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return written.replace(/^\./, '') || 'the file';
}
