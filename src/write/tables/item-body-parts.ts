import type { Determination, Item } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION, TO_ITEM } from './of-record.js';

interface OnePart extends OfRecord {
  readonly item: Item;
  readonly part: Item['body_parts'][number];
}

export const itemBodyParts: Table<Determination, OnePart> = {
  name: 'item_body_parts',
  title: 'Body parts of items',
  description: 'One row per part of the body that a disputed item names: an item with two parts has two rows.',
  primaryKey: ['document_id', 'item_number', 'body_part'],
  foreignKeys: [TO_DETERMINATION, TO_ITEM],
  rows: (record) => record.items.flatMap((item) => item.body_parts.map((part) => ({ record, item, part }))),
  columns: [
    ...keys<OnePart>(),
    mirror('item_number', 'items/*/number', 1, ({ item }) => item.number),
    mirror('body_part', 'items/*/body_parts/*', 'knee', ({ part }) => part),
    mirror('side', 'items/*/side', 'left', ({ item }) => item.side),
  ],
};
