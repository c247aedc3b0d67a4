/**
 * Writes schemas/ from the built record schema and table definitions: the record's JSON Schema, a Table Schema for each
 * table, a data dictionary.
 * `--check` writes nothing and exits 1 when a file there is not what would be written.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { SCHEMA_VERSION } from '../dist/schema/determination.js';
import { dataDictionary } from '../dist/write/data-dictionary.js';
import { tableSchema } from '../dist/write/data-package.js';
import { csv } from '../dist/write/formats/csv.js';
import { RECORD_SCHEMA } from '../dist/write/record-schema.js';
import { ALL_TABLES } from '../dist/write/tables.js';

const FOLDER = new URL('../schemas/', import.meta.url);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const wanted = new Map([
  ['determination.schema.json', json({ ...RECORD_SCHEMA, title: 'Determination', version: SCHEMA_VERSION })],
  ...ALL_TABLES.map((table) => [`${table.name}.schema.json`, json(tableSchema(table, csv))]),
  ['README.md', dataDictionary()],
]);

const present = new Set(await readdir(FOLDER));
const stale = [...present].filter((name) => !wanted.has(name)).map((name) => `${name} is of no table`);
for (const [name, text] of wanted) {
  const path = new URL(name, FOLDER);
  if (present.has(name) && (await readFile(path, 'utf8')) === text) continue;
  if (process.argv.includes('--check')) stale.push(`${name} is not up to date`);
  else await writeFile(path, text);
}
for (const line of stale) console.error(`schemas/${line}; run: npm run build && node scripts/generate-schemas.mjs`);
if (stale.length > 0) process.exitCode = 1;
