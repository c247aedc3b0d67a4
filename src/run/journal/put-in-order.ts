import { type FileHandle, open } from 'node:fs/promises';
import type { OutputFolder } from './folder.js';
import { type ByteRange, type Entry, readLedger, type RecordsEntry } from './ledger.js';
import { Versions } from './versions.js';
import { factsOf } from '../pool/letter-outcome.js';
import { UsageError } from '../usage.js';

/** Records that stand side by side are copied together, up to about this many bytes at a time. */
const COPY_BYTES = 4 << 20;

/** What holds of a file, and which source says so. */
interface Held {
  readonly from: number;
  readonly entry: Entry;
}

/**
 * Writes the journals of several runs, or of one that was resumed, as a single run would have written them: sorted by
 * file path, each file once, and of several files with the same bytes only the first with a record.
 */
export async function putInOrder(sources: readonly OutputFolder[], destination: OutputFolder): Promise<void> {
  const held = await collect(sources);
  const target = await destination.prepareRewrite();
  const records = await open(target.records, 'w');
  const ledger = await open(target.ledger, 'w');
  const inputs = await Promise.all(sources.map((source) => open(source.records, 'r')));
  try {
    const copier = new Copier(inputs, records);
    const versions = new Versions(held.map(({ entry }) => entry));
    let lines: string[] = [];
    for (const { from, entry } of held) {
      lines.push(`${JSON.stringify('records' in entry ? await write(entry, from, copier, versions) : entry)}\n`);
      if (lines.length >= 1000) await ledger.appendFile(lines.splice(0).join(''));
    }
    await copier.finish();
    await ledger.appendFile(lines.join(''));
    lines = [];
    await records.sync();
    await ledger.sync();
  } finally {
    await Promise.all([records, ledger, ...inputs].map((handle) => handle.close()));
  }
  await destination.commitRewrite();
}

/** Writes the records of a file's letters. Gives the entry as it then stands. */
async function write(entry: RecordsEntry, from: number, copier: Copier, versions: Versions): Promise<RecordsEntry> {
  if (!versions.concern(entry)) return { ...entry, records: await copier.copy(from, entry.records) };
  const text = (await copier.read(from, entry.records)).toString();
  const { letters, lines } = versions.settle(entry, text.split(/(?<=\n)/));
  return { ...entry, records: await copier.write(lines.join('')), letters };
}

/** What holds of each file now that all are known, sorted by file path. */
async function collect(sources: readonly OutputFolder[]): Promise<Held[]> {
  const held = new Map<string, Held>();
  for (const [from, source] of sources.entries()) {
    for await (const { entry } of readLedger(source.ledger)) {
      const other = held.get(entry.file);
      const isOther = other && other.from !== from;
      // A run that could read the file has precedence over one that could not.
      if (isOther && entry.sha256 === null) continue;
      if (isOther && other.entry.sha256 !== null && other.entry.sha256 !== entry.sha256) {
        throw new UsageError(
          `${entry.file} is in ${sources[other.from]!.path} and, with other content, in ${source.path}. ` +
            'Merge runs over different files, or over the same state of them.',
        );
      }
      if (!isOther || other.entry.sha256 === null) held.set(entry.file, { from, entry });
    }
  }
  const first = new Map<string, string>();
  return [...held.values()]
    .filter(({ entry }) => !('gone' in entry))
    .sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1))
    .map(({ from, entry }) => ({ from, entry: settle(entry, first) }));
}

/** The entry as it stands now that all files are known. `first`: the first file of each content so far. */
function settle(entry: Entry, first: Map<string, string>): Entry {
  if (!('records' in entry || 'duplicate_of' in entry)) return entry;
  const original = first.get(entry.sha256!);
  if (original !== undefined) return { ...factsOf(entry), duplicate_of: original };
  if (!('records' in entry)) throw new Error(`The ledger has no record for ${entry.file}.`);
  first.set(entry.sha256!, entry.file);
  return entry;
}

/** Appends parts of several files to one file, neighbours together. */
class Copier {
  #end = 0;
  #pending: { from: number; at: number; length: number } | undefined;

  constructor(
    private readonly inputs: readonly FileHandle[],
    private readonly output: FileHandle,
  ) {}

  /** Copies bytes of an input. Gives where they will stand. */
  async copy(from: number, { at, length }: ByteRange): Promise<ByteRange> {
    const pending = this.#pending;
    if (pending && pending.from === from && pending.at + pending.length === at && pending.length < COPY_BYTES) {
      pending.length += length;
    } else {
      await this.finish();
      this.#pending = { from, at, length };
    }
    this.#end += length;
    return { at: this.#end - length, length };
  }

  /** Writes text of its own. Gives where it stands. */
  async write(text: string): Promise<ByteRange> {
    await this.finish();
    await this.output.appendFile(text);
    const length = Buffer.byteLength(text);
    this.#end += length;
    return { at: this.#end - length, length };
  }

  async read(from: number, { at, length }: ByteRange): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.inputs[from]!.read(buffer, 0, length, at);
    if (bytesRead !== length) throw new Error('records.ndjson is shorter than its ledger says.');
    return buffer;
  }

  async finish(): Promise<void> {
    if (!this.#pending) return;
    const { from, ...range } = this.#pending;
    this.#pending = undefined;
    await this.output.appendFile(await this.read(from, range));
  }
}
