import { type JsonSchema, RECORD_SCHEMA } from './json-schema.js';

type Check = (value: unknown) => boolean;

/**
 * Whether a record is one by its schema, with its keys in the schema's order: then it needs nothing more. What is not
 * may still be mended, which is for `determination.ts` to judge.
 *
 * The check is made of the JSON Schema, once. It is many times as fast as the schema itself, which looks for all that is
 * wrong and says it.
 */
export function fits(record: unknown): boolean {
  check ??= checkOf(RECORD_SCHEMA);
  return check(record);
}

let check: Check | undefined;

/** What a schema may say, by its kind: what stands here each check heeds, or it says nothing of a value. */
const KNOWN = {
  any: ['anyOf'],
  array: ['items'],
  boolean: ['const'],
  integer: ['minimum', 'maximum'],
  null: [],
  number: ['minimum', 'maximum'],
  object: ['properties', 'required', 'additionalProperties', '$schema', 'title', 'version'],
  record: ['propertyNames', 'additionalProperties'],
  string: ['enum', 'const', 'pattern', 'minLength', 'format'],
  tuple: ['prefixItems', 'items', 'minItems', 'maxItems'],
} as const;
type Kind = keyof typeof KNOWN;

function kindOf({ anyOf, type, prefixItems, additionalProperties }: JsonSchema): Kind {
  if (anyOf) return 'any';
  if (prefixItems) return 'tuple';
  return additionalProperties ? 'record' : (type as Kind);
}

/** The check that a JSON Schema comes to. Throws for one that says what no check here knows of. */
export function checkOf(schema: JsonSchema): Check {
  if (Array.isArray(schema.type)) return CHECKS.any({ anyOf: schema.type.map((type) => ({ ...schema, type })) });
  const kind = kindOf(schema);
  const known: ReadonlySet<string> = new Set(['type', 'description', ...(KNOWN[kind] ?? [])]);
  if (!CHECKS[kind] || Object.keys(schema).some((key) => !known.has(key)))
    throw new Error(`No check knows of all that this says: ${JSON.stringify(schema)}`);
  return CHECKS[kind](schema);
}

const CHECKS: Readonly<Record<Kind, (schema: JsonSchema) => Check>> = {
  any({ anyOf = [] }) {
    const checks = anyOf.map(checkOf);
    return (value) => checks.some((check) => check(value));
  },
  null: () => (value) => value === null,
  boolean: ({ const: only }) =>
    only === undefined ? (value) => typeof value === 'boolean' : (value) => value === only,
  number: numberCheck(Number.isFinite),
  integer: numberCheck(Number.isSafeInteger),
  string({ enum: words, const: only, pattern, minLength = 0 }) {
    if (words) {
      const known: ReadonlySet<unknown> = new Set(words);
      return (value) => known.has(value);
    }
    if (only !== undefined) return (value) => value === only;
    if (pattern === undefined) return (value) => typeof value === 'string' && value.length >= minLength;
    const form = new RegExp(pattern);
    return (value) => typeof value === 'string' && value.length >= minLength && form.test(value);
  },
  array({ items }) {
    const check = checkOf(items || {});
    return (value) => Array.isArray(value) && every(value, () => check);
  },
  tuple({ prefixItems = [] }) {
    const checks = prefixItems.map(checkOf);
    return (value) => Array.isArray(value) && value.length === checks.length && every(value, (i) => checks[i]!);
  },
  object: ({ properties = {}, required = [] }) => fieldsCheck(properties, new Set(required)),
  record: ({ additionalProperties }) => valuesCheck(checkOf(additionalProperties || {})),
};

/** Whether each element of a list passes; one that is missing does not. */
function every(list: readonly unknown[], checkAt: (i: number) => Check): boolean {
  for (let i = 0; i < list.length; i++) if (!checkAt(i)(list[i])) return false;
  return true;
}

function numberCheck(isNumber: Check) {
  return ({ minimum = -Infinity, maximum = Infinity }: JsonSchema): Check =>
    (value) =>
      isNumber(value) && (value as number) >= minimum && (value as number) <= maximum;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** All the fields that an object must have, some that it may have, and no others, in their order. */
function fieldsCheck(properties: Readonly<Record<string, JsonSchema>>, required: ReadonlySet<string>): Check {
  const fields = Object.entries(properties).map(([key, schema]) => ({
    key,
    check: checkOf(schema),
    required: required.has(key),
  }));
  return (value) => {
    if (!isObject(value)) return false;
    const keys = Object.keys(value);
    let at = 0;
    for (const { key, check, required } of fields) {
      if (keys[at] !== key) {
        if (required) return false;
      } else if (check(value[key])) at++;
      else return false;
    }
    return at === keys.length;
  };
}

const valuesCheck =
  (check: Check): Check =>
  (value) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) if (!check(value[key])) return false;
    return true;
  };
