// Builds dist: the program by the compiler, what runs in the review page by the bundler.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

const compiler = at('node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', at('tsconfig.build.json')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

/** What runs in a browser: the page of a room, where its script begins, and the packages that are bundled into it. */
const PAGES = [
  { room: 'review', main: 'main.tsx', packages: { Preact: 'preact' } },
  { room: 'report', main: 'main.ts', packages: { 'Observable Plot': '@observablehq/plot' } },
];

for (const { room, main, packages } of PAGES) {
  // Their licences ask for their notices in all copies, and each page is one.
  const notices = Object.entries(packages).map(
    ([name, folder]) => `With ${name}.\n${readFileSync(at('node_modules', folder, 'LICENSE'), 'utf8').trim()}`,
  );
  await build({
    absWorkingDir: root,
    entryPoints: [main, 'main.css'].map((name) => `src/${room}/page/${name}`),
    outdir: `dist/${room}/page`,
    tsconfig: `src/${room}/page/tsconfig.json`,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: `/* ${notices.join('\n\n')} */` },
    // Browsers of the last three years.
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
}

// Tells scripts/prepared.mjs when all was built.
writeFileSync(at('dist', '.built'), '');
