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

/** Where the files of records lie, below the paths that a run was given, or others that they were moved to. */
export class LetterFiles {
  readonly #paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.#paths = paths.map((each) => path.resolve(each));
  }

  /**
   * The file of a record: of several that may be meant, the one with these bytes. One attached to another is in the file
   * named before the "#". Undefined where there is none.
   */
  async find(file: string, sha256: string): Promise<LetterFile | undefined> {
    for (const name of holdersOf(file)) {
      const found = this.#candidates(name).filter(isFile);
      if (found.length === 0) continue;
      const [first] = found;
      if (found.length === 1 || name !== file) return { file: name, path: first! };
      for (const candidate of found) if ((await hashOf(candidate)) === sha256) return { file: name, path: candidate };
      return { file: name, path: first! };
    }
    return undefined;
  }

  /**
   * What a name may mean: a file below a folder given, or that file itself; with several folders the name starts with
   * that of a folder; what would still have been the same has its whole path.
   */
  #candidates(file: string): (string | Buffer)[] {
    const given = this.#paths.flatMap((each) => [
      path.join(each, file),
      path.join(path.dirname(each), file),
      ...(path.basename(each) === file ? [each] : []),
    ]);
    const { root } = path.parse(this.#paths[0] ?? path.resolve('.'));
    return [...new Set([...given, path.join(root, file)])].map(nameOnDisk);
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
