import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { lines } from '../read/byte-lines.js';
import type { InputFile } from '../read/find/input-file.js';
import { isOpened } from '../read/load-file.js';
import { UsageError } from '../run/usage.js';
import { filesIn, textOf } from './files.js';

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

const EvaluatedPortion = z.object({ text, quantity: number, sessions: number }).nullish();

const EvaluatedItem = z.object({
  request: text,
  decision: text,
  category: text,
  subcategory: text,
  drug: z.object({ name: text, strength: text, quantity: number }).nullish(),
  sessions: number,
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
  body_parts: strings,
  side: text,
  kind: text,
  certainty: text,
});

const EvaluatedRecord = z.object({
  case_number: text,
  date_assigned: text,
  decision_date: text,
  date_of_injury: text,
  ur_denial_date: text,
  application_received: text,
  priority: text,
  reviewer: z.object({ licensed_states: strings, specialties: strings }).nullish(),
  injured_worker: z.object({ age: number, sex: text, injury_dates: strings }).nullish(),
  diagnoses: z.array(EvaluatedDiagnosis).nullish(),
  items: z.array(EvaluatedItem).nullish(),
});

export type EvaluatedGuideline = z.infer<typeof EvaluatedGuideline>;
export type EvaluatedItem = z.infer<typeof EvaluatedItem>;
export type EvaluatedDiagnosis = z.infer<typeof EvaluatedDiagnosis>;
export type EvaluatedRecord = z.infer<typeof EvaluatedRecord>;

/**
 * Records by case number, from an NDJSON file or from a folder of record files (*.json) and NDJSON files.
 * `wanted` says which case numbers are kept, so that an archive of any size can be measured by few annotations.
 * Of two records for one case the later one counts.
 */
export async function readRecords(path: string, wanted: ReadonlySet<string>): Promise<Map<string, EvaluatedRecord>> {
  const facts = await stat(path).catch(() => {
    throw new UsageError(`No records at ${path}`);
  });
  if (!facts.isDirectory() && !facts.isFile() && !isOpened(path))
    throw new UsageError(`${path} is a pipe, a socket or a device. Give a file or a folder of records.`);
  const files = facts.isDirectory() ? await filesIn(path, /\.(?:json|ndjson|jsonl)$/) : [{ path, file: path }];
  const records = new Map<string, EvaluatedRecord>();
  for (const file of files) {
    for await (const [json, name] of file.file.endsWith('.json') ? wholeFile(file) : linesOf(file)) {
      const record = parseRecord(json, name, wanted);
      if (record) records.set(record.case_number!, record);
    }
  }
  return records;
}

function* wholeFile({ path, file }: InputFile): Generator<readonly [json: string, name: string]> {
  yield [textOf(path, file), file];
}

async function* linesOf({ path, file }: InputFile): AsyncGenerator<readonly [json: string, name: string]> {
  let line = 0;
  for await (const { text } of lines(createReadStream(path))) {
    line++;
    const json = text.toString().trim();
    if (json !== '') yield [json, `${file}, line ${line}`];
  }
}

/** Null for what is no record of a wanted case: other JSON files stand beside the records. */
function parseRecord(json: string, name: string, wanted: ReadonlySet<string>): EvaluatedRecord | null {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${name}: not JSON: ${(error as Error).message}`);
  }
  const caseNumber = (content as { case_number?: unknown } | null)?.case_number;
  if (typeof caseNumber !== 'string' || !wanted.has(caseNumber)) return null;
  const result = EvaluatedRecord.safeParse(content);
  if (result.success) return result.data;
  throw new UsageError(`${name} (${caseNumber}) is no record:\n${z.prettifyError(result.error)}`);
}
