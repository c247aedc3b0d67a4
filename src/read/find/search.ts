import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { SetAside } from '../../vocabulary/set-aside.js';
import { Aside } from './aside.js';
import { byFile, FoundFile, type InputFile, type Tree } from './input-file.js';
import { nameOnDisk, recordedName, REPLACEMENT } from './names.js';

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
  readonly signal?: AbortSignal | undefined;
}

/** What is in a folder, as the glob is told it: a folder to enter, or a file that is wanted. */
type Listed = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/**
 * The wanted files below some folders, each real folder read once, whatever links lead to it. Trees are read in the order
 * given, then the folders that links lead to, those first that fewer links lead to, in the order of their names.
 */
export class Search {
  readonly found: InputFile[] = [];
  readonly aside = new Aside();
  /** The real paths of the trees that were entered. */
  readonly #entered = new Set<string>();
  #links: (Tree & { readonly file: string; readonly path: string })[] = [];

  constructor(private readonly options: SearchOptions) {}

  /** Throws the signal's reason when that is given. */
  async below(trees: readonly Tree[]): Promise<void> {
    for (const tree of trees) await this.#enter(tree);
    while (this.#links.length > 0) {
      const links = this.#links.sort(byFile);
      this.#links = [];
      for (const link of links) await this.#enter(link, true);
    }
  }

  async #enter({ folder, prefix }: Tree, isLink = false): Promise<void> {
    this.options.signal?.throwIfAborted();
    let real: string;
    try {
      real = recordedName(await realpath(nameOnDisk(folder), 'buffer'));
    } catch (error) {
      this.#fails(prefix, folder, error);
      return;
    }
    if (this.#isRead(real)) {
      this.aside.add('link-to-read');
      return;
    }
    this.#entered.add(real);
    // What lies behind many links has a path too long, or of too many links, unless the real one is taken.
    await this.#walk({ folder: isLink ? real : folder, prefix }, real);
  }

  /** Whether a folder is, or lies below, one that was entered; what is hidden in that was not. */
  #isRead(real: string): boolean {
    for (let at = real; ; at = path.dirname(at)) {
      if (this.#entered.has(at)) return true;
      if (path.dirname(at) === at || isHidden(path.basename(at))) return false;
    }
  }

  async #walk(tree: Tree, real: string): Promise<void> {
    const { signal } = this.options;
    const readdir = (directory: string, _: unknown, done: (error: null, listed: Listed[]) => void): void => {
      const below = directory.slice(STAND_IN.length).replace(/^\//, '');
      // What goes wrong here is told where the trees are read.
      void this.#list(tree, below, real).then(
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
    for await (const below of files) this.found.push(new FoundFile(tree, below as string));
  }

  /** What of a folder is wanted, or to be entered. The rest is counted. */
  async #list(tree: Tree, below: string, real: string): Promise<Listed[]> {
    // Nobody waits for it any more.
    if (this.options.signal?.aborted) return [];
    const folder = path.join(tree.folder, below);
    let entries: readonly Dirent[];
    try {
      entries = await entriesOf(nameOnDisk(folder));
    } catch (error) {
      this.#fails(`${tree.prefix}${below && `${below}/`}`, folder, error);
      return [];
    }
    const listed: Listed[] = [];
    const links: string[] = [];
    for (const entry of entries) {
      const { name } = entry;
      if (isHidden(name)) this.aside.add(entry.isDirectory() ? 'hidden-folder' : 'hidden-file');
      else if (entry.isFile()) {
        if (this.#isWanted(folder, name)) listed.push(entry);
      } else if (entry.isDirectory()) {
        if (!this.#isEnteredOtherwise(real, below, name)) listed.push(entry);
      } else if (entry.isSymbolicLink()) links.push(name);
      else if (this.#isGiven(folder, name)) continue;
      else this.aside.add(kindOf(entry));
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
    if (!wanted) this.aside.addOtherFile(name);
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
      if (NOWHERE.has(target.code)) this.aside.add('broken-link');
      else this.#fails(`${file}/`, path.join(folder, name), target);
      return false;
    }
    if (target.isFile()) return this.#isWanted(folder, name);
    if (target.isDirectory()) {
      const at = path.join(folder, name);
      this.#links.push({ folder: at, path: at, file, prefix: `${file}/` });
    } else if (!this.#isGiven(folder, name)) this.aside.add(kindOf(target));
    return false;
  }

  #fails(file: string, folder: string, error: unknown): void {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    this.found.push({
      file: file || './',
      path: nameOnDisk(folder),
      failure: { code: 'unreadable-folder', message: `The folder could not be read (${code}).` },
    });
  }
}

const isHidden = (name: string): boolean => name.startsWith('.');

/** What is in a folder, by recorded names. Names are read as text, and once more as bytes where one is none. */
async function entriesOf(folder: string | Buffer): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name.includes(REPLACEMENT))) {
    const raw = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    return raw.map((entry) => Object.assign(entry as unknown as Dirent, { name: recordedName(entry.name) }));
  }
  for (const entry of entries) entry.name = recordedName(entry.name);
  return entries;
}

const targetOf = (link: string): Promise<Stats | NodeJS.ErrnoException> =>
  stat(nameOnDisk(link)).catch((error: NodeJS.ErrnoException) => error);

const kindOf = (entry: Pick<Dirent, 'isFIFO' | 'isSocket'>): SetAside =>
  entry.isFIFO() ? 'pipe' : entry.isSocket() ? 'socket' : 'device';

const asFile = (name: string): Listed => ({
  name,
  isFile: () => true,
  isDirectory: () => false,
  isSymbolicLink: () => false,
});
