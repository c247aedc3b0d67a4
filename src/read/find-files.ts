import { stat } from 'node:fs/promises';
import path from 'node:path';
import glob from 'fast-glob';

/** A file to read. */
export interface InputFile {
  /** Absolute path. */
  readonly path: string;
  /** Path below the folder given, with "/"; a file given by itself has its name. */
  readonly file: string;
}

export interface Inputs {
  /** Sorted by `file`, in code unit order. */
  readonly inputs: readonly InputFile[];
  /** Files in the folders that are neither .pdf nor .txt. */
  readonly ignored: number;
}

/** A path on the command line that does not exist. */
export class MissingPathError extends Error {
  override readonly name = 'MissingPathError';
}

const LETTER = /\.(?:pdf|txt)$/i;

/**
 * The letters below some folders, and files given by themselves. Where two folders hold the same relative path, the folder's own path
 * goes before it. Throws a MissingPathError for a path that does not exist.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const found = new Map<string, string>();
  const folders: string[] = [];
  let ignored = 0;
  for (const given of paths) {
    const absolute = path.resolve(given);
    const facts = await stat(absolute).catch(() => null);
    if (!facts) throw new MissingPathError(`${given} does not exist.`);
    if (facts.isDirectory()) folders.push(absolute);
    else if (LETTER.test(absolute)) found.set(absolute, path.basename(absolute));
    else ignored++;
  }
  const names = uniqueNames(folders);
  for (const [i, folder] of folders.entries()) {
    for await (const entry of glob.stream('**/*', { cwd: folder, dot: false, followSymbolicLinks: true, suppressErrors: true })) {
      const below = String(entry);
      if (!LETTER.test(below)) ignored++;
      else {
        const absolute = path.join(folder, below);
        if (!found.has(absolute)) found.set(absolute, names[i] + below);
      }
    }
  }
  const files = [...found].map(([absolute, file]) => ({ path: absolute, file }));
  return { inputs: distinct(files).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)), ignored };
}

/** With several folders, each one's files go by its name; folders of one name by their whole path. */
function uniqueNames(folders: readonly string[]): string[] {
  if (folders.length < 2) return folders.map(() => '');
  const bases = folders.map((folder) => path.basename(folder));
  return folders.map((folder, i) => {
    const base = bases[i]!;
    return `${bases.indexOf(base) === bases.lastIndexOf(base) ? base : folder.split(path.sep).join('/').replace(/^\/+/, '')}/`;
  });
}

/** Files given by themselves that share a name go by their whole path. */
function distinct(files: InputFile[]): InputFile[] {
  const counts = new Map<string, number>();
  for (const { file } of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return files.map((input) => (counts.get(input.file) === 1 ? input : { ...input, file: input.path.split(path.sep).join('/').replace(/^\/+/, '') }));
}
