import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Lock } from './lock.js';

/** An output folder and the paths in it that belong to the run itself. What is in `.imr/` is for resuming and merging, not for readers. */
export class OutputFolder {
  readonly records: string;
  readonly ledger: string;
  readonly failures: string;
  readonly state: string;
  readonly facts: string;
  readonly #inner: string;

  constructor(readonly path: string) {
    this.#inner = join(path, INNER);
    this.records = join(path, 'records.ndjson');
    this.facts = join(path, 'run.json');
    this.ledger = join(this.#inner, 'ledger.ndjson');
    this.failures = join(this.#inner, 'failures.ndjson');
    this.state = join(this.#inner, 'state.json');
  }

  /** A run killed before it wrote its state leaves no more than the inner folder: that counts as empty. */
  async isEmpty(): Promise<boolean> {
    if (!existsSync(this.path)) return true;
    return !this.hasRun() && (await readdir(this.path)).every((name) => name === INNER);
  }

  /** Whether a run has begun here. */
  hasRun(): boolean {
    return existsSync(this.state);
  }

  /** Carries out work that writes into the folder, which is made if need be, while no other run may. */
  async locked<T>(work: () => Promise<T>): Promise<T> {
    await mkdir(this.#inner, { recursive: true });
    const lock = await Lock.take(join(this.#inner, LOCK), this.path);
    try {
      return await work();
    } finally {
      lock.release();
    }
  }

  /** Takes away what earlier runs wrote; other files stay. */
  async clear(): Promise<void> {
    if (!existsSync(this.path)) return;
    // The state goes first, so that a clearing cut short never leaves a run that looks resumable.
    await rm(this.state, { force: true });
    for (const name of await readdir(this.#inner)) {
      if (name !== LOCK) await rm(join(this.#inner, name), { recursive: true });
    }
    for (const name of await readdir(this.path)) {
      if (OUTPUT.test(name)) await rm(join(this.path, name));
    }
  }

  /** Where a rewritten pair of records and ledger is prepared, empty. */
  async prepareRewrite(): Promise<{ records: string; ledger: string }> {
    const folder = join(this.#inner, 'settling');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return { records: join(folder, 'records.ndjson'), ledger: join(folder, 'ledger.ndjson') };
  }

  /** Puts the prepared pair in place. The first rename decides: before it the old pair holds, after it the new one. */
  async commitRewrite(): Promise<void> {
    await rename(join(this.#inner, 'settling'), join(this.#inner, 'settled'));
    await this.finishRewrite();
  }

  /** Completes a rewrite that was decided but cut short. */
  async finishRewrite(): Promise<void> {
    const folder = join(this.#inner, 'settled');
    if (!existsSync(folder)) return;
    for (const [name, place] of [
      ['records.ndjson', this.records],
      ['ledger.ndjson', this.ledger],
    ] as const) {
      if (existsSync(join(folder, name))) await rename(join(folder, name), place);
    }
    await rmdir(folder);
  }

  async readState(): Promise<RunState> {
    return JSON.parse(await readFile(this.state, 'utf8')) as RunState;
  }

  async writeState(state: RunState): Promise<void> {
    await this.#replace(this.state, `${JSON.stringify(state, null, 2)}\n`);
  }

  async writeFacts(facts: object): Promise<void> {
    await this.#replace(this.facts, `${JSON.stringify(facts, null, 2)}\n`);
  }

  async #replace(path: string, content: string): Promise<void> {
    await writeFile(`${path}.new`, content, { flush: true });
    await rename(`${path}.new`, path);
  }
}

/** What decides the records, and so must be the same when a run is resumed or merged. */
export interface RunArguments {
  readonly version: string;
  readonly paths: readonly string[];
  readonly reader: string | null;
  readonly shard: string | null;
}

export interface RunState {
  readonly arguments: RunArguments;
  /** How many letters there were, those of all shards counted. */
  readonly found: number;
  /** Whether every letter is done and the tables are written. */
  readonly finished: boolean;
}

const INNER = '.imr';
const LOCK = 'lock';
const OUTPUT =
  /^(?:records\.ndjson|run\.json(?:\.new)?|datapackage\.json(?:\.new)?|(?:determinations|items|citations|diagnoses|warnings|failures)\.(?:csv|parquet)(?:\.new)?)$/;
