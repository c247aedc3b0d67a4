import { type JsonSchema, RECORD_SCHEMA } from '../schema/json-schema.js';

export { type JsonSchema, RECORD_SCHEMA };

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
 * The field at a path: "/" between keys, "*" for the elements of a list or for any key. It is nullable where anything on the way is,
 * and its description starts with that of the optional part that it belongs to.
 */
export function fieldAt(path: string): Field {
  let field: Field = present(RECORD_SCHEMA);
  for (const key of path.split('/')) {
    const { items, additionalProperties, properties } = field.schema;
    const next = key === '*' ? items || additionalProperties : properties?.[key];
    if (!next) throw new Error(`The record has no field ${path}.`);
    const { schema, nullable } = present(next);
    const description = [field.nullable ? field.schema.description : undefined, schema.description]
      .filter((text) => text !== undefined)
      .join(' ');
    field = { schema: { ...schema, description }, nullable: nullable || field.nullable };
  }
  return field;
}
