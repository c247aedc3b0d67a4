import type { Determination, Item } from '../../schema/determination.js';
import { type Cell, type Column, type Example, mirror, type Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION } from './of-record.js';

interface OneItem extends OfRecord {
  readonly item: Item;
}

const of = (name: string, path: string, example: Example, cell: (item: Item) => Cell): Column<OneItem> =>
  mirror(name, `items/*/${path}`, example, ({ item }) => cell(item));

export const items: Table<Determination, OneItem> = {
  name: 'items',
  title: 'Disputed items',
  description: 'One row a disputed item: what was asked for, what was decided, on what basis.',
  primaryKey: ['document_id', 'item_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) => record.items.map((item) => ({ record, item })),
  columns: [
    ...keys<OneItem>(),
    of('item_number', 'number', 1, ({ number }) => number),
    of('request', 'request', 'MRI of the left knee without contrast', ({ request }) => request),
    of('decision', 'decision', 'upheld', ({ decision }) => decision),
    of('category', 'category', 'Diagnostic Testing', ({ category }) => category),
    of('subcategory', 'subcategory', 'Imaging Radiology', ({ subcategory }) => subcategory),
    of('drug_name', 'drug/name', 'Naprosyn', ({ drug }) => drug?.name ?? null),
    of('drug_class', 'drug/class', 'NSAID', ({ drug }) => drug?.class ?? null),
    of('drug_strength', 'drug/strength', '550mg', ({ drug }) => drug?.strength ?? null),
    of('drug_quantity', 'drug/quantity', 60, ({ drug }) => drug?.quantity ?? null),
    of('sessions', 'sessions', 12, ({ sessions }) => sessions),
    of(
      'claims_administrator_basis',
      'claims_administrator/basis',
      'mtus',
      ({ claims_administrator }) => claims_administrator?.basis ?? null,
    ),
    of(
      'claims_administrator_text',
      'claims_administrator/text',
      'Decision based on MTUS Knee Complaints 2004.',
      ({ claims_administrator }) => claims_administrator?.text ?? null,
    ),
    of('reviewer_basis', 'reviewer/basis', 'mtus', ({ reviewer }) => reviewer?.basis ?? null),
    of(
      'reviewer_text',
      'reviewer/text',
      'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
      ({ reviewer }) => reviewer?.text ?? null,
    ),
    of(
      'rationale',
      'rationale',
      'The guideline asks for a trial of exercise first. The request is not medically necessary.',
      ({ rationale }) => rationale,
    ),
  ],
};
