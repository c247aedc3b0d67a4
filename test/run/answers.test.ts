import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { QueryTables } from '../../src/query/tables.js';
import { type Answered, tablesOfAnswers } from '../../src/run/archive/answers/tables-of-answers.js';
import { extractStream } from '../../src/run/archive/stream.js';
import { parseInputLine } from '../../src/run/pool/input-line.js';
import type { Task } from '../../src/run/pool/task.js';
import type { Determination } from '../../src/schema/determination.js';
import { inventRecords } from '../helpers/records.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { ndjson, outputs, write } from './archive.js';
import { imrHere } from './imr-here.js';
import { read } from './quick-letters.mjs';
import { outputsOfQuickRun, quickArchive, quickMerge, quickRun, words } from './quick-run.js';

const TABLES = { format: 'csv', escapeFormulas: true, bom: false } as const;
const newOut = (): string => join(temporaryFolder(), 'out');

/** What the filter answers for each file of an archive, in the order of no folder. */
async function answersFor(letters: string): Promise<string[]> {
  const files = readdirSync(letters, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const lines = files
    .sort()
    .toReversed()
    .map((file) => `${JSON.stringify({ file, text: '' })}\n`);
  const quick = async (task: Task) => {
    const { input, line } = task as { input: Uint8Array; line: number };
    const { file } = parseInputLine(input, line);
    return read({ file, path: join(letters, file) });
  };
  const answers: string[] = [];
  await extractStream(
    Readable.from(lines.map((line) => Buffer.from(line))),
    async (text) => void answers.push(...text.split('\n').filter(Boolean)),
    { timeout: 30, read: quick },
  );
  return answers;
}

const fileOf = (name: string, lines: readonly (string | object)[]): string => {
  const path = join(temporaryFolder(), name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, texts.map((line) => `${line}\n`).join(''));
  return path;
};

const made = async (paths: readonly string[], out: string, options: object = {}): Promise<Answered> =>
  await tablesOfAnswers(paths, Readable.from([]), { out, tables: { ...TABLES, ...options } });

/** The lines in an order that no run would give them in. */
const shuffled = (lines: readonly string[]): string[] =>
  lines
    .map((line, i) => ({ line, key: ((i * 7919) % 104_729) % lines.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);

describe('tables of answers', () => {
  const letters = quickArchive(9);
  let answers: string[];
  let wanted: Record<string, string>;
  beforeAll(async () => {
    answers = await answersFor(letters);
    wanted = await outputsOfQuickRun(letters);
  });

  it.each<{ proves: string; paths: () => string[]; repeated?: number }>([
    { proves: 'a file, in whatever order', paths: () => [fileOf('a.ndjson', answers)] },
    { proves: 'lines of a bundle that are not together', paths: () => [fileOf('a.ndjson', shuffled(answers))] },
    {
      proves: 'records and failures apart',
      paths: () => {
        const isRecord = (line: string): boolean => line.includes('schema_version');
        return [
          fileOf(
            'failures.ndjson',
            answers.filter((line) => !isRecord(line)),
          ),
          fileOf('records.ndjson', answers.filter(isRecord)),
        ];
      },
    },
    {
      proves: 'a folder of parts, packed and not, with what Spark puts beside them',
      paths: () => {
        const folder = temporaryFolder();
        const text = (from: number, to?: number): string =>
          answers
            .slice(from, to)
            .map((line) => `${line}\n`)
            .join('');
        write(folder, {
          'part-00000': text(0, 4),
          'part-00001.gz': gzipSync(text(4, 9)),
          'year=2016/part-00000.json': `\n${text(9)}\r\n`,
          _SUCCESS: '',
          '.part-00000.crc': Buffer.from([0x63, 0x72, 0xff]),
          'part-00000.crc': Buffer.from([0xff]),
          '_temporary/0/part-00000': 'half of a li',
        });
        return [folder];
      },
    },
    {
      proves: 'a task that was tried twice',
      paths: () => [fileOf('a.ndjson', answers), fileOf('b.ndjson', answers.slice(3, 8))],
      repeated: 5,
    },
    {
      proves: 'lines that another program wrote anew, keys in its order',
      paths: () => [
        fileOf(
          'a.ndjson',
          answers.map((line) => {
            const { schema_version, source, ...rest } = JSON.parse(line) as Record<string, unknown>;
            return { ...rest, source, schema_version };
          }),
        ),
      ],
    },
  ])('are those of one run: $proves', async ({ paths, repeated = 0 }) => {
    const out = newOut();
    expect(await made(paths(), out)).toMatchObject({ repeated, overcome: 0 });
    expect(outputs(out)).toEqual(wanted);
    expect(readdirSync(join(out, '.imr')).sort()).toEqual(['failures.ndjson', 'ledger.ndjson', 'state.json']);
  });

  it('count what a run counts', async () => {
    const out = newOut();
    const { tally } = await made([fileOf('a.ndjson', answers)], out);
    const { tally: direct } = await quickRun(letters, newOut());
    // Pages that belong to no letter stand in no answer.
    expect(tally).toEqual({ ...direct, otherPages: {} });
  });

  it('stand in a folder that can be merged and asked, and not gone on with', async () => {
    const [out, other, merged] = [newOut(), newOut(), newOut()];
    await made([fileOf('a.ndjson', answers)], out);
    const more = temporaryFolder();
    write(more, { 'z.txt': words(99) });
    await quickRun(more, other);
    await quickMerge([out, other], merged);
    write(letters, { 'z.txt': words(99) });
    expect(outputs(merged)).toEqual(await outputsOfQuickRun(letters));
    const query = await QueryTables.open(out);
    expect(await query.rows('SELECT count(*)::INTEGER AS n FROM determinations')).toEqual([{ n: 15 }]);
    query.close();
    await expect(quickRun(letters, out, { resume: true })).rejects.toThrow(/was started otherwise: paths was/);
  });

  it.each<{ proves: string; line: string | object; says: RegExp }>([
    { proves: 'what is no JSON', line: '{"schema_version":"1","docu', says: /line 2: neither a record nor.*JSON/ },
    { proves: 'another object', line: { hello: 1 }, says: /line 2: neither a record nor a failure/ },
    { proves: 'a number', line: '17', says: /line 2: neither/ },
    {
      proves: 'a record with a value that it cannot have',
      line: { ...inventRecords(1)[0]!, document_id: 'x' },
      says: /line 2: neither.*document_id/,
    },
    {
      proves: 'a failure of an unknown code',
      line: { file: 'a', sha256: null, bytes: null, code: 'made-up', message: 'x', next: 'y' },
      says: /line 2: neither/,
    },
    {
      proves: 'another letter under a name that came before',
      line: {
        ...inventRecords(2)[1]!,
        source: { ...inventRecords(2)[1]!.source, file: inventRecords(1)[0]!.source.file },
      },
      says: /line 2: letters\/0.pdf was answered before, with other content/,
    },
    {
      proves: 'the second of two letters alone',
      line: { ...inventRecords(3)[2]!, document_id: '1234567890abcdef' },
      says: /Of letters\/2.pdf, letter 2 is missing/,
    },
  ])('are not made where a line is $proves', async ({ line, says }) => {
    const out = newOut();
    await made([fileOf('a.ndjson', answers)], out);
    const before = outputs(out);
    const path = fileOf('bad.ndjson', [inventRecords(1)[0]!, line]);
    const { status, stderr } = await imrHere('tables', path, '--out', out, '--force', '--quiet');
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(outputs(out)).toEqual(before);
  });

  it('take a failure for overcome where another try read the file, and no failure for another', async () => {
    const [record] = inventRecords(1) as [Determination];
    const failed = { sha256: null, bytes: null, code: 'timed-out', message: 'It took too long.', next: '' };
    const path = fileOf('a.ndjson', [
      { ...failed, file: record.source.file },
      record,
      { ...failed, file: 'b.pdf' },
      { ...failed, file: 'b.pdf', code: 'worker-crashed' },
      { ...failed, file: '', code: 'bad-input-line', message: 'One.' },
      { ...failed, file: '', code: 'bad-input-line', message: 'Two.' },
      { ...failed, file: '', code: 'too-large' },
    ]);
    const out = newOut();
    const { tally, overcome } = await made([path], out);
    expect([tally.letters, tally.failed, overcome]).toEqual([1, 4, 2]);
    const csv = readFileSync(join(out, 'failures.csv'), 'utf8');
    expect(csv).toContain(`line (answered in ${path}, line 5)`);
    expect(csv).toContain(`line (answered in ${path}, line 6)`);
    expect(csv).toContain(`line (answered in ${path}, line 7)`);
  });

  it('have the evidence where all records have its words', async () => {
    const [one, two] = inventRecords(2) as [Determination, Determination];
    const span = { start: 0, end: 2, page: 1 };
    const quoted = { ...one, evidence: { '/case_number': [{ ...span, quote: 'CM' }] } };
    const bare = { ...two, evidence: { '/case_number': [span] } };
    const out = newOut();
    await made([fileOf('a.ndjson', [quoted])], out);
    expect(outputs(out)['evidence.csv']).toMatch(/,\/case_number,1,1,0,2,false,CM\n$/);
    await made([fileOf('a.ndjson', [quoted, bare])], newOut());
    await expect(made([fileOf('a.ndjson', [quoted, bare])], newOut(), { evidence: true })).rejects.toThrow(
      /The record of letters\/1.pdf has no words in its evidence: extract with --stdin --evidence/,
    );
  });

  it.each<{ proves: string; paths: (out: string) => string[]; says: RegExp }>([
    { proves: 'nothing there', paths: () => ['/no/such'], says: /\/no\/such could not be read to its end \(ENOENT\)/ },
    { proves: 'no line', paths: () => [fileOf('a', [])], says: /There is no record and no failure in/ },
    {
      proves: 'half of a packed file',
      paths: () => {
        const path = fileOf('a.gz', []);
        writeFileSync(path, gzipSync(answers.join('\n')).subarray(0, 60));
        return [path];
      },
      says: /could not be read to its end \(Z_BUF_ERROR\)/,
    },
    { proves: 'a folder with the output in it', paths: (out) => [join(out, '..')], says: /lies in it or around it/ },
  ])('are refused where there is $proves', async ({ paths, says }) => {
    const out = newOut();
    await expect(made(paths(out), out)).rejects.toThrow(says);
  });

  it('are not made over the records that they are made of, nor of the output of a run', async () => {
    const out = newOut();
    await quickRun(letters, out);
    await expect(
      tablesOfAnswers([join(out, 'records.ndjson')], Readable.from([]), { out, force: true, tables: TABLES }),
    ).rejects.toThrow(/is where the tables are written to/);
    await expect(made([out], newOut())).rejects.toThrow(/is the output of a run.*imr merge/);
    const copy = temporaryFolder();
    mkdirSync(join(copy, 'a'));
    await expect(made([relative('.', fileOf('a.ndjson', answers))], out)).rejects.toThrow(/is not empty/);
  });

  it('are told on the terminal, and what was left out', async () => {
    const out = newOut();
    const path = fileOf('a.ndjson', [...answers, answers[0]!]);
    const { stdout, status } = await imrHere('tables', path, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^1 line came again with the same content: left out\n15 letters, /);
    expect(ndjson(readFileSync(join(out, 'records.ndjson'), 'utf8'))).toHaveLength(15);
  });
});
