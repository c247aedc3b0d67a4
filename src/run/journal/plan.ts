import { stat } from 'node:fs/promises';
import type { InputFile } from '../../read/find-files.js';
import type { Entry } from './ledger.js';

/** How many files are checked for a new size or time at once. */
const AT_ONCE = 64;

/** What earlier runs into the same folder know, by file. */
export class Known {
  readonly #files = new Map<
    string,
    { bytes: number | null; modified: number | null; sha256: string | null; duplicate: boolean }
  >();

  add(entry: Entry): void {
    if ('gone' in entry) {
      this.#files.delete(entry.file);
      return;
    }
    const { bytes, modified, sha256 } = entry;
    this.#files.set(entry.file, {
      bytes,
      modified,
      sha256: 'failure' in entry ? null : sha256,
      duplicate: 'duplicate_of' in entry,
    });
  }

  /**
   * What is left to do: files that are new, have changed or could not be read to their end (those have no size), and
   * files that were left out as duplicates of one whose record no longer stands.
   */
  async compare(inputs: readonly InputFile[]): Promise<Plan> {
    const todo = new Set<InputFile>();
    let changed = 0;
    const there = new Set<string>();
    for (let from = 0; from < inputs.length; from += AT_ONCE) {
      const group = inputs.slice(from, from + AT_ONCE);
      const same = await Promise.all(group.map((input) => this.#isSame(input)));
      group.forEach((input, i) => {
        there.add(input.file);
        if (same[i]) return;
        todo.add(input);
        if (this.#files.has(input.file)) changed++;
      });
    }
    const gone = [...this.#files.keys()].filter((file) => !there.has(file));
    const outdated = new Set([...gone, ...[...todo].map((input) => input.file)]);
    const first = new Map<string, string>();
    for (const [file, { sha256, duplicate }] of this.#files) {
      if (sha256 !== null && !duplicate && !outdated.has(file)) first.set(sha256, file);
    }
    for (const input of inputs) {
      const known = this.#files.get(input.file);
      if (known?.duplicate && !first.has(known.sha256!)) todo.add(input);
    }
    return { todo: inputs.filter((input) => todo.has(input)), changed, gone, first };
  }

  async #isSame({ file, path }: InputFile): Promise<boolean> {
    const known = this.#files.get(file);
    if (!known || known.bytes === null) return false;
    try {
      const { size, mtimeMs } = await stat(path);
      return size === known.bytes && mtimeMs === known.modified;
    } catch {
      return false;
    }
  }
}

/** What a run has to do. */
export interface Plan {
  readonly todo: readonly InputFile[];
  /** How many of those an earlier run has already met. */
  readonly changed: number;
  readonly gone: readonly string[];
  /** The file that has the record, by the SHA-256 of its content; only of records that stay. */
  readonly first: Map<string, string>;
}
