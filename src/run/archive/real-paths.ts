import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Folders as the system knows them. Two names of one folder (through a link, in other letters where case does not
 * count, mounted twice) have one device and number, so those are compared and not names.
 */

/** The folders given, each once, by the first name given for it. */
export async function distinctFolders(paths: readonly string[]): Promise<string[]> {
  const seen = new Set<string>();
  const distinct: string[] = [];
  for (const path of paths) {
    const id = (await idOf(path)) ?? resolve(path);
    if (seen.has(id)) continue;
    seen.add(id);
    distinct.push(path);
  }
  return distinct;
}

/** Whether one of two folders is the other, or lies in it. The first may not be there yet. */
export async function isWithinOrAround(path: string, other: string): Promise<boolean> {
  const id = await idOf(path);
  const otherId = await idOf(other);
  if (otherId === undefined) return false;
  return (await idsUpFrom(path)).includes(otherId) || (id !== undefined && (await idsUpFrom(other)).includes(id));
}

/** The folder and those around it, as far as they are there. */
async function idsUpFrom(path: string): Promise<string[]> {
  const ids: string[] = [];
  let at = await realpath(path).catch(() => resolve(path));
  for (;;) {
    const id = await idOf(at);
    if (id !== undefined) ids.push(id);
    const up = dirname(at);
    if (up === at) return ids;
    // What is not there yet may be to be made behind a link.
    at = id === undefined ? await realpath(up).catch(() => up) : up;
  }
}

async function idOf(path: string): Promise<string | undefined> {
  const facts = await stat(path, { bigint: true }).catch(() => undefined);
  return facts && `${facts.dev}:${facts.ino}`;
}
