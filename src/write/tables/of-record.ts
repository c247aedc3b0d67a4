import type { Determination } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Column, ForeignKey } from '../table.js';

/** What the tables projected from records share. */

/** A row's source carries its record, so that every table has document_id and case_number. */
export interface OfRecord {
  readonly record: Determination;
}

/** The columns that every table starts with. */
export function keys<Source extends OfRecord>(): Column<Source>[] {
  return [
    mirror<Source>('document_id', 'document_id', '3f2a9c0d1b7e4a65', ({ record }) => record.document_id),
    mirror<Source>('case_number', 'case_number', 'CM16-0999999', ({ record }) => record.case_number),
  ];
}

export const TO_DETERMINATION: ForeignKey = {
  fields: ['document_id'],
  reference: { resource: 'determinations', fields: ['document_id'] },
};

export const TO_ITEM: ForeignKey = {
  fields: ['document_id', 'item_number'],
  reference: { resource: 'items', fields: ['document_id', 'item_number'] },
};

/** A column of whole numbers that no field of the record holds, counted from `minimum`. */
export function whole<Source>(
  name: string,
  description: string,
  minimum: 0 | 1,
  cell: (source: Source) => number,
): Column<Source> {
  return { name, type: 'integer', description, example: 1, constraints: { required: true, minimum }, cell };
}
