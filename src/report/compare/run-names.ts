import { resolve, sep } from 'node:path';

/** What two output folders are called side by side: as much of the ends of their paths as tells them apart. */
export function runNames(here: string, there: string): [here: string, there: string] {
  const [ours, theirs] = [here, there].map((path) => resolve(path).split(sep)) as [string[], string[]];
  const most = Math.max(ours.length, theirs.length);
  for (let parts = 1; parts <= most; parts++) {
    const [a, b] = [ours, theirs].map((path) => path.slice(-parts).join('/')) as [string, string];
    if (a !== b) return [a, b];
  }
  return [ours.at(-1)!, theirs.at(-1)!];
}
