import { stat } from 'node:fs/promises';
import type { InputFile } from '../../read/find/input-file.js';
import { factsOf, type FileFacts } from '../pool/letter-outcome.js';
import type { Entry } from './ledger.js';

/** What was known of a file: `sha256` where it has a record or is the duplicate of one that has. */
interface KnownFile extends Omit<FileFacts, 'file'> {
  readonly duplicate: boolean;
}

/** How many files are checked for a new size or time at once. */
const AT_ONCE = 64;

/** What earlier runs into the same folder know, by file. */
export class Known {
  readonly #files = new Map<string, KnownFile>();
  /** How many files attached to one on disk have an entry: a run may have ended between the two. */
  readonly #attachedTo = new Map<string, number>();
  /** Files on disk whose attached files have records or texts that are not those that were written. */
  readonly #holdingBroken = new Set<string>();

  /** `whole`: whether its records and texts are those that were written; a file whose are not is read again. */
  add(entry: Entry, whole: boolean): void {
    if ('gone' in entry) {
      this.#files.delete(entry.file);
      return;
    }
    const { file, ...facts } = factsOf(entry);
    if (!whole && facts.holder !== undefined) this.#holdingBroken.add(facts.holder);
    const holds = whole && ('letters' in entry || 'duplicate_of' in entry);
    this.#files.set(file, {
      ...facts,
      bytes: whole ? facts.bytes : null,
      sha256: holds ? facts.sha256 : null,
      duplicate: 'duplicate_of' in entry,
    });
  }

  /**
   * What is left to do: files that are new, have changed or could not be read to their end (those have no size), and
   * files that were left out as duplicates of one whose record no longer stands.
   */
  async compare(inputs: readonly InputFile[]): Promise<Plan> {
    for (const { holder } of this.#files.values())
      if (holder !== undefined) this.#attachedTo.set(holder, (this.#attachedTo.get(holder) ?? 0) + 1);
    const again = new Set<string>();
    let changed = 0;
    const there = new Set<string>();
    for (let from = 0; from < inputs.length; from += AT_ONCE) {
      const group = inputs.slice(from, from + AT_ONCE);
      const same = await Promise.all(group.map((input) => this.#isSame(input)));
      group.forEach((input, i) => {
        there.add(input.file);
        if (same[i]) return;
        again.add(input.file);
        if (this.#files.has(input.file)) changed++;
      });
    }
    const stays = (file: string): boolean => there.has(file) && !again.has(file);
    const orphans = this.#orphans(this.#firstOf(stays));
    for (const { file } of inputs) if (orphans.has(file)) again.add(file);
    const missing = [...this.#files].filter(([file, { holder }]) => holder === undefined && !there.has(file));
    // What was attached to a file is found anew when that is read again.
    const attached = [...this.#files].filter(([, { holder }]) => holder !== undefined && !stays(holder));
    return {
      todo: inputs.filter(({ file }) => again.has(file)),
      changed,
      missing: missing.length,
      gone: [...missing, ...attached].map(([file]) => file),
      first: this.#firstOf(stays),
    };
  }

  /** The file that has the record, by the SHA-256 of its content; only of those whose file on disk stays as it is. */
  #firstOf(stays: (file: string) => boolean): Map<string, string> {
    const first = new Map<string, string>();
    for (const [file, { holder = file, sha256, duplicate }] of this.#files)
      if (sha256 !== null && !duplicate && stays(holder)) first.set(sha256, file);
    return first;
  }

  /** Files on disk that are, or hold, duplicates of one whose record no longer stands. */
  #orphans(first: ReadonlyMap<string, string>): Set<string> {
    const orphans = [...this.#files].filter(([, { duplicate, sha256 }]) => duplicate && !first.has(sha256!));
    return new Set(orphans.map(([file, { holder = file }]) => holder));
  }

  async #isSame({ file, path }: InputFile): Promise<boolean> {
    const known = this.#files.get(file);
    if (!known || known.bytes === null || this.#holdingBroken.has(file)) return false;
    if (this.#attachedTo.get(file) !== known.attached) return false;
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
  /** How many files on disk an earlier run has met that are no longer there. */
  readonly missing: number;
  /** Files whose entry no longer holds: those, and what was attached to files that are read again. */
  readonly gone: readonly string[];
  /** The file that has the record, by the SHA-256 of its content; only of records that stay. */
  readonly first: Map<string, string>;
}
