import { SCHEMA_VERSION } from '../schema/determination.js';
import { exampleText, LIST_DELIMITER } from './table.js';
import { ALL_TABLES, type AnyColumn } from './tables.js';

/**
 * The Frictionless data package (version 2) that types every column and names the keys. Profile: datapackage.org/profiles/2.0/datapackage.json.
 */

type TableFacts = (typeof ALL_TABLES)[number];
export type TableFormat = 'csv' | 'parquet';

/** The Table Schema of one table, as it stands in files of a format. */
export function tableSchema({ columns, primaryKey, foreignKeys }: TableFacts, format: TableFormat = 'csv'): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => field(column, format)),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** A list in a CSV cell is a string by the profile, which has no type "list" before version 2.1; "delimiter" and "itemType" tell what it holds. */
function field({ name, type, itemType, description, example, constraints }: AnyColumn, format: TableFormat): object {
  const list = type === 'list';
  return {
    name,
    type: list ? (format === 'csv' ? 'string' : 'array') : type,
    ...(type === 'date' ? { format: 'default' } : {}),
    ...(list ? { itemType, ...(format === 'csv' ? { delimiter: LIST_DELIMITER } : {}) } : {}),
    description:
      list && format === 'csv'
        ? `${description} A list: "${LIST_DELIMITER}" stands between its elements.`
        : description,
    example: exampleText(example),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The text of datapackage.json for a folder of tables; nothing in it differs from run to run. */
export function dataPackage(version: string, format: TableFormat): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'imr-determinations',
    title: "California workers' compensation Independent Medical Review determinations",
    description:
      'Records of Independent Medical Review final determination letters, one table a grain; records.ndjson holds the same in full, with the place of every value.',
    version: SCHEMA_VERSION,
    sources: [
      {
        title:
          "Independent Medical Review final determination letters published by the California Division of Workers' Compensation",
      },
    ],
    contributors: [{ title: `imr-extract ${version}`, roles: ['creator'] }],
    resources: ALL_TABLES.map((table) => ({
      name: table.name,
      path: `${table.name}.${format}`,
      title: table.title,
      description: table.description,
      format,
      mediatype: format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
      ...(format === 'csv'
        ? {
            encoding: 'utf-8',
            dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
          }
        : {}),
      type: 'table',
      schema: tableSchema(table, format),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
