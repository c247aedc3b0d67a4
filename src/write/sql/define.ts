import type { AnyColumn, AnyTable } from '../table.js';
import { columnType } from './column-types.js';
import { identifier, identifiers, literal } from './quoted.js';
import { VIEWS, viewSelect } from './views.js';

/** Statements that make a table, and tell of it and of every column what it holds. */
export function tableDefinition({ name, title, description, foreignKeys, columns }: AnyTable): string[] {
  const references = foreignKeys.map(({ fields, reference }) => ` ${fields.join(', ')}: of ${reference.resource}.`);
  return [
    `CREATE TABLE ${identifier(name)} (${columns.map(columnDefinition).join(', ')})`,
    `COMMENT ON TABLE ${identifier(name)} IS ${literal(`${title}. ${description}${references.join('')}`)}`,
    ...columns.map((column) => columnComment(name, column.name, column.description)),
  ];
}

/**
 * A statement that declares the key of a table once its rows are there: its index is then made in one go. Foreign keys
 * cannot be declared so late; with an index more each, kept up to date row by row, they would take more than twice the
 * time, and the more the larger the archive.
 */
export const keyDefinition = ({ name, primaryKey }: AnyTable): string =>
  `ALTER TABLE ${identifier(name)} ADD PRIMARY KEY (${identifiers(primaryKey)})`;

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
