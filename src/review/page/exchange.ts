import type { Annotation, Drawn } from '../../annotation/form.js';
import { verdictsOf } from '../judging/from-annotation.js';
import { progressOf } from '../judging/judge.js';
import { questionsOf } from '../judging/questions.js';
import { annotationOf } from '../judging/to-annotation.js';
import { isUntouched } from '../judging/verdicts.js';
import type { LetterContent, LetterRow } from '../page-data.js';
import type { VerdictStore } from './verdict-store.js';

/** Verdicts out of the page as annotations, and in again. */

type LetterAt = (index: number) => Promise<LetterContent>;

/** The annotations of all letters on which a verdict was passed, a line each (NDJSON). */
export async function exported(
  rows: readonly LetterRow[],
  letterAt: LetterAt,
  store: VerdictStore,
  drawn: Drawn,
): Promise<{ readonly text: string; readonly letters: number }> {
  const lines: string[] = [];
  for (const [i, row] of rows.entries()) {
    const verdicts = store.of(row);
    if (isUntouched(verdicts)) continue;
    const { record } = await letterAt(i);
    lines.push(`${JSON.stringify(annotationOf(record, verdicts, drawn))}\n`);
  }
  return { text: lines.join(''), letters: lines.length };
}

export interface Imported {
  readonly taken: number;
  /** So many of them took the place of verdicts that were there. */
  readonly replaced: number;
  /** Annotations of letters that are not on the page. */
  readonly foreign: number;
  /** A sentence for each annotation that could not be taken in. */
  readonly problems: readonly string[];
}

/** Takes annotations in: verdicts on their letters are replaced by what they come to. */
export async function imported(
  files: readonly { readonly name: string; readonly text: string }[],
  rows: readonly LetterRow[],
  letterAt: LetterAt,
  store: VerdictStore,
): Promise<Imported> {
  const byId = new Map(rows.map(({ document_id }, i) => [document_id, i]));
  const byCase = indexByCase(rows);
  const problems: string[] = [];
  let [taken, replaced, foreign] = [0, 0, 0];
  for (const { name, text } of files) {
    for (const { where, content } of annotationsIn(text)) {
      if (!isAnnotation(content)) {
        problems.push(`${name}${where}: it is not an annotation.`);
        continue;
      }
      const index = content.document_id === undefined ? byCase.get(content.case_number) : byId.get(content.document_id);
      if (index === undefined) {
        foreign++;
        continue;
      }
      try {
        const { record } = await letterAt(index);
        const verdicts = verdictsOf(record, content);
        if (!isUntouched(store.of(rows[index]!))) replaced++;
        store.set(rows[index]!, verdicts, progressOf(questionsOf(record), verdicts));
        taken++;
      } catch (error) {
        problems.push(`${name}${where}: it is not an annotation (${(error as Error).message}).`);
      }
    }
  }
  return { taken, replaced, foreign, problems };
}

/** Letters by case number, where only one of the page has it. */
function indexByCase(rows: readonly LetterRow[]): ReadonlyMap<string | null, number> {
  const index = new Map<string | null, number>();
  const several = new Set<string | null>([null]);
  for (const [i, { case_number }] of rows.entries()) {
    if (index.has(case_number)) several.add(case_number);
    index.set(case_number, i);
  }
  for (const number of several) index.delete(number);
  return index;
}

/** One annotation, an array of them, or one a line. */
function* annotationsIn(text: string): Generator<{ readonly where: string; readonly content: unknown }> {
  const whole = parsed(text);
  if (whole !== undefined) {
    const contents = Array.isArray(whole) ? (whole as unknown[]) : [whole];
    for (const [i, content] of contents.entries())
      yield { where: contents.length === 1 ? '' : `, annotation ${i + 1}`, content };
    return;
  }
  for (const [i, line] of text.split('\n').entries())
    if (line.trim() !== '') yield { where: `, line ${i + 1}`, content: parsed(line) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether it looks like one; what else is wrong with it shows when it is compared with its record. */
function isAnnotation(content: unknown): content is Annotation {
  const { case_number, licensed_states, items, diagnoses, unjudged = [] } = (content ?? {}) as Partial<Annotation>;
  const hasName = typeof case_number === 'string' || case_number === null;
  // A record has its reviewer's states elsewhere.
  const isOne = Array.isArray(licensed_states) && Array.isArray(unjudged);
  return hasName && isOne && isListOf(items, 'request') && isListOf(diagnoses, 'text');
}

const isListOf = (list: unknown, key: string): boolean =>
  Array.isArray(list) && list.every((entry) => typeof (entry as Record<string, unknown> | null)?.[key] === 'string');
