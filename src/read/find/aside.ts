import path from 'node:path';
import type { SetAside } from '../../vocabulary/set-aside.js';

export type SetAsideCounts = Readonly<Partial<Record<SetAside, number>>>;

/** So many extensions are counted each by its name: what a mishap calls files must not fill the memory. */
const MOST_EXTENSIONS = 1000;
/** All others. */
const OTHERS = '*';

/** Is told what is set aside, by its kind and path. */
export type TellAside = (kind: SetAside, path: string) => void;

/** Counts what is found and set aside. */
export class Aside {
  readonly counts: Partial<Record<SetAside, number>> = {};
  /** The other files, by extension (".tif"; "" for none). */
  readonly extensions: Record<string, number> = {};
  #named = 0;

  constructor(private readonly tell?: TellAside) {}

  add(kind: SetAside, folder: string, name = ''): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    this.tell?.(kind, path.join(folder, name));
  }

  addOtherFile(folder: string, name: string): void {
    this.add('other-file', folder, name);
    const extension = path.extname(name).toLowerCase();
    const known = Object.hasOwn(this.extensions, extension);
    if (!known) this.#named++;
    const key = known || this.#named <= MOST_EXTENSIONS ? extension : OTHERS;
    this.extensions[key] = (this.extensions[key] ?? 0) + 1;
  }
}
