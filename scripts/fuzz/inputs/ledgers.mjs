/** Runs whose files on disk came to harm, to be gone on with or merged. */
import { DAMAGES } from './bytes.mjs';

/** The folders of a run, as `runs.mjs` makes them, and what is done with them. */
const RUNS = [
  { id: 'resume-finished', of: ['whole'] },
  { id: 'resume-killed', of: ['killed'] },
  { id: 'merge-shards', of: ['shard-1', 'shard-2'] },
  { id: 'merge-alone', of: ['whole'] },
];
const FILES = [
  '.imr/ledger.ndjson',
  '.imr/ledger.ndjson',
  '.imr/ledger.ndjson',
  '.imr/state.json',
  '.imr/failures.ndjson',
  'records.ndjson',
  'records.ndjson',
  'run.json',
  'determinations.csv',
  'datapackage.json',
];

const lines = (bytes) => bytes.toString('latin1').split(/(?<=\n)/);
const ofLines = (change) => (bytes, dice) => Buffer.from(change(lines(bytes), dice).join(''), 'latin1');
const at = (list, dice) => dice.below(Math.max(1, list.length));

/** Damage to files of lines: what disks, transfers and hands do to them. */
const OF_LINES = [
  { id: 'line-lost', change: ofLines((all, dice) => all.toSpliced(at(all, dice), 1 + dice.below(3))) },
  { id: 'line-twice', change: ofLines((all, dice) => all.toSpliced(at(all, dice), 0, dice.pick(all))) },
  { id: 'lines-swapped', change: ofLines((all, dice) => dice.shuffled(all)) },
  { id: 'last-lines-lost', change: ofLines((all, dice) => all.slice(0, at(all, dice))) },
  {
    id: 'line-cut',
    change: ofLines((all, dice) =>
      all.map((line, i, { length }) => (i === length >> 1 ? line.slice(0, dice.below(line.length)) : line)),
    ),
  },
  { id: 'last-line-cut', change: (bytes, dice) => bytes.subarray(0, Math.max(0, bytes.length - 1 - dice.below(200))) },
  {
    id: 'line-of-junk',
    change: ofLines((all, dice) =>
      all.toSpliced(
        at(all, dice),
        0,
        dice.pick([
          '\n',
          'junk\n',
          '{}\n',
          'null\n',
          '[]\n',
          '1\n',
          '"x"\n',
          '{"file":1}\n',
          '{"file":"letter-00.txt"}\n',
          '\0\0\0\n',
          '{"file":"x","bytes":null,"modified":null,"sha256":null,"gone":true}\n',
        ]),
      ),
    ),
  },
  {
    id: 'digit',
    change: (bytes, dice) =>
      Buffer.from(
        bytes
          .toString('latin1')
          .replaceAll(/\d/g, (digit) => (dice.chance(3 / Math.max(3, bytes.length)) ? String(dice.below(10)) : digit)),
        'latin1',
      ),
  },
  {
    id: 'word',
    change: (bytes, dice) =>
      Buffer.from(
        bytes
          .toString('latin1')
          .replace(
            dice.pick(['true', 'false', 'records', 'upheld', 'letters', 'file', 'found', 'null', 'pdfium', 'text']),
            dice.pick(['', 'x', 'null', 'false', '0']),
          ),
        'latin1',
      ),
  },
  { id: 'junk-behind', change: (bytes, dice) => Buffer.concat([bytes, dice.bytes(1 + dice.below(300))]) },
  { id: 'zeros-behind', change: (bytes, dice) => Buffer.concat([bytes, Buffer.alloc(1 + dice.below(5000))]) },
  { id: 'empty', change: () => Buffer.alloc(0) },
  { id: 'lost', change: () => null },
];
const OF_BYTES = DAMAGES.filter(({ id }) => ['flip', 'flip', 'bytes', 'cut-end', 'cut-middle', 'zeros'].includes(id));

/** A run, and the damages done to its files: `harm(name, bytes)` gives what is left of one, null for nothing. */
export function damagedRun(dice) {
  const { id, of } = dice.pick(RUNS);
  const harms = Array.from({ length: dice.chance(0.75) ? 1 : 2 }, () => {
    const damage = dice.pick(dice.chance(0.6) ? OF_LINES : OF_BYTES);
    return { folder: dice.pick(of), file: dice.pick(FILES), damage, name: dice.below(2 ** 31) };
  });
  return {
    run: id,
    of,
    harms: harms.map(({ folder, file, damage, name }) => ({
      folder,
      file,
      harm: (bytes) => damage.change(bytes, dice.fork(String(name)), bytes),
    })),
    made: [id, ...harms.map(({ folder, file, damage }) => `${damage.id} ${folder}/${file}`)],
  };
}
