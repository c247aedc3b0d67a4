import { Annotation } from '../annotation/form.js';
import { UsageError } from '../run/usage.js';
import { filesIn, textOf } from './files.js';

/** All annotations below a folder, by file name. Throws a UsageError that names file and field of a broken one. */
export async function readGold(folder: string): Promise<Annotation[]> {
  const files = await filesIn(folder, /\.json$/);
  if (files.length === 0) throw new UsageError(`No annotations (*.json) in ${folder}`);
  return files.map(({ path, file }) => parseGold(textOf(path, file), file));
}

/** One annotation from its JSON text; `name` names it in the error that a broken one throws. */
export function parseGold(json: string, name: string): Annotation {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${name}: not JSON: ${(error as Error).message}`);
  }
  const result = Annotation.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${fieldPath(issue.path)}: ${issue.message}`);
  throw new UsageError([`${name} is no valid annotation:`, ...problems].join('\n'));
}

/** "items[0].reviewer.basis", as one would write it. */
function fieldPath(path: readonly PropertyKey[]): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return written.replace(/^\./, '') || 'the file';
}
