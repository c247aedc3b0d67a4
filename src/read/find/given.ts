import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { notAFile } from '../load-file.js';
import { FoundFile, type InputFile } from './input-file.js';
import { isWrittenInBytes, nameOnDisk, recordedName, REPLACEMENT } from './names.js';

/** A path on the command line that does not exist. */
export class MissingPathError extends Error {
  override readonly name = 'MissingPathError';
}

/** What paths on the command line stand for; whole paths, as recorded. */
export interface Given {
  /** None of them below another. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

const MISSING: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** Sorts out what is given. Throws a MissingPathError for a path that does not exist. */
export async function sortOut(paths: readonly string[]): Promise<Given> {
  const folders = new Set<string>();
  const files = new Set<string>();
  for (const given of paths) {
    const name = await existing(given);
    const facts = await factsOf(name);
    (!(facts instanceof Error) && facts.isDirectory() ? folders : files).add(name);
  }
  const all = [...folders];
  const outer = all.filter((folder) => !all.some((other) => other !== folder && isBelow(folder, other)));
  return { folders: outer, files: [...files] };
}

/** The whole path, as recorded, of one on the command line, where bytes may be written as in the tables. */
async function existing(given: string): Promise<string> {
  for (const onDisk of isWrittenInBytes(given) ? [given, nameOnDisk(given)] : [given]) {
    const name = typeof onDisk === 'string' ? recordedName(path.resolve(onDisk)) : path.resolve(given);
    const facts = await factsOf(name);
    if (!(facts instanceof Error && MISSING.has(facts.code))) return name;
  }
  const hint = given.includes(REPLACEMENT)
    ? ' Bytes of its name that are no UTF-8 are written as in caf\\xe9.pdf.'
    : '';
  throw new MissingPathError(`${given} does not exist.${hint}`);
}

/** A file given by itself, or why it cannot be read. */
export async function givenFile(name: string): Promise<InputFile> {
  const input = new FoundFile({ folder: path.dirname(name), prefix: '', given: '' }, path.basename(name));
  const facts = await factsOf(name);
  // What else cannot be read is told when it is; a device is not even opened.
  if (facts instanceof Error || facts.isFile()) return input;
  const { code, message } = notAFile();
  return { file: input.file, path: input.path, failure: { code, message } };
}

/** Whole paths, as recorded, by which a search may find a file: behind a link it goes by its real folder. */
export async function pathsOf(name: string): Promise<string[]> {
  const folder = await realpath(nameOnDisk(path.dirname(name)), 'buffer').catch(() => null);
  return folder === null ? [name] : [name, path.join(recordedName(folder), path.basename(name))];
}

const factsOf = (name: string): Promise<Stats | NodeJS.ErrnoException> =>
  stat(nameOnDisk(name)).catch((error: NodeJS.ErrnoException) => error);

/** Names with a leading dot are passed over, so a folder with one counts as below nothing. */
function isBelow(folder: string, other: string): boolean {
  const below = path.relative(other, folder);
  return !path.isAbsolute(below) && !below.split(path.sep).some((part) => part.startsWith('.'));
}
