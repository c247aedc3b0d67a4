import { z } from 'zod';
import { Determination } from './determination.js';
import type { JsonSchema } from './json-schema.js';
import { SCHEMA_VERSION } from './version.js';

/** The content of schemas/determination.schema.json: the JSON Schema of the record. */
export const madeJsonSchema = (): JsonSchema & { readonly title: string; readonly version: string } => ({
  ...(z.toJSONSchema(Determination, {
    target: 'draft-2020-12',
    // The bounds of safe integers say nothing about a field.
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as JsonSchema),
  title: 'Determination',
  version: SCHEMA_VERSION,
});
