import { textOf } from '../values.js';
import type { MakeForm } from './form.js';

const BETWEEN = '  ';
/** Characters that a column keeps however narrow the terminal. */
const LEAST = 8;

/**
 * Columns for people, as wide as the first rows need, which come together; numbers stand to the right. On a terminal
 * what is too long for a line is cut, with "…"; elsewhere nothing is.
 */
export const table: MakeForm = (columns, { width }) => {
  const names = columns.map(({ name }) => name);
  let widths: readonly number[] | undefined;
  let count = 0;
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((text, i) => {
        const fits = width === undefined ? text : cut(text, widths![i]!);
        return columns[i]!.isNumber ? fits.padStart(widths![i]!) : fits.padEnd(widths![i]!);
      })
      .join(BETWEEN)
      .trimEnd()}\n`;
  const head = (rows: readonly (readonly string[])[]): string => {
    const needed = names.map((name, i) => rows.reduce((most, row) => Math.max(most, row[i]!.length), name.length));
    widths = width === undefined ? needed : fitting(needed, width);
    return line(names) + line(widths.map((characters) => '─'.repeat(characters)));
  };
  return {
    begin: () => '',
    rows: (rows) => {
      const texts = rows.map((row) => row.map((value) => textOf(value).replaceAll(/\s+/g, ' ')));
      count += texts.length;
      return (widths ? '' : head(texts)) + texts.map(line).join('');
    },
    end: () => `${widths ? '' : head([])}(${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'})\n`,
  };
};

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Widths that fit into a line: the widest give way, all to the same width. */
function fitting(needed: readonly number[], width: number): number[] {
  const room = width - BETWEEN.length * (needed.length - 1);
  let most = Math.max(...needed);
  const taken = (): number => needed.reduce((sum, each) => sum + Math.min(each, most), 0);
  while (most > LEAST && taken() > room) most--;
  return needed.map((each) => Math.min(each, most));
}
