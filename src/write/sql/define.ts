import type { AnyColumn, AnyTable } from '../table.js';
import { columnType } from './column-types.js';
import { identifier, identifiers, literal } from './quoted.js';
import { VIEWS, viewSelect } from './views.js';

/** Statements that make the tables with their keys, and tell of every table and column what it holds. */
export function tableDefinition({ name, title, description, primaryKey, foreignKeys, columns }: AnyTable): string[] {
  const parts = [
    ...columns.map(columnDefinition),
    `PRIMARY KEY (${identifiers(primaryKey)})`,
    ...foreignKeys.map(
      ({ fields, reference: { resource, fields: to } }) =>
        `FOREIGN KEY (${identifiers(fields)}) REFERENCES ${identifier(resource)} (${identifiers(to)})`,
    ),
  ];
  return [
    `CREATE TABLE ${identifier(name)} (${parts.join(', ')})`,
    `COMMENT ON TABLE ${identifier(name)} IS ${literal(`${title}. ${description}`)}`,
    ...columns.map((column) => columnComment(name, column.name, column.description)),
  ];
}

function columnDefinition(column: AnyColumn): string {
  const { name, type, constraints } = column;
  // A list may be empty and is never absent.
  const required = constraints.required || type === 'list' ? ' NOT NULL' : '';
  return `${identifier(name)} ${columnType(column)}${required}`;
}

/** Statements that make the views of the common joins, where the tables or views of the same names are. */
export const viewDefinitions = (): string[] =>
  VIEWS.flatMap((view) => [
    `CREATE VIEW ${identifier(view.name)} AS ${viewSelect(view)}`,
    `COMMENT ON VIEW ${identifier(view.name)} IS ${literal(view.description)}`,
    ...view.columns.map(({ name, description }) => columnComment(view.name, name, description)),
  ]);

const columnComment = (of: string, column: string, description: string): string =>
  `COMMENT ON COLUMN ${identifier(of)}.${identifier(column)} IS ${literal(description)}`;
