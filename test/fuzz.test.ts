import { describe, expect, it } from 'vitest';
import { diceOf } from '../scripts/fuzz/chance.mjs';
import { answeredAs } from '../scripts/fuzz/inputs/stdin.mjs';
import { findingsOf, JUDGES } from '../scripts/fuzz/judges.mjs';
import { type FuzzInput, inTurn, KINDS } from '../scripts/fuzz/kinds.mjs';
import { lettersOf, someLetter } from '../scripts/fuzz/letters.mjs';
import { explain, readLetter } from '../src/index.js';
import { Passage } from '../src/text/passage.js';
import type { Span } from '../src/text/span.js';
import { ODG_CHAPTERS } from '../src/vocabulary/guidelines/odg.js';
import { letterPages } from './helpers/pdf-files.js';
import { says } from './helpers/evidence.js';

const letters = lettersOf('');

async function inputOf(kind: string, seed: string, at: number): Promise<FuzzInput> {
  const dice = diceOf(seed, kind, at);
  return await KINDS.find(({ id }) => id === kind)!.make(dice, () => someLetter(dice, letters));
}

/** All of an input that a reader would meet. */
const met = ({ text, ...rest }: FuzzInput): string => JSON.stringify([rest, text?.(2000) ?? null]);

describe('inputs', () => {
  it.each(KINDS.map(({ id }) => id))(
    'of kind %s are the same for the same seed and number, and no others',
    async (kind) => {
      const [first, again, next, other] = await Promise.all([
        inputOf(kind, 'a', 3),
        inputOf(kind, 'a', 3),
        inputOf(kind, 'a', 4),
        inputOf(kind, 'b', 3),
      ]);
      expect(met(again)).toBe(met(first));
      expect(met(next)).not.toBe(met(first));
      expect(met(other)).not.toBe(met(first));
    },
  );

  it('come in turn by their shares, each kind early', () => {
    const kinds = KINDS.filter(({ id }) => ['text', 'growth', 'tree'].includes(id));
    const turns = inTurn(kinds);
    const tasks = Array.from({ length: kinds.reduce((sum, { share }) => sum + share, 0) }, () => turns.next().value!);
    for (const { id, share } of kinds) {
      const own = tasks.filter(({ kind }) => kind === id).map(({ at }) => at);
      expect(own, id).toEqual(Array.from({ length: share }, (_, at) => at));
    }
    expect(new Set(tasks.slice(0, kinds.length).map(({ kind }) => kind)).size).toBe(kinds.length);
  });
});

it('a chapter is said by each of its names', () => {
  for (const { name, also } of ODG_CHAPTERS)
    for (const words of [name, ...also])
      expect(says(words, '/items/0/reviewer/citations/0/chapter', name), words).toBe(true);
  expect(says('cervical spine', '/items/0/reviewer/citations/0/chapter', 'Low Back')).toBe(false);
});

const letter = await readLetter(letterPages('table-2016-plain').join('\f'));
const { record } = explain(letter);
const wordsAt = (text: string, span: Span): string => Passage.of(text, span).text;
const validRecord = (each: { schema_version?: string }): string | null =>
  each.schema_version === '1' ? null : 'no version';
const read = (change: object = {}): object => ({
  letters: [{ letter, record: { ...record, ...change } }],
  says,
  wordsAt,
  validRecord,
});
const evidence = (path: string, span: object): object =>
  read({ evidence: { ...record.evidence, [path]: [{ ...record.evidence[path]![0]!, ...span }] } });
const { '/priority': _, ...unplaced } = record.evidence;

const command = (status: number | null, stderr = ''): object => ({ command: { status, stderr: Buffer.from(stderr) } });

const FAILURE = { file: 'b.pdf', sha256: 'bb', code: 'no-text', message: 'It has none.' };
const table = (name: string, rows: readonly object[]): object => ({
  name,
  rows,
  schema: { fields: Object.keys(rows[0] ?? {}).map((each) => ({ name: each, type: 'string' })) },
});
const COUNTS = { files: 2, letters: 1, failed: 1, duplicates: 0, holders: 0, ignored: 3 };
const LEDGER = [{ file: 'a.pdf' }, { file: 'b.pdf' }];

/** Outputs of a run over a letter and a file that failed. */
function run({
  counts = {},
  failures = [FAILURE],
  ledger = LEDGER,
  determinations = 1,
  ...there
}: {
  counts?: object;
  failures?: object[];
  ledger?: object[];
  determinations?: number;
  hashes?: string[];
  least?: number;
  exactly?: number;
} = {}): object {
  const records = [
    { document_id: 'a', source: { file: 'a.pdf', sha256: 'aa' }, items: [1], diagnoses: [], warnings: [] },
  ];
  const tables = [
    table(
      'determinations',
      Array.from({ length: determinations }, () => ({ document_id: 'a' })),
    ),
    table('items', [{ item: '1' }]),
    table('diagnoses', []),
    table('warnings', []),
    table('failures', failures),
  ];
  return {
    outputs: { records, tables, facts: { counts: { ...COUNTS, ...counts } }, ledger },
    there: { hashes: ['aa', 'bb'], least: 5, ...there },
  };
}

const cells = (rows: readonly object[], field: object, more: object = {}): object => ({
  tables: [{ name: 'items', rows, schema: { fields: [{ name: 'a', type: 'string', ...field }], ...more } }],
});

const UNDISTURBED = { 'records.ndjson': ['1\n2\n', '1\n2\n'] };
const SHORTER = { 'records.ndjson': ['1\n2\n', '1\n'] };

describe('judges', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['a letter as it is read', read()],
    ['a run as it should be', run()],
    ['a row that fits', cells([{ a: '1' }, { a: '' }], { type: 'integer', constraints: { minimum: 1 } })],
    [
      'time that grows with the text',
      {
        times: [
          [10, 400],
          [20, 900],
        ],
      },
    ],
    [
      'times that tell nothing',
      {
        times: [
          [10, 1],
          [20, 90],
        ],
      },
    ],
    ['a command that says what is wrong', command(2, 'imr: out is not empty. Give --resume or --force.\n')],
    ['files that failed, and a status that tells', { ...command(1), rows: 2 }],
    ['a printed line', { printed: { stdout: Buffer.from('1 letter\n — “é”\n') } }],
    ['a page with words as words', { page: '<p>&lt;img src=x&gt;</p>' }],
    ['damage mended', { ...command(0), damage: UNDISTURBED }],
    ['damage told', { ...command(3, 'imr: the ledger is damaged.\n'), damage: SHORTER, kept: { ledger: [9, 9] } }],
    ['answers in order', { lines: { due: ['a', '', 'b'], answers: ['a', 'a', 'a#c', '', 'b'] } }],
    ['the same again', { again: UNDISTURBED }],
  ])('let pass: %s', (_, outcome) => {
    expect(findingsOf(outcome)).toEqual([]);
  });

  const BITES: readonly [judge: string, what: string, outcome: object][] = [
    ['ends', 'late', { ended: { late: '20 s' } }],
    ['ends', 'greedy', { ended: { memory: 2 ** 31 } }],
    ['ends', 'dead', { ended: { signal: 'SIGABRT' } }],
    ['errors', 'an error that is no failure', { error: 'TypeError: x is not a function' }],
    ['errors', 'a record that its schema refuses', { failures: [{ code: 'invalid-record', message: '/items/0' }] }],
    ['accounting', 'a letter without a row', run({ hashes: ['aa', 'bb', 'cc'] })],
    ['accounting', 'files that nobody tells', run({ least: 6 })],
    ['accounting', 'a letter too many', run({ exactly: 1 })],
    ['accounting', 'a table that is short', run({ determinations: 0 })],
    ['accounting', 'counts that are not those of the tables', run({ counts: { failed: 0 } })],
    ['accounting', 'a ledger that lacks a file', run({ ledger: LEDGER.slice(1) })],
    ['accounting', 'a file that failed twice', run({ failures: [FAILURE, FAILURE], counts: { failed: 2 } })],
    [
      'accounting',
      'a file with a record and without',
      run({ failures: [FAILURE, { ...FAILURE, file: 'a.pdf' }], counts: { failed: 2 } }),
    ],
    ['accounting', 'a line without an answer', { lines: { due: ['a', 'b'], answers: ['a'] } }],
    ['accounting', 'answers out of order', { lines: { due: ['a', 'b'], answers: ['b', 'a'] } }],
    ['accounting', 'an answer to nothing', { lines: { due: ['a'], answers: ['a', ''] } }],
    ['schema', 'a record of another shape', read({ schema_version: '0' })],
    ['schema', 'a number that is none', cells([{ a: 'x' }], { type: 'integer' })],
    ['schema', 'a number beyond what numbers hold', cells([{ a: '9007199254740993' }], { type: 'integer' })],
    ['schema', 'a day that no month has', cells([{ a: '2016-02-0' }], { type: 'date' })],
    ['schema', 'a cell that must not be empty', cells([{ a: '' }], { constraints: { required: true } })],
    ['schema', 'a word that is not allowed', cells([{ a: 'x' }], { constraints: { enum: ['y'] } })],
    ['schema', 'a key twice', cells([{ a: 'x' }, { a: 'x' }], {}, { primaryKey: ['a'] })],
    [
      'schema',
      'a key that leads nowhere',
      cells([{ a: 'x' }], {}, { foreignKeys: [{ fields: ['a'], reference: { resource: 'letters', fields: ['a'] } }] }),
    ],
    ['spans', 'beyond the text', evidence('/priority', { end: letter.text.length + 1 })],
    ['spans', 'of no words', evidence('/priority', { end: record.evidence['/priority']![0]!.start })],
    ['spans', 'on another page', evidence('/priority', { page: 7 })],
    ['spans', 'at other words', evidence('/priority', { start: 0, end: 4 })],
    ['spans', 'of no value', read({ priority: null })],
    ['spans', 'not there', read({ evidence: unplaced })],
    [
      'growth',
      'with the square of the text',
      {
        times: [
          [10, 100],
          [20, 400],
        ],
      },
    ],
    ['printed', 'an escape sequence', { printed: { stderr: Buffer.from('imr: \x1b[2J.pdf\n') } }],
    ['printed', 'a new control', { printed: { show: 'a\u009b31m' } }],
    ['printed', 'a mark that turns the writing', { printed: { show: 'a\u202eb' } }],
    ['printed', 'no UTF-8', { printed: { stdout: Buffer.from([0x61, 0xff]) } }],
    ['escaped', 'an image of the letter', { page: '<p><img src=x onerror=imr></p>' }],
    ['status', 'without a meaning', command(134)],
    ['status', 'a trace', command(3, 'imr: Error: x is undefined here\n    at read (file:///dist/cli.js:1:2)\n')],
    ['status', 'refused without a word', command(2)],
    ['status', 'all well though files failed', { ...command(0), rows: 1 }],
    ['status', 'files failed, and none did', { ...command(1), rows: 0 }],
    ['told', 'letters fewer, and nobody says so', { ...command(0), damage: SHORTER }],
    [
      'told',
      'refused, and shorter than before',
      { ...command(2, 'imr: the ledger is damaged.\n'), damage: SHORTER, kept: { ledger: [9, 4] } },
    ],
    ['same', 'other bytes', { again: SHORTER }],
    ['strays', 'a process', { left: ['process 12'] }],
  ];

  it.each(BITES)('%s: %s', (judge, _, outcome) => {
    expect(findingsOf(outcome).map((finding) => finding.judge)).toEqual([judge]);
  });

  it('all bite', () => {
    expect(JUDGES.map(({ id }) => id).filter((id) => !BITES.some(([judge]) => judge === id))).toEqual([]);
  });
});

it.each<[string, string | null]>([
  ['{"file":"a","text":"x"}', 'a'],
  ['\ufeff{"file":"a","base64":"eA=="}\r', 'a'],
  ['{"file":"a"}', 'a'],
  ['{"file":1,"text":"x"}', ''],
  ['{"file":"a","text":"', 'a'],
  ['{"file":"a\\"b","text"', 'a"b'],
  ['{"file":"a', ''],
  ['null', ''],
  [' ', ''],
  ['\r', null],
  ['', null],
])('a line %j of standard input is answered as %j', (line, name) => {
  expect(answeredAs(Buffer.from(line))).toBe(name);
});
