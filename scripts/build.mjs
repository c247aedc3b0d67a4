// Builds dist: the program by the compiler, what runs in pages and what draws their charts by the bundler.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

// What nothing is built to any more must not stay.
rmSync(at('dist'), { recursive: true, force: true });

const compiler = at('node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', at('tsconfig.build.json')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
// npm sees to this where it makes the command, not where the command is built again.
chmodSync(at('dist', 'cli.js'), 0o755);

/** What runs in a browser: the page of a room, and where its script begins. */
const PAGES = [
  { room: 'review', main: 'main.tsx' },
  { room: 'report', main: 'main.ts' },
];

for (const { room, main } of PAGES)
  await bundle({
    entryPoints: [main, 'main.css'].map((name) => `src/${room}/page/${name}`),
    outdir: `dist/${room}/page`,
    tsconfig: `src/${room}/page/tsconfig.json`,
    format: 'iife',
    minify: true,
    inject: ['src/page/browser/buffer.ts'],
    // Browsers of the last three years.
    target: ['chrome111', 'firefox115', 'safari16.4'],
  });

// What draws charts needs sixty packages, of which a fraction is used: it is taken in, and whoever installs the program
// has nothing more to install, to load or to trust.
await bundle({
  entryPoints: ['src/report/markup/study-html.ts', 'src/report/charts/paper.ts'],
  outdir: 'dist/report',
  outbase: 'src/report',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // A browser's canvas, which linkedom takes where it is there.
  external: ['canvas', ...Object.keys(JSON.parse(readFileSync(at('package.json'), 'utf8')).dependencies)],
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
});

/** Bundles with the notices of the packages that are taken in. */
async function bundle(options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  const notices = `/* ${noticesOf(metafile)} */\n`;
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.js') ? notices + text : text);
  }
}

/** The licences of packages ask for their notices in all copies; a bundle, and each page with one, is such a copy. */
function noticesOf({ outputs }) {
  const bundled = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const packages = bundled
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  const byNotice = new Map();
  for (const name of new Set(packages)) {
    const notice = readFileSync(at('node_modules', name, 'LICENSE'), 'utf8').trim();
    byNotice.set(notice, [...(byNotice.get(notice) ?? []), name]);
  }
  return [...byNotice].map(([notice, names]) => `With ${names.join(', ')}.\n${notice}`).join('\n\n');
}

// Tells scripts/prepared.mjs when all was built.
writeFileSync(at('dist', '.built'), '');
