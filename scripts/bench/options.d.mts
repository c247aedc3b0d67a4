import type { BenchResult } from './result.mjs';

export class UsageError extends Error {}

/** What the command line asks for; `pdfs`: the letters that others are copies of. */
export interface BenchOptions {
  readonly letters: number;
  readonly rounds: number;
  readonly jobs: number;
  readonly starts: number;
  readonly passes: number;
  readonly textOnly: boolean;
  readonly memoryAt: readonly number[];
  readonly from: string;
  readonly pdfs: readonly string[];
  readonly reader?: string;
  readonly against?: string;
  readonly json?: string;
  readonly earlier?: { readonly file: string; readonly result: BenchResult };
}
export function optionsOf(args: readonly string[]): BenchOptions;
