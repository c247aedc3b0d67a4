import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { SetAside } from '../../vocabulary/set-aside.js';
import { nameOnDisk, recordedName, REPLACEMENT } from './names.js';

/** What is in a folder, and what it is. */

/** As a search is told it: a folder to enter, or a file that is wanted. */
export type Listed = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

export const isHidden = (name: string): boolean => name.startsWith('.');

/** What is in a folder, by recorded names. Names are read as text, and once more as bytes where one is none. */
export async function entriesOf(folder: string | Buffer): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name.includes(REPLACEMENT))) {
    const raw = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    return raw.map((entry) => Object.assign(entry as unknown as Dirent, { name: recordedName(entry.name) }));
  }
  for (const entry of entries) entry.name = recordedName(entry.name);
  return entries;
}

export const targetOf = (link: string): Promise<Stats | NodeJS.ErrnoException> =>
  stat(nameOnDisk(link)).catch((error: NodeJS.ErrnoException) => error);

export const kindOf = (entry: Pick<Dirent, 'isFIFO' | 'isSocket'>): SetAside =>
  entry.isFIFO() ? 'pipe' : entry.isSocket() ? 'socket' : 'device';

export const asFile = (name: string): Listed => ({
  name,
  isFile: () => true,
  isDirectory: () => false,
  isSymbolicLink: () => false,
});
