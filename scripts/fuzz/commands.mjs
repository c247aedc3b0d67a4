/** Commands run as people run them, and what they leave. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { groupOf, useOfGroup } from './processes.mjs';

/** Seconds by the clock, and seconds of CPU time and bytes of memory of all its processes, that a command may take. */
const LIMITS = { clock: 240, seconds: 60, bytes: 2.5 * 2 ** 30 };
const LOOKED_AT_EVERY = 200;
/** After this time, in milliseconds, a process that should end with its command is left behind. */
const LEFT_AFTER = 2000;

/**
 * Runs the command line. `work`: a folder of its own for temporary files. Gives its status, what it printed, how it
 * ended, and the processes and temporary files that it left.
 */
export async function command(dist, args, { work, input }) {
  const temporary = join(work, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const child = spawn(process.execPath, [join(resolve(dist), 'cli.js'), ...args], {
    cwd: work,
    detached: true,
    env: { ...process.env, TMPDIR: temporary },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [[], []];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const ended = {};
  const stop = (why) => {
    Object.assign(ended, why);
    endGroup(child.pid);
  };
  const watch = setInterval(() => {
    const { bytes, seconds } = useOfGroup(child.pid);
    if (bytes > LIMITS.bytes) stop({ memory: bytes });
    else if (seconds > LIMITS.seconds) stop({ late: `${LIMITS.seconds} s of CPU time` });
  }, LOOKED_AT_EVERY);
  const late = setTimeout(() => stop({ late: `${LIMITS.clock} s` }), LIMITS.clock * 1000);
  const [status, signal] = await new Promise((done) => child.on('close', (...how) => done(how)));
  clearInterval(watch);
  clearTimeout(late);
  if (signal && !ended.late && !ended.memory) ended.signal = signal;
  const left = [...(await processesLeft(child.pid)), ...readdirSync(temporary).map((name) => `temporary ${name}`)];
  rmSync(temporary, { recursive: true, force: true });
  return { status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), ended, left };
}

async function processesLeft(group) {
  for (const until = Date.now() + LEFT_AFTER; Date.now() < until;) {
    if (groupOf(group).length === 0) return [];
    await new Promise((done) => setTimeout(done, 50));
  }
  const left = groupOf(group);
  endGroup(group);
  return left.map(({ pid }) => `process ${pid}`);
}

function endGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

const TABLES = ['determinations', 'items', 'item_body_parts', 'citations', 'diagnoses', 'warnings', 'failures'].map(
  (name) => `${name}.csv`,
);
const LOAD = ['load.sql', 'load.py', 'load.R'];
const TOLD = new Set(['records.ndjson', 'run.json', 'datapackage.json', '.imr', ...TABLES, ...LOAD]);
const KEPT = /^(?:ledger\.ndjson|failures\.ndjson|state\.json)$/;

const lines = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** What stands in an output folder that no run should leave there. */
export const leftIn = (out) => [
  ...(existsSync(out) ? readdirSync(out) : []).filter((name) => !TOLD.has(name)),
  ...(existsSync(join(out, '.imr')) ? readdirSync(join(out, '.imr')) : [])
    .filter((name) => !KEPT.test(name))
    .map((name) => `.imr/${name}`),
];

/** The outputs of a run as data; null where there are none that are whole. */
export function outputsIn(out) {
  if (!existsSync(join(out, 'run.json')) || !existsSync(join(out, 'datapackage.json'))) return null;
  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
  const tables = resources
    .filter(({ path }) => path.endsWith('.csv'))
    .map(({ name, path, schema }) => ({
      name,
      schema,
      rows: parse(readFileSync(join(out, path)), { columns: true }),
    }));
  return {
    tables,
    records: lines(join(out, 'records.ndjson')).map((line) => JSON.parse(line)),
    facts: JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')),
    ledger: lines(join(out, '.imr', 'ledger.ndjson')).map(entryOf),
  };
}

/** The entry of a line of the ledger, whatever stands beside it for its check. */
const entryOf = (line) => JSON.parse(line.slice(line.indexOf('{'), line.lastIndexOf('}') + 1));

/** Everything a run writes that is data, by name. */
export const bytesIn = (out) =>
  Object.fromEntries(
    (existsSync(out) ? readdirSync(out) : [])
      .filter((name) => TOLD.has(name) && name !== 'run.json' && name !== '.imr')
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'latin1')]),
  );

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
