/**
 * Writes the parts of README.md that come from the code (commands, exit statuses, warnings, failures), each between
 * two markers, and what the examples of docs/loading.md print.
 * `--check` writes nothing, leaves the examples to the test suite, and exits 1 when README.md is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { EXIT } from '../dist/commands/exit-status.js';
import { createProgram } from '../dist/commands/program.js';
import { standardOutput } from '../dist/console/output.js';
import { FAILURES } from '../dist/vocabulary/failures.js';
import { WARNINGS } from '../dist/vocabulary/warnings.js';

const README = new URL('../README.md', import.meta.url);
const PART = /(?<=<!-- npm run docs: (?<name>[a-z ]+) -->\n)[\s\S]*?(?=<!-- end -->)/g;

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

const present = readFileSync(README, 'utf8');
const missing = new Set(Object.keys(PARTS));
const wanted = present.replace(PART, (...match) => {
  const { name } = match.at(-1);
  if (!missing.delete(name)) throw new Error(`README.md has markers for "${name}", twice or for nothing.`);
  return PARTS[name]();
});
if (missing.size > 0) throw new Error(`README.md has no markers for ${[...missing].join(', ')}.`);

if (!process.argv.includes('--check')) {
  writeFileSync(README, wanted);
  const { updateExamples } = await import('./doc-examples.mjs');
  await updateExamples();
} else if (wanted !== present) {
  console.error('README.md is not up to date; run: npm run docs');
  process.exitCode = 1;
}
