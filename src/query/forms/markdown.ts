import { textOf } from '../values.js';
import type { MakeForm } from './form.js';

/** A table of GitHub's Markdown; numbers stand to the right. */
export const markdown: MakeForm = (columns) => ({
  begin: () => line(columns.map(({ name }) => name)) + line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
  rows: (rows) => rows.map((row) => line(row.map(textOf))).join(''),
  end: () => '',
});

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|');
