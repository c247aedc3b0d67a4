import { SCHEMA_RELEASE } from '../schema/version.js';
import type { FormatId } from './formats.js';
import type { Format } from './formats/format.js';
import { tableFile } from './outputs.js';
import { type AnyColumn, type AnyTable, exampleText } from './table.js';

/**
 * The Frictionless data package (version 2) that types every column and names the keys.
 * Profile: datapackage.org/profiles/2.0/datapackage.json.
 */

/** The Table Schema of one table. */
export function tableSchema({ columns, primaryKey, foreignKeys }: AnyTable): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** The type of a column in a Table Schema; an array is JSON wherever a cell is text. */
export const fieldType = ({ type }: AnyColumn): string => (type === 'list' ? 'array' : type);

function field(column: AnyColumn): object {
  const { name, type, itemType, description, example, constraints } = column;
  return {
    name,
    type: fieldType(column),
    ...(type === 'date' ? { format: 'default' } : {}),
    ...(type === 'list' ? { itemType } : {}),
    description,
    example: exampleText(example),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const TITLE = "California workers' compensation Independent Medical Review determinations";
const DESCRIPTION =
  'Records of Independent Medical Review final determination letters, one table per grain; ' +
  'records.ndjson holds the same in full, with the place of every value.';
const SOURCE =
  'Independent Medical Review final determination letters ' +
  "published by the California Division of Workers' Compensation";

/** The text of datapackage.json for a folder with these tables; nothing in it differs from run to run. */
export function dataPackage(version: string, id: FormatId, format: Format, tables: readonly AnyTable[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'imr-determinations',
    title: TITLE,
    description: DESCRIPTION,
    version: SCHEMA_RELEASE,
    sources: [{ title: SOURCE }],
    contributors: [{ title: `imr-extract ${version}`, roles: ['creator'] }],
    resources: tables.map((table) => ({
      name: table.name,
      path: tableFile(table.name, id),
      title: table.title,
      description: table.description,
      format: id,
      mediatype: format.mediaType,
      ...format.resource(table.name),
      type: 'table',
      schema: tableSchema(table),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
