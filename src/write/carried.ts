import type { CarriedColumn } from './index-file.js';
import type { Column, Table } from './table.js';

/** Columns of a decision index in the tables, behind the others: text as the index has it. */

/** What the names of carried columns start with: no other column's does. */
export const CARRIED = 'index_';

/** A column as it is described where the index is not at hand. */
export const carriedColumn = <Source>(
  name: string,
  description: string,
  cell: Column<Source>['cell'],
): Column<Source> => ({ name, type: 'string', description, example: 'text', constraints: {}, cell });

/** A table with what is carried for each row. `carriedFor`: the values of a row, in the order of the columns. */
export const withCarried = <Input, Source>(
  table: Table<Input, Source>,
  carried: readonly CarriedColumn[],
  carriedFor: (input: Input) => readonly (string | null)[],
): Table<Input, { readonly source: Source; readonly carried: readonly (string | null)[] }> => ({
  ...table,
  rows: (input) => {
    const values = carriedFor(input);
    return table.rows(input).map((source) => ({ source, carried: values }));
  },
  columns: [
    ...table.columns.map((column) => ({
      ...column,
      cell: ({ source }: { readonly source: Source }) => column.cell(source),
    })),
    ...carried.map(({ name, header }, i) =>
      carriedColumn<{ readonly carried: readonly (string | null)[] }>(
        name,
        `${header}, as the decision index has it for the case; "; " stands between values that differ.`,
        (row) => row.carried[i]!,
      ),
    ),
  ],
});
