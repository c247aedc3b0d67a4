import { writeFile } from 'node:fs/promises';
import type { FileATableFormat } from '../../src/write/formats/format.js';
import { FORMATS, type FormatId } from '../../src/write/formats.js';

/** A format as one would add it, a file and a row: each row of a table is a line of JSON. */
const toy: FileATableFormat = {
  mediaType: 'application/x-toy',
  resource: () => ({ encoding: 'utf-8' }),
  async open(path, columns) {
    let text = `${JSON.stringify(columns.map(({ name }) => name))}\n`;
    return {
      write: async (rows) => void (text += rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
      close: async () => await writeFile(path, text),
      abandon: async () => {},
    };
  },
};
Object.assign(FORMATS, { toy: { alongside: true, load: async () => toy } });

export const TOY = 'toy' as FormatId;
