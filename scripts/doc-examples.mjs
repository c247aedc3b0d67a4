// The examples of docs/loading.md, run on the tables of the corpus: npm run docs writes what they print into the page.
// An example is a code block with a text block right behind it, which holds its output. test/docs.test.ts checks that
// the page is up to date.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));
export const PAGE = path('../docs/loading.md');
const EXAMPLE =
  /```(?<language>sql|python|r|bash)(?: load (?<loaded>[\w-]+))?\n(?<code>[\s\S]*?)```\n\n```text\n(?<output>[\s\S]*?)```/g;

/** The examples of a page, in order, with the tool that each needs. */
export function examplesOf(page) {
  return [...page.matchAll(EXAMPLE)].map(({ groups: { language, loaded, code, output } }) => ({
    language,
    loaded,
    code,
    output,
    tool: { sql: 'DuckDB', python: 'pandas', r: 'readr' }[language] ?? /^\w+/.exec(code)[0],
  }));
}

/** A folder with the outputs that the page speaks of: out, out-parquet, out-duckdb and shards/1 to 3. */
export function prepareOutputs() {
  const folder = mkdtempSync(join(tmpdir(), 'imr-docs-'));
  const imr = (...args) =>
    execFileSync(process.execPath, [path('../dist/cli.js'), ...args, '--quiet'], { cwd: folder });
  const extract = (...args) => imr('extract', path('../corpus/letters'), '--jobs', '1', ...args);
  extract('--out', 'out');
  for (const format of ['parquet', 'duckdb']) imr('merge', 'out', '--out', `out-${format}`, '--format', format);
  for (const i of [1, 2, 3]) extract('--out', `shards/${i}`, '--shard', `${i}/3`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Debian's Python has its own packages, whatever other Python stands first in the path. */
const PYTHON = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import pandas']).status === 0,
);
/** A shell that knows the command by its name. */
const IMR = `imr() { '${process.execPath}' '${path('../dist/cli.js')}' "$@"; }`;
const RUNNERS = {
  imr: (code) => ['sh', ['-c', `${IMR}\n${code}`]],
  pandas: PYTHON && ((code) => [PYTHON, ['-c', code]]),
  readr:
    spawnSync('Rscript', ['-e', 'library(readr); library(jsonlite)']).status === 0 &&
    ((code) => ['Rscript', ['-e', code]]),
  sqlite3: spawnSync('sqlite3', ['--version']).status === 0 && ((code) => ['sh', ['-c', code]]),
  jq: spawnSync('jq', ['--version']).status === 0 && ((code) => ['sh', ['-c', code]]),
};

/** Whether an example's tool is on this machine. */
export const canRun = ({ tool }) => tool === 'DuckDB' || Boolean(RUNNERS[tool]);

/** What an example prints; of SQL, the rows as lines of comma-separated values. */
export async function run({ tool, loaded, code }, folder) {
  if (tool === 'DuckDB') return await query(code, folder, loaded);
  const [command, args] = RUNNERS[tool](code);
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
}

/** `loaded`: the folder whose load.sql is run first. */
async function query(sql, folder, loaded) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  // A search path would do, were it not that what stands below the working folder comes before it.
  const before = process.cwd();
  if (loaded !== undefined) {
    process.chdir(join(folder, loaded));
    await connection.run(readFileSync('load.sql', 'utf8')).finally(() => process.chdir(before));
  }
  process.chdir(folder);
  const reader = await connection.runAndReadAll(sql).finally(() => process.chdir(before));
  return [reader.columnNames(), ...reader.getRowsJson()].map((row) => `${row.join(',')}\n`).join('');
}

const blockOf = ({ language, loaded, code, output }) =>
  `\`\`\`${language}${loaded === undefined ? '' : ` load ${loaded}`}\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``;

/** Writes what the examples print into the page. */
export async function updateExamples() {
  const { folder, remove } = prepareOutputs();
  let page = readFileSync(PAGE, 'utf8');
  for (const example of examplesOf(page)) {
    if (!canRun(example)) console.error(`not run, for want of ${example.tool}:\n${example.code}`);
    else {
      const printed = await run(example, folder);
      page = page.replace(blockOf(example), () => blockOf({ ...example, output: printed }));
    }
  }
  writeFileSync(PAGE, page);
  remove();
}
