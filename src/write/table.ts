import { z } from 'zod';
import { Determination } from '../schema/determination.js';

/** What a cell can hold; a list is written into a CSV cell with "; " between its elements. */
export type Cell = string | number | null | readonly string[];

/** The types of the Table Schema that the tables use. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'list';

export interface Constraints {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly pattern?: string;
}

/** One column: what it holds, for whoever loads the table, and how it comes out of a row's source. */
export interface Column<Source> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly example: Exclude<Cell, null>;
  readonly constraints: Constraints;
  readonly cell: (source: Source) => Cell;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One table: a grain, its key, its columns, and how a record or failure becomes rows of it. */
export interface Table<Input, Source> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column<Source>[];
  readonly rows: (input: Input) => readonly Source[];
}

interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const RECORD = z.toJSONSchema(Determination, { target: 'draft-2020-12' }) as JsonSchema;

/**
 * A column that mirrors a field of the record: type, description and constraints come from the record's schema.
 * `path`: the field below the record, "/" between keys, "*" for the elements of a list.
 */
export function mirror<Source>(name: string, path: string, example: Exclude<Cell, null>, cell: (source: Source) => Cell): Column<Source> {
  const { schema, nullable } = fieldAt(path);
  const type: ColumnType = schema.format === 'date' ? 'date' : schema.type === 'array' ? 'list' : schema.type === 'integer' ? 'integer' : schema.type === 'number' ? 'number' : 'string';
  return {
    name,
    type,
    description: schema.description ?? missing(path),
    example,
    constraints: {
      ...(nullable || type === 'list' ? {} : { required: true as const }),
      ...(schema.enum ? { enum: schema.enum } : {}),
      ...(schema.minimum !== undefined && schema.minimum > Number.MIN_SAFE_INTEGER ? { minimum: schema.minimum } : {}),
      ...(schema.pattern !== undefined && schema.format !== 'date' ? { pattern: schema.pattern } : {}),
    },
    cell,
  };
}

function missing(path: string): never {
  throw new Error(`The schema says nothing of ${path}.`);
}

function fieldAt(path: string): { schema: JsonSchema; nullable: boolean } {
  let schema = RECORD;
  let nullable = false;
  for (const key of path.split('/')) {
    const next = key === '*' ? schema.items : schema.properties?.[key];
    if (!next) throw new Error(`The record has no field ${path}.`);
    const description = next.description;
    const inner = next.anyOf?.find(({ type }) => type !== 'null');
    nullable ||= next.anyOf?.some(({ type }) => type === 'null') ?? false;
    schema = inner ? { ...inner, ...(description === undefined ? {} : { description }) } : next;
  }
  return { schema, nullable };
}
