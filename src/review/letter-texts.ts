import type { PagedText } from '../read/letter.js';
import type { FileContent, Outcome } from '../run/pool/letter-outcome.js';
import { jobsFor, outcomesOf, type OutcomeOptions } from '../run/pool/read-tasks.js';
import type { Task } from '../run/pool/task.js';
import type { Determination, EvidenceSpan } from '../schema/determination.js';
import type { WarningCode } from '../vocabulary/warnings.js';
import { requireRoom } from './choose.js';
import type { LetterFiles } from './letter-files.js';
import type { LetterContent } from './page-data.js';

/** A letter whose text could not be had, and why. */
export interface Unread {
  readonly file: string;
  readonly why: string;
}

export interface ReadAgain {
  readonly contents: readonly LetterContent[];
  readonly unread: readonly Unread[];
}

/** So many files may be under way, or wait for one before them. */
const WINDOW = 64;

/**
 * The texts of letters whose records are there: they are read again from their files, in workers, as they were read for
 * the records. What is no longer the same is left out and told: evidence that counts in another text would point at
 * other words.
 *
 * @param letter is told of each letter, whether it failed
 */
export async function readAgain(
  records: readonly Determination[],
  files: LetterFiles,
  options: OutcomeOptions,
  letter: (failed: boolean) => void,
): Promise<ReadAgain> {
  const contents: LetterContent[] = [];
  const unread: Unread[] = [];
  let size = 0;
  const take = (record: Determination, read: PagedText | string): void => {
    letter(typeof read === 'string');
    if (typeof read === 'string') return void unread.push({ file: record.source.file, why: read });
    requireRoom((size += read.text.length));
    contents.push({ record, ...read });
  };
  const byFile = await grouped(records, files);
  for (const record of byFile.missing) take(record, 'its file is not there');
  const found = [...byFile.found.values()];
  const tasks = found.map(({ task }) => task);
  // Without a file to read no worker is started.
  if (tasks.length === 0) return { contents, unread };
  let next = 0;
  for await (const outcomes of outcomesOf(tasks, WINDOW, {
    ...options,
    texts: true,
    jobs: jobsFor(tasks.length, options),
  }))
    for (const record of found[next++]!.records) take(record, textOf(record, outcomes));
  return { contents, unread };
}

interface Group {
  readonly task: Task;
  readonly records: Determination[];
}

/** Records by the files on disk that hold their letters: each file is read once. */
async function grouped(
  records: readonly Determination[],
  files: LetterFiles,
): Promise<{ found: ReadonlyMap<string, Group>; missing: readonly Determination[] }> {
  const found = new Map<string, Group>();
  const missing: Determination[] = [];
  for (const record of records) {
    const file = await files.find(record.source.file, record.source.sha256);
    const group = file && found.get(file.file);
    if (group) group.records.push(record);
    else if (file) found.set(file.file, { task: file, records: [record] });
    else missing.push(record);
  }
  return { found, missing };
}

/** The text of a record's letter, or why there is none, from what became of its file and of those attached to it. */
function textOf(record: Determination, outcomes: readonly Outcome[]): PagedText | string {
  const read = outcomes.filter((outcome): outcome is Outcome & FileContent => 'letters' in outcome);
  for (const { line, text } of read.flatMap(({ letters }) => letters)) {
    const again = JSON.parse(line.toString()) as Determination;
    if (again.document_id !== record.document_id) continue;
    return text && bare(again) === bare(record) ? text : 'it is read otherwise now (by another version, or otherwise)';
  }
  const own = outcomes.find(({ file }) => file === record.source.file) ?? outcomes[0];
  if (own && !('letters' in own)) return own.failure.message.replace(/\.$/, '');
  return own?.sha256 === record.source.sha256 ? 'its letter is not found in it now' : 'its file has changed since';
}

/** Told of a letter once the whole archive is known, which is not read again. */
const OF_ARCHIVE: WarningCode = 'second-version';
const QUOTE = 'quote' satisfies keyof EvidenceSpan;

/** What a record says of its letter alone; whether spans have their words is for its run to choose. */
const bare = ({ warnings, ...record }: Determination): string =>
  JSON.stringify([record, warnings.filter(({ code }) => code !== OF_ARCHIVE)], (key, value: unknown) =>
    key === QUOTE ? undefined : value,
  );
