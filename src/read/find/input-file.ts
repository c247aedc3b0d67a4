import path from 'node:path';
import type { FailureCode } from '../../vocabulary/failures.js';
import { nameOnDisk } from './names.js';

/** A file to read, or what was found and cannot be. */
export interface InputFile {
  /** Absolute path that opens it; bytes where it is no UTF-8. */
  readonly path: string | Buffer;
  /**
   * Path below the folder given, with "/", as `recordedName` writes it; a file given by itself has its name, and a
   * folder that cannot be read ends with "/".
   */
  readonly file: string;
  /** Why it cannot be read, where the search has told. */
  readonly failure?: { readonly code: FailureCode; readonly message: string };
}

/** Where found files lie, shared by all of them: an archive has millions. */
export interface Tree {
  /** Absolute path, as recorded. */
  readonly folder: string;
  /** What stands before the path below the folder in `file`: empty, or a name and "/". */
  readonly prefix: string;
  /** The prefix of the folder given; that of what links lead to goes on behind it. */
  readonly given: string;
}

export class FoundFile implements InputFile {
  readonly file: string;
  readonly #tree: Tree;

  constructor(tree: Tree, below: string) {
    this.#tree = tree;
    this.file = tree.prefix + below;
  }

  get path(): string | Buffer {
    return nameOnDisk(path.join(this.#tree.folder, this.file.slice(this.#tree.prefix.length)));
  }
}

export const byFile = (a: InputFile, b: InputFile): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
