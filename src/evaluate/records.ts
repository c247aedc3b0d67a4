import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { isOpened } from '../read/load-file.js';
import { UsageError } from '../run/usage.js';
import type { FoldedGuideline } from './citations.js';
import { filesIn, JSON_FILE, jsonIn, type JsonText } from './files.js';

/**
 * The part of a record that is compared. Anything may be missing: records of other programs and of other versions can
 * be measured too.
 */

const text = z.string().nullish();
const number = z.number().nullish();
const strings = z.array(z.string()).nullish();

const EvaluatedCitation = z.object({
  authority: text,
  guideline: text,
  year: number,
  chapter: text,
  sections: strings,
  pages: z.array(z.array(z.number())).nullish(),
});

const EvaluatedGuideline = z.object({ basis: text, citations: z.array(EvaluatedCitation).nullish() });

const range = z.object({ min: z.number(), max: z.number() });

const EvaluatedFrequency = z.object({ times: range, per: z.string(), duration: range.nullish(), unit: text }).nullish();

const EvaluatedPortion = z.object({ text, quantity: number, sessions: number }).nullish();

const EvaluatedItem = z.object({
  request: text,
  decision: text,
  category: text,
  subcategory: text,
  drug: z.object({ name: text, class: text, strength: text, quantity: number, unit: text, refills: number }).nullish(),
  sessions: number,
  frequency: EvaluatedFrequency,
  claims_administrator: EvaluatedGuideline.nullish(),
  reviewer: EvaluatedGuideline.nullish(),
  rationale: text,
  rationale_citations: z.array(EvaluatedCitation).nullish(),
  body_parts: strings,
  side: text,
  levels: strings,
  ingredients: strings,
  retrospective: z.boolean().nullish(),
  original: EvaluatedPortion,
  authorized: EvaluatedPortion,
});

const EvaluatedDiagnosis = z.object({
  text: z.string(),
  cue: text,
  code: text,
  body_parts: strings,
  side: text,
  kind: text,
  certainty: text,
});

const EvaluatedRecord = z.object({
  document_id: text,
  case_number: text,
  date_assigned: text,
  decision_date: text,
  date_of_injury: text,
  ur_denial_date: text,
  application_received: text,
  priority: text,
  outcome: text,
  reviewer: z.object({ licensed_states: strings, specialties: strings, specialty_groups: strings }).nullish(),
  injured_worker: z.object({ age: number, sex: text, injury_dates: strings }).nullish(),
  diagnoses: z.array(EvaluatedDiagnosis).nullish(),
  items: z.array(EvaluatedItem).nullish(),
});

export type EvaluatedGuideline = z.infer<typeof EvaluatedGuideline>;
export type EvaluatedDiagnosis = z.infer<typeof EvaluatedDiagnosis>;

type ItemOfRecord = z.infer<typeof EvaluatedItem>;
type Side = 'claims_administrator' | 'reviewer';

/** An item of a record, or one made of an annotation, which tells less of guidelines and of the rationale. */
export interface EvaluatedItem extends Omit<ItemOfRecord, Side> {
  readonly claims_administrator?: EvaluatedGuideline | FoldedGuideline | null | undefined;
  readonly reviewer?: EvaluatedGuideline | FoldedGuideline | null | undefined;
  /** In place of the rationale, where it begins and ends. */
  readonly rationale_bounds?: string | null;
}

export interface EvaluatedRecord extends Omit<z.infer<typeof EvaluatedRecord>, 'items'> {
  readonly items?: readonly EvaluatedItem[] | null | undefined;
}

/**
 * Records from an NDJSON file or from a folder of record files (*.json) and NDJSON files, by their `document_id` and by
 * their case number. `wanted` says which of these are kept, so that an archive of any size can be measured by few
 * annotations. Of two records for one case number the later one counts.
 */
export async function readRecords(path: string, wanted: ReadonlySet<string>): Promise<Map<string, EvaluatedRecord>> {
  const facts = await stat(path).catch(() => {
    throw new UsageError(`No records at ${path}`);
  });
  if (!facts.isDirectory() && !facts.isFile() && !isOpened(path))
    throw new UsageError(`${path} is a pipe, a socket or a device. Give a file or a folder of records.`);
  const files = facts.isDirectory() ? await filesIn(path, JSON_FILE) : [{ path, file: path }];
  const records = new Map<string, EvaluatedRecord>();
  for (const file of files) {
    for await (const part of jsonIn(file)) {
      const keys = keysOf(part).filter((key) => wanted.has(key));
      if (keys.length === 0) continue;
      const record = recordOf(part, keys[0]!);
      for (const key of keys) records.set(key, record);
    }
  }
  return records;
}

/** What a record goes by; nothing for what is no record: other JSON files stand beside the records. */
function keysOf({ content }: JsonText): string[] {
  const { document_id, case_number } = (content ?? {}) as { document_id?: unknown; case_number?: unknown };
  return [document_id, case_number].filter((key) => typeof key === 'string');
}

function recordOf({ content, name }: JsonText, key: string): EvaluatedRecord {
  const result = EvaluatedRecord.safeParse(content);
  if (result.success) return result.data;
  throw new UsageError(`${name} (${key}) is not a record:\n${z.prettifyError(result.error)}`);
}
