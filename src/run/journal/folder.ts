import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile, tableFiles, unfinished } from '../../write/outputs.js';
import { UsageError } from '../usage.js';
import { isOfLock, Lock } from './lock.js';

/** The names of what a run keeps in its output folder; those of the tables are in write/outputs. */
const RECORDS = 'records.ndjson';
const FACTS = 'run.json';
const INNER = '.imr';
const LEDGER = 'ledger.ndjson';
const FAILURES = 'failures.ndjson';
const STATE = 'state.json';
const LOCK = 'lock';
/** Where a new pair of records and ledger is prepared, and where it stands once it holds. */
const SETTLING = 'settling';
const SETTLED = 'settled';

/** Tells what will stand in a folder: one that holds nothing else is empty. */
const README = 'README.md';

/** An output folder and what a run keeps in it. `.imr/` is for resuming and merging, not for readers. */
export class OutputFolder {
  readonly records: string;
  readonly ledger: string;
  readonly failures: string;
  readonly #state: string;
  readonly #facts: string;
  readonly #inner: string;

  constructor(readonly path: string) {
    this.#inner = join(path, INNER);
    this.records = join(path, RECORDS);
    this.#facts = join(path, FACTS);
    this.ledger = join(this.#inner, LEDGER);
    this.failures = join(this.#inner, FAILURES);
    this.#state = join(this.#inner, STATE);
  }

  /** A run killed before it wrote its state leaves no more than the inner folder: that counts as empty. */
  async isEmpty(): Promise<boolean> {
    if (this.hasRun()) return false;
    const names = await this.#usable(async () => await namesIn(this.path));
    return names.every((name) => name === INNER || name === README);
  }

  /** Whether a run has begun here. */
  hasRun(): boolean {
    return existsSync(this.#state);
  }

  /** Does work that writes into the folder, made if need be, and keeps other runs out meanwhile. */
  async locked<T>(work: () => Promise<T>): Promise<T> {
    const lock = await this.#usable(async () => {
      await mkdir(this.#inner, { recursive: true });
      return await Lock.take(join(this.#inner, LOCK), this.path);
    });
    try {
      return await work();
    } finally {
      lock.release();
    }
  }

  /** Removes what earlier runs wrote; other files stay. */
  async clear(): Promise<void> {
    // The state goes first: a run that is only half removed must not look resumable.
    await rm(this.#state, { force: true });
    for (const name of await readdir(this.#inner))
      if (!isOfLock(name, LOCK)) await rm(join(this.#inner, name), { recursive: true });
    for (const name of [RECORDS, FACTS, ...tableFiles()]) {
      const path = join(this.path, name);
      for (const left of [path, unfinished(path)]) await rm(left, { force: true });
    }
  }

  /** Where to prepare a new pair of records and ledger: an empty folder. */
  async prepareRewrite(): Promise<{ records: string; ledger: string }> {
    const folder = join(this.#inner, SETTLING);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return { records: join(folder, RECORDS), ledger: join(folder, LEDGER) };
  }

  /** Puts the new pair in place. The first rename decides: before it the old pair holds, after it the new one. */
  async commitRewrite(): Promise<void> {
    await rename(join(this.#inner, SETTLING), join(this.#inner, SETTLED));
    await this.finishRewrite();
  }

  /** Completes a rewrite that was decided but cut short. */
  async finishRewrite(): Promise<void> {
    const folder = join(this.#inner, SETTLED);
    if (!existsSync(folder)) return;
    for (const [name, place] of [
      [RECORDS, this.records],
      [LEDGER, this.ledger],
    ] as const) {
      if (existsSync(join(folder, name))) await rename(join(folder, name), place);
    }
    await rmdir(folder);
  }

  async readState(): Promise<RunState> {
    return JSON.parse(await readFile(this.#state, 'utf8')) as RunState;
  }

  async writeState(state: RunState): Promise<void> {
    await replaceFile(this.#state, `${JSON.stringify(state, null, 2)}\n`);
  }

  async writeFacts(facts: object): Promise<void> {
    await replaceFile(this.#facts, `${JSON.stringify(facts, null, 2)}\n`);
  }

  /** Where the path can be no output folder, throws a UsageError that says why. */
  async #usable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const why = UNUSABLE[(error as NodeJS.ErrnoException).code ?? ''];
      if (why === undefined) throw error;
      throw new UsageError(`${this.path} cannot be the output folder: ${why}. Give another --out.`, { cause: error });
    }
  }
}

/** Why a path can be no output folder, by the system's error. */
const UNUSABLE: Readonly<Record<string, string>> = {
  ENOTDIR: 'it is a file, or below one',
  EEXIST: 'something that is no folder stands there',
  ENOENT: 'it cannot be made there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'it leads round in links',
};

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What decides the records, and so must be the same when a run is resumed or merged. */
export interface RunArguments {
  readonly version: string;
  readonly paths: readonly string[];
  readonly reader: string | null;
  readonly ocr: string | null;
  readonly shard: string | null;
}

export interface RunState {
  readonly arguments: RunArguments;
  /** How many letters there were, those of all shards counted. */
  readonly found: number;
  /** Whether every letter is done and the tables are written. */
  readonly finished: boolean;
}
