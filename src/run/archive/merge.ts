import { resolve } from 'node:path';
import type { ProjectOptions } from '../../write/project.js';
import { concludeWithTables } from '../journal/conclude.js';
import { runFacts } from './facts.js';
import { OutputFolder, type RunArguments, type RunState } from '../journal/folder.js';
import { putInOrder } from '../journal/put-in-order.js';
import { parseShard } from './shard.js';
import type { Tally } from '../journal/tally.js';
import { requireUsableIndex } from './usable-index.js';
import { UsageError } from '../usage.js';

interface MergeOptions {
  readonly out: string;
  readonly force?: boolean | undefined;
  readonly tables: ProjectOptions;
}

/** Joins the outputs of several finished runs into a folder of their own. */
export async function mergeOutputs(outs: readonly string[], { out, force, tables }: MergeOptions): Promise<Tally> {
  const started = new Date();
  const folder = new OutputFolder(out);
  if (outs.some((each) => resolve(each) === resolve(out)))
    throw new UsageError(`${out} is itself to be merged: give another --out.`);
  if (!force && !(await folder.isEmpty()))
    throw new UsageError(`${out} is not empty. Give --force to replace its outputs, or another --out.`);
  const sources = outs.map((each) => new OutputFolder(each));
  const states = await Promise.all(sources.map(finishedState));
  const asked = joinArguments(sources, states);
  await requireUsableIndex(tables.index);

  return await folder.locked(async () => {
    await folder.clear();
    const state = { arguments: asked, found: states[0]!.found };
    await folder.writeState({ ...state, finished: false });
    await putInOrder(sources, folder);
    const readSeconds = (Date.now() - started.getTime()) / 1000;
    const tally = await concludeWithTables(folder, tables);
    await folder.writeFacts(
      await runFacts({
        asked,
        options: { timeout: null, tables },
        jobs: 1,
        tally,
        ignored: {},
        setAside: {},
        read: 0,
        started,
        readSeconds,
        resumed: false,
      }),
    );
    await folder.writeState({ ...state, finished: true });
    return tally;
  });
}

async function finishedState(folder: OutputFolder): Promise<RunState> {
  if (!folder.hasRun()) throw new UsageError(`${folder.path} is not the output of imr extract.`);
  const state = await folder.readState();
  if (!state.finished)
    throw new UsageError(`The run in ${folder.path} is not finished: go on with it with --resume first.`);
  return state;
}

/** The arguments of the one run that the merge stands for. Refuses runs that cannot be parts of one. */
function joinArguments(folders: readonly OutputFolder[], states: readonly RunState[]): RunArguments {
  const given = states.map((state) => state.arguments);
  const [first] = given;
  if (!first) throw new UsageError('Say which output folders to merge.');
  for (const key of ['version', 'reader', 'ocr'] as const) {
    const other = given.findIndex((asked) => (asked[key] ?? null) !== (first[key] ?? null));
    if (other >= 0) {
      throw new UsageError(
        `${folders[0]!.path} and ${folders[other]!.path} differ in their ${key} ` +
          `(${first[key]}, ${given[other]![key]}): extract one of them anew.`,
      );
    }
  }
  requireAllShards(states);
  return { ...first, paths: [...new Set(given.flatMap((asked) => asked.paths))], shard: null };
}

/** A merge of some of the shards would pass for the whole archive. */
function requireAllShards(states: readonly RunState[]): void {
  const cut = states.filter((state) => state.arguments.shard !== null);
  const found = new Set(cut.map((state) => state.found));
  if (found.size > 1)
    throw new UsageError(
      `The shards are of archives of ${[...found].join(' and ')} letters: ` +
        'merge those of one archive, extracted when it was the same for all.',
    );
  const shards = cut.map((state) => parseShard(state.arguments.shard!));
  const counts = new Set(shards.map(({ count }) => count));
  if (counts.size > 1)
    throw new UsageError(
      `The shards are of different splits (into ${[...counts].join(' and ')}): merge those of one split.`,
    );
  for (const count of counts) {
    const there = new Set(shards.map(({ index }) => index));
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !there.has(index));
    if (missing.length > 0)
      throw new UsageError(
        `Of the ${count} shards, ${missing.map((index) => `${index}/${count}`).join(', ')} are missing: ` +
          'merge all of them.',
      );
  }
}
