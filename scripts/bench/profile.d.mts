import type { Profiler } from 'node:inspector';

export const STAGE_NAMES: readonly string[];
export function sharesOf(
  profile: Pick<Required<Profiler.Profile>, 'nodes' | 'samples' | 'timeDeltas'>,
): Record<string, number>;
export function profiled(work: () => Promise<unknown>): Promise<Record<string, number>>;
