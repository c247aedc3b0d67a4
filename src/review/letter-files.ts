import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { IN } from '../read/attached.js';
import { nameOnDisk } from '../read/find/names.js';

/** A file on disk, and the name that its letters go by. */
export interface LetterFile {
  readonly file: string;
  readonly path: string | Buffer;
}

/** Where the files of records lie: below the paths that a run was given, or others that they were moved to. */
export class LetterFiles {
  readonly #folders: readonly string[];
  /** Files given by themselves, by their names. */
  readonly #files = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    const whole = paths.map((each) => path.resolve(each));
    this.#folders = whole.filter((each) => !isFile(nameOnDisk(each)));
    for (const file of whole.filter((each) => isFile(nameOnDisk(each)))) {
      const name = path.basename(file);
      this.#files.set(name, [...(this.#files.get(name) ?? []), file]);
    }
  }

  /**
   * The file of a record: of several that may be meant, the one with these bytes. One attached to another is in the file
   * named before the "#". Undefined where there is none.
   */
  async find(file: string, sha256: string): Promise<LetterFile | undefined> {
    for (const name of holdersOf(file)) {
      const found = this.#candidates(name).map(nameOnDisk).filter(isFile);
      const [first] = found;
      if (first === undefined) continue;
      if (found.length > 1 && name === file)
        for (const candidate of found) if ((await hashOf(candidate)) === sha256) return { file: name, path: candidate };
      return { file: name, path: first };
    }
    return undefined;
  }

  /**
   * What a name may mean: a file below the folder given, or one given by itself; of several folders it starts with the
   * name of one; what would still have been the same has its whole path.
   */
  #candidates(file: string): string[] {
    const [name = ''] = file.split('/', 1);
    const below = this.#folders.map((folder) => path.join(folder, file));
    const beside = this.#folders.filter((folder) => this.#folders.length > 1 && path.basename(folder) === name);
    return [
      ...below,
      ...beside.map((folder) => path.join(path.dirname(folder), file)),
      ...(this.#files.get(file) ?? []),
      path.join(path.parse(path.resolve('.')).root, file),
    ];
  }
}

/** The name of a file, then those of the files that it may be attached to, the nearest first. */
function holdersOf(file: string): string[] {
  const names = [file];
  for (let at = file.lastIndexOf(IN); at > 0; at = file.lastIndexOf(IN, at - 1)) names.push(file.slice(0, at));
  return names;
}

function isFile(candidate: string | Buffer): boolean {
  try {
    return statSync(candidate).isFile();
  } catch {
    return false;
  }
}

async function hashOf(file: string | Buffer): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash).catch(() => {});
  return hash.digest('hex');
}
