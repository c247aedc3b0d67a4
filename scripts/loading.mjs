// npm run loading: writes tables that mislead whoever guesses types from their first rows, has each tool at hand read
// them, by guessing and with the script beside the tables, and compares each value with what was written.
// `--tool NAME` for one tool, `--columns` for the columns that lose values.
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AS_JOINED, AS_LOADED, AS_WRITTEN, lostOf } from './loading/compare.mjs';
import { misleadingTables, ROWS, writeJoined, writeTables } from './loading/tables.mjs';
import { TOOLS } from './loading/tools.mjs';

const { values: given } = parseArgs({ options: { tool: { type: 'string' }, columns: { type: 'boolean' } } });

const folder = mkdtempSync(join(tmpdir(), 'imr-loading-'));
const [before, now] = ['joined', 'json'].map((name) => join(folder, name));
for (const path of [before, now]) mkdirSync(path);
const made = misleadingTables(['determinations', 'items', 'diagnoses']);
const tables = made.map(({ table }) => table);
await writeJoined(before, made);
await writeTables(now, made);

const values = tables.reduce((sum, { columns }) => sum + columns.length, 0) * ROWS;
console.log(`${tables.length} tables of ${ROWS} rows, ${values} values, ${new Date().toISOString().slice(0, 10)}\n`);
console.log(
  '| tool | lost by guessing, lists joined | lost by guessing, lists as JSON | script | lost with it | seconds |',
);
console.log('| --- | ---: | ---: | --- | ---: | ---: |');
for (const { tool, version, script, guess, load, loaded } of TOOLS.filter(({ tool }) =>
  [undefined, tool].includes(given.tool),
)) {
  const name = version();
  if (name) {
    const told = [await lost(guess, before, AS_JOINED), await lost(guess, now, AS_WRITTEN)].map(summary);
    const started = performance.now();
    const withScript = summary(await lost(load, now, loaded ?? AS_LOADED));
    console.log(
      `| ${[name, ...told, script, withScript, Math.round((performance.now() - started) / 1000)].join(' | ')} |`,
    );
  } else console.log(`| ${tool} is not on this machine | | | | | |`);
}
rmSync(folder, { recursive: true });

async function lost(read, path, understood) {
  const found = await read(path, tables);
  return made.flatMap((one) =>
    lostOf(one, found[one.table.name], understood).map((column) => ({ ...column, table: one.table.name })),
  );
}

function summary(columns) {
  if (given.columns)
    for (const { table, name, type, lost, refused } of columns)
      if (lost > 0 || refused) console.error(`${table}.${name} (${type}): ${refused?.split('\n')[0] ?? lost}`);
  const refused = columns.filter((column) => column.refused).length;
  const lists = sum(columns.filter(({ type }) => type === 'list'));
  return [
    `${sum(columns)}`,
    ...(lists ? [`${lists} of them in lists`] : []),
    ...(refused ? [`${refused} columns refused`] : []),
  ].join(', ');
}

function sum(columns) {
  return columns.reduce((all, { lost }) => all + lost, 0);
}
