import type { TableName } from '../../../write/outputs.js';
import { determinations } from '../../../write/tables/determinations.js';
import { items } from '../../../write/tables/items.js';

/** The columns that hold lists, of the tables of which it is told what is empty. */
export const listColumns = (table: TableName): ReadonlySet<string> =>
  new Set(
    [determinations, items]
      .find(({ name }) => name === table)
      ?.columns.filter(({ type }) => type === 'list')
      .map(({ name }) => name),
  );
