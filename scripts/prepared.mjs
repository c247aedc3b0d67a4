// Makes a clone ready to run: installs the packages when they are missing or older than the lock file, builds when dist
// is older than src. Plain Node.js, no packages; says nothing and takes no time when all is up to date. npm runs it too,
// as "prepare": before it packs the clone, links it, or installs it by its address in git.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The newest file below a folder that `accept` lets through. */
const newest = (folder, accept) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    const time = entry.isDirectory() ? newest(path, accept) : accept(entry.name) ? modified(path) : 0;
    return Math.max(latest, time);
  }, 0);

function run(what, command, args) {
  process.stderr.write(`${what}\n`);
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (error || status !== 0) {
    process.stderr.write(
      `${what} failed${error ? `: ${error.message}` : ''}. Run "${command} ${args.join(' ')}" to see why.\n`,
    );
    process.exit(1);
  }
}

/** Whether what is installed is what the lock file tells; optional packages may have been left out. */
function isInstalled() {
  const [told, installed] = [at('package-lock.json'), at('node_modules', '.package-lock.json')].map((path) =>
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {},
  );
  return Object.entries(told).every(([path, { version, optional }]) =>
    path === '' || (optional && !installed[path]) ? true : installed[path]?.version === version,
  );
}

const leavesOutDev = `${process.env.npm_config_omit}`.includes('dev') || process.env.NODE_ENV === 'production';
if (process.env.npm_lifecycle_event === 'prepare' && leavesOutDev && existsSync(at('node_modules'))) {
  if (existsSync(at('dist', 'cli.js'))) process.exit();
  process.stderr.write('Without its development packages the program cannot be built: install without --omit=dev.\n');
  process.exit(1);
}

// Whatever npm was told that runs this (-g, --dry-run, --omit): building needs all packages, here. Without scripts, for
// "prepare" is one: it would begin anew.
const INSTALL = ['ci', '--no-global', '--location=project', '--no-dry-run', '--include=dev', '--include=optional'];
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
if (!isInstalled()) run('Installing packages…', 'npm', [...INSTALL, ...QUIETLY]);

const source = Math.max(
  newest(at('src'), (name) => /\.(?:tsx?|css|json)$/.test(name)),
  modified(at('scripts', 'build.mjs')),
  modified(at('tsconfig.build.json')),
  modified(at('tsconfig.json')),
  modified(at('package.json')),
);
if (modified(at('dist', '.built')) < source) run('Building…', process.execPath, [at('scripts', 'build.mjs')]);
