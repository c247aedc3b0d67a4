// Damages the folders of finished runs at random places and asks `imr merge` and `imr extract --resume` for what they
// make of it: each must refuse, or come to the very outputs of the undamaged runs. Anything else is a silent loss.
// node scripts/damage-test.mjs [--places 20] [--seed 1]
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractArchive } from '../dist/run/archive/archive.js';
import { mergeOutputs } from '../dist/run/archive/merge.js';
import { read } from '../test/run/quick-letters.mjs';

const { values } = parseArgs({
  options: { places: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const work = mkdtempSync(join(tmpdir(), 'imr-damage-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** Numbers that look random, the same for the same seed. */
let state = Number(values.seed) >>> 0;
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const lineStarts = (bytes) => [
  0,
  ...[...bytes.keys()].filter((i) => bytes[i] === 10 && i + 1 < bytes.length).map((i) => i + 1),
];
const linesOf = (bytes) => {
  const starts = lineStarts(bytes);
  return starts.map((start, i) => bytes.subarray(start, starts[i + 1] ?? bytes.length));
};

/** Each alters the bytes of a file at a random place. */
const DAMAGES = {
  'a bit flipped': (bytes) => {
    const copy = Buffer.from(bytes);
    copy[below(copy.length)] ^= 1 << below(8);
    return copy;
  },
  'a byte lost': (bytes) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
  'garbage put in': (bytes) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from('\0garbage\n'), bytes.subarray(at)]);
  },
  'zeros for 40 bytes': (bytes) => {
    const copy = Buffer.from(bytes);
    const at = below(copy.length);
    return copy.fill(0, at, Math.min(at + 40, copy.length));
  },
  'cut anywhere': (bytes) => bytes.subarray(0, below(bytes.length)),
  'cut after a line': (bytes) => bytes.subarray(0, lineStarts(bytes)[below(lineStarts(bytes).length)]),
  'a line lost': (bytes) => Buffer.concat(linesOf(bytes).toSpliced(below(linesOf(bytes).length), 1)),
  'a line twice': (bytes) => {
    const lines = linesOf(bytes);
    const at = below(lines.length);
    return Buffer.concat(lines.toSpliced(at, 0, lines[at]));
  },
  'two lines swapped': (bytes) => {
    const lines = linesOf(bytes);
    const [one, other] = [below(lines.length), below(lines.length)];
    return Buffer.concat(lines.with(one, lines[other]).with(other, lines[one]));
  },
  'that of another run': (_bytes, other) => other,
  gone: () => null,
};
const FILES = ['.imr/ledger.ndjson', 'records.ndjson', '.imr/state.json', '.imr/failures.ndjson'];

const tables = { format: 'csv', escapeFormulas: true, bom: false };
const nothing = () => {};
const watcher = { begin: nothing, letter: nothing, end: nothing, say: nothing };
const extract = (out, more, told = watcher) =>
  extractArchive([letters], { out, jobs: 1, timeout: 30, tables, read: async (task) => read(task), ...more }, told);
const merge = (outs, out) => mergeOutputs(outs, { out, tables });

const letters = join(work, 'letters');
mkdirSync(letters);
for (let i = 0; i < 40; i++) writeFileSync(join(letters, `letter-${i}.txt`), i % 9 === 8 ? '' : `letter ${i % 30}`);
const shards = [1, 2, 3].map((index) => join(work, `shard-${index}`));
for (const [i, out] of shards.entries()) await extract(out, { shard: { index: i + 1, count: 3 } });
const [, damagedShard, otherShard] = shards;
/** The same run, as one that did not end. */
const unfinished = join(work, 'unfinished');
cpSync(damagedShard, unfinished, { recursive: true });
const interruption = new AbortController();
const interrupting = { ...watcher, begin: () => interruption.abort() };
await extract(unfinished, { resume: true, shard: { index: 2, count: 3 }, signal: interruption.signal }, interrupting);
const whole = join(work, 'whole');
await merge(shards, whole);

const outputs = (folder) =>
  readdirSync(folder)
    .filter((name) => name !== 'run.json' && !name.startsWith('.'))
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
const same = (folder, other) => JSON.stringify(outputs(folder)) === JSON.stringify(outputs(other));

/** What became of it: refused with a sentence, the same outputs, or a loss. */
async function judge(attempt, out, expected) {
  try {
    await attempt();
  } catch (error) {
    return ['UsageError', 'StoppedError'].includes(error.name) ? 'refused' : `trace: ${error.stack}`;
  }
  return same(out, expected) ? 'whole' : 'LOST';
}

let lost = 0;
let trials = 0;
console.log('| file | damage | merge | resume | resume of a run that did not end |\n| --- | --- | --- | --- | --- |');
for (const file of FILES) {
  for (const [damage, alter] of Object.entries(DAMAGES)) {
    const told = { merge: {}, resume: {}, unfinished: {} };
    for (let place = 0; place < (damage === 'gone' || damage.startsWith('that') ? 1 : Number(values.places)); place++) {
      const out = join(work, 'damaged');
      const merged = join(work, 'merged');
      const begun = join(work, 'begun');
      cpSync(damagedShard, out, { recursive: true });
      cpSync(unfinished, begun, { recursive: true });
      const seed = state;
      const isAltered = [out, begun].map((folder) => {
        state = seed;
        const bytes = readFileSync(join(folder, file));
        const altered = alter(bytes, readFileSync(join(otherShard, file)));
        if (altered === null) rmSync(join(folder, file));
        else writeFileSync(join(folder, file), altered);
        return altered === null || !altered.equals(bytes);
      });
      const resume = (folder) => () => extract(folder, { resume: true, shard: { index: 2, count: 3 } });
      const results = {
        merge: await judge(() => merge([shards[0], out, shards[2]], merged), merged, whole),
        resume: await judge(resume(out), out, damagedShard),
        unfinished: await judge(resume(begun), begun, damagedShard),
      };
      for (const [who, result] of Object.entries(results)) {
        told[who][result] = (told[who][result] ?? 0) + 1;
        trials++;
        if (!['refused', 'whole'].includes(result) || (!isAltered[who === 'unfinished' ? 1 : 0] && result !== 'whole'))
          lost++;
      }
      for (const folder of [out, merged, begun]) rmSync(folder, { recursive: true, force: true });
    }
    const sums = Object.values(told).map((counts) =>
      Object.entries(counts)
        .map(([result, count]) => `${count} ${result}`)
        .join(', '),
    );
    console.log(`| ${file} | ${damage} | ${sums.join(' | ')} |`);
  }
}
console.log(`${lost} silent losses or traces in ${trials} trials`);
process.exit(lost > 0 ? 1 : 0);
