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

// The licence asks for its notice in all copies, and each page is one.
const licence = readFileSync(at('node_modules', 'preact', 'LICENSE'), 'utf8').trim();
await build({
  absWorkingDir: root,
  entryPoints: ['src/review/page/main.tsx', 'src/review/page/main.css'],
  outdir: 'dist/review/page',
  tsconfig: 'src/review/page/tsconfig.json',
  bundle: true,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/* With Preact.\n${licence} */` },
  // Browsers of the last three years.
  target: ['chrome111', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
});

// Tells scripts/prepared.mjs when all was built.
writeFileSync(at('dist', '.built'), '');
