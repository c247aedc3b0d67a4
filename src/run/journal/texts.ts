import { lstatSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { StoppedError, UsageError } from '../usage.js';
import type { LetterRecord, TextFacts } from '../pool/letter-outcome.js';
import { DocumentIds } from './document-ids.js';
import { ANEW, type Entry, readLedger } from './ledger.js';

const FOLDER = 'texts';
const GROUP = /^[0-9a-f]{2}$/;
const FILE = /^(?<id>[0-9a-f]{16})\.txt$/;

/**
 * The texts of a run's letters, of runs that were asked for them: `texts/3f/3f2a9c0d1b7e4a65.txt` below the output
 * folder. The ledger has the length and the checksum of each; a text is written before its letter is in the ledger.
 */
export class LetterTexts {
  readonly #path: string;
  readonly #made = new Set<string>();

  constructor(out: string) {
    this.#path = join(out, FOLDER);
  }

  /** Whether a path, all links followed, is one below which texts stand. */
  holds(path: string): boolean {
    return path === this.#path || path.startsWith(this.#path + sep);
  }

  /** Throws a UsageError where texts would stand elsewhere: they are removed by name. */
  refuseLink(): void {
    if (isLink(this.#path))
      throw new UsageError(`${this.#path} is a link: texts must stand in the output folder itself. Remove it.`);
  }

  async write(letters: readonly LetterRecord[]): Promise<void> {
    for (const { text, counts } of letters) if (counts.text) await this.#keep(counts.text, text!.text);
  }

  /** Whether the text of each letter of a file is there, as long as it was written. */
  async areThere(entry: Entry): Promise<boolean> {
    for (const { document_id, bytes } of textsOf(entry)) {
      const { size } = await stat(this.#fileOf(document_id)).catch(() => ({ size: -1 }));
      if (size !== bytes) return false;
    }
    return true;
  }

  /** Throws a StoppedError where a text is not what its run wrote. */
  async requireWhole(ledger: string): Promise<void> {
    for await (const { entry } of readLedger(ledger)) for (const facts of textsOf(entry)) await this.#read(facts);
  }

  /** Takes over the texts of another run's letters. Throws a StoppedError where one is not what that run wrote. */
  async takeFrom(other: LetterTexts, ledger: string): Promise<void> {
    for await (const { entry } of readLedger(ledger))
      for (const facts of textsOf(entry)) await this.#keep(facts, await other.#read(facts));
  }

  /** Takes away what is the text of no letter in the ledger. `count`: how many letters that has. */
  async keepOnly(ledger: string, count: number): Promise<void> {
    const ids = new DocumentIds(count);
    for await (const { entry } of readLedger(ledger))
      for (const { document_id } of textsOf(entry)) ids.add(document_id);
    const has = ids.lookup();
    await this.#remove((id) => !has(id));
  }

  async clear(): Promise<void> {
    await this.#remove(() => true);
  }

  async #keep({ document_id }: TextFacts, text: string | Buffer): Promise<void> {
    const group = document_id.slice(0, 2);
    if (!this.#made.has(group)) await this.#makeGroup(join(this.#path, group));
    this.#made.add(group);
    const path = this.#fileOf(document_id);
    // What stood there may be a link, which would be written through.
    await rm(path, { force: true });
    await writeFile(path, text, { flag: 'wx' });
  }

  async #makeGroup(path: string): Promise<void> {
    await mkdir(path, { recursive: true });
    if (isLink(path))
      throw new StoppedError(`${path} is a link: texts must stand in the output folder itself. Remove it.`);
  }

  async #read({ document_id, checksum }: TextFacts): Promise<Buffer> {
    const path = this.#fileOf(document_id);
    const text = await readFile(path).catch(() => null);
    if (text === null || crc32(text) !== checksum)
      throw new StoppedError(`${path} is not what its run wrote: it was removed, altered or damaged. ${ANEW}`);
    return text;
  }

  #fileOf(id: string): string {
    return join(this.#path, id.slice(0, 2), `${id}.txt`);
  }

  /** Removes texts by the ids of their letters, then folders that are empty; what else stands there stays. */
  async #remove(isGone: (id: string) => boolean): Promise<void> {
    if (!lstatSync(this.#path, { throwIfNoEntry: false })?.isDirectory()) return;
    for (const group of (await readdir(this.#path)).filter((name) => GROUP.test(name))) {
      const folder = join(this.#path, group);
      if (isLink(folder)) continue;
      for (const name of await readdir(folder)) {
        const id = FILE.exec(name)?.groups?.['id'];
        if (id !== undefined && isGone(id)) await rm(join(folder, name));
      }
      await rmdir(folder).catch(() => {});
    }
    await rmdir(this.#path).catch(() => {});
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const textsOf = (entry: Entry): TextFacts[] =>
  'letters' in entry ? entry.letters.flatMap(({ text }) => text ?? []) : [];
