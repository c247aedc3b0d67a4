import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveOptions, type ArchiveResult, extractArchive } from '../../src/run/archive/archive.js';
import { type Merged, mergeOutputs } from '../../src/run/archive/merge.js';
import type { Determination } from '../../src/schema/determination.js';
import type { ProjectOptions } from '../../src/write/project.js';
import { ndjson, outputs, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { read, readWithTexts } from './quick-letters.mjs';

/**
 * Help for tests of what a run does with its records, whatever is in them: runs in this process that read
 * the smallest letters there can be.
 */

const TABLES = { format: 'csv', escapeFormulas: true, bom: false } as const;

export interface QuickResult extends ArchiveResult {
  /** What the run told its user on the way. */
  readonly said: string;
}

export async function quickRun(
  letters: string,
  out: string,
  options: Partial<ArchiveOptions> = {},
  begin = (): void => {},
): Promise<QuickResult> {
  const said: string[] = [];
  const watcher = {
    begin,
    letter: () => {},
    end: () => {},
    say: (message: string) => void said.push(message),
  };
  const result = await extractArchive(
    [letters],
    { out, jobs: 1, timeout: 30, tables: TABLES, read: async (task) => read(task), ...options },
    watcher,
  );
  return { ...result, said: said.join('\n') };
}

/** A run that is interrupted as soon as it has begun. */
export async function interruptedRun(
  letters: string,
  out: string,
  options: Partial<ArchiveOptions> = {},
): Promise<void> {
  const interruption = new AbortController();
  await quickRun(letters, out, { ...options, signal: interruption.signal }, () => interruption.abort());
}

export async function quickMerge(
  outs: readonly string[],
  out: string,
  force = false,
  tables: Partial<ProjectOptions> = {},
): Promise<Merged> {
  return await mergeOutputs(outs, { out, force, tables: { ...TABLES, ...tables } });
}

/** The outputs of an undisturbed run, in a new folder. */
export async function outputsOfQuickRun(letters: string): Promise<Record<string, string>> {
  const out = join(temporaryFolder(), 'out');
  await quickRun(letters, out);
  return outputs(out);
}

/** Of a run that keeps texts. */
export const WITH_TEXTS: Partial<ArchiveOptions> = { texts: true, read: async (task) => readWithTexts(task) };

/** The texts that stand in an output folder, by file. */
export function textsIn(out: string): Record<string, string> {
  const folder = join(out, 'texts');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const texts = files.filter((file) => file.endsWith('.txt')).sort();
  return Object.fromEntries(texts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The texts that belong to the records of a folder: a quick letter has its text for a state. */
export function textsOfRecords(out: string): Record<string, string> {
  const records = ndjson<Determination>(readFileSync(join(out, 'records.ndjson'), 'utf8'));
  const texts = records.map(({ document_id: id, reviewer }) => [
    `${id.slice(0, 2)}/${id}.txt`,
    reviewer.licensed_states[0]!,
  ]);
  return Object.fromEntries(texts.sort(([a], [b]) => (a! < b! ? -1 : 1)));
}

export const words = (i: number): string => `letter ${i}`;

/**
 * An archive in a few folders, with two files of the same content, one that gives no record, one of several letters, one
 * that only holds others, and two versions of a letter.
 */
export function quickArchive(count: number): string {
  const folder = temporaryFolder();
  for (let i = 0; i < count; i++) write(folder, { [`${i % 3}/letter-${String(i).padStart(4, '0')}.txt`]: words(i) });
  write(folder, { '1/twin.txt': words(0), 'empty.txt': '', 'notes.md': 'no letter' });
  write(folder, {
    '2/bundle.txt': bundle('case 7', 'other fax', 'case 8', 'case 9'),
    '2/bundle.txt2.txt': 'sorts between a bundle and what is attached to it',
    '2/portfolio.txt': bundle('attached a.txt\ncase 10', 'attached b.txt\nletter 2', 'attached c.txt\n'),
    'version.txt': 'case 8 in another version',
  });
  return folder;
}

/** A file with several letters, other pages, and files attached to it, for the quick worker. */
export const bundle = (...blocks: readonly string[]): string => blocks.join('\n---\n');
