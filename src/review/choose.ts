import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Drawn } from '../annotation/form.js';
import { lines } from '../read/byte-lines.js';
import { StoppedError, UsageError } from '../run/usage.js';
import type { Determination } from '../schema/determination.js';
import { inProportion, Lowest, rankOf, type Sampling } from './sample.js';
import { type Filters, Selection } from './selection.js';

export interface Wanted extends Filters {
  readonly sample?: Sampling | undefined;
}

export interface Chosen {
  readonly records: readonly Determination[];
  readonly drawn: Drawn;
  /** Names that were asked for and that no letter has. */
  readonly unmet: readonly string[];
}

/** A page of more letters, or of more bytes of records or of texts, opens slowly or not at all. */
export const MOST_LETTERS = 2000;
export const MOST_BYTES = 200_000_000;

/** Where a record stands in its file. */
interface Place {
  readonly rank: string;
  readonly at: number;
  readonly length: number;
}

/**
 * The records that are wanted, of a file of records (NDJSON) of any size, and how they were come by. Throws a UsageError
 * where none is, or where they are too many for a page.
 */
export async function choose(path: string, wanted: Wanted): Promise<Chosen> {
  const { sample } = wanted;
  if (sample && sample.count > MOST_LETTERS)
    throw new UsageError(`A page holds at most ${counted(MOST_LETTERS)}: give a smaller --sample.`);
  const selection = new Selection(wanted);
  const strata = new Map<string, Lowest<Place>>();
  let all = 0;
  for await (const { record, at, length } of recordsIn(path)) {
    all++;
    if (!selection.accepts(record)) continue;
    const name = stratumOf(record, sample?.by);
    let stratum = strata.get(name);
    // One more than fit is enough to know that they are too many.
    if (!stratum) strata.set(name, (stratum = new Lowest(sample?.count ?? MOST_LETTERS + 1)));
    stratum.add({ rank: sample ? rankOf(sample.seed, record.document_id) : '', at, length });
  }
  const sizes = new Map([...strata].map(([name, { added }]) => [name, added]));
  const among = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (among === 0) throw new UsageError(noneOf(all, selection));
  if (!sample && among > MOST_LETTERS)
    throw new UsageError(
      `${counted(among)} would stand on the page, and it holds at most ${MOST_LETTERS.toLocaleString('en-US')}: ` +
        'draw some of them with --sample, or choose with --doubts, --warning or --case.',
    );
  const count = Math.min(sample?.count ?? among, among);
  const shares = inProportion(sizes, count);
  const places = [...strata].flatMap(([name, stratum]) => stratum.lowest(shares.get(name)!));
  // As they stand in the file, which is in the order of the files that they come from.
  places.sort((a, b) => a.at - b.at);
  requireRoom(places.reduce((sum, { length }) => sum + length, 0));
  return {
    records: await recordsAt(path, places),
    drawn: drawnOf({ all, among, count, words: selection.words }, sample),
    unmet: selection.unmet,
  };
}

/** Throws a UsageError where records, or texts, are too large for a page. */
export function requireRoom(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new UsageError(
    `These letters take more than ${MOST_BYTES / 1e6} MB: they would not open in a browser. ` +
      'Draw fewer of them with --sample.',
  );
}

const stratumOf = ({ source, decision_date }: Determination, by: Sampling['by']): string => {
  if (by === 'layout') return source.layout;
  return by === 'year' ? (decision_date?.slice(0, 4) ?? 'not told') : '';
};

function noneOf(all: number, { words, unmet }: Selection): string {
  if (all === 0) return 'The folder has no records to look at.';
  const named = unmet.length > 0 ? ` (${unmet.join(', ')})` : '';
  return `There are no letters ${words}${named} among the ${all.toLocaleString('en-US')} of the folder.`;
}

/** Tells how letters were come by. */
function drawnOf(
  { all, among, count, words }: { all: number; among: number; count: number; words: string },
  sample: Sampling | undefined,
): Drawn {
  const isDrawn = sample !== undefined && count < among;
  const from = words === '' ? counted(all) : `${counted(among)} ${words}, of ${counted(all)}`;
  if (isDrawn) {
    const { seed, by = null } = sample;
    const proportion = by === null ? '' : `, in proportion by ${by}`;
    const said = `${counted(count)} drawn by chance (seed ${seed}) among ${from}${proportion}.`;
    return { how: words === '' ? 'chance' : 'chosen', of: among, letters: count, seed, by, said };
  }
  const asked = sample && sample.count > among ? ` (a sample of ${sample.count} was asked for)` : '';
  return {
    how: words === '' ? 'all' : 'chosen',
    of: all,
    letters: count,
    seed: null,
    by: null,
    said: `${words === '' ? allOf(all) : from}${asked}.`,
  };
}

const counted = (letters: number): string => `${letters.toLocaleString('en-US')} letter${letters === 1 ? '' : 's'}`;

const allOf = (letters: number): string => (letters === 1 ? 'The only letter' : `All ${counted(letters)}`);

async function* recordsIn(path: string): AsyncGenerator<{ record: Determination } & Omit<Place, 'rank'>> {
  let at = 0;
  for await (const { text, length } of lines(createReadStream(path))) {
    yield { record: parsed(text, path), at, length };
    at += length + 1;
  }
}

async function recordsAt(path: string, places: readonly Place[]): Promise<Determination[]> {
  const file = await open(path);
  try {
    const records: Determination[] = [];
    for (const { at, length } of places) {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, at);
      records.push(parsed(buffer, path));
    }
    return records;
  } finally {
    await file.close();
  }
}

function parsed(line: Buffer, path: string): Determination {
  const record = jsonOf(line) as Determination | null | undefined;
  if (typeof record?.document_id === 'string') return record;
  throw new StoppedError(`${path} is damaged: a line of it is not a record. Extract anew with --force.`);
}

function jsonOf(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    return undefined;
  }
}
