import { Annotation } from '../annotation/form.js';
import { UsageError } from '../run/usage.js';
import { filesIn, JSON_FILE, jsonIn, type JsonText, parseJson } from './files.js';
import { strayPointers } from './pointers.js';

/**
 * All annotations of a file, or of the files below a folder by their names: of a *.json the one, or the array of them,
 * that it holds; of a *.ndjson one a line. Throws a UsageError that names file, line and field of a broken one, and
 * both places of two annotations of one letter.
 */
export async function readGold(path: string): Promise<Annotation[]> {
  const files = await filesIn(path, JSON_FILE);
  const letters = new Letters();
  for (const file of files)
    for await (const text of jsonIn(file)) for (const one of eachOf(text)) letters.add(annotationOf(one), one.name);
  if (letters.annotations.length === 0) throw new UsageError(`No annotations (*.json, *.ndjson) in ${path}`);
  return letters.annotations;
}

/** One annotation from its JSON text; `name` names it in the error that a broken one throws. */
export const parseGold = (json: string, name: string): Annotation => annotationOf(parseJson(json, name));

const eachOf = ({ content, name }: JsonText): readonly JsonText[] =>
  Array.isArray(content)
    ? content.map((one: unknown, i) => ({ content: one, name: `${name}, annotation ${i + 1}` }))
    : [{ content, name }];

function annotationOf({ content, name }: JsonText): Annotation {
  const { success, data, error } = Annotation.safeParse(content);
  const problems = success
    ? strayPointers(data).map((pointer) => `unjudged: ${JSON.stringify(pointer)} leads nowhere in it`)
    : error.issues.map((issue) => `${fieldPath(issue.path)}: ${issue.message}`);
  if (success && problems.length === 0) return data;
  const more = problems.length - MOST_PROBLEMS;
  throw new UsageError(
    [
      `${name} is not a valid annotation:`,
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => `  ${problem}`),
      ...(more > 0 ? [`  and ${more} more: docs/evaluating.md tells how an annotation is written`] : []),
    ].join('\n'),
  );
}

/** What is no annotation at all lacks everything that one has. */
const MOST_PROBLEMS = 10;

/** "items[0].reviewer.basis", as one would write it. */
function fieldPath(path: readonly PropertyKey[]): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return written.replace(/^\./, '') || 'the file';
}

/**
 * Annotations of letters, each once. One case number may be that of several letters where all of them are told apart by
 * a `document_id`.
 */
class Letters {
  readonly annotations: Annotation[] = [];
  readonly #byDocument = new Map<string, string>();
  readonly #byCase = new Map<string, { readonly name: string; readonly hasDocument: boolean }>();

  add(annotation: Annotation, name: string): void {
    const { document_id, case_number } = annotation;
    const sameDocument = document_id === undefined ? undefined : this.#byDocument.get(document_id);
    const sameCase = case_number === null ? undefined : this.#byCase.get(case_number);
    const both = sameDocument ?? (sameCase?.hasDocument && document_id !== undefined ? undefined : sameCase?.name);
    if (both !== undefined)
      throw new UsageError(
        `${both} and ${name} annotate one letter (${sameDocument ? document_id : case_number}). Leave one of them out.`,
      );
    if (document_id !== undefined) this.#byDocument.set(document_id, name);
    if (case_number !== null) this.#byCase.set(case_number, { name, hasDocument: document_id !== undefined });
    this.annotations.push(annotation);
  }
}
