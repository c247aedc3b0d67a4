/**
 * Makes inputs that nobody would send and everybody gets, has them read, and judges what comes of them. The same seed
 * gives the same inputs, and each can be made again by itself.
 *
 *   npm run fuzz -- [--minutes N] [--seed S] [--only KIND,…] [--at N] [--keep DIR] [--jobs N] [--letters DIR]
 *                   [--dist DIR] [--quiet] [--list]
 *
 * --minutes N    how long; default 1
 * --seed S       a word or number; default 1
 * --only KIND,…  these kinds of inputs only
 * --at N         only the input of that number, of the one kind given
 * --keep DIR     where findings are kept; default a new temporary folder
 * --jobs N       how many inputs are read at once; default one a core
 * --letters DIR  letters (PDF) that inputs are made of, besides those of corpus/; default ../shared/letters, where they
 *                are; none: --letters ''. With other letters the same seed gives other inputs
 * --dist DIR     another build to judge, in place of dist/
 * --quiet        no table, and of each judge and kind the first finding only
 * --list         the kinds and the judges
 *
 * What costs a reading process its time or memory is read again by a whole run, which must hold it; such inputs are
 * counted as held. The status is 1 when there is a finding.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordValidator } from './fuzz/build.mjs';
import { diceOf } from './fuzz/chance.mjs';
import { Findings } from './fuzz/findings.mjs';
import { JUDGES } from './fuzz/judges.mjs';
import { inTurn, KINDS } from './fuzz/kinds.mjs';
import { lettersOf, someLetter } from './fuzz/letters.mjs';
import { Reader } from './fuzz/readers.mjs';
import { COMMANDS, judgeAlone, makeRuns } from './fuzz/runs.mjs';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));
const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    at: { type: 'string' },
    keep: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    letters: { type: 'string', default: path('../../shared/letters') },
    dist: { type: 'string', default: path('../dist') },
    quiet: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const refuse = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

if (options.list) {
  for (const { id, what } of [...KINDS, { id: '', what: '' }, ...JUDGES]) console.log(`${id.padEnd(12)}${what}`);
  process.exit(0);
}
const only = options.only?.split(',');
const unknown = only?.find((kind) => !KINDS.some(({ id }) => id === kind));
if (unknown !== undefined) refuse(`There is no kind ${unknown}: ${KINDS.map(({ id }) => id).join(', ')}.`);
if (options.at !== undefined && only?.length !== 1)
  refuse('--at takes the number of an input of the one kind that --only gives.');
const keep = resolve(options.keep ?? mkdtempSync(join(tmpdir(), 'imr-fuzz-')));
// Findings are made of letters, and no real one enters the repository.
if (!relative(path('..'), keep).startsWith('..'))
  refuse('Findings hold letters: give --keep a folder outside the repository.');

const kinds = KINDS.filter(({ id }) => only?.includes(id) ?? true);
const letters = lettersOf(options.letters);
const some = (dice) => () => someLetter(dice, letters);
const work = mkdtempSync(join(tmpdir(), 'imr-fuzzing-'));
const build = { validRecord: await recordValidator(options.dist) };
const until = performance.now() + Number(options.minutes) * 60_000;
const findings = new Findings(keep, options);
const counts = new Map(kinds.map(({ id }) => [id, { inputs: 0, held: 0, findings: 0, seconds: 0, gave: {} }]));

let runs;
const runsMade = () => (runs ??= makeRuns({ dist: options.dist, folder: join(work, 'runs'), letters }));
const made = async ({ kind, at }) => {
  const dice = diceOf(options.seed, kind, at);
  return await KINDS.find(({ id }) => id === kind).make(dice, some(dice));
};

/** Does something in a folder of its own. */
async function inFolder(name, does) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  try {
    return await does(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What became of an input: findings, what it was made of, and whether a run had to hold it. */
async function judge(task, reader) {
  const kind = KINDS.find(({ id }) => id === task.kind);
  const name = `${task.kind}-${task.at}`;
  if (kind.command) {
    const input = await made(task);
    const known = task.kind === 'ledger' ? { runs: await runsMade(), folder: join(work, 'runs') } : {};
    const result = await inFolder(name, (folder) =>
      COMMANDS[kind.command](input, { dist: options.dist, work: folder, at: task.at, build, ...known }),
    );
    return { ...result, made: input.made };
  }
  const answer = await reader.read(task);
  if (!answer.lost) return answer;
  const input = await made(task);
  if (input.text)
    return {
      made: input.made,
      gave: 'lost',
      findings: [{ judge: 'growth', message: `lost: ${JSON.stringify(answer.lost)}` }],
    };
  const held = await inFolder(name, (folder) => judgeAlone(input, { dist: options.dist, work: folder, build }));
  return { ...held, made: input.made, gave: `lost (${Object.keys(answer.lost)[0]}), then ${held.gave}`, held: true };
}

async function take(task, reader) {
  const started = performance.now();
  const result = await judge(task, reader).catch((error) => ({
    made: [],
    gave: 'error',
    findings: [{ judge: 'fuzzer', message: error.stack }],
  }));
  const count = counts.get(task.kind);
  count.inputs++;
  count.seconds += (performance.now() - started) / 1000;
  if (result.held) count.held++;
  count.gave[result.gave] = (count.gave[result.gave] ?? 0) + 1;
  if (result.findings.length === 0) return result;
  count.findings++;
  await findings.add(task, result, await made(task).catch(() => ({})));
  return result;
}

if (options.at === undefined) {
  const turns = inTurn(kinds);
  const slot = async () => {
    const reader = new Reader(options.dist, options.letters, options.seed);
    while (performance.now() < until) await take(turns.next().value, reader);
    reader.close();
  };
  await Promise.all(Array.from({ length: Number(options.jobs) }, slot));
} else {
  const reader = new Reader(options.dist, options.letters, options.seed);
  const { made: parts, gave } = await take({ kind: only[0], at: Number(options.at) }, reader);
  reader.close();
  console.log(`${parts.join(', ')}: ${gave}`);
}
rmSync(work, { recursive: true, force: true });
findings.summarise(counts);
process.exit(findings.none ? 0 : 1);
