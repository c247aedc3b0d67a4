import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { OutputFolder } from './folder.js';
import { type ByteRange, EMPTY, type Entry, ledgerLine, readLedger, readSealed, type RecordsEntry } from './ledger.js';
import { damagedRecords } from './recover.js';
import type { Seal } from './state.js';
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

/** A journal, and what it came to where its run is finished. */
export interface Source {
  readonly folder: OutputFolder;
  readonly seal: Seal | null;
}

/** How many files on disk the sources know of. */
export interface Collected {
  /** For each source. */
  readonly files: readonly number[];
  /** Together, each file once. */
  readonly distinct: number;
}

/**
 * Writes the journals of several runs, or of one that was resumed, as a single run would have written them: sorted by
 * file path, each file once, and of several files with the same bytes only the first with a record. `ready`: is called
 * once all sources were read and found whole, before anything in the destination is replaced. Throws a StoppedError for
 * a source that is damaged.
 */
export async function putInOrder(
  sources: readonly Source[],
  destination: OutputFolder,
  ready: (collected: Collected) => Promise<void> = async () => {},
): Promise<void> {
  const { held, dropped, ...collected } = await collect(sources);
  try {
    await prepare(held, dropped, sources, destination);
    await ready(collected);
  } catch (error) {
    if (destination.isOurs()) await destination.dropRewrite();
    throw error;
  }
  await destination.commitRewrite();
}

/** Writes the new pair of records and ledger, without putting it in place. What is dropped is checked all the same. */
async function prepare(
  held: readonly Held[],
  dropped: readonly Held[],
  sources: readonly Source[],
  destination: OutputFolder,
): Promise<void> {
  const target = await destination.prepareRewrite();
  const records = await open(target.records, 'w');
  const ledger = await open(target.ledger, 'w');
  const inputs = sources.map(({ folder }) => new Input(folder.records));
  try {
    const copier = new Copier(inputs, records);
    const versions = new Versions(held.map(({ entry }) => entry));
    let lines: string[] = [];
    let seal = EMPTY;
    for (const { from, entry } of held) {
      const next = ledgerLine('records' in entry ? await write(entry, from, copier, versions) : entry, seal);
      ({ seal } = next);
      lines.push(next.line);
      if (lines.length >= 1000) await ledger.appendFile(lines.splice(0).join(''));
    }
    await copier.finish();
    for (const { from, entry } of dropped) if ('records' in entry) await copier.read(from, entry.records);
    await ledger.appendFile(lines.join(''));
    lines = [];
    await records.sync();
    await ledger.sync();
  } finally {
    await Promise.all([records, ledger, ...inputs].map((handle) => handle.close()));
  }
}

/** Writes the records of a file's letters. Gives the entry as it then stands. */
async function write(entry: RecordsEntry, from: number, copier: Copier, versions: Versions): Promise<RecordsEntry> {
  if (!versions.concern(entry)) return { ...entry, records: await copier.copy(from, entry.records) };
  const text = (await copier.read(from, entry.records)).toString();
  const { letters, lines } = versions.settle(entry, text.split(/(?<=\n)/));
  return { ...entry, records: await copier.write(lines.join('')), letters };
}

/** What holds of each file now that all are known, sorted by file path. */
async function collect(sources: readonly Source[]): Promise<Collected & { held: Held[]; dropped: Held[] }> {
  const held = new Map<string, Held>();
  /** What another source has too. */
  const dropped: Held[] = [];
  const files = sources.map(() => 0);
  for (const [from, { folder: source, seal }] of sources.entries()) {
    for await (const { entry } of seal ? readSealed(source.ledger, seal) : readLedger(source.ledger)) {
      const other = held.get(entry.file);
      const isOther = other && other.from !== from;
      if (isOnDisk(entry)) files[from]!++;
      // A run that could read the file has precedence over one that could not.
      if (isOther && entry.sha256 === null) continue;
      if (isOther) dropped.push({ from, entry });
      if (isOther && other.entry.sha256 !== null && other.entry.sha256 !== entry.sha256) {
        throw new UsageError(
          `${entry.file} is in ${sources[other.from]!.folder.path} and, with other content, in ${source.path}. ` +
            'Merge runs over different files, or over the same state of them.',
        );
      }
      if (!isOther || other.entry.sha256 === null) held.set(entry.file, { from, entry });
    }
  }
  const first = new Map<string, string>();
  const settled = [...held.values()]
    .filter(({ entry }) => !('gone' in entry))
    .sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1))
    .map(({ from, entry }) => {
      const now = settle(entry, first);
      if (now !== entry) dropped.push({ from, entry });
      return { from, entry: now };
    });
  return { held: settled, dropped, files, distinct: settled.filter(({ entry }) => isOnDisk(entry)).length };
}

const isOnDisk = (entry: Entry): boolean => entry.holder === undefined && !('gone' in entry);

/** The entry as it stands now that all files are known. `first`: the first file of each content so far. */
function settle(entry: Entry, first: Map<string, string>): Entry {
  if (!('records' in entry || 'duplicate_of' in entry)) return entry;
  const original = first.get(entry.sha256!);
  if (original !== undefined) return { ...factsOf(entry), duplicate_of: original };
  if (!('records' in entry)) throw new Error(`The ledger has no record for ${entry.file}.`);
  first.set(entry.sha256!, entry.file);
  return entry;
}

/** Records of a source, compared with their checksums when they are read. */
class Input {
  #file: FileHandle | undefined;

  constructor(private readonly path: string) {}

  /** Reads ranges that stand side by side. Throws a StoppedError where one is not what its ledger says. */
  async read(ranges: readonly ByteRange[]): Promise<Buffer> {
    this.#file ??= await open(this.path, 'r');
    const buffer = Buffer.allocUnsafe(ranges.reduce((sum, { length }) => sum + length, 0));
    const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, ranges[0]!.at);
    let from = 0;
    for (const { length, checksum } of ranges) {
      const end = from + length;
      if (end > bytesRead || crc32(buffer.subarray(from, end)) !== checksum) throw damagedRecords(this.path);
      from = end;
    }
    return buffer;
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

/** Appends parts of several files to one file, neighbours together. */
class Copier {
  #end = 0;
  #pending: { from: number; ranges: ByteRange[]; end: number; length: number } | undefined;

  constructor(
    private readonly inputs: readonly Input[],
    private readonly output: FileHandle,
  ) {}

  /** Copies bytes of an input. Gives where they will stand. */
  async copy(from: number, range: ByteRange): Promise<ByteRange> {
    const { at, length } = range;
    const pending = this.#pending;
    if (pending && pending.from === from && pending.end === at && pending.length < COPY_BYTES) {
      pending.ranges.push(range);
      pending.end += length;
      pending.length += length;
    } else {
      await this.finish();
      this.#pending = { from, ranges: [range], end: at + length, length };
    }
    this.#end += length;
    return { ...range, at: this.#end - length };
  }

  /** Writes text of its own. Gives where it stands. */
  async write(text: string): Promise<ByteRange> {
    await this.finish();
    await this.output.appendFile(text);
    const length = Buffer.byteLength(text);
    this.#end += length;
    return { at: this.#end - length, length, checksum: crc32(text) };
  }

  async read(from: number, range: ByteRange): Promise<Buffer> {
    return await this.inputs[from]!.read([range]);
  }

  async finish(): Promise<void> {
    if (!this.#pending) return;
    const { from, ranges } = this.#pending;
    this.#pending = undefined;
    await this.output.appendFile(await this.inputs[from]!.read(ranges));
  }
}
