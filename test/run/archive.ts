import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** Help for tests that run the built command line on archives made of the corpus letters. */

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const TEXTS = fileURLToPath(new URL('../../corpus/text', import.meta.url));
const PDFS = fileURLToPath(new URL('../../corpus/letters', import.meta.url));

export const corpusText = (i: number): string => read(TEXTS, i).toString();
export const corpusPdf = (i: number): Buffer => read(PDFS, i);

function read(folder: string, i: number): Buffer {
  const names = readdirSync(folder).sort();
  return readFileSync(join(folder, names[i % names.length]!));
}

/** A letter unlike all others in its bytes, though its text is that of a corpus letter. */
export const letter = (i: number): string => `${corpusText(i)}\n${' '.repeat(i)}\n`;

/** Writes files below a folder; a file of two slashes stands two folders down. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/**
 * An archive of text letters in a few folders, with two PDFs, two files of the same content, and two files that give no
 * record.
 */
export function archive(count: number): string {
  const folder = temporaryFolder();
  for (let i = 0; i < count; i++) write(folder, { [`${i % 3}/letter-${String(i).padStart(4, '0')}.txt`]: letter(i) });
  write(folder, {
    'a.pdf': corpusPdf(0),
    'b.pdf': corpusPdf(1),
    '1/twin.txt': letter(0),
    'empty.txt': '',
    'other.txt': 'Dear Sir, this is about something else.',
    'notes.md': 'no letter',
  });
  return folder;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function imr(...args: readonly string[]): Ended {
  return imrWith('', ...args);
}

export function imrWith(input: string, ...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

export function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}

const NOT_DATA = new Set(['run.json', '.imr', 'texts']);

/** All outputs but run.json and texts, by name. */
export function outputs(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !NOT_DATA.has(name)) : [];
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The outputs of an undisturbed run over an archive, in a new folder. */
export function outputsOfOneRun(letters: string, ...args: readonly string[]): Record<string, string> {
  const out = join(temporaryFolder(), 'out');
  imr('extract', letters, '--out', out, '--quiet', ...args);
  return outputs(out);
}

export const ndjson = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
