/**
 * Writes the parts of README.md and docs/*.md that come from the code (commands, exit statuses, warnings, failures) or
 * are files of the repository, each between two markers in whichever of these pages has them, what the examples of
 * docs/loading.md print, and the manual page.
 * `--check` writes nothing, leaves the examples to the test suite, and exits 1 when a page is not up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extname, join } from 'node:path';
import { EXIT } from '../dist/commands/exit-status.js';
import { createProgram } from '../dist/commands/program.js';
import { standardOutput } from '../dist/console/output.js';
import { FAILURES } from '../dist/vocabulary/failures.js';
import { WARNINGS } from '../dist/vocabulary/warnings.js';
import { manPage } from './man-page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PART = /(?<=<!-- npm run docs: (?<name>[a-z ]+|file \S+) -->\n)[\s\S]*?(?=<!-- end -->)/g;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
const code = (text) => `\`${text}\``;

const PARTS = {
  commands: () =>
    table(
      ['Command', 'What it does', 'Options'],
      createProgram(standardOutput(), () => {}).commands.map((command) => {
        const options = command.options.map(({ flags }) => code(flags)).join(', ');
        return [code(`imr ${command.name()} ${command.usage()}`), command.description(), options];
      }),
    ),
  'exit statuses': () =>
    table(
      ['Exit status', 'Meaning'],
      Object.values(EXIT).map(({ status, meaning }) => [String(status), meaning]),
    ),
  warnings: () =>
    table(
      ['Code', 'About', 'Meaning'],
      Object.entries(WARNINGS).map(([name, { about, meaning }]) => [code(name), about, meaning]),
    ),
  failures: () =>
    table(
      ['Code', 'Meaning', 'Next step'],
      Object.entries(FAILURES).map(([name, { meaning, next }]) => [code(name), meaning, next]),
    ),
};

const LANGUAGES = { '.sh': 'bash', '.sbatch': 'bash', '.py': 'python', '.yaml': 'yaml' };

/** A file as it stands in the repository. */
const shown = (file) => `\`\`\`${LANGUAGES[extname(file)]}\n${readFileSync(join(ROOT, file), 'utf8')}\`\`\`\n`;

const textOf = (page) => (existsSync(join(ROOT, page)) ? readFileSync(join(ROOT, page), 'utf8') : '');
const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...docs.sort().map((name) => `docs/${name}`)].map((page) => ({
  page,
  present: textOf(page),
}));

const missing = new Set(Object.keys(PARTS));
const stale = pages.flatMap(({ page, present }) => {
  const wanted = present.replace(PART, (...match) => {
    const { name } = match.at(-1);
    if (name.startsWith('file ')) return shown(name.slice('file '.length));
    if (!missing.delete(name)) throw new Error(`${page} has markers for "${name}": there are others, or no such part.`);
    return PARTS[name]();
  });
  return wanted === present ? [] : [{ page, wanted }];
});
const MANUAL = 'man/imr.1';
const manual = manPage();
if (manual !== textOf(MANUAL)) stale.push({ page: MANUAL, wanted: manual });

if (missing.size > 0) throw new Error(`No page has markers for ${[...missing].join(', ')}.`);

if (!process.argv.includes('--check')) {
  for (const { page, wanted } of stale) writeFileSync(join(ROOT, page), wanted);
  const { updateExamples } = await import('./doc-examples.mjs');
  await updateExamples();
} else if (stale.length > 0) {
  console.error(`Not up to date: ${stale.map(({ page }) => page).join(', ')}. Run: npm run docs`);
  process.exitCode = 1;
}
