import { createHash } from 'node:crypto';
import { UsageError } from '../usage.js';

/** One part of an archive split over several jobs: part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads "2/8". */
export function parseShard(text: string): Shard {
  const match = /^(?<index>\d+)\/(?<count>\d+)$/.exec(text);
  const index = Number(match?.groups?.['index']);
  const count = Number(match?.groups?.['count']);
  if (!match || index < 1 || index > count) {
    throw new UsageError(`--shard takes i/n with i from 1 to n, such as 2/8, not "${text}".`);
  }
  return { index, count };
}

/** Whether a file belongs to the shard: its path below the folder given decides alone, so that all machines agree. */
export function inShard(file: string, { index, count }: Shard): boolean {
  if (count === 1) return true;
  return createHash('sha256').update(file).digest().readUInt32BE(0) % count === index - 1;
}
