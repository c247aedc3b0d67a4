import type { BenchOptions } from './options.mjs';
import type { BenchResult } from './result.mjs';

export function measure(
  versions: readonly { readonly name: string; readonly commit: string | null; readonly dist: string }[],
  options: BenchOptions,
  work: string,
  say: (line: string) => void,
): Promise<BenchResult>;
