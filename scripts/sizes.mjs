// What each package that is installed with the program costs, as a table in Markdown: megabytes on disk with all that it
// needs, and processor time to load it. Each is loaded in a process of its own; of some times the middle one is given.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TIMES = 5;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, optionalDependencies } = json(join(root, 'package.json'));

/** The folder of a package, as one in another folder finds it; null where it is not installed. */
function folderOf(name, from) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === root ? null : folderOf(name, dirname(from));
}

/** The folders of a package and all that it needs. */
function withItsNeeds(folder, found = new Set()) {
  if (folder === null || found.has(folder)) return found;
  found.add(folder);
  const needs = json(join(folder, 'package.json'));
  for (const name of Object.keys({ ...needs.dependencies, ...needs.optionalDependencies }))
    withItsNeeds(folderOf(name, folder), found);
  return found;
}

/** The bytes of a package's files; packages inside count for themselves. */
const bytesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .reduce((sum, path) => sum + (statSync(path).isDirectory() ? bytesOf(path) : statSync(path).size), 0);

const megabytes = (folders) => ([...folders].reduce((sum, folder) => sum + bytesOf(folder), 0) / 1e6).toFixed(1);
const together = (names) => new Set(names.flatMap((name) => [...withItsNeeds(folderOf(name, root))]));

/** What the program loads of a package: the whole, or a part such as "csv-stringify/sync". */
const PROGRAM = readdirSync(join(root, 'dist'), { recursive: true })
  .filter((path) => path.endsWith('.js'))
  .map((path) => readFileSync(join(root, 'dist', path), 'utf8'));
function entryOf(name) {
  const loading = new RegExp(`(?:from |import\\(|load\\()['"](${name}(?:/[^'"]+)?)['"]`);
  return PROGRAM.map((text) => loading.exec(text)?.[1]).find((entry) => entry !== undefined) ?? name;
}

const LOADING = `const before = process.cpuUsage(); await import(process.argv[1]);
const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;

/** Runs JavaScript in a process of its own, and gives what it prints. */
const node = (args, env = process.env) =>
  execFileSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });

/** Milliseconds of processor time that loading takes. */
function timeOf(entry) {
  const once = () => Number(node(['--input-type=module', '--eval', LOADING, entry]));
  return Array.from({ length: TIMES }, once).sort((a, b) => a - b)[Math.floor(TIMES / 2)];
}

/** Run with --import: notes what a process requires, in the file that LOADED names; another notes what it imports. */
const TELLING = `import { appendFileSync } from 'node:fs';
import Module from 'node:module';
import '${pathToFileURL(join(root, 'test', 'run', 'telling-loads.mjs'))}';
const load = Module._load;
Module._load = (name, ...rest) => {
  appendFileSync(process.env.LOADED, '/node_modules/' + name + '/\\n');
  return load(name, ...rest);
};`;

/** The modules that a run over PDFs loads, where nothing else is asked for. */
function loadedByARun() {
  const folder = mkdtempSync(join(tmpdir(), 'imr-sizes-'));
  try {
    const loaded = join(folder, 'loaded');
    const telling = `--import data:text/javascript,${encodeURIComponent(TELLING)}`;
    const env = { ...process.env, NODE_OPTIONS: telling, LOADED: loaded };
    node(['dist/cli.js', 'extract', 'corpus/letters', '--out', join(folder, 'out'), '--quiet'], env);
    return readFileSync(loaded, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = loadedByARun();
const row = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
function rows(names, kind) {
  for (const name of names.sort()) {
    const folders = withItsNeeds(folderOf(name, root));
    const loaded = run.includes(`/node_modules/${name}/`) ? 'yes' : 'no';
    row(`\`${name}\`${kind}`, megabytes(folders), folders.size, timeOf(entryOf(name)).toFixed(0), loaded);
  }
}

const always = Object.keys(dependencies);
const optional = Object.keys(optionalDependencies).filter((name) => folderOf(name, root) !== null);
row('Package', 'MB', 'Packages', 'ms to load', 'Loaded by an ordinary run');
row('---', '---:', '---:', '---:', '---');
rows(always, '');
rows(optional, ' (optional)');
row('All', megabytes(together([...always, ...optional])), together([...always, ...optional]).size, '', '');
