import { crc32 } from 'node:zlib';
import type { RunState } from './state.js';

/** The form of what a run keeps for itself; another one cannot be gone on with. */
export const FORMAT = 3;

/** The text of a state; `parseState` reads it. */
export function writtenState(state: Omit<RunState, 'format'>): string {
  const content: RunState = { format: FORMAT, ...state };
  return `${JSON.stringify({ ...content, checksum: crc32(JSON.stringify(content)) }, null, 2)}
`;
}
