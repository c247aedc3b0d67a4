import type { TableName } from '../../../write/outputs.js';
import { ALL_TABLES } from '../../../write/tables.js';

/** The columns of a table that hold lists. */
export const listColumns = (table: TableName): ReadonlySet<string> =>
  new Set(
    ALL_TABLES.find(({ name }) => name === table)!
      .columns.filter(({ type }) => type === 'list')
      .map(({ name }) => name),
  );
