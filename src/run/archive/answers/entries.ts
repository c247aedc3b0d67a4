import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ByteRange, Entry, RecordsEntry } from '../../journal/ledger.js';
import { type Failure, type FileFacts, IN } from '../../pool/letter-outcome.js';
import { UsageError } from '../../usage.js';
import type { Gathered, GatheredLetter, Told } from './gathered.js';

/**
 * What a run over the same files would have in its ledger; when the files were last changed, and pages that belong to
 * no letter, answers do not tell. Throws a UsageError where letters of a file are missing.
 *
 * @param records where the gathered records stand
 */
export async function entriesOf(gathered: Gathered, records: string): Promise<Entry[]> {
  await gathered.flush();
  const input = await open(records, 'r');
  try {
    const attached = new Map<string, number>();
    const holders = new Map<string, string>();
    for (const file of gathered.files.keys()) {
      const holder = holderOf(file, gathered.files);
      if (holder === undefined) continue;
      holders.set(file, holder);
      attached.set(holder, (attached.get(holder) ?? 0) + 1);
    }
    const entries: Entry[] = [];
    for (const [file, told] of gathered.files) {
      const holder = holders.get(file);
      const count = attached.get(file);
      const facts = {
        file,
        ...(holder === undefined ? {} : { holder }),
        ...(count === undefined ? {} : { attached: count }),
        bytes: told.bytes,
        modified: null,
        sha256: told.sha256,
      };
      entries.push({ ...facts, ...(await outcomeOf(file, told, gathered, input)) });
    }
    await gathered.flush();
    return entries;
  } finally {
    await input.close();
  }
}

/** The file on disk that a file is attached to, which has an answer of its own. */
function holderOf(file: string, files: ReadonlyMap<string, Told>): string | undefined {
  for (let at = file.indexOf(IN); at > 0; at = file.indexOf(IN, at + 1))
    if (files.has(file.slice(0, at))) return file.slice(0, at);
  return undefined;
}

async function outcomeOf(
  file: string,
  told: Told,
  gathered: Gathered,
  input: FileHandle,
): Promise<Omit<RecordsEntry, keyof FileFacts> | { failure: Failure }> {
  const { sha256, letters } = told;
  if (letters.length === 0) return { failure: told.failure! };
  // A try that could read the file has precedence over one that could not.
  const failure = told.failedWhenRead ? told.failure : undefined;
  if (told.failure && !failure) gathered.overcome++;
  letters.sort((a, b) => a.counts.part - b.counts.part);
  if (!failure) requireAll(file, sha256!, letters);
  const records = await sideBySide(letters, gathered, input);
  return { records, letters: letters.map(({ counts }) => counts), others: {}, ...(failure ? { failure } : {}) };
}

/** A file whose letters all gave records has all of them, from the first. */
function requireAll(file: string, sha256: string, letters: readonly GatheredLetter[]): void {
  const gap = letters.findIndex(({ counts }, i) => counts.part !== i + 1);
  const missing = gap >= 0 ? gap + 1 : letters.length === 1 && !sha256.startsWith(letters[0]!.document_id) ? 2 : null;
  if (missing !== null)
    throw new UsageError(`Of ${file}, letter ${missing} is missing in what was given: give all answers of the run.`);
}

/** Where the records of a file's letters stand one behind the other; they are written so where they do not. */
async function sideBySide(
  letters: readonly GatheredLetter[],
  gathered: Gathered,
  input: FileHandle,
): Promise<ByteRange> {
  const [first] = letters;
  const { at } = first!;
  if (letters.length === 1) return { at, length: first!.length, checksum: first!.checksum };
  const bytes: Buffer[] = [];
  for (const { at, length } of letters) bytes.push((await input.read(Buffer.alloc(length), 0, length, at)).buffer);
  const all = Buffer.concat(bytes);
  const isSo = letters.every((letter, i) => i === 0 || letter.at === letters[i - 1]!.at + letters[i - 1]!.length);
  return { at: isSo ? at : await gathered.append(all), length: all.length, checksum: crc32(all) };
}
