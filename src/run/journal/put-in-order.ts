import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { OutputFolder } from './folder.js';
import { collect, type Collected, type Held, type Source, type ToRewrite } from './collect.js';
import { type ByteRange, EMPTY, type Entry, ledgerLine, type RecordsEntry } from './ledger.js';
import { damagedRecords } from './recover.js';
import { Versions } from './versions.js';

/** Records that stand side by side are copied together, up to about this many bytes and entries at a time. */
const COPY_BYTES = 4 << 20;
const COPY_ENTRIES = 1000;

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
  const collected = await collect(sources);
  const paths = sources.map(({ folder }) => folder.records);
  await rewrite(collected, paths, destination, async () => await ready(collected));
}

/**
 * Writes a new journal of entries in their order, and puts it in place. `sources`: the files that have their records.
 * `ready`: is called before anything in the destination is replaced.
 */
export async function rewrite(
  { held, dropped }: ToRewrite,
  sources: readonly string[],
  destination: OutputFolder,
  ready: () => Promise<void>,
): Promise<void> {
  try {
    await prepare(held, dropped, sources, destination);
    await ready();
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
  sources: readonly string[],
  destination: OutputFolder,
): Promise<void> {
  const target = await destination.prepareRewrite();
  const records = await open(target.records, 'w');
  const ledger = await open(target.ledger, 'w');
  const inputs = sources.map((path) => new Input(path));
  try {
    const versions = new Versions(held.map(({ entry }) => entry));
    let seal = EMPTY;
    for (const { from, entries } of neighbours(held)) {
      const found = await inputs[from]!.read(entries.flatMap((entry) => ('records' in entry ? entry.records : [])));
      const pieces: Buffer[] = [];
      const lines: string[] = [];
      for (const entry of entries) {
        let stands = entry;
        if ('records' in entry) {
          const { letters, bytes, checksum } = settled(entry, found.shift()!, versions);
          stands = { ...entry, records: { at: seal.records, length: bytes.length, checksum }, letters };
          pieces.push(bytes);
        }
        const next = ledgerLine(stands, seal);
        ({ seal } = next);
        lines.push(next.line);
      }
      await records.appendFile(Buffer.concat(pieces));
      await ledger.appendFile(lines.join(''));
    }
    for (const { from, entry } of dropped) if ('records' in entry) await inputs[from]!.read([entry.records]);
    await records.sync();
    await ledger.sync();
  } finally {
    await Promise.all([records, ledger, ...inputs].map((handle) => handle.close()));
  }
}

/** Entries that one source has, and whose records stand side by side there. */
interface Neighbours {
  readonly from: number;
  readonly entries: readonly Entry[];
}

/** The entries in their order, so many together as can be copied at a time. */
function* neighbours(held: readonly Held[]): Generator<Neighbours> {
  let entries: Entry[] = [];
  let from = 0;
  let length = 0;
  /** Where the records of the next entry would stand. */
  let end: number | undefined;
  for (const { from: source, entry } of held) {
    const range = 'records' in entry ? entry.records : undefined;
    const isApart = range && end !== undefined && (source !== from || range.at !== end);
    if (isApart || length >= COPY_BYTES || entries.length >= COPY_ENTRIES) {
      yield { from, entries };
      entries = [];
      length = 0;
      end = undefined;
    }
    entries.push(entry);
    if (!range) continue;
    from = source;
    length += range.length;
    end = range.at + range.length;
  }
  if (entries.length > 0) yield { from, entries };
}

/** A file's entry and records as they should be, and the checksum of these. */
function settled(
  entry: RecordsEntry,
  bytes: Buffer,
  versions: Versions,
): Pick<RecordsEntry, 'letters'> & { bytes: Buffer; checksum: number } {
  if (!versions.concern(entry)) return { letters: entry.letters, bytes, checksum: entry.records.checksum };
  const { letters, lines } = versions.settle(entry, bytes.toString().match(LINE) ?? []);
  const settled = Buffer.from(lines.join(''));
  return { letters, bytes: settled, checksum: crc32(settled) };
}

const LINE = /[^\n]*\n/g;

/** Records of a source, compared with their checksums when they are read. */
class Input {
  #file: FileHandle | undefined;

  constructor(private readonly path: string) {}

  /**
   * Reads ranges that stand side by side: gives the bytes of each. Throws a StoppedError where one is not what its
   * ledger says.
   */
  async read(ranges: readonly ByteRange[]): Promise<Buffer[]> {
    const [first] = ranges;
    if (!first) return [];
    this.#file ??= await open(this.path, 'r');
    const buffer = Buffer.allocUnsafe(ranges.reduce((sum, { length }) => sum + length, 0));
    const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, first.at);
    let from = 0;
    return ranges.map(({ length, checksum }) => {
      const bytes = buffer.subarray(from, (from += length));
      if (from > bytesRead || crc32(bytes) !== checksum) throw damagedRecords(this.path);
      return bytes;
    });
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}
