/**
 * Reads the PDFs of folders by two readers, and lists each file that they read differently.
 *
 *   npm run differential -- PATH… [--readers ID,ID] [--dist DIR] [--json]
 *
 * --readers ID,ID  the two; default the fastest one and the next, which takes over where the first leaves a file
 * --dist DIR       another build, in place of dist/
 * --json           what was found as JSON
 *
 * Compared are the text of each page, character for character, what it lacks, the doubts about it, and how many files
 * are attached. A file that the first reader leaves to others, whole or in part, is counted by why it does, and not
 * compared. The status is 1 when there is a difference.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compared } from './differential/compare.mjs';

const refuse = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        readers: { type: 'string' },
        dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error.message);
  }
}

const { values: options, positionals: paths } = argumentsGiven();
const build = async (module) => await import(pathToFileURL(join(resolve(options.dist), module)));
const [{ openDocument }, { PDF_READERS }] = [await build('read/open.js'), await build('read/readers.js')];

const readers = options.readers?.split(',') ?? PDF_READERS.slice(0, 2);
if (readers.length !== 2) refuse('--readers takes two: the one that is tried, and the one it is compared with.');
const unknown = readers.find((id) => !PDF_READERS.includes(id));
if (unknown !== undefined) refuse(`There is no reader "${unknown}": ${PDF_READERS.join(', ')}.`);
if (paths.length === 0) refuse('Say which files or folders to read: npm run differential -- letters');
const missing = paths.find((path) => !existsSync(path));
if (missing !== undefined) refuse(`There is no ${missing}.`);

/** The PDFs of a folder, at any depth; a file as it is. */
const pdfsIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .filter((file) => /\.pdf$/i.test(file))
        .sort()
        .map((file) => join(path, file))
    : [path];

async function readingOf(bytes, file, reader) {
  try {
    // Nothing is checked by another reader meanwhile: that is what is done here.
    return await openDocument(bytes, file, { reader, recheck: 0 });
  } catch (error) {
    if (error.code === undefined) throw error;
    return { failure: error.code };
  }
}

/** Why a reader leaves a PDF to others, from the one that tells; null from others, and where it reads it. */
const TELLS = 'read/direct/direct.js';
const { whyNotDirectly } = existsSync(join(options.dist, TELLS)) ? await build(TELLS) : {};
const whyNot = (bytes) => (readers[0] === 'direct' && whyNotDirectly ? whyNotDirectly(bytes) : null);

// pdf.js rejects promises that nobody waits for; the reading goes on, or fails, all the same.
process.on('unhandledRejection', () => {});

/** After how many files it is told how far it is. */
const OFTEN = 1000;

const found = { readers, files: 0, same: 0, left: {}, differences: [] };
const files = paths.flatMap(pdfsIn);
for (const file of files) {
  const bytes = readFileSync(file);
  const { left, difference } = await compared(
    readers,
    async (reader) => await readingOf(bytes, file, reader),
    () => whyNot(bytes),
  );
  found.files++;
  if (found.files % OFTEN === 0) process.stderr.write(`${found.files} of ${files.length} files…\n`);
  if (left !== null) found.left[left] = (found.left[left] ?? 0) + 1;
  else if (difference === null) found.same++;
  else {
    found.differences.push({ file, ...difference });
    if (!options.json) console.log(lineOf(file, difference));
  }
}

function lineOf(file, { page, what, one, other }) {
  const said = [one, other].map((value, i) => `\n  ${readers[i].padEnd(10)} ${JSON.stringify(value)}`).join('');
  return `${file}${page === null ? '' : `, page ${page}`}: ${what}${said}`;
}

if (options.json) console.log(JSON.stringify(found, null, 1));
else {
  const left = Object.entries(found.left).sort(([, a], [, b]) => b - a);
  const all = left.reduce((sum, [, count]) => sum + count, 0);
  console.log(`${found.files} files: ${found.same} read alike by ${readers.join(' and ')}`);
  console.log(`  ${found.differences.length} read differently`);
  console.log(`  ${all} left to others by ${readers[0]}`);
  for (const [why, count] of left) console.log(`${String(count).padStart(8)}  ${why}`);
}
process.exitCode = found.differences.length > 0 ? 1 : 0;
