import { type Field, fieldAt } from './record-schema.js';
import type { Cell, Column, ColumnType, Example } from './table.js';

/**
 * A column that mirrors a field of the record: type, description and constraints come from the record's schema.
 * `path`: the field below the record, "/" between keys, "*" for the elements of a list.
 */
export function mirror<Source>(
  name: string,
  path: string,
  example: Example,
  cell: (source: Source) => Cell,
): Column<Source> {
  const { schema, nullable } = fieldAt(path);
  const type = columnType(schema);
  return {
    name,
    type,
    ...(type === 'list'
      ? { itemType: fieldAt(`${path}/*`).schema.format === 'date' ? ('date' as const) : ('string' as const) }
      : {}),
    description: schema.description || missing(path),
    example,
    constraints: {
      ...(nullable || type === 'list' ? {} : { required: true as const }),
      ...(schema.enum ? { enum: schema.enum } : {}),
      ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
      ...(schema.pattern === undefined || type === 'date' ? {} : { pattern: schema.pattern }),
    },
    path,
    cell,
  };
}

const COLUMN_TYPES: Readonly<Record<string, ColumnType>> = {
  array: 'list',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  string: 'string',
};

function columnType({ type, format }: Field['schema']): ColumnType {
  const columnType = format === 'date' ? 'date' : COLUMN_TYPES[type];
  if (!columnType) throw new Error(`No column holds a field of type ${type}.`);
  return columnType;
}

function missing(path: string): never {
  throw new Error(`The schema says nothing of ${path}.`);
}
