import { SCHEMA_VERSION } from '../schema/version.js';
import { type Field, type JsonSchema, present, RECORD_SCHEMA } from './record-schema.js';
import { type AnyColumn, type AnyTable, exampleText } from './table.js';
import { ALL_TABLES } from './tables.js';

/** The data dictionary, as Markdown: every column of every table and every field of the record, with an example. */
export function dataDictionary(): string {
  return [
    '# Data dictionary',
    '',
    INTRODUCTION.join(' '),
    '',
    CONVENTIONS.join(' '),
    ...ALL_TABLES.flatMap(tableSection),
    '',
    '## The record (records.ndjson)',
    '',
    'One JSON object per line, one line per letter. `[]` stands for the elements of a list, `{}` for any key.',
    '',
    ...rows(['field', 'type', 'description', 'example'], fieldsBelow('', RECORD_SCHEMA, '')),
    '',
  ].join('\n');
}

const INTRODUCTION = [
  `Generated from the record's schema and the table definitions (schema version ${SCHEMA_VERSION}); do not edit.`,
  'The same in machine-readable form: `*.schema.json` here, `datapackage.json` in every output folder,',
  '`imr schema NAME` on the command line.',
];

const CONVENTIONS = [
  'An absent value is an empty cell in CSV, null in Parquet, DuckDB and JSON.',
  'A list is a JSON array in a CSV cell (`["low back","knee"]`, `[]` without elements), a list in Parquet and DuckDB.',
  'Dates are ISO (2016-12-29).',
  'A CSV cell that a spreadsheet would run as a formula has an apostrophe before it, unless `--no-escape-formulas` is',
  'given; to undo it, take one apostrophe off where apostrophes and then one of `= + - @`, their full-width forms,',
  'a tab or a carriage return start the cell.',
];

function tableSection({ name, title, description, primaryKey, foreignKeys, columns }: AnyTable): string[] {
  const references = foreignKeys.map(
    ({ fields, reference }) => ` ${code(fields)} refers to ${code(reference.fields)} of \`${reference.resource}\`.`,
  );
  return [
    '',
    `## ${title} (${name})`,
    '',
    description,
    '',
    `Primary key: ${code(primaryKey)}.${references.join('')}`,
    '',
    ...rows(
      ['column', 'type', 'description', 'example', 'constraints'],
      columns.map((column) => [
        `\`${column.name}\``,
        column.type,
        column.description,
        exampleOf(column),
        constraintsOf(column),
      ]),
    ),
  ];
}

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function exampleOf({ example }: AnyColumn): string {
  return `\`${exampleText(example)}\``;
}

function constraintsOf({ constraints: { required, enum: values, minimum, pattern } }: AnyColumn): string {
  return [
    ...(required ? ['required'] : []),
    ...(values ? [`one of ${code(values)}`] : []),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(pattern === undefined ? [] : [`matches \`${pattern}\``]),
  ].join('; ');
}

/** Examples by the field of the record: those of the columns that mirror it, and of the fields that no column does. */
const EXAMPLES = new Map([
  ...ALL_TABLES.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.path === undefined ? [] : [[column.path, exampleOf(column)] as const])),
  ),
  ['schema_version', `\`"${SCHEMA_VERSION}"\``],
  ['items/*/rationale_citations/*/sections', '`["Special Studies"]`'],
  ['items/*/rationale_citations/*/pages', '`[[98, 99]]`'],
  ['evidence', '`{"/case_number": [{"start": 120, "end": 132, "page": 1}]}`'],
]);

/** Citations look alike wherever they stand. */
const CITATIONS = /(?<=items\/\*\/)(?:claims_administrator|reviewer)\/citations(?=\/)/;

/** A row for the field and for each below it. */
function fields(name: string, schema: JsonSchema, path: string): string[][] {
  const field = present(schema);
  const { items, additionalProperties } = field.schema;
  return [
    [
      `\`${name}\``,
      typeOf(field),
      schema.description ?? '',
      EXAMPLES.get(path.replace(CITATIONS, 'rationale_citations')) ?? '',
    ],
    ...fieldsBelow(name, field.schema, path),
    ...(items ? fieldsBelow(`${name}[]`, items, `${path}/*`) : []),
    ...(additionalProperties && additionalProperties.items
      ? fieldsBelow(`${name}{}[]`, additionalProperties.items, `${path}/*/*`)
      : []),
  ];
}

function fieldsBelow(name: string, { properties = {} }: JsonSchema, path: string): string[][] {
  return Object.entries(properties).flatMap(([key, schema]) =>
    fields(name === '' ? key : `${name}.${key}`, schema, path === '' ? key : `${path}/${key}`),
  );
}

function typeOf({ schema: { type, format }, nullable }: Field): string {
  return `${format === 'date' ? 'date' : type}${nullable ? ' or null' : ''}`;
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...body].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
}
