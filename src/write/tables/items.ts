import type { Determination, Item } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Cell, Column, Example, Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION } from './of-record.js';

interface OneItem extends OfRecord {
  readonly item: Item;
}

const of = (name: string, path: string, example: Example, cell: (item: Item) => Cell): Column<OneItem> =>
  mirror(name, `items/*/${path}`, example, ({ item }) => cell(item));

export const items: Table<Determination, OneItem> = {
  name: 'items',
  title: 'Disputed items',
  description: 'One row per disputed item: what was asked for, what was decided, on what basis.',
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
    of('drug_unit', 'drug/unit', 'tablets', ({ drug }) => drug?.unit ?? null),
    of('drug_refills', 'drug/refills', 2, ({ drug }) => drug?.refills ?? null),
    of('ingredients', 'ingredients', ['hydrocodone', 'acetaminophen'], ({ ingredients }) => ingredients),
    of('sessions', 'sessions', 12, ({ sessions }) => sessions),
    of('times_min', 'frequency/times/min', 2, ({ frequency }) => frequency?.times.min ?? null),
    of('times_max', 'frequency/times/max', 3, ({ frequency }) => frequency?.times.max ?? null),
    of('times_per', 'frequency/per', 'week', ({ frequency }) => frequency?.per ?? null),
    of('duration_min', 'frequency/duration/min', 4, ({ frequency }) => frequency?.duration?.min ?? null),
    of('duration_max', 'frequency/duration/max', 6, ({ frequency }) => frequency?.duration?.max ?? null),
    of('duration_unit', 'frequency/unit', 'week', ({ frequency }) => frequency?.unit ?? null),
    of('body_parts', 'body_parts', ['knee'], ({ body_parts }) => body_parts),
    of('side', 'side', 'left', ({ side }) => side),
    of('levels', 'levels', ['L4-L5', 'L5-S1'], ({ levels }) => levels),
    of('retrospective', 'retrospective', false, ({ retrospective }) => retrospective),
    of('original_text', 'original/text', 'Acupuncture, 12 visits', ({ original }) => original?.text ?? null),
    of('original_quantity', 'original/quantity', 90, ({ original }) => original?.quantity ?? null),
    of('original_sessions', 'original/sessions', 12, ({ original }) => original?.sessions ?? null),
    of('authorized_text', 'authorized/text', 'Acupuncture, 6 visits', ({ authorized }) => authorized?.text ?? null),
    of('authorized_quantity', 'authorized/quantity', 60, ({ authorized }) => authorized?.quantity ?? null),
    of('authorized_sessions', 'authorized/sessions', 6, ({ authorized }) => authorized?.sessions ?? null),
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
