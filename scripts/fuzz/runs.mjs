/** Inputs that whole commands read, and what came of them. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { bytesIn, command, leftIn, outputsIn, sha256 } from './commands.mjs';
import { answeredAs } from './inputs/stdin.mjs';
import { isHidden, isLetter } from './inputs/trees.mjs';
import { failedRows } from './judges/accounting.mjs';
import { findingsOf } from './judges.mjs';

const failuresIn = ({ tables }) => tables.find(({ name }) => name === 'failures').rows;

/** What a run into a folder came to, for the judges. */
function outcomeOf(ran, out, { validRecord }) {
  const whole = ran.status === 0 || ran.status === 1;
  let outputs = null;
  let error;
  try {
    outputs = whole ? outputsIn(out) : null;
    if (whole && outputs === null) error = `status ${ran.status}, and no tables`;
  } catch (cause) {
    error = `the outputs cannot be read: ${cause.message}`;
  }
  return {
    command: ran,
    ended: ran.ended,
    printed: { stdout: ran.stdout, stderr: ran.stderr },
    left: [...ran.left, ...(whole ? leftIn(out) : [])],
    error,
    ...(outputs && {
      outputs,
      validRecord,
      records: outputs.records,
      tables: outputs.tables,
      failures: failuresIn(outputs),
      rows: failedRows(failuresIn(outputs)).length,
    }),
  };
}

const judged = (outcome) => ({
  findings: findingsOf(outcome),
  gave: outcome.command.status === null ? 'nothing' : `status ${outcome.command.status}`,
});

/** Every name below a folder, as bytes; links are not followed, closed folders not looked into. */
function listing(folder) {
  const names = [];
  const look = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true, encoding: 'buffer' })) {
      const below = Buffer.concat([path, Buffer.from('/'), entry.name]);
      names.push(below.toString('latin1'));
      try {
        if (entry.isDirectory()) look(below);
      } catch {
        // It is closed.
      }
    }
  };
  look(Buffer.from(folder));
  return names.sort().join('\n');
}

/** Puts a tree on disk. Gives what of it could be put there, and what ends the sockets. */
async function plant(entries, root) {
  const at = (path) => Buffer.concat([Buffer.from(`${root}/`), path]);
  const planted = [];
  const servers = [];
  const closed = [];
  for (const entry of entries) {
    const { path, type, content, below, target } = entry;
    try {
      if (type.endsWith('folder')) mkdirSync(at(path));
      else if (type.endsWith('file')) writeFileSync(at(path), content);
      else if (type === 'link') symlinkSync(below ? at(below) : target, at(path));
      else if (type === 'fifo') {
        if (spawnSync('mkfifo', [at(path).toString()]).status !== 0) continue;
      } else if (type === 'socket') {
        if (at(path).length > 100) continue;
        const server = createServer();
        await new Promise((done, failed) => server.on('error', failed).listen(at(path).toString(), done));
        servers.push(server);
      }
    } catch {
      // Not every disk takes every name.
      continue;
    }
    if (type.startsWith('closed')) closed.push(at(path));
    planted.push(entry);
  }
  for (const path of closed) chmodSync(path, 0);
  const end = async () => {
    for (const path of closed) chmodSync(path, 0o700);
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  };
  return { planted, end };
}

/** What of a tree must be found. What hides behind a dot, or is closed, may be set aside or not. */
function thereIn(entries) {
  const files = entries.filter(({ type, path }) => type === 'file' && !isHidden(path));
  const letters = files.filter(({ path }) => isLetter(path));
  const others = entries.filter(({ type, path }) => ['fifo', 'socket'].includes(type) && !isHidden(path));
  const plain = entries.every(({ type, path }) => ['file', 'folder'].includes(type) && !isHidden(path));
  return {
    hashes: letters.map(({ content }) => sha256(content)),
    least: files.length + others.length,
    ...(plain ? { exactly: letters.length } : {}),
  };
}

export async function judgeTree({ entries }, { dist, work, at, build }) {
  const [letters, out] = [join(work, 'letters'), join(work, 'out')];
  mkdirSync(letters);
  const { planted, end } = await plant(entries, letters);
  try {
    const before = listing(letters);
    const ran = await command(dist, ['extract', letters, '--out', out, '--jobs', '1'], { work });
    const outcome = outcomeOf(ran, out, build);
    outcome.there = thereIn(planted);
    if (listing(letters) !== before) outcome.left.push('something among the letters');
    if (ran.status !== 2 && !ran.ended.late && at % 3 === 0) {
      const other = join(work, 'other');
      await command(dist, ['extract', letters, '--out', other, '--jobs', '2', '--quiet'], { work });
      const [first, second] = [bytesIn(out), bytesIn(other)];
      outcome.again = Object.fromEntries(Object.keys(first).map((name) => [name, [first[name], second[name]]]));
    }
    return judged(outcome);
  } finally {
    await end();
  }
}

/** A file by itself, as a run reads it: what costs a library its process must not cost a run its other letters. */
export async function judgeAlone({ file, bytes }, { dist, work, build }) {
  const [letters, out] = [join(work, 'letters'), join(work, 'out')];
  mkdirSync(letters);
  writeFileSync(join(letters, file), bytes);
  const ran = await command(dist, ['extract', letters, '--out', out, '--jobs', '1', '--timeout', '5'], { work });
  const outcome = outcomeOf(ran, out, build);
  outcome.there = { hashes: [], least: 1 };
  // Its row tells that it took too long or too much.
  outcome.failures = [];
  return judged(outcome);
}

export async function judgeLines({ input, lines, jobs }, { dist, work, build }) {
  const ran = await command(dist, ['extract', '--stdin', '--jobs', String(jobs)], { work, input });
  let answers = [];
  let error;
  try {
    answers = ran.stdout
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  } catch (cause) {
    error = `an answer is no JSON: ${cause.message}`;
  }
  return judged({
    command: ran,
    ended: ran.ended,
    error,
    // Standard output is data here, and no text for a terminal.
    printed: { stderr: ran.stderr },
    left: ran.left,
    validRecord: build.validRecord,
    records: answers.filter((answer) => answer.source !== undefined),
    failures: answers.filter((answer) => answer.code !== undefined),
    lines: {
      due: lines.map(answeredAs).filter((name) => name !== null),
      answers: answers.map((answer) => answer.source?.file ?? answer.file),
    },
  });
}

/** Runs to be damaged, made once: one that ended, one that was killed, two shards. */
export async function makeRuns({ dist, folder, letters }) {
  const source = join(folder, 'letters');
  mkdirSync(source, { recursive: true });
  for (const [i, letter] of letters.slice(0, 12).entries()) {
    const name = `letter-${String(i).padStart(2, '0')}`;
    writeFileSync(join(source, `${name}.txt`), `${letter.text()}\n${' '.repeat(i)}\n`);
    if (i < 3) writeFileSync(join(source, `${name}.pdf`), letter.pdf());
    if (i === 4) writeFileSync(join(source, 'letter-99.txt'), readFileSync(join(source, `${name}.txt`)));
  }
  writeFileSync(join(source, 'empty.txt'), '');
  writeFileSync(join(source, 'other.txt'), 'Dear Sir, this is about something else.');
  const extract = async (name, ...more) => {
    const ran = await command(
      dist,
      ['extract', source, '--out', join(folder, name), '--quiet', '--jobs', '1', ...more],
      { work: folder },
    );
    if (ran.status !== 1) throw new Error(`The run to be damaged ended with ${ran.status}: ${ran.stderr}`);
  };
  await extract('whole');
  await extract('shard-1', '--shard', '1/2');
  await extract('shard-2', '--shard', '2/2');
  cpSync(join(folder, 'whole'), join(folder, 'killed'), { recursive: true });
  leaveAsKilled(join(folder, 'killed'));
  return { source, undisturbed: bytesIn(join(folder, 'whole')) };
}

/** What a run leaves that was killed half way: half of its ledger, records that it does not name, no tables. */
function leaveAsKilled(out) {
  for (const name of readdirSync(out))
    if (!['records.ndjson', '.imr'].includes(name)) rmSync(join(out, name), { recursive: true });
  rmSync(join(out, '.imr', 'failures.ndjson'), { force: true });
  const ledger = join(out, '.imr', 'ledger.ndjson');
  const lines = readFileSync(ledger, 'utf8').split(/(?<=\n)/);
  writeFileSync(ledger, lines.slice(0, lines.length >> 1).join(''));
  const state = join(out, '.imr', 'state.json');
  writeFileSync(state, readFileSync(state, 'utf8').replace('"finished": true', '"finished": false'));
}

const KEPT = ['records.ndjson', join('.imr', 'ledger.ndjson')];
const sizesIn = (folder) =>
  KEPT.map((name) => (existsSync(join(folder, name)) ? statSync(join(folder, name)).size : 0));

export async function judgeDamaged({ run, of, harms }, { dist, work, build, runs, folder }) {
  const outs = of.map((name) => join(work, name));
  for (const name of of) cpSync(join(folder, name), join(work, name), { recursive: true, preserveTimestamps: true });
  for (const { folder: name, file, harm } of harms) {
    const path = join(work, name, file);
    if (!existsSync(path)) continue;
    const left = harm(readFileSync(path));
    if (left === null) rmSync(path);
    else writeFileSync(path, left);
  }
  const before = outs.map(sizesIn);
  const merges = run.startsWith('merge');
  const out = merges ? join(work, 'merged') : outs[0];
  const ran = await command(
    dist,
    merges ? ['merge', ...outs, '--out', out] : ['extract', runs.source, '--out', out, '--resume', '--jobs', '1'],
    { work },
  );
  const outcome = outcomeOf(ran, out, build);
  const after = bytesIn(out);
  outcome.damage = Object.fromEntries(
    Object.entries(runs.undisturbed).map(([name, bytes]) => [name, [bytes, after[name]]]),
  );
  const sizes = outs.map(sizesIn);
  outcome.kept = Object.fromEntries(
    of.flatMap((name, i) => KEPT.map((file, k) => [`${name}/${file}`, [before[i][k], sizes[i][k]]])),
  );
  return judged(outcome);
}

export const COMMANDS = { tree: judgeTree, ledger: judgeDamaged, stdin: judgeLines };
