import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { StoppedError, UsageError } from '../usage.js';
import { FORMAT } from './written-state.js';

/** What decides the records, and so must be the same when a run is resumed or merged. */
const RunArguments = z.object({
  version: z.string(),
  paths: z.array(z.string()),
  reader: z.string().nullable(),
  ocr: z.string().nullable(),
  shard: z.string().nullable(),
  include: z.array(z.string()),
  exclude: z.array(z.string()),
  /** Whether the evidence of records has its words. */
  evidence: z.boolean(),
  /** Whether the text of each letter is kept. */
  text: z.boolean(),
});
export type RunArguments = z.infer<typeof RunArguments>;

const count = z.int().nonnegative();

/** What a journal came to: one that lacks its end, or has another, shows. */
const Seal = z.object({
  /** Lines of the ledger. */
  lines: count,
  /** The checksum of the last one, which covers all before it. */
  checksum: count,
  /** Bytes of records.ndjson. */
  records: count,
});
export type Seal = z.infer<typeof Seal>;

const RunState = z.object({
  format: z.literal(FORMAT),
  arguments: RunArguments,
  /** How many letters there were, those of all shards counted. */
  found: count,
  /** How many of those were this run's to read. */
  inputs: count,
  /** Files found that are no letters, by extension. */
  ignored: z.record(z.string(), count),
  /** What was found and not read, by kind; those files too. */
  setAside: z.record(z.string(), count),
  /** Set once every letter is done and the tables are written. */
  seal: Seal.nullable(),
});
export type RunState = z.infer<typeof RunState>;

/** Reads what `writtenState` made. Throws where the text is no state, is damaged or of another version. */
export function parseState(text: string, path: string): RunState {
  const { checksum, ...state } = jsonOf(text, path);
  const format = state['format'];
  if (format === undefined ? 'arguments' in state : typeof format === 'number' && format !== FORMAT)
    throw new UsageError(
      `The run that ${path} tells of was written by another version of imr. Extract anew with --force, or give ` +
        'another --out.',
    );
  const parsed = RunState.safeParse(state);
  if (!parsed.success || crc32(JSON.stringify(state)) !== checksum) throw damaged(path);
  return parsed.data;
}

function jsonOf(text: string, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw damaged(path);
}

const damaged = (path: string): StoppedError =>
  new StoppedError(
    `${path} is damaged, or not of imr: what the run in its folder came to cannot be told. Extract anew with ` +
      '--force, or put back a copy of the whole output folder.',
  );
