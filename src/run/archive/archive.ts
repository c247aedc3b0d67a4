import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Inputs } from '../../read/find/find-inputs.js';
import type { InputFile } from '../../read/find/input-file.js';
import type { Task } from '../pool/task.js';
import { concludeWithTables } from '../journal/conclude.js';
import { earlierRun, type Standing } from './earlier-run.js';
import { runFacts } from './facts.js';
import { findLetters, type Wanted } from './find-letters.js';
import { OutputFolder } from '../journal/folder.js';
import { Journal } from '../journal/journal.js';
import type { LockOptions } from '../journal/lock.js';
import { type Recovered, recover } from '../journal/recover.js';
import type { RunArguments } from '../journal/state.js';
import { factsOf, type Outcome } from '../pool/letter-outcome.js';
import { jobsFor, outcomesOf, type OutcomeOptions } from '../pool/read-tasks.js';
import { Known, type Plan } from '../journal/plan.js';
import { Cases } from '../journal/versions.js';
import type { Tally } from '../journal/tally.js';
import type { LetterTexts } from '../journal/texts.js';
import { requireUsableIndex } from './usable-index.js';
import { keeping } from '../usage.js';
import { FORMATS } from '../../write/formats.js';
import type { ProjectOptions, Tables } from '../../write/project.js';
import { VERSION } from '../../version.js';

/** `signal` interrupts the run; what is done is kept. */
export interface ArchiveOptions extends OutcomeOptions, Wanted, Standing {
  readonly tables: ProjectOptions;
  /** How the folder is locked, where tests are in a hurry. */
  readonly lock?: Pick<LockOptions, 'every' | 'looks' | 'here'>;
}

/** Is told how a run goes. */
export interface Watcher {
  /** Letters are looked for, and so many were found so far. */
  searching?(found: number): void;
  begin(total: number, done: number): void;
  letter(failed: boolean): void;
  end(): void;
  /** All letters are read, and tables are written from here on. */
  concluding?(): void;
  say(message: string): void;
}

export interface ArchiveResult {
  readonly interrupted: boolean;
  readonly tally: Tally | undefined;
  /** Files found that are no letters, by extension. */
  readonly ignored: Inputs['ignored'];
  readonly setAside: Inputs['setAside'];
  /** How many letters are done; undefined where the run ended while it waited for another one. */
  readonly done: number | undefined;
  /** How many there are; undefined where the search for them was interrupted. */
  readonly total: number | undefined;
  readonly seconds: number;
}

/** How many letters may be under way or wait for one before them. */
const WINDOW = 1024;

/** Reads all letters below the paths into records and tables in a folder. */
export async function extractArchive(
  paths: readonly string[],
  options: ArchiveOptions,
  watcher: Watcher,
): Promise<ArchiveResult> {
  const started = new Date();
  const folder = new OutputFolder(options.out);
  const asked = describeArguments(paths, options);
  await requireUsableIndex(options.tables);
  await earlierRun(folder, asked, options);
  const search = await findLetters(paths, options, watcher, options.signal);
  if (!search) return { ...UNBEGUN, seconds: secondsSince(started) };
  const { inputs, found, ...aside } = search;
  const begun = { interrupted: true, tally: undefined, ...aside, total: inputs.length };

  const work = async (lost: AbortSignal): Promise<ArchiveResult> => {
    // Looked at once more: another run may have ended since.
    const earlier = await earlierRun(folder, asked, options);
    const resumed = earlier !== undefined;
    if (!resumed) await folder.clear();
    const known = new Known();
    const held = await recover(folder, {
      sealed: earlier?.seal ?? null,
      known: (entry, whole) => known.add(entry, whole),
      text: asked.text,
      say: (message) => watcher.say(message),
    });
    const state = { arguments: asked, found, inputs: inputs.length, ...aside };
    await folder.writeState({ ...state, seal: null });
    const stopped = { ...options, signal: anyOf(options.signal, lost) };
    const { done, read, tables } = await readLetters({ folder, inputs, resumed, known, held }, stopped, watcher);
    folder.check();
    if (options.signal?.aborted) return { ...begun, done: done + read, seconds: secondsSince(started) };

    const readSeconds = secondsSince(started);
    watcher.concluding?.();
    const counts = { inputs: inputs.length, done: done + read };
    const { tally, seal } = await concludeWithTables(
      folder,
      counts,
      { ...options.tables, isPart: options.shard !== undefined },
      tables,
    );
    folder.check();
    if (asked.text && resumed) await folder.texts.keepOnly(folder.ledger, tally.letters);
    const jobs = jobsFor(read, options);
    await folder.writeFacts(
      await runFacts({ asked, options, jobs, tally, ...aside, read, started, readSeconds, resumed }),
    );
    await folder.writeState({ ...state, seal });
    return { ...begun, interrupted: false, tally, done: done + read, seconds: secondsSince(started) };
  };
  const lock = { ...options.lock, say: (message: string) => watcher.say(message), signal: options.signal };
  const kept = (lost: AbortSignal): Promise<ArchiveResult> =>
    keeping(
      folder.path,
      () => keptIn(folder),
      async () => await work(lost),
    );
  return (await folder.locked(kept, lock)) ?? { ...begun, done: undefined, seconds: secondsSince(started) };
}

/** What of a run is kept that could not go on. */
const keptIn = (folder: OutputFolder): string =>
  folder.hasRun()
    ? `What was read before is kept in ${folder.path}. Go on with the same command and --resume.`
    : 'No letter was read before: start again with the same command.';

const anyOf = (signal: AbortSignal | undefined, lost: AbortSignal): AbortSignal =>
  signal ? AbortSignal.any([signal, lost]) : lost;

interface Reading {
  /** How many letters were done before this run. */
  readonly done: number;
  /** How many letters this run has read. */
  readonly read: number;
  /** The tables, where they were written alongside. */
  readonly tables: Tables | undefined;
}

interface ToRead {
  readonly folder: OutputFolder;
  readonly inputs: readonly InputFile[];
  readonly resumed: boolean;
  /** What earlier runs know, and what of their journal holds. */
  readonly known: Known;
  readonly held: Recovered;
}

/** Reads what is left to do into the journal and, where possible, into the tables at the same time. */
async function readLetters(
  { folder, inputs, resumed, known, held }: ToRead,
  options: ArchiveOptions,
  watcher: Watcher,
): Promise<Reading> {
  const plan = await known.compare(inputs);
  const done = inputs.length - plan.todo.length;
  const journal = await Journal.open(folder, held);
  if (resumed) watcher.say(describePlan(plan, done));
  watcher.begin(inputs.length, done);
  let read = 0;
  let tables: Promise<Tables> | undefined;
  const cases = new Cases();
  let ended = false;
  let whole = false;
  try {
    for (const file of plan.gone) await journal.note({ file, bytes: null, modified: null, sha256: null, gone: true });
    // The records of a resumed run do not come in their final order.
    if (!resumed && canWriteAlongside(options)) tables = openTables(folder, options);
    for await (const outcome of readAll(plan.todo, options)) {
      if (tables && 'letters' in outcome && cases.comeAgain(outcome)) {
        // Letters of one case are warned about once all are read, so the tables are written then.
        await (await tables).discard();
        tables = undefined;
      }
      await keep(outcome, plan, journal, tables, options.texts ? folder.texts : undefined);
      // What is attached to a file is read with it.
      if (outcome.holder !== undefined) continue;
      read++;
      watcher.letter('failure' in outcome && outcome.failure?.code !== 'attachments-only');
    }
    ended = true;
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  } finally {
    // Only what the journal holds is done: close it before the watcher says so.
    try {
      await journal.close();
      whole = ended && !options.signal?.aborted;
    } finally {
      watcher.end();
      if (!whole) await (await tables)?.discard();
    }
  }
  return { done, read, tables: await tables };
}

/** Keeps what became of a file. One with the content of an earlier one gives no second record. */
async function keep(
  outcome: Outcome,
  { first }: Plan,
  journal: Journal,
  tables: Promise<Tables> | undefined,
  texts: LetterTexts | undefined,
): Promise<void> {
  if (!('letters' in outcome)) return await journal.append(outcome);
  const { file, sha256, letters } = outcome;
  const original = first.get(sha256!);
  if (original !== undefined && original < file)
    return await journal.note({ ...factsOf(outcome), duplicate_of: original });
  await texts?.write(letters);
  await journal.append(outcome);
  first.set(sha256!, file);
  for (const { line } of letters) await (await tables)?.add(line);
}

/** A decision index, like some formats, takes memory that the workers need. */
const canWriteAlongside = ({ tables: { format, index } }: ArchiveOptions): boolean =>
  FORMATS[format].alongside && index === undefined;

/** What writes tables takes as long to load as the workers take to start, so it is loaded meanwhile. */
function openTables(folder: OutputFolder, options: ArchiveOptions): Promise<Tables> {
  const tables = setImmediate()
    .then(() => import('../../write/project.js'))
    .then(({ Tables }) => Tables.open(folder, options.tables));
  // A failure is thrown where the tables are first used; until then it must not count as unhandled.
  tables.catch(() => {});
  return tables;
}

/** The result of a run that was interrupted before anything was found. */
const UNBEGUN = { interrupted: true, tally: undefined, ignored: {}, setAside: {}, done: 0, total: undefined } as const;

function describePlan({ todo, changed, missing }: Plan, done: number): string {
  const again = changed > 0 ? `, ${changed} of them changed or to be tried again` : '';
  const gone = missing > 0 ? `; ${are(missing)} gone` : '';
  return `Resuming: ${done} letters are done, ${are(todo.length)} left${again}${gone}.`;
}

function describeArguments(
  paths: readonly string[],
  { reader, ocr, shard, include = [], exclude = [], tables, texts = false }: ArchiveOptions,
): RunArguments {
  return {
    version: VERSION,
    paths: paths.map((path) => resolve(path)),
    reader: reader ?? null,
    ocr: ocr ?? null,
    shard: shard ? `${shard.index}/${shard.count}` : null,
    include: [...include],
    exclude: [...exclude],
    evidence: tables.evidence ?? false,
    text: texts,
  };
}

/** The outcomes of all letters, in their order. */
async function* readAll(inputs: readonly InputFile[], options: ArchiveOptions): AsyncGenerator<Outcome> {
  if (inputs.length === 0) return;
  const jobs = jobsFor(inputs.length, options);
  for await (const outcomes of outcomesOf(tasks(inputs), WINDOW, { ...options, jobs })) yield* outcomes;
}

function* tasks(inputs: readonly InputFile[]): Generator<Task> {
  for (const input of inputs) yield taskOf(input);
}

const taskOf = ({ file, path, failure }: InputFile): Task => (failure ? { file, failure } : { file, path });
const secondsSince = (moment: Date): number => (Date.now() - moment.getTime()) / 1000;
const are = (count: number): string => `${count} ${count === 1 ? 'is' : 'are'}`;
