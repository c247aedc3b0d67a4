import type { Evaluation, FieldScore } from './tally.js';

/** The result of an evaluation as text: plain functions, one a form. */

const percent = (share: number): string => (100 * share).toFixed(2).padStart(9);

/** One line a field: how many gold values, precision, recall and F1 in percent. */
export function renderTable({ scores }: Evaluation): string {
  const head = `${'field'.padEnd(38)}${'n'.padStart(6)}${'P'.padStart(9)}${'R'.padStart(9)}${'F1'.padStart(9)}`;
  return [
    head,
    ...scores.map(
      ({ field, n, precision, recall, f1 }) =>
        `${field.padEnd(38)}${String(n).padStart(6)}${percent(precision)}${percent(recall)}${percent(f1)}`,
    ),
  ].join('\n');
}

/** Each value missed or made up, of the fields whose name starts with `field`. */
export function renderErrors({ scores }: Evaluation, field: string): string {
  return chosen(scores, field)
    .flatMap((score) => score.errors.map((error) => `  ${score.field}  ${error}`))
    .join('\n');
}

/** What fell below its minimum, how many letters counted, and the weakest fields. */
export function renderSummary({ scores, letters, withRecord, below }: Evaluation): string {
  const weakest = [...scores]
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 3)
    .map(({ field, f1 }) => `${field} ${(100 * f1).toFixed(1)}`);
  return [
    ...below.map(({ field, f1, minimum }) => `below: ${field} ${f1.toFixed(4)} < ${minimum}`),
    `${letters} gold letters, ${withRecord} with a record; lowest: ${weakest.join(', ')}`,
  ].join('\n');
}

/** The scores as one JSON array; with `errors`, a field name or its start, the errors of those fields too. */
export function renderJson({ scores }: Evaluation, errors: string | null): string {
  const told = new Set(errors === null ? [] : chosen(scores, errors));
  return JSON.stringify(scores.map((score) => (told.has(score) ? score : { ...score, errors: undefined })));
}

const chosen = (scores: readonly FieldScore[], field: string): FieldScore[] =>
  scores.filter((score) => score.field.startsWith(field));
