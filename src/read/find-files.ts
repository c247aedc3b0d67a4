import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import glob, { type Entry } from 'fast-glob';

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
  /** How many files in the folders are no letters by their names, by extension (".tif"; "" for none). */
  readonly ignored: Readonly<Record<string, number>>;
}

/** A path on the command line that does not exist, or a folder below it that cannot be read. */
export class MissingPathError extends Error {
  override readonly name = 'MissingPathError';
}

/** Where found files lie, shared by all of them: an archive has millions. */
interface Root {
  readonly folder: string;
  /** What stands before the path below the folder in `file`: empty, or the folder's name and "/". */
  readonly prefix: string;
}

class FoundFile implements InputFile {
  readonly file: string;
  readonly #root: Root;

  constructor(root: Root, below: string) {
    this.#root = root;
    this.file = root.prefix + below;
  }

  get path(): string {
    return path.join(this.#root.folder, this.file.slice(this.#root.prefix.length));
  }
}

const LETTER = /\.(?:pdf|txt|html?|rtf|docx)$/i;

/**
 * The letters below some folders, and files given by themselves, whatever their names; each counts once, however often it is given. With
 * several folders each one's files go by its name. Names that would still be the same go by their whole paths. Throws a
 * MissingPathError for a path that does not exist.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const { folders, files } = await sortOut(paths);
  const found: FoundFile[] = [];
  const ignored: Record<string, number> = {};
  for (const root of rootsOf(folders)) {
    for await (const below of filesBelow(root.folder)) {
      if (!LETTER.test(below)) {
        const extension = path.extname(below).toLowerCase();
        ignored[extension] = (ignored[extension] ?? 0) + 1;
        continue;
      }
      found.push(new FoundFile(root, below));
      if (files.size > 0) files.delete(path.join(root.folder, below));
    }
  }
  for (const file of files) {
    found.push(new FoundFile({ folder: path.dirname(file), prefix: '' }, path.basename(file)));
  }
  return { inputs: distinct(found.sort(byFile)), ignored };
}

/** The folders given, none of them below another, and the other files. */
async function sortOut(paths: readonly string[]): Promise<{ folders: string[]; files: Set<string> }> {
  const folders = new Set<string>();
  const files = new Set<string>();
  for (const given of paths) {
    const absolute = path.resolve(given);
    const facts = await stat(absolute).catch(() => null);
    if (!facts) throw new MissingPathError(`${given} does not exist.`);
    (facts.isDirectory() ? folders : files).add(absolute);
  }
  const all = [...folders];
  return { folders: all.filter((folder) => !all.some((other) => other !== folder && isBelow(folder, other))), files };
}

/** Names with a leading dot are passed over, so a folder with one counts as below nothing. */
function isBelow(folder: string, other: string): boolean {
  const below = path.relative(other, folder);
  return !path.isAbsolute(below) && !below.split(path.sep).some((part) => part.startsWith('.'));
}

function rootsOf(folders: readonly string[]): Root[] {
  if (folders.length < 2) return folders.map((folder) => ({ folder, prefix: '' }));
  const names = folders.map((folder) => path.basename(folder));
  return folders.map((folder, i) => {
    const name = names[i]!;
    return { folder, prefix: `${names.indexOf(name) === names.lastIndexOf(name) ? name : wholePath(folder)}/` };
  });
}

/** Paths of the files below a folder. `read`: the real paths of the folders that are being read. */
async function* filesBelow(folder: string, read: readonly string[] = []): AsyncGenerator<string> {
  const reading = [...read, await realpath(folder)];
  try {
    // One pattern gives each file once; an index of them all would double the memory.
    for await (const entry of glob.stream('**/*', {
      cwd: folder,
      unique: false,
      objectMode: true,
      onlyFiles: false,
      followSymbolicLinks: false,
    })) {
      const { path: below, dirent } = entry as unknown as Entry;
      if (dirent.isFile()) yield below;
      else if (dirent.isSymbolicLink()) yield* filesLinked(folder, below, reading);
    }
  } catch (error) {
    if (error instanceof MissingPathError) throw error;
    const { code, path: at } = error as NodeJS.ErrnoException;
    throw new MissingPathError(`${at ?? folder} cannot be read (${code ?? String(error)}).`, { cause: error });
  }
}

/**
 * What a link stands for. One that leads nowhere is a file that cannot be read; one into what is being read would lead
 * round for ever.
 */
async function* filesLinked(folder: string, link: string, reading: readonly string[]): AsyncGenerator<string> {
  const target = await realpath(path.join(folder, link)).catch(() => null);
  if (target === null || !(await stat(target)).isDirectory()) yield link;
  else if (!reading.some((real) => real === target || isBelow(real, target) || isBelow(target, real))) {
    for await (const below of filesBelow(path.join(folder, link), reading)) yield `${link}/${below}`;
  }
}

/** Sorted files, the names that several share replaced by their whole paths. */
function distinct(sorted: FoundFile[]): readonly InputFile[] {
  const shared = (i: number): boolean =>
    sorted[i]!.file === sorted[i - 1]?.file || sorted[i]!.file === sorted[i + 1]?.file;
  if (!sorted.some((_, i) => shared(i))) return sorted;
  return sorted.map((input, i) => (shared(i) ? byWholePath(input) : input)).sort(byFile);
}

const byWholePath = (input: FoundFile): FoundFile =>
  new FoundFile({ folder: path.parse(input.path).root, prefix: '' }, wholePath(input.path));
const byFile = (a: InputFile, b: InputFile): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
const wholePath = (absolute: string): string =>
  absolute.split(path.sep).join('/').slice(path.parse(absolute).root.length);
