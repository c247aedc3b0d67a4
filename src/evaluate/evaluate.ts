import { alignItems } from '../annotation/align.js';
import { loose } from '../annotation/compare.js';
import { DIAGNOSIS_FACETS, ITEM_FACETS } from './facets.js';
import { ITEM_FIELDS, LETTER_FIELDS, type ComparedField } from './fields.js';
import { type AnnotatedItem, type Annotation, keyOf } from '../annotation/form.js';
import { readGold } from './gold.js';
import { readRecords, type EvaluatedItem, type EvaluatedRecord } from './records.js';
import { renderErrors, renderJson, renderSummary, renderTable } from './render.js';
import { type Evaluation, type Minimum, Tally } from './tally.js';
import { UsageError } from '../run/usage.js';

export interface EvaluateOptions {
  /** Folder of annotations, one *.json a letter. */
  readonly gold: string;
  /** NDJSON file of records, or a folder of record files. */
  readonly records: string;
  /** List what was missed and made up: in every field (true), or in those whose name starts so. */
  readonly errors?: boolean | string;
  /** Each "field=f1", as on the command line. */
  readonly min?: readonly string[];
  /** The scores as JSON in place of the table. */
  readonly json?: boolean;
}

/**
 * Measures records against annotations. Gives what to print, and exit code 1 where a field is below its minimum.
 * Throws a usage error that names file and field for a broken annotation or record.
 */
export async function runEvaluate(options: EvaluateOptions): Promise<{ text: string; exitCode: 0 | 1 }> {
  const minimums = (options.min ?? []).map(parseMinimum);
  const gold = await readGold(options.gold);
  const records = await readRecords(options.records, new Set(gold.map(keyOf)));
  const evaluation = evaluate(gold, records, minimums);
  const errors = options.errors === true ? '' : options.errors || null;
  const parts = options.json
    ? [renderJson(evaluation, errors)]
    : [renderTable(evaluation), errors === null ? '' : renderErrors(evaluation, errors), renderSummary(evaluation)];
  return { text: parts.filter((part) => part !== '').join('\n'), exitCode: evaluation.below.length > 0 ? 1 : 0 };
}

/** Scores field by field, summed over all annotated letters. A letter without a record counts as missed everywhere. */
export function evaluate(
  gold: readonly Annotation[],
  records: ReadonlyMap<string, EvaluatedRecord>,
  minimums: readonly Minimum[] = [],
): Evaluation {
  const tally = new Tally();
  for (const letter of gold) evaluateLetter(tally, letter, records.get(keyOf(letter)));
  const scores = tally.scores();
  const f1 = new Map(scores.map((score) => [score.field, score.f1]));
  return {
    scores,
    letters: gold.length,
    withRecord: gold.filter((letter) => records.has(keyOf(letter))).length,
    below: minimums.map((row) => ({ ...row, f1: f1.get(row.field) ?? 0 })).filter((row) => row.f1 < row.minimum),
  };
}

function evaluateLetter(tally: Tally, gold: Annotation, record: EvaluatedRecord | undefined): void {
  addRows(tally, LETTER_FIELDS, keyOf(gold), gold, record);
  const items = record?.items ?? [];
  const pairs = alignItems(gold.items, items);
  const partner = new Map<AnnotatedItem, EvaluatedItem>(pairs.map(([i, j]) => [gold.items[i]!, items[j]!]));
  addItemsFound(tally, gold, items, partner);
  const unpaired = gold.items.filter((item) => !partner.has(item));
  for (const item of [...partner.keys(), ...unpaired]) {
    const where = `${keyOf(gold)} «${item.request.slice(0, 50)}»`;
    addRows(tally, ITEM_FIELDS, where, item, partner.get(item));
    addRows(tally, ITEM_FACETS, where, item, partner.get(item));
  }
  for (const diagnosis of gold.diagnoses) {
    const where = `${keyOf(gold)} «${diagnosis.text.slice(0, 50)}»`;
    const same = record?.diagnoses?.find(({ text }) => loose(text) === loose(diagnosis.text));
    addRows(tally, DIAGNOSIS_FACETS, where, diagnosis, same);
  }
}

function addItemsFound(
  tally: Tally,
  gold: Annotation,
  items: readonly EvaluatedItem[],
  partner: ReadonlyMap<AnnotatedItem, EvaluatedItem>,
): void {
  const paired = new Set(partner.values());
  for (const item of gold.items) {
    tally.add('items.found', keyOf(gold), [
      partner.has(item) ? { kind: 'right' } : { kind: 'missed', note: `missed item ${JSON.stringify(item.request)}` },
    ]);
  }
  for (const item of items) {
    if (!paired.has(item))
      tally.add('items.found', keyOf(gold), [
        { kind: 'made_up', note: `made up item ${JSON.stringify(item.request)}` },
      ]);
  }
}

function addRows<Gold, Got>(
  tally: Tally,
  rows: readonly ComparedField<Gold, Got>[],
  where: string,
  gold: Gold,
  record: Got | undefined,
): void {
  for (const { field, findings } of rows) tally.add(field, where, findings(gold, record));
}

function parseMinimum(text: string): Minimum {
  const [, field, minimum] = /^([\w.]+)=([\d.]+)$/.exec(text) ?? [];
  if (field === undefined || !(Number(minimum) <= 1))
    throw new UsageError(`--min takes a field and an F1 from 0 to 1, like items.request=0.99, not ${text}`);
  return { field, minimum: Number(minimum) };
}
