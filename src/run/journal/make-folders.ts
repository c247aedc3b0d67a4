import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, and those around it that are not there. Node.js can do so itself, but tries for ever where a system
 * refuses to make a folder by saying that it is not there, as below /proc. Throws the system's error.
 */
export async function makeFolders(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); at !== dirname(at) && !(await isThere(at)); at = dirname(at)) missing.push(at);
  for (const folder of missing.toReversed()) await make(folder);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Another run may make the same folder meanwhile. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const there = await stat(folder).catch(() => undefined);
    if (!there?.isDirectory()) throw error;
  }
}
