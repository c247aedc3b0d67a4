// How each tool reads a folder of tables: by guessing, and by the script or recipe that the docs give. What it read is
// told column by column as texts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { AS_WRITTEN } from './compare.mjs';

const driver = (name) => fileURLToPath(new URL(name, import.meta.url));
const says = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

/** Debian's Python has its own packages, whatever other Python stands first in the path. */
const PYTHON = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import pandas']).status === 0,
);

const PACKAGES = `for (name in c('readr', 'jsonlite')) library(name, character.only = TRUE)
cat('R', format(getRversion()), 'with readr', format(packageVersion('readr')))`;

/**
 * Each tool: its version, or null where it is not there, its two ways of reading, and what is left to do after the
 * second, where that is something.
 */
export const TOOLS = [
  {
    tool: 'DuckDB',
    script: 'load.sql',
    version: () =>
      `DuckDB ${JSON.parse(readFileSync(driver('../../node_modules/@duckdb/node-api/package.json'))).version}`,
    guess: (folder, tables) => byDuckDb(folder, tables, (table) => `read_csv('${table.name}.csv')`),
    load: async (folder, tables) => {
      const database = await opened(folder);
      await database.run(readFileSync(join(folder, 'load.sql'), 'utf8'));
      return await byDuckDb(folder, tables, (table) => table.name, database);
    },
  },
  {
    tool: 'pandas',
    script: 'load.py',
    version: () => PYTHON && `pandas ${says(PYTHON, ['-c', 'import pandas; print(pandas.__version__)'])}`,
    guess: (folder, tables) => byDriver(PYTHON, 'with_pandas.py', folder, tables, 'guess'),
    load: (folder, tables) => byDriver(PYTHON, 'with_pandas.py', folder, tables, 'load'),
  },
  {
    tool: 'R',
    script: 'load.R',
    version: () => says('Rscript', ['-e', PACKAGES]),
    guess: (folder, tables) => byDriver('Rscript', 'with-readr.R', folder, tables, 'guess'),
    load: (folder, tables) => byDriver('Rscript', 'with-readr.R', folder, tables, 'load'),
  },
  {
    tool: 'SQLite',
    script: '`.import --csv`, all text',
    version: () => says('sqlite3', ['--version'])?.replace(/^(\S+).*/, 'SQLite $1') ?? null,
    guess: bySqlite,
    load: bySqlite,
    loaded: AS_WRITTEN,
  },
];

async function opened(folder) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return connection;
}

/** Column by column: DuckDB refuses what it guessed wrong, where it notices. */
async function byDuckDb(folder, tables, from, database) {
  const connection = database ?? (await opened(folder));
  const read = {};
  for (const table of tables) {
    read[table.name] = {};
    for (const { name } of table.columns)
      read[table.name][name] = await texts(connection, `"${name}"`, from(table)).catch(({ message }) => message);
  }
  connection.closeSync();
  return read;
}

async function texts(connection, name, from) {
  const type = (await connection.runAndReadAll(`SELECT typeof(${name}) FROM ${from} LIMIT 1`)).getRows()[0][0];
  const text = type.endsWith('[]') ? `to_json(${name})::VARCHAR` : `${name}::VARCHAR`;
  return (await connection.runAndReadAll(`SELECT ${text} FROM ${from}`)).getRows().map(([value]) => value);
}

/** A driver writes a file of JSON per table. */
function byDriver(command, name, folder, tables, way) {
  const out = mkdtempSync(join(tmpdir(), 'imr-read-'));
  execFileSync(command, [driver(name), folder, out, way, ...tables.map((table) => table.name)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return taken(out, tables);
}

function bySqlite(folder, tables) {
  const out = mkdtempSync(join(tmpdir(), 'imr-read-'));
  for (const { name, columns } of tables) {
    // A cell without text is an absent value.
    const values = columns.map((column) => `json_group_array(nullif("${column.name}", ''))`);
    const pairs = columns.map((column, i) => `'${column.name}', json(${values[i]})`);
    const sql = `SELECT json_object(${pairs.join(', ')}) FROM "${name}"`;
    execFileSync('sqlite3', [
      ':memory:', `.import --csv '${join(folder, `${name}.csv`)}' ${name}`, `.once '${join(out, `${name}.json`)}'`, sql,
    ]); // prettier-ignore
  }
  return taken(out, tables);
}

function taken(out, tables) {
  const read = tables.map(({ name }) => [name, JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))]);
  rmSync(out, { recursive: true });
  return Object.fromEntries(read);
}
