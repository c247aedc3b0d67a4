import type { Determination, Warning } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Cell, Column, Example, Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION, whole } from './of-record.js';

interface OneWarning extends OfRecord {
  readonly warning: Warning;
  readonly number: number;
}

const of = (name: string, example: Example, cell: (warning: Warning) => Cell): Column<OneWarning> =>
  mirror(name, `warnings/*/${name}`, example, ({ warning }) => cell(warning));

export const warnings: Table<Determination, OneWarning> = {
  name: 'warnings',
  title: 'Warnings',
  description: 'One row per doubt about a record.',
  primaryKey: ['document_id', 'warning_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) => record.warnings.map((warning, i) => ({ record, warning, number: i + 1 })),
  columns: [
    ...keys<OneWarning>(),
    whole('warning_number', 'Place of the warning in the record, from 1.', 1, ({ number }) => number),
    of('code', 'injury-date-mismatch', ({ code }) => code),
    of('about', 'letter', ({ about }) => about),
    of('message', 'The table says 2015-02-03, the summary 2014-02-03.', ({ message }) => message),
    of('path', '/date_of_injury', ({ path }) => path),
  ],
};
