import path from 'node:path';
import type { SetAsideCounts, TellAside } from './aside.js';
import { distinct } from './distinct.js';
import { givenFile, pathsOf, sortOut } from './given.js';
import type { Globs } from './globs.js';
import type { InputFile, Tree } from './input-file.js';
import { recordedName } from './names.js';
import type { RunFolders } from './run-folders.js';
import { Search } from './search.js';

export interface Inputs {
  /** Sorted by `file`, in code unit order. */
  readonly inputs: readonly InputFile[];
  /** How many files in the folders are no letters by their names, by extension (".tif"; "" for none). */
  readonly ignored: Readonly<Record<string, number>>;
  /** What was found in the folders and is not read, by kind: those files, and others. */
  readonly setAside: SetAsideCounts;
}

/** Letters by their names. Blanks and line ends behind a name, as lists of downloads leave them, are no part of it. */
const LETTER = /\.(?:pdf|txt|html?|rtf|docx)(?:\s|\\x[01][0-9a-f])*$/i;

export interface FindOptions {
  /** Names of files to look for in place of letters. */
  readonly wanted?: RegExp;
  /** Which letters in folders are read; all where there are none. */
  readonly globs?: Globs | undefined;
  /** Folders that are not looked into, but where they are given themselves. */
  readonly runFolders?: RunFolders | undefined;
  readonly tellAside?: TellAside | undefined;
  /** Is told how many files were found so far. */
  readonly found?: ((count: number) => void) | undefined;
  /** Ends the search: its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The letters below some folders, and files given by themselves, whatever their names; each counts once, however often
 * it is given. With several folders each one's files go by its name. Names that would still be the same go by their
 * whole paths. What was found and cannot be read is among them, with its failure. Throws a MissingPathError for a path
 * that does not exist.
 */
export async function findInputs(
  paths: readonly string[],
  { wanted = LETTER, ...options }: FindOptions = {},
): Promise<Inputs> {
  const { folders, files } = await sortOut(paths);
  const given = new Map<string, string>();
  for (const file of files) for (const name of folders.length > 0 ? await pathsOf(file) : [file]) given.set(name, file);
  const search = new Search({ wanted, given, ...options });
  await search.below(treesOf(folders));
  const { found, aside } = search;
  const left = new Set(files);
  if (given.size > 0) for (const input of found) left.delete(given.get(recordedName(input.path)) ?? '');
  for (const file of left) found.push(await givenFile(file));
  return { inputs: distinct(found), ignored: aside.extensions, setAside: aside.counts };
}

function treesOf(folders: readonly string[]): Tree[] {
  if (folders.length < 2) return folders.map((folder) => ({ folder, prefix: '', given: '' }));
  const names = folders.map((folder) => path.basename(folder));
  return folders.map((folder, i) => {
    const name = names[i]!;
    const prefix = `${names.indexOf(name) === names.lastIndexOf(name) ? name : wholeName(folder)}/`;
    return { folder, prefix, given: prefix };
  });
}

const wholeName = (folder: string): string => folder.split(path.sep).join('/').slice(path.parse(folder).root.length);
