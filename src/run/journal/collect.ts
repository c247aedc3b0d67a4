import type { OutputFolder } from './folder.js';
import { type Entry, readLedger, readSealed } from './ledger.js';
import type { Seal } from './state.js';
import { factsOf } from '../pool/letter-outcome.js';
import { UsageError } from '../usage.js';

/** What holds of a file, and which source says so. */
export interface Held {
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

/** The entries of a new journal, and those of sources that do not go into it. */
export interface ToRewrite {
  readonly held: readonly Held[];
  readonly dropped: readonly Held[];
}

/** What holds of each file now that all are known, sorted by file path. */
export async function collect(sources: readonly Source[]): Promise<Collected & ToRewrite> {
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
  const all = inOrder([...held.values()].filter(({ entry }) => !('gone' in entry)));
  return { ...all, dropped: [...dropped, ...all.dropped], files };
}

/**
 * Entries of all files, sorted by file path, and of several files with the same bytes only the first with its records:
 * those of the others are dropped.
 */
export function inOrder(entries: readonly Held[]): Pick<Collected, 'distinct'> & ToRewrite {
  const first = new Map<string, string>();
  const dropped: Held[] = [];
  const held = [...entries]
    .sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1))
    .map(({ from, entry }) => {
      const now = settle(entry, first);
      if (now !== entry) dropped.push({ from, entry });
      return { from, entry: now };
    });
  return { held, dropped, distinct: held.filter(({ entry }) => isOnDisk(entry)).length };
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
