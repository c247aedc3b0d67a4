import type { Run } from './result.mjs';

export const TELLS_PROCESSES: boolean;
export function measured(command: string, args: readonly string[], statuses?: readonly number[]): Promise<Run>;
