import { readFileSync } from 'node:fs';

/** What the project reads of a JSON Schema. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
}

/** The JSON Schema of the record, as `npm run schemas` made it of determination.ts: zod takes long to load. */
export const RECORD_SCHEMA = JSON.parse(
  readFileSync(new URL('../../schemas/determination.schema.json', import.meta.url), 'utf8'),
) as JsonSchema;
