import { z } from 'zod';
import { Determination } from '../schema/determination.js';

/** What the project reads of a JSON Schema. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
}

/** The JSON Schema of the record. */
export const RECORD_SCHEMA = z.toJSONSchema(Determination, {
  target: 'draft-2020-12',
  // The bounds of safe integers say nothing about a field.
  override: ({ jsonSchema }) => {
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  },
}) as JsonSchema;

/** A field's schema where it is not null. */
export interface Field {
  readonly schema: JsonSchema & { readonly type: string };
  readonly nullable: boolean;
}

/** Parts "or null" from what a schema says otherwise; the description stays. */
export function present(schema: JsonSchema): Field {
  const inner = { ...schema.anyOf?.find(({ type }) => type !== 'null'), ...schema };
  const types = [schema.anyOf ? schema.anyOf.map(({ type }) => type ?? []) : (schema.type ?? [])].flat(2);
  const type = types.find((each) => each !== 'null');
  if (type === undefined) throw new Error(`A field of the record has no type: ${JSON.stringify(schema)}`);
  return { schema: { ...inner, type }, nullable: types.includes('null') };
}

/**
 * The field at a path: "/" between keys, "*" for the elements of a list. It is nullable where anything on the way is,
 * and its description starts with that of the optional part that it belongs to.
 */
export function fieldAt(path: string): Field {
  let field: Field = present(RECORD_SCHEMA);
  for (const key of path.split('/')) {
    const next = key === '*' ? field.schema.items : field.schema.properties?.[key];
    if (!next) throw new Error(`The record has no field ${path}.`);
    const { schema, nullable } = present(next);
    const description = [field.nullable ? field.schema.description : undefined, schema.description]
      .filter((text) => text !== undefined)
      .join(' ');
    field = { schema: { ...schema, description }, nullable: nullable || field.nullable };
  }
  return field;
}
