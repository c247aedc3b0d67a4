/**
 * Writes schemas/ from the built record schema and table definitions: the record's JSON Schema, a Table Schema for each
 * table, a data dictionary.
 * `--check` writes nothing and exits 1 when a file there is not what would be written.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { madeJsonSchema } from '../dist/schema/made-json-schema.js';

const FOLDER = new URL('../schemas/', import.meta.url);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const schemaFile = (name) => `${name}.schema.json`;
const stale = [];

/** Writes a file, or tells that it is not what would be written. */
async function keep(name, text) {
  const path = new URL(name, FOLDER);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept === text) return;
  if (process.argv.includes('--check')) stale.push(`${name} is not up to date`);
  else await writeFile(path, text);
}

await keep(schemaFile('determination'), json(madeJsonSchema()));
// The tables are made of what stands there now.
const [{ dataDictionary }, { tableSchema }, { ALL_TABLES }] = await Promise.all(
  ['data-dictionary', 'data-package', 'tables'].map((name) => import(`../dist/write/${name}.js`)),
);
for (const table of ALL_TABLES) await keep(schemaFile(table.name), json(tableSchema(table)));
await keep('README.md', dataDictionary());

const wanted = new Set(['README.md', ...['determination', ...ALL_TABLES.map(({ name }) => name)].map(schemaFile)]);
for (const name of await readdir(FOLDER)) if (!wanted.has(name)) stale.push(`${name} is of no table`);
for (const line of stale) console.error(`schemas/${line}; run: npm run build && node scripts/generate-schemas.mjs`);
if (stale.length > 0) process.exitCode = 1;
