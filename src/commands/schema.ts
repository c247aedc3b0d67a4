import { readFile, readdir } from 'node:fs/promises';
import type { Output } from '../console/output.js';
import { UsageError } from '../run/usage.js';
import { EXIT } from './exit-status.js';

const FOLDER = new URL('../../schemas/', import.meta.url);
const ENDING = '.schema.json';

/** `imr schema`. Gives the exit status. */
export async function schema(name: string | undefined, output: Output): Promise<number> {
  const names = (await readdir(FOLDER))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  if (name === undefined) {
    output.print(`${names.join('\n')}\n`);
    return EXIT.done.status;
  }
  if (!names.includes(name)) throw new UsageError(`There is no schema "${name}". There are: ${names.join(', ')}.`);
  output.print(await readFile(new URL(name + ENDING, FOLDER), 'utf8'), 'json');
  return EXIT.done.status;
}
