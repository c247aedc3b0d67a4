import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseJson, textOf } from './files.js';

/** The file in which a run tells about itself, beside its records. */
const FACTS = 'run.json';

/** The version of the program that made the records, as the file about their run tells; null where none does. */
export async function versionBeside(records: string): Promise<string | null> {
  try {
    const folder = (await stat(records)).isDirectory() ? records : path.dirname(records);
    const { content } = parseJson(textOf(path.join(folder, FACTS), FACTS), FACTS);
    const { version } = content as { version?: unknown };
    return typeof version === 'string' && /^[\w.+-]+$/.test(version) ? version : null;
  } catch {
    return null;
  }
}
