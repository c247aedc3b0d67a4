import type { Dirent, Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { Aside, type TellAside } from './aside.js';
import type { Globs } from './globs.js';
import { asFile, entriesOf, isHidden, kindOf, type Listed, targetOf } from './entries.js';
import { byFile, FoundFile, type InputFile, type Tree } from './input-file.js';
import { nameOnDisk, recordedName } from './names.js';
import { isMadeByRun, isRunFolder, type RunFolders } from './run-folders.js';

/** Where the glob takes each tree to stand: it sees names as they are recorded, below this one. */
const STAND_IN = path.parse(process.cwd()).root;
/** How many links of a folder are looked at at once. */
const AT_ONCE = 64;
/** What a link that leads nowhere fails with. */
const NOWHERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

export interface SearchOptions {
  /** The names of files that are wanted. */
  readonly wanted: RegExp;
  /** Whole paths, as recorded, of files that are wanted whatever their names. */
  readonly given: ReadonlyMap<string, unknown>;
  /** Which of the wanted files in folders are read; all where there are none. */
  readonly globs?: Globs | undefined;
  /** Folders that are not looked into, but where they are given themselves. */
  readonly runFolders?: RunFolders | undefined;
  readonly tellAside?: TellAside | undefined;
  /** Is told how many files were found so far. */
  readonly found?: ((count: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The wanted files below some folders, each real folder read once, whatever links lead to it. Trees are read in the order
 * given, then the folders that links lead to, those first that fewer links lead to, in the order of their names.
 */
export class Search {
  readonly found: InputFile[] = [];
  readonly aside: Aside;
  /** The real paths of the trees that were entered. */
  readonly #entered = new Set<string>();
  #links: (Tree & { readonly file: string; readonly path: string })[] = [];

  constructor(private readonly options: SearchOptions) {
    this.aside = new Aside(options.tellAside);
  }

  /** Throws the signal's reason when that is given. */
  async below(trees: readonly Tree[]): Promise<void> {
    for (const tree of trees) await this.#enter(tree);
    while (this.#links.length > 0) {
      const links = this.#links.sort(byFile);
      this.#links = [];
      for (const link of links) await this.#enter(link, true);
    }
  }

  async #enter(tree: Tree, isLink = false): Promise<void> {
    const { folder, prefix } = tree;
    this.options.signal?.throwIfAborted();
    let real: string;
    try {
      real = recordedName(await realpath(nameOnDisk(folder), 'buffer'));
    } catch (error) {
      this.#fails(prefix, tree, folder, error);
      return;
    }
    if (this.#isRead(real)) {
      this.aside.add('link-to-read', folder);
      return;
    }
    this.#entered.add(real);
    // What lies behind many links has a path too long, or of too many links, unless the real one is taken.
    await this.#walk({ ...tree, folder: isLink ? real : folder }, real, isLink);
  }

  /** Whether a folder is, or lies below, one that was entered; what is hidden in that was not. */
  #isRead(real: string): boolean {
    for (let at = real; ; at = path.dirname(at)) {
      if (this.#entered.has(at)) return true;
      if (path.dirname(at) === at || isHidden(path.basename(at))) return false;
    }
  }

  async #walk(tree: Tree, real: string, isLink: boolean): Promise<void> {
    const { signal, found } = this.options;
    const readdir = (directory: string, _: unknown, done: (error: null, listed: Listed[]) => void): void => {
      const below = directory.slice(STAND_IN.length).replace(/^\//, '');
      // What goes wrong here is told where the trees are read.
      void this.#list(tree, below, real, below === '' && !isLink).then(
        (listed) => done(null, listed),
        (error) => done(error, []),
      );
    };
    // Loaded only where there are folders: a file alone is read without.
    const { default: glob } = await import('fast-glob');
    // One pattern gives each file once; an index of them all would double the memory.
    const files = glob.stream('**/*', {
      cwd: STAND_IN,
      fs: { readdir: readdir as never },
      unique: false,
      followSymbolicLinks: false,
    }) as Readable;
    if (signal) addAbortSignal(signal, files);
    for await (const below of files) {
      if (this.#isChosen(tree, below as string)) this.found.push(new FoundFile(tree, below as string));
      found?.(this.found.length);
    }
  }

  /** Whether globs let a wanted file through; what is given by itself needs none. */
  #isChosen(tree: Tree, below: string): boolean {
    const { globs } = this.options;
    if (!globs || globs.wants(belowGiven(tree, tree.prefix + below)) || this.#isGiven(tree.folder, below)) return true;
    this.aside.add('left-out', tree.folder, below);
    return false;
  }

  /** What of a folder is wanted, or to be entered. The rest is counted. `isGiven`: whether it is one of the paths given. */
  async #list(tree: Tree, below: string, real: string, isGiven: boolean): Promise<Listed[]> {
    // Nobody waits for it any more.
    if (this.options.signal?.aborted) return [];
    const folder = path.join(tree.folder, below);
    let entries: readonly Dirent[];
    try {
      entries = await entriesOf(nameOnDisk(folder));
    } catch (error) {
      this.#fails(`${tree.prefix}${below && `${below}/`}`, tree, folder, error);
      return [];
    }
    const { runFolders } = this.options;
    if (runFolders && !isGiven && isRunFolder(runFolders, path.join(real, below), entries)) {
      this.aside.add('output-folder', folder);
      return [];
    }
    const listed: Listed[] = [];
    const links: string[] = [];
    for (const entry of entries) {
      const { name } = entry;
      if (isHidden(name)) {
        // What is given by itself is read from there.
        if (!this.#isGiven(folder, name))
          this.aside.add(entry.isDirectory() ? 'hidden-folder' : 'hidden-file', folder, name);
      } else if (runFolders && isMadeByRun(runFolders, entry, entries)) this.aside.add('output-folder', folder, name);
      else if (entry.isFile()) {
        if (this.#isWanted(folder, name)) listed.push(entry);
      } else if (entry.isDirectory()) {
        if (!this.#isEnteredOtherwise(real, below, name)) listed.push(entry);
      } else if (entry.isSymbolicLink()) links.push(name);
      else if (this.#isGiven(folder, name)) continue;
      else this.aside.add(kindOf(entry), folder, name);
    }
    for (let from = 0; from < links.length; from += AT_ONCE) {
      const group = links.slice(from, from + AT_ONCE);
      const targets = await Promise.all(group.map((name) => targetOf(path.join(folder, name))));
      listed.push(...group.filter((name, i) => this.#isWantedLink(tree, below, name, targets[i]!)).map(asFile));
    }
    return listed;
  }

  #isWanted(folder: string, name: string): boolean {
    const wanted = this.options.wanted.test(name) || this.#isGiven(folder, name);
    if (!wanted) this.aside.addOtherFile(folder, name);
    return wanted;
  }

  #isGiven(folder: string, name: string): boolean {
    return this.options.given.size > 0 && this.options.given.has(path.join(folder, name));
  }

  /** Whether a folder was entered before the tree it lies in, as another tree or through a link. */
  #isEnteredOtherwise(real: string, below: string, name: string): boolean {
    return this.#entered.size > 1 && this.#entered.has(path.join(real, below, name));
  }

  #isWantedLink(tree: Tree, below: string, name: string, target: Stats | NodeJS.ErrnoException): boolean {
    const folder = path.join(tree.folder, below);
    const file = `${tree.prefix}${below && `${below}/`}${name}`;
    if (target instanceof Error) {
      // A letter that is not there is one that cannot be read.
      if (this.options.wanted.test(name)) return true;
      if (NOWHERE.has(target.code)) this.aside.add('broken-link', folder, name);
      else this.#fails(`${file}/`, tree, path.join(folder, name), target);
      return false;
    }
    if (target.isFile()) return this.#isWanted(folder, name);
    if (target.isDirectory()) {
      const at = path.join(folder, name);
      this.#links.push({ folder: at, path: at, file, prefix: `${file}/`, given: tree.given });
    } else if (!this.#isGiven(folder, name)) this.aside.add(kindOf(target), folder, name);
    return false;
  }

  #fails(file: string, tree: Tree, folder: string, error: unknown): void {
    const { globs } = this.options;
    if (globs && file !== tree.given && globs.excludes(belowGiven(tree, file).replace(/\/$/, ''))) {
      this.aside.add('left-out', folder);
      return;
    }
    const { code = String(error) } = error as NodeJS.ErrnoException;
    this.found.push({
      file: file || './',
      path: nameOnDisk(folder),
      failure: { code: 'unreadable-folder', message: `The folder could not be read (${code}).` },
    });
  }
}

/** The path of a file below the folder given, without what tells that from other ones. */
const belowGiven = ({ given }: Tree, file: string): string => file.slice(given.length);
