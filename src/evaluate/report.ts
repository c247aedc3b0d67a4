import type { DrawnWords } from './drawn.js';

/** The forms in which figures are printed. */
export interface Report {
  readonly table: () => string;
  /** What is wrong, a line each, of the fields whose name starts so. */
  readonly errors: (field: string) => string;
  /** A line: how many letters, and what stands out. */
  readonly summary: () => string;
  /** One JSON array; with `errors`, a field name or its start, the errors of those fields too. */
  readonly json: (errors: string | null) => string;
  readonly markdown: () => string;
  /** What the figures do not say. */
  readonly cautions: readonly string[];
  /** A line for each field that is below its minimum. */
  readonly below: readonly string[];
}

interface Score {
  readonly field: string;
  readonly errors: readonly string[];
}

const chosen = <T extends Score>(scores: readonly T[], field: string): T[] =>
  scores.filter((score) => score.field.startsWith(field));

export const errorLines = (scores: readonly Score[], field: string): string =>
  chosen(scores, field)
    .flatMap((score) => score.errors.map((error) => `  ${score.field}  ${error}`))
    .join('\n');

export function asJson(scores: readonly Score[], errors: string | null): string {
  const told = new Set(errors === null ? [] : chosen(scores, errors));
  return JSON.stringify(scores.map((score) => (told.has(score) ? score : { ...score, errors: undefined })));
}

export const belowLine = (field: string, reached: number, minimum: number): string =>
  `below: ${field} ${reached.toFixed(4)} < ${minimum}`;

/** In percent; what is not all of it is never rounded to all. */
export function percent(share: number, digits = 1): string {
  const text = (100 * share).toFixed(digits);
  return share < 1 && Number(text) === 100 ? (100 - 10 ** -digits).toFixed(digits) : text;
}

/** A column: its heading, how wide it is (the first to the left, others to the right), and its cells. */
export interface Column<Row> {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: Row) => string;
}

export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(columns[0]!.width) : cell.padStart(columns[i]!.width)))
      .join('')
      .trimEnd();
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
    .map(line)
    .join('\n');
}

/** With the first column to the left, the others to the right. */
export function markdownTable<Row>(columns: readonly Omit<Column<Row>, 'width'>[], rows: readonly Row[]): string {
  return [
    columns.map(({ head }) => head),
    columns.map((_, i) => (i === 0 ? '---' : '---:')),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** One or many: "1 letter", "2 letters". */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** For a caption: how many letters, and how they were drawn. */
export function lettersOf(count: number, { said }: DrawnWords): string {
  const letters = `${counted(count, 'letter')} judged by hand`;
  return said === null ? letters : `${letters} (${inMarkdown(said)})`;
}

/** Words of somebody's file on one line, in which no sign has a meaning. */
const inMarkdown = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_<>|#[\]]/g, '\\$&');
