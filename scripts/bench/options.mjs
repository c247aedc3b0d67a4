/** The command line of the bench. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PDF_READERS } from '../../dist/read/readers.js';
import { FORMAT } from './result.mjs';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));

/** The command line asks for something that there is not. */
export class UsageError extends Error {}

/** Where letters come from unless `--from` says it: the real ones, where they are. */
const usualLetters = () =>
  [path('../../../shared/letters'), path('../../corpus/letters')].find((folder) => existsSync(folder));

const isCount = (text) => /^[1-9]\d*$/.test(text);

function countOf(name, text) {
  if (!isCount(text)) throw new UsageError(`--${name} takes a whole number from 1, not "${text}".`);
  return Number(text);
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        letters: { type: 'string', default: '2000' },
        rounds: { type: 'string', default: '5' },
        jobs: { type: 'string', default: String(availableParallelism()) },
        starts: { type: 'string', default: '7' },
        passes: { type: 'string', default: '6' },
        from: { type: 'string' },
        reader: { type: 'string' },
        'text-only': { type: 'boolean', default: false },
        'memory-at': { type: 'string' },
        against: { type: 'string' },
        compare: { type: 'string' },
        json: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** What an earlier bench wrote. */
function earlierOf(file) {
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--compare: ${file} cannot be read: ${error.message}`);
  }
  if (result?.bench !== FORMAT) throw new UsageError(`--compare: ${file} was not written by --json of this bench.`);
  return { file, result };
}

/** The PDFs that the letters are copies of. */
function pdfsIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pdf')) : [];
  if (files.length === 0) throw new UsageError(`There are no PDFs in ${folder}.`);
  return files.sort().map((file) => `${folder}/${file}`);
}

/** The options of a command line. Throws a UsageError. */
export function optionsOf(args) {
  const given = parsed(args);
  const { reader, against, json } = given;
  if (reader !== undefined && !PDF_READERS.includes(reader))
    throw new UsageError(`There is no reader "${reader}": ${PDF_READERS.join(', ')}.`);
  if (reader !== undefined && given['text-only'])
    throw new UsageError('--reader is about PDFs, and --text-only reads none.');
  const from = given.from ?? usualLetters();
  return {
    ...Object.fromEntries(
      ['letters', 'rounds', 'jobs', 'starts', 'passes'].map((name) => [name, countOf(name, given[name])]),
    ),
    textOnly: given['text-only'],
    memoryAt: (given['memory-at']?.split(',') ?? []).map((text) => countOf('memory-at', text)),
    from,
    pdfs: pdfsIn(from),
    reader,
    against,
    json,
    earlier: given.compare === undefined ? undefined : earlierOf(given.compare),
  };
}
