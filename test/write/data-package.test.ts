import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMA_RELEASE } from '../../src/schema/version.js';
import { dataPackage, tableSchema } from '../../src/write/data-package.js';
import { FORMATS, type FormatId, formatIds } from '../../src/write/formats.js';
import { TABLE_NAMES } from '../../src/write/outputs.js';
import { ALL_TABLES } from '../../src/write/tables.js';
import type { Package } from '../helpers/duckdb.js';

const PROFILE = JSON.parse(readFileSync(new URL('profiles/datapackage-2.0.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(PROFILE);
const described = async (format: FormatId): Promise<Package & Record<string, unknown>> =>
  JSON.parse(dataPackage('1.2.3', format, await FORMATS[format].load(), ALL_TABLES)) as never;
const DESCRIPTOR = await described('csv');

describe('datapackage.json', () => {
  it.each(formatIds())('keeps the Data Package profile (%s)', async (format) => {
    validate(await described(format));
    expect(validate.errors).toBeNull();
  });

  it.each([
    { proves: 'a misspelt property', broken: { ...DESCRIPTOR, ressources: [] } },
    { proves: 'no resources', broken: { ...DESCRIPTOR, resources: [] } },
    {
      proves: 'a field of a type that the profile has not',
      broken: { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x', type: 'list' }] } }] },
    },
    {
      proves: 'an example that is no string',
      broken: {
        resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x', type: 'integer', example: 1 }] } }],
      },
    },
    { proves: 'a path out of the folder', broken: { resources: [{ name: 'a', path: '../a.csv' }] } },
    {
      proves: 'a key that refers to no fields',
      broken: {
        resources: [
          { name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x' }], foreignKeys: [{ fields: ['x'] }] } },
        ],
      },
    },
  ])('the profile refuses $proves', ({ broken }) => {
    expect(validate(broken)).toBe(false);
  });

  it('names its maker, its version and its source', () => {
    expect(DESCRIPTOR).toMatchObject({
      version: SCHEMA_RELEASE,
      contributors: [{ title: 'imr-extract 1.2.3' }],
      sources: [{ title: expect.stringContaining('Division of Workers') }],
    });
  });

  it('has keys of columns that are there', () => {
    const { resources } = DESCRIPTOR;
    const columns = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    for (const { name, schema } of resources) {
      expect(columns.get(name)).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns.get(name)).toEqual(expect.arrayContaining([...fields]));
        expect(columns.get(reference.resource)).toEqual(expect.arrayContaining([...reference.fields]));
      }
    }
  });
});

describe('every column', () => {
  const columns = ALL_TABLES.flatMap(({ name: table, columns }) => columns.map((column) => ({ ...column, table })));

  it.each(columns)(
    '$table.$name is described, with an example of its type',
    ({ description, example, type, constraints }) => {
      expect(description).toMatch(/^.{4,}\.$|^Sex\.$/s);
      expect(typeof example === 'object' ? 'list' : typeof example).toBe(
        { list: 'list', integer: 'number', number: 'number', boolean: 'boolean', string: 'string', date: 'string' }[
          type
        ],
      );
      expect(String(example)).not.toBe('');
      if (constraints.enum) expect(constraints.enum).toContain(example);
      if (constraints.pattern !== undefined) expect(example).toMatch(new RegExp(constraints.pattern));
      if (type === 'date') expect(example).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
  );

  it('belongs to a table that outputs are named after', () => {
    expect(ALL_TABLES.map(({ name }) => name)).toEqual(TABLE_NAMES);
  });

  it('every table starts with document_id and case_number, but for cases that have no document', () => {
    for (const { columns } of ALL_TABLES.filter(({ name }) => name !== 'cases_without_letter'))
      expect(columns.slice(0, 2).map(({ name }) => name)).toEqual(['document_id', 'case_number']);
  });
});

describe('schemas/', () => {
  it.each(ALL_TABLES)('$name.schema.json is what the data package declares', (table) => {
    const kept = JSON.parse(
      readFileSync(new URL(`../../schemas/${table.name}.schema.json`, import.meta.url), 'utf8'),
    ) as unknown;
    expect(kept).toEqual(JSON.parse(JSON.stringify(tableSchema(table))));
  });
});
