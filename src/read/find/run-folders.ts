import path from 'node:path';

/** How folders are known that runs wrote: what stands in them are no letters. */
export interface RunFolders {
  /** The real path, as recorded, of the one that this run writes into; it need not be there yet. */
  readonly own: string;
  /** The name of the folder that each of them has inside. */
  readonly mark: string;
  /** The folders with files like letters that a run makes beside it. */
  readonly made: readonly string[];
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
}

/** Whether a folder, by its real path and what is in it, is one that a run wrote. */
export const isRunFolder = ({ own, mark }: RunFolders, real: string, entries: readonly Entry[]): boolean =>
  path.relative(own, real) === '' || entries.some((entry) => entry.name === mark && entry.isDirectory());

/** Whether a folder in such a folder, which was itself given to be read, is the work of a run too. */
export const isMadeByRun = ({ mark, made }: RunFolders, entry: Entry, entries: readonly Entry[]): boolean =>
  made.includes(entry.name) && entry.isDirectory() && entries.some(({ name }) => name === mark);
