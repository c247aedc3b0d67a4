import type { AnswerColumn } from '../tables.js';
import type { Value } from '../values.js';

/** What an answer looks like, part by part as its rows come. */
export interface Form {
  /** What stands before all rows. */
  begin(): string;
  rows(rows: readonly (readonly Value[])[]): string;
  /** What stands behind them. */
  end(): string;
}

export interface FormOptions {
  /** Put an apostrophe before CSV cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
  /** Characters in a line of the terminal that shows the answer; undefined where none does. */
  readonly width: number | undefined;
}

export type MakeForm = (columns: readonly AnswerColumn[], options: FormOptions) => Form;
