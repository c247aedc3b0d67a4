import type { AnswerColumn } from '../tables.js';
import { textOf } from '../values.js';
import type { MakeForm } from './form.js';

const BETWEEN = '  ';
/** Characters that a column keeps however narrow the terminal. */
const LEAST = 8;
/** So many rows are waited for before columns have their widths: the first may come one by one. */
const FIRST = 1000;

/**
 * Columns for people, as wide as the first rows need; numbers stand to the right. On a terminal what is too long for a
 * line is cut, with "…", but for numbers; elsewhere nothing is.
 */
export const table: MakeForm = (columns, { width }) => {
  const names = columns.map(({ name }) => name);
  let widths: readonly number[] | undefined;
  let waiting: string[][] = [];
  let count = 0;
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((text, i) => {
        const room = widths![i]!;
        if (columns[i]!.isNumber) return text.padStart(room);
        return (width === undefined ? text : cut(text, room)).padEnd(room);
      })
      .join(BETWEEN)
      .trimEnd()}\n`;
  const first = (): string => {
    const rows = waiting;
    waiting = [];
    const needed = names.map((name, i) => rows.reduce((most, row) => Math.max(most, row[i]!.length), name.length));
    widths = width === undefined ? needed : fitting(needed, columns, width);
    return [names, widths.map((characters) => '─'.repeat(characters)), ...rows].map(line).join('');
  };
  return {
    begin: () => '',
    rows: (rows) => {
      const texts = rows.map((row) => row.map((value) => textOf(value).replaceAll(/\s+/g, ' ')));
      count += texts.length;
      if (widths) return texts.map(line).join('');
      waiting.push(...texts);
      return waiting.length < FIRST ? '' : first();
    },
    end: () => `${widths ? '' : first()}(${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'})\n`,
  };
};

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Widths that fit into a line: the widest texts give way, all to the same width. */
function fitting(
  needed: readonly number[],
  columns: readonly Pick<AnswerColumn, 'isNumber'>[],
  width: number,
): number[] {
  const room = width - BETWEEN.length * (needed.length - 1);
  let most = Math.max(...needed);
  const widths = (): number[] => needed.map((each, i) => (columns[i]!.isNumber ? each : Math.min(each, most)));
  while (most > LEAST && widths().reduce((sum, each) => sum + each, 0) > room) most--;
  return widths();
}
