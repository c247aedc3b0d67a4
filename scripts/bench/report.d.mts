import type { BenchResult } from './result.mjs';

export function report(
  result: BenchResult,
  earlier?: { readonly file: string; readonly result: BenchResult },
): string[];
