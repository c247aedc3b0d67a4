import type { ProjectOptions } from '../../write/project.js';
import { concludeWithTables } from '../journal/conclude.js';
import { notEmpty } from './earlier-run.js';
import { runFacts } from './facts.js';
import { type FinishedRun, finishedRun } from '../journal/finished.js';
import { OutputFolder } from '../journal/folder.js';
import { ANEW } from '../journal/ledger.js';
import type { LockOptions } from '../journal/lock.js';
import { putInOrder } from '../journal/put-in-order.js';
import type { RunArguments, RunState } from '../journal/state.js';
import { distinctFolders, isWithinOrAround } from './real-paths.js';
import { parseShard } from './shard.js';
import type { Tally } from '../journal/tally.js';
import { requireUsableIndex } from './usable-index.js';
import { keeping, StoppedError, UsageError } from '../usage.js';

export interface MergeOptions {
  readonly out: string;
  readonly force?: boolean | undefined;
  readonly tables: ProjectOptions;
  readonly lock?: LockOptions;
}

/** What the runs found and did not read; see `Inputs`. */
type LeftAside = Pick<RunState, 'ignored' | 'setAside'>;

export interface Merged extends LeftAside {
  readonly tally: Tally;
  /** Runs that kept no texts, where others did: so the merged folder has none. */
  readonly withoutTexts: readonly string[];
}

/**
 * Joins the outputs of several finished runs into a folder of their own. Nothing there is replaced before all of them
 * were found whole.
 */
export async function mergeOutputs(outs: readonly string[], options: MergeOptions): Promise<Merged> {
  const { out, force, tables } = options;
  const started = new Date();
  const folder = new OutputFolder(out);
  const sources = (await distinctFolders(outs)).map((each) => new OutputFolder(each));
  for (const { path } of sources)
    if (await isWithinOrAround(out, path))
      throw new UsageError(
        `${out} is ${path}, which is itself to be merged, or lies in it or around it: give another --out.`,
      );
  if (!force && !(await folder.isEmpty())) throw new UsageError(await notEmpty(folder, false));
  const parts: FinishedRun[] = [];
  for (const source of sources) parts.push(await finishedRun(source));
  const asked = joinArguments(parts);
  const { evidence } = asked;
  if (tables.evidence && !evidence) throw withoutQuotes(parts);
  await requireUsableIndex(tables);
  const states = parts.map(({ state }) => state);
  const aside = { ignored: sumOf('ignored', states), setAside: sumOf('setAside', states) };

  const work = async (): Promise<Merged> => {
    let found: Omit<RunState, 'format' | 'seal'> | undefined;
    if (asked.text) for (const { folder: source } of parts) await source.texts.requireWhole(source.ledger);
    await putInOrder(parts, folder, async ({ files, distinct }) => {
      for (const [i, { folder: source, state }] of parts.entries())
        if (files[i] !== state.inputs)
          throw new StoppedError(
            `The run in ${source.path} had ${state.inputs} files to read, and its ledger tells of ${files[i]}. ${ANEW}`,
          );
      found = { arguments: asked, found: distinct, inputs: distinct, ...aside };
      await folder.clear({ keepRewrite: true });
      await folder.writeState({ ...found, seal: null });
    });
    if (asked.text) for (const { folder: source } of parts) await folder.texts.takeFrom(source.texts, source.ledger);
    const readSeconds = (Date.now() - started.getTime()) / 1000;
    const { tally, seal } = await concludeWithTables(folder, found!, { ...tables, evidence });
    const how = {
      options: { timeout: null, tables: { ...tables, evidence } },
      jobs: 1,
      read: 0,
      started,
      readSeconds,
      resumed: false,
    };
    await folder.writeFacts(await runFacts({ asked, tally, ...aside, ...how }));
    await folder.writeState({ ...found!, seal });
    return { tally, ...aside, withoutTexts: withoutTexts(parts) };
  };
  const merged = await folder.locked(async () => await keeping(out, () => keptBeside(out), work), options.lock);
  if (!merged) throw new StoppedError(`The merge into ${out} was ended before it began.`);
  return merged;
}

const keptBeside = (out: string): string =>
  `What was to be merged is as it was. Merge again, with --force where ${out} is not empty.`;

/**
 * What all runs together set aside. Runs over the same paths, as shards are, each counted the same files: of
 * those the highest counts hold.
 */
function sumOf(kind: keyof LeftAside, states: readonly RunState[]): Record<string, number> {
  const byPaths = new Map<string, Record<string, number>>();
  for (const state of states) {
    const key = JSON.stringify([...state.arguments.paths].sort());
    const counts = byPaths.get(key) ?? {};
    byPaths.set(key, counts);
    for (const [name, count] of Object.entries(state[kind]))
      // What one run left out by its globs another may have read.
      if (name !== 'left-out' || haveSameGlobs(states)) counts[name] = Math.max(counts[name] ?? 0, count);
  }
  const sums: Record<string, number> = {};
  for (const counts of byPaths.values())
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

const haveSameGlobs = (states: readonly RunState[]): boolean =>
  new Set(states.map(({ arguments: { include, exclude } }) => JSON.stringify([include, exclude]))).size === 1;

/** The arguments of the one run that the merge stands for. Refuses runs that cannot be parts of one. */
function joinArguments(parts: readonly FinishedRun[]): RunArguments {
  const states = parts.map(({ state }) => state);
  const given = states.map((state) => state.arguments);
  const [first] = given;
  if (!first) throw new UsageError('Say which output folders to merge.');
  for (const key of ['version', 'reader', 'ocr', 'evidence'] as const) {
    const other = given.findIndex((asked) => asked[key] !== first[key]);
    if (other >= 0) {
      throw new UsageError(
        `${parts[0]!.folder.path} and ${parts[other]!.folder.path} differ in their ${key} ` +
          `(${first[key]}, ${given[other]![key]}): extract one of them anew.`,
      );
    }
  }
  requireAllShards(states);
  const globs = haveSameGlobs(states) ? {} : { include: [], exclude: [] };
  return {
    ...first,
    ...globs,
    paths: [...new Set(given.flatMap((asked) => asked.paths))],
    text: given.every(({ text }) => text),
    shard: null,
  };
}

/** The runs that kept no texts, where others did. */
const withoutTexts = (parts: readonly FinishedRun[]): string[] => {
  const without = parts.filter(({ state }) => !state.arguments.text).map(({ folder }) => folder.path);
  return without.length < parts.length ? without : [];
};

const withoutQuotes = (parts: readonly FinishedRun[]): UsageError =>
  new UsageError(
    `${parts.map(({ folder }) => folder.path).join(', ')}: these runs kept no words of the evidence. Extract the ` +
      'letters anew with --evidence, or merge without it.',
  );

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
  } // Each file belongs to one shard: all of them together have all files, once.
  const inputs = new Map(cut.map((state, i) => [shards[i]!.index, state.inputs]));
  const sum = [...inputs.values()].reduce((total, count) => total + count, 0);
  const [all] = found;
  if (all !== undefined && sum !== all)
    throw new UsageError(
      `The shards read ${sum} of the ${all} letters that each of them found: the archive changed between them. ` +
        'Go on with each of them with --resume.',
    );
}
