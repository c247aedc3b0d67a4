import { keyOf } from '../annotation/form.js';
import { UsageError } from '../run/usage.js';
import { agreement } from './agreement.js';
import { evaluate } from './evaluate.js';
import { readGold } from './gold.js';
import { parseMinimum } from './minimum.js';
import { versionBeside } from './program-version.js';
import { readRecords } from './records.js';
import { agreementReport } from './report-agreement.js';
import { evaluationReport } from './report-evaluation.js';
import type { Report } from './report.js';

export interface EvaluateOptions {
  /** File or folder of annotations. */
  readonly gold: string;
  /** NDJSON file of records, or a folder of record files. */
  readonly records?: string | undefined;
  /** In place of records, another person's annotations. */
  readonly against?: string | undefined;
  /** List what was missed and made up, or what they disagree on: in every field (true), or where its name starts so. */
  readonly errors?: boolean | string;
  /** Each "field=figure", as on the command line: of the F1, or of the share agreed. */
  readonly min?: readonly string[];
  /** The figures as JSON in place of the table. */
  readonly json?: boolean;
  /** The table in Markdown, for print. */
  readonly markdown?: boolean;
}

/** What a command prints, what it tells besides, and how it ends. */
export interface Evaluated {
  readonly text: string;
  /** Said beside a result that has no room for them. */
  readonly notes: readonly string[];
  /** 1 where a field is below its minimum. */
  readonly exitCode: 0 | 1;
}

/**
 * Measures records against annotations, or two people's annotations against each other. Throws a usage error that names
 * file and field for a broken annotation or record.
 */
export async function runEvaluate(options: EvaluateOptions): Promise<Evaluated> {
  requireSense(options);
  const report = await reportOf(options);
  const { below } = report;
  const exitCode = below.length > 0 ? 1 : 0;
  const errors = options.errors === true ? '' : options.errors || null;
  if (options.json) return { text: report.json(errors), notes: [...report.cautions, ...below], exitCode };
  if (options.markdown) return { text: report.markdown(), notes: below, exitCode };
  const parts = [report.table(), errors === null ? '' : report.errors(errors), ...report.cautions, ...below];
  return { text: [...parts.filter((part) => part !== ''), report.summary()].join('\n'), notes: [], exitCode };
}

async function reportOf({ gold, records, against, min = [] }: EvaluateOptions): Promise<Report> {
  const minimums = min.map(parseMinimum);
  const annotations = await readGold(gold);
  if (against !== undefined) return agreementReport(agreement(annotations, await readGold(against), minimums));
  const found = await readRecords(records!, new Set(annotations.map(keyOf)));
  return evaluationReport(evaluate(annotations, found, minimums), await versionBeside(records!));
}

function requireSense({ records, against, json, markdown, errors }: EvaluateOptions): void {
  if ((records === undefined) === (against === undefined))
    throw new UsageError(
      'Give either --records, to measure records, or --against, to compare the annotations of another person.',
    );
  if (json && markdown) throw new UsageError('Give --json or --markdown, not both.');
  if (errors && markdown) throw new UsageError('--markdown prints a table for print. List --errors without it.');
}
