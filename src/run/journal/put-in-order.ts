import { type FileHandle, open } from 'node:fs/promises';
import type { OutputFolder } from './folder.js';
import { type ByteRange, type Entry, readLedger } from './ledger.js';
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
    const first = new Map<string, string>();
    let lines: string[] = [];
    for (const { from, entry } of held) {
      const settled = settle(entry, first);
      if ('record' in settled) {
        const at = await copier.copy(from, settled.record);
        lines.push(`${JSON.stringify({ ...settled, record: { ...settled.record, at } })}\n`);
      } else {
        lines.push(`${JSON.stringify(settled)}\n`);
      }
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

/** What holds of each file, sorted by file path. */
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
  return [...held.values()]
    .filter(({ entry }) => !('gone' in entry))
    .sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
}

/** The entry as it stands now that all files are known. `first`: the first file of each content so far. */
function settle(entry: Entry, first: Map<string, string>): Entry {
  if ('failure' in entry || 'gone' in entry) return entry;
  const { file, bytes, modified, sha256 } = entry;
  const original = first.get(sha256!);
  if (original !== undefined) return { file, bytes, modified, sha256, duplicate_of: original };
  if (!('record' in entry)) throw new Error(`The ledger has no record for ${file}.`);
  first.set(sha256!, file);
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

  /** Gives the offset at which the part will stand. */
  async copy(from: number, { at, length }: ByteRange): Promise<number> {
    const pending = this.#pending;
    if (pending && pending.from === from && pending.at + pending.length === at && pending.length < COPY_BYTES) {
      pending.length += length;
    } else {
      await this.finish();
      this.#pending = { from, at, length };
    }
    this.#end += length;
    return this.#end - length;
  }

  async finish(): Promise<void> {
    if (!this.#pending) return;
    const { from, at, length } = this.#pending;
    this.#pending = undefined;
    const buffer = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.inputs[from]!.read(buffer, 0, length, at);
    if (bytesRead !== length) throw new Error('records.ndjson is shorter than its ledger says.');
    await this.output.appendFile(buffer);
  }
}
