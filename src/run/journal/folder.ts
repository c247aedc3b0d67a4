import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { replaceFile, tableFiles, unfinished } from '../../write/outputs.js';
import { StoppedError, UsageError } from '../usage.js';
import { makeFolders } from './make-folders.js';
import { isOfLock, Lock, type LockOptions } from './lock.js';
import type { RunState } from './state.js';
import { LetterTexts } from './texts.js';
import { writtenState } from './written-state.js';

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
  /** How an output folder is known, by what stands in it; see `RunFolders`. */
  static readonly signs = { mark: INNER, made: ['texts'] } as const;
  readonly records: string;
  readonly ledger: string;
  readonly failures: string;
  readonly #state: string;
  readonly #facts: string;
  readonly #inner: string;
  readonly texts: LetterTexts;
  /** Where records are gathered before they are put in order. */
  readonly gathered: string;
  #lock: Lock | undefined;

  constructor(readonly path: string) {
    this.#inner = join(path, INNER);
    this.gathered = join(this.#inner, 'gathered.ndjson');
    this.texts = new LetterTexts(path);
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

  /**
   * Does work that writes into the folder, made if need be, and keeps other runs out meanwhile. `lost`: is aborted when
   * the folder is found to be no longer this run's; the work then ends with a StoppedError. Undefined where the signal
   * of the options ended the wait for another run.
   */
  async locked<T>(work: (lost: AbortSignal) => Promise<T>, options: LockOptions = {}): Promise<T | undefined> {
    const lock = await this.#usable(async () => {
      this.#refuseLink();
      await makeFolders(this.#inner);
      return await Lock.take(join(this.#inner, LOCK), this.path, options);
    });
    if (!lock) return undefined;
    this.#lock = lock;
    try {
      const done = await work(lock.loss);
      lock.check();
      return done;
    } catch (error) {
      // Whatever else went wrong then went wrong for that.
      if (lock.isHeld()) throw error;
      throw lock.lost(error);
    } finally {
      this.#lock = undefined;
      lock.release();
    }
  }

  /** Throws a StoppedError where the folder is no longer this run's: asked before anything in it is changed. */
  check(): void {
    this.#lock?.check();
  }

  /** Whether what stands in the folder may be changed by this run. */
  isOurs(): boolean {
    return this.#lock?.isHeld() ?? true;
  }

  /** Whether a path, all links followed, is that of an output, or of what the folder keeps inside. */
  writes(path: string): boolean {
    const outer = [RECORDS, FACTS, ...tableFiles()].map((name) => join(this.path, name));
    return outer.includes(path) || path === this.#inner || path.startsWith(this.#inner + sep);
  }

  /** Removes what earlier runs wrote; other files stay, and so does, if asked for, a new pair in preparation. */
  async clear({ keepRewrite = false } = {}): Promise<void> {
    this.check();
    // The state goes first: a run that is only half removed must not look resumable.
    await rm(this.#state, { force: true });
    for (const name of await readdir(this.#inner))
      if (!isOfLock(name, LOCK) && !(keepRewrite && name === SETTLING))
        await rm(join(this.#inner, name), { recursive: true });
    for (const name of [RECORDS, FACTS, ...tableFiles()]) {
      const path = join(this.path, name);
      for (const left of [path, unfinished(path)]) await rm(left, { force: true });
    }
    await this.texts.clear();
  }

  /** Where to prepare a new pair of records and ledger: an empty folder. */
  async prepareRewrite(): Promise<{ records: string; ledger: string }> {
    const folder = join(this.#inner, SETTLING);
    await this.dropRewrite();
    await mkdir(folder);
    return { records: join(folder, RECORDS), ledger: join(folder, LEDGER) };
  }

  /** Removes a new pair that will not be put in place. */
  async dropRewrite(): Promise<void> {
    this.check();
    await rm(join(this.#inner, SETTLING), { recursive: true, force: true });
  }

  /** Puts the new pair in place. The first rename decides: before it the old pair holds, after it the new one. */
  async commitRewrite(): Promise<void> {
    this.check();
    await rename(join(this.#inner, SETTLING), join(this.#inner, SETTLED));
    await this.finishRewrite();
  }

  /** Completes a rewrite that was decided but cut short. */
  async finishRewrite(): Promise<void> {
    const folder = join(this.#inner, SETTLED);
    if (!existsSync(folder)) return;
    this.check();
    for (const [name, place] of [
      [RECORDS, this.records],
      [LEDGER, this.ledger],
    ] as const) {
      if (existsSync(join(folder, name))) await rename(join(folder, name), place);
    }
    await rmdir(folder);
  }

  /** The day, by the clock of the disk, on which the run last wrote its state. */
  async lastWritten(): Promise<string> {
    return (await stat(this.#state)).mtime.toISOString().slice(0, 10);
  }

  /** Throws where the state is damaged, or of another version. */
  async readState(): Promise<RunState> {
    const { parseState } = await import('./state.js');
    const text = await readFile(this.#state, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new StoppedError(`${this.#state} cannot be read (${error.code}). Make it readable, or give another --out.`);
    });
    return parseState(text, this.#state);
  }

  async writeState(state: Omit<RunState, 'format'>): Promise<void> {
    this.check();
    await replaceFile(this.#state, writtenState(state));
  }

  async writeFacts(facts: object): Promise<void> {
    this.check();
    await replaceFile(this.#facts, `${JSON.stringify(facts, null, 2)}\n`);
  }

  /** What runs keep for themselves is removed by name, so it must not stand elsewhere. */
  #refuseLink(): void {
    if (lstatSync(this.#inner, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new UsageError(
        `${this.#inner} is a link: what runs keep there must stand in the folder itself. Remove it.`,
      );
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
