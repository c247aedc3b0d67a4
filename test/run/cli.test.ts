import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { archive, corpusPdf, corpusText, imrWith, letter, ndjson, outputs, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { imrHere as imr } from './imr-here.js';

// Enough for three workers.
const letters = archive(66);
const line = (value: object): string => `${JSON.stringify(value)}\n`;

const out = join(temporaryFolder(), 'out');
const ended = await imr('extract', letters, '--out', out, '--jobs', '1');

describe('imr extract', () => {
  it('writes all outputs though some files failed, and says so by its status', () => {
    expect(ended.status).toBe(1);
    expect(readdirSync(out).sort()).toEqual([
      '.imr',
      'citations.csv',
      'datapackage.json',
      'determinations.csv',
      'diagnoses.csv',
      'failures.csv',
      'item_body_parts.csv',
      'items.csv',
      'load.R',
      'load.py',
      'load.sql',
      'records.ndjson',
      'run.json',
      'warnings.csv',
    ]);
  });

  it('sums up letters, items, decisions, warnings, failures with reasons, and where the outputs are', () => {
    expect(ended.stdout).toMatch(
      /^68 letters in \d+ s, \d+ items\n {2}upheld \d+ \([\d.]+ %\), overturned \d+ \([\d.]+ %\)/,
    );
    expect(ended.stdout).toMatch(/\nWarnings: \d+\n +\d+ {2}[a-z-]+\n/);
    expect(ended.stdout).toContain(
      '\nFailures: 2\n       1  empty-file  The file has no content.\n       1  not-a-determination  ',
    );
    expect(ended.stdout).toContain('\n    empty.txt: The file is empty.\n');
    expect(ended.stdout).toContain(
      '\n1 file left out: same content as another (listed in failures)\n1 other file left alone: 1 .md\n',
    );
  });

  it('says at the end where to look: the tables, what to do about failures, what is doubted', () => {
    const [tables, failures, doubts, ...rest] = ended.stdout.split(/\n(?=Records and tables)/)[1]!.split('\n');
    expect(tables).toBe(`Records and tables are in ${out}: begin with ${out}/determinations.csv, one row per letter.`);
    expect(failures).toBe(
      `2 files could not be read, or not whole: ${out}/failures.csv says why, and what to do next.`,
    );
    expect(doubts).toMatch(
      /^\d+ doubts about what was read: .*warnings\.csv has them, and imr review .* --doubts shows/,
    );
    expect(rest).toEqual(['']);
  });

  it('sorts the records by path and lists the failures', () => {
    const files = ndjson<{ source: { file: string } }>(outputs(out)['records.ndjson']!).map(
      ({ source }) => source.file,
    );
    expect(files).toHaveLength(68);
    expect(files).toEqual([...files].sort());
    const failures = parse(outputs(out)['failures.csv']!, { columns: true }) as { file: string; code: string }[];
    expect(failures.map(({ file, code }) => [file, code])).toEqual([
      ['1/twin.txt', 'duplicate-file'],
      ['empty.txt', 'empty-file'],
      ['other.txt', 'not-a-determination'],
    ]);
  });

  it('gives the same bytes with three workers', async () => {
    const other = join(temporaryFolder(), 'out');
    expect(await imr('extract', letters, '-o', other, '-j', '8', '-q', '--exit-zero')).toEqual({
      status: 0,
      stdout: '',
      stderr: `imr: 2 files could not be read, or not whole: ${other}/failures.csv says why, and what to do next.\n`,
    });
    expect(outputs(other)).toEqual(outputs(out));
  });

  it('writes in run.json what is not data', () => {
    const facts = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
    expect(facts).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      options: { paths: [letters], jobs: 1, shard: null, format: 'csv' },
      counts: {
        files: 71,
        letters: 68,
        failed: 2,
        duplicates: 1,
        ignored: 1,
        ignored_by_extension: { '.md': 1 },
        read: 71,
        readers: { text: 66, direct: 2 },
      },
      machine: { node: process.version },
      packages: { zod: expect.any(String) },
    });
    expect(facts.times.seconds).toBeGreaterThan(0);
    expect(facts.rates.letters_per_second).toBeGreaterThan(0);
    expect(facts.peak_memory_bytes).toBeGreaterThan(10_000_000);
  });

  it('takes a folder for empty that holds no more than a README, which stays', async () => {
    const fresh = join(temporaryFolder(), 'out');
    write(fresh, { 'README.md': 'What will stand here' });
    const one = join(letters, 'a.pdf');
    expect(await imr('extract', one, '--out', fresh, '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(outputs(fresh)).toMatchObject({ 'README.md': 'What will stand here' });
    expect((await imr('extract', one, '--out', fresh)).stderr).toContain('is not empty');
  });

  it('refuses a folder with outputs in it, replaces them with --force, and leaves other files alone', async () => {
    const mine = join(temporaryFolder(), 'out');
    const before = { 'README.md': 'What will stand here', 'mine.txt': 'my own' };
    write(mine, { ...before, 'records.ndjson': 'old', 'items.parquet': 'old' });
    const one = join(letters, 'a.pdf');
    expect(await imr('extract', one, '--out', mine)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        `imr: ${mine} is not empty: it holds no run, but README.md, items.parquet, mine.txt and 1 more. ` +
        'Give --force to replace its outputs, or another --out.\n',
    });
    expect(outputs(mine)).toEqual({ ...before, 'records.ndjson': 'old', 'items.parquet': 'old' });
    expect((await imr('extract', one, '--out', mine, '--force', '--quiet')).status).toBe(0);
    expect((await imr('extract', one, '--out', mine)).stderr).toMatch(
      /is not empty: it holds a run over 1 file of .*a\.pdf that is finished, last written \d{4}-\d\d-\d\d\. Give --resume to/,
    );
    expect(ndjson(outputs(mine)['records.ndjson']!)).toHaveLength(1);
    expect(outputs(mine)).toMatchObject(before);
    expect(outputs(mine)).not.toHaveProperty('items.parquet');
  });
});

describe('wrong usage ends with 2 and says what to do', () => {
  const other = join(temporaryFolder(), 'out');
  const empty = temporaryFolder();
  const one = join(letters, 'a.pdf');
  const mine = join(temporaryFolder(), 'mine.txt');
  writeFileSync(mine, 'my own');
  const link = join(temporaryFolder(), 'round');
  symlinkSync(link, link);

  it.each([
    { args: ['extract'], message: 'Say which files or folders to read' },
    { args: ['extract', '/no/such/folder', '--out', other], message: '/no/such/folder does not exist' },
    { args: ['extract', empty, '--out', other], message: 'No letters (.pdf, .txt, .html, .rtf or .docx files)' },
    { args: ['extract', ''], message: 'It takes a path; this one is empty' },
    { args: ['extract', letters, '', '--out', other], message: 'It takes a path; this one is empty' },
    { args: ['extract', letters, '--out', ''], message: 'It takes a path; this one is empty' },
    { args: ['extract', letters, '--out='], message: 'It takes a path; this one is empty' },
    { args: ['extract', letters, '--index', ''], message: 'It takes a path; this one is empty' },
    { args: ['merge', '', '--out', other], message: 'It takes a path; this one is empty' },
    { args: ['merge', out, '--out', '', '--force'], message: 'It takes a path; this one is empty' },
    { args: ['show', ''], message: 'It takes a path; this one is empty' },
    { args: ['show', one, '--html', ''], message: 'It takes a path; this one is empty' },
    { args: ['evaluate', '--gold', '', '--records', out], message: 'It takes a path; this one is empty' },
    { args: ['evaluate', '--gold', out], message: 'Give either --records, to measure records, or --against' },
    { args: ['evaluate', '--gold', out, '--records='], message: 'It takes a path; this one is empty' },
    { args: ['extract', letters, '--jobs', '0'], message: 'It takes a whole number from 1' },
    { args: ['extract', letters, '--jobs', 'many'], message: 'It takes a whole number from 1' },
    { args: ['extract', letters, '--timeout', '-1'], message: 'It takes a number of seconds above 0' },
    { args: ['extract', letters, '--shard', '3/2', '--out', other], message: '--shard takes i/n' },
    { args: ['extract', letters, '--reader', 'acrobat'], message: 'Allowed choices are direct, pdfium, pdf-parse' },
    { args: ['extract', letters, '--format', 'xls'], message: 'Allowed choices are csv, parquet' },
    { args: ['extract', letters, '--max-size', '0'], message: 'It takes a number of megabytes above 0, up to 2000' },
    { args: ['extract', letters, '--wrong'], message: "unknown option '--wrong'" },
    { args: ['extract', letters, '--stdin'], message: '--stdin reads letters from standard input' },
    { args: ['extract', '--stdin', '--resume'], message: '--stdin reads letters from standard input' },
    { args: ['extract', '--stdin', '--index', 'decisions.csv', '--bom'], message: 'it takes no --index, --bom.' },
    {
      args: ['extract', letters, '--out', other, '--index', join(letters, 'nowhere.csv')],
      message: 'nowhere.csv could not be read: ENOENT',
    },
    {
      args: ['extract', letters, '--out', other, '--index', join(letters, 'notes.md')],
      message: 'A decision index is a CSV file with a column case_number',
    },
    { args: ['extract', letters, '--out', letters, '--resume'], message: 'holds no run to resume' },
    { args: ['extract', letters, '--out', mine], message: `${mine} cannot be the output folder: it is a file` },
    { args: ['extract', letters, '--out', mine, '--force'], message: 'cannot be the output folder: it is a file' },
    { args: ['extract', letters, '--out', mine, '--resume'], message: 'cannot be the output folder: it is a file' },
    { args: ['extract', letters, '--out', join(mine, 'out')], message: 'it is a file, or below one' },
    { args: ['extract', letters, '--out', join(mine, 'a/b'), '--force'], message: 'it is a file, or below one' },
    { args: ['extract', letters, '--out', join(empty, 'n'.repeat(300))], message: 'its name is too long' },
    { args: ['extract', letters, '--out', link], message: 'cannot be the output folder' },
    { args: ['merge', out, '--out', mine], message: `${mine} cannot be the output folder: it is a file` },
    { args: ['merge', out, '--out', join(mine, 'out'), '--force'], message: 'it is a file, or below one' },
    { args: ['extrakt', letters], message: "unknown command 'extrakt'" },
    { args: ['merge', letters], message: "required option '-o, --out <dir>' not specified" },
    { args: ['show'], message: "missing required argument 'file'" },
    { args: ['show', join(letters, 'nowhere.pdf')], message: 'could not be read (ENOENT)' },
    { args: ['show', letters], message: 'could not be read (EISDIR)' },
    {
      args: ['show', one, '--html', join(empty, 'no/page.html')],
      message: 'Give --html a file in a folder that exists',
    },
    { args: ['show', one, '--html', empty], message: 'cannot be written. Give --html a file' },
    { args: ['show', one, '--html', join(mine, 'page.html')], message: 'cannot be written. Give --html a file' },
    { args: ['show', one, '--html', join(empty, 'page.txt')], message: 'a file that ends in .html or .htm' },
    { args: ['show', one, '--html', one, '--force'], message: 'is the letter itself' },
    { args: ['evaluate', '--gold', out, '--gold', out], message: `It takes one path; ${out} was given before` },
    { args: ['extract', letters, '--include', '*.xyz', '--out', other], message: '--exclude leave out all' },
    { args: ['extract', letters, '--include', ''], message: 'It takes a glob; this one is empty' },
    { args: ['show', one, '--why', '--json'], message: '--why is for the printed letter' },
    { args: ['show', one, '--why', '--html', join(empty, 'page.html')], message: '--why is for the printed letter' },
    { args: ['schema', 'nothing'], message: 'There is no schema "nothing". There are: ' },
  ])('imr $args', async ({ args, message }) => {
    const { status, stdout, stderr } = await imr(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('what cannot go on ends with 3 and says what to do, without a trace', () => {
  const broken = join(temporaryFolder(), 'out');
  const one = join(letters, 'a.pdf');
  beforeAll(async () => {
    await imr('extract', one, '--out', broken, '--quiet');
    writeFileSync(join(broken, '.imr', 'state.json'), '{"format":');
  });

  it.each([
    { args: ['extract', one, '--out', broken, '--resume'] },
    { args: ['merge', broken, '--out', join(temporaryFolder(), 'out')] },
  ])('imr $args', async ({ args }) => {
    const { status, stdout, stderr } = await imr(...args);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^imr: .*state\.json is damaged, or not of imr: .* Extract anew with --force, .*\.\n$/);
  });
});

describe('help', () => {
  it.each([
    ['--help'],
    ['extract', '--help'],
    ['merge', '--help'],
    ['show', '--help'],
    ['schema', '--help'],
    ['evaluate', '--help'],
  ])('imr %s %s', async (...args) => {
    const { status, stdout } = await imr(...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: imr /);
  });

  it('tells the version', async () =>
    expect(await imr('--version')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    }));
});

describe('imr extract --stdin', () => {
  it('answers each line in its order with a record or a failure, and ends with 0', () => {
    const input = [
      line({ file: 'a.txt', text: corpusText(0) }),
      line({ file: 'b.pdf', base64: corpusPdf(1).toString('base64') }),
      'no JSON\n',
      '\n',
      line({ file: 'c.txt', text: '' }),
      line({ text: 'nameless' }),
      line({ file: 'd.txt' }),
      line(['a.txt']),
      line({ file: 'large.txt', text: 'x'.repeat(60_000) }),
      line({ file: 'over "the" limit.txt', text: 'x'.repeat(200_000) }),
      line({ text: 'x'.repeat(200_000), file: 'named last.txt' }),
      'null\n',
      line({ file: 'e.txt', text: corpusText(2) }).trimEnd(),
    ].join('');
    const { status, stdout, stderr } = imrWith(input, 'extract', '--stdin', '--jobs', '1', '--max-size', '0.05');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = ndjson<{ source?: { file: string }; file?: string; code?: string }>(stdout).map(
      ({ source, file, code }) => [source?.file ?? file, code ?? 'record'],
    );
    expect(answers).toEqual([
      ['a.txt', 'record'],
      ['b.pdf', 'record'],
      ['', 'bad-input-line'],
      ['c.txt', 'empty-file'],
      ['', 'bad-input-line'],
      ['d.txt', 'bad-input-line'],
      ['', 'bad-input-line'],
      ['large.txt', 'too-large'],
      ['over "the" limit.txt', 'too-large'],
      ['named last.txt', 'too-large'],
      ['', 'bad-input-line'],
      ['e.txt', 'record'],
    ]);
  });

  it('says that nothing came', () => {
    expect(imrWith('', 'extract', '--stdin')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'imr: no letters came on standard input.\n',
    });
  });

  it('gives the records that extracting the files gives', async () => {
    const folder = temporaryFolder();
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`letter-${10 + i}.txt`, letter(i)]));
    write(folder, files);
    const out = join(temporaryFolder(), 'out');
    await imr('extract', folder, '--out', out, '--quiet');
    const input = Object.entries(files)
      .map(([file, text]) => line({ file, text }))
      .join('');
    expect(imrWith(input, 'extract', '--stdin', '--jobs', '2').stdout).toBe(outputs(out)['records.ndjson']);
  });
});

describe('imr extract --index', () => {
  it('counts what the index adds, and tells what of it could not be read', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.txt': corpusText(2), 'index.csv': 'case_number,decision_date,outcome\nCM00-1,soon,Uphold\n' });
    const out = join(temporaryFolder(), 'out');
    const { stdout } = await imr('extract', join(folder, 'a.txt'), '--out', out, '--index', join(folder, 'index.csv'));
    expect(stdout).toMatch(/ 1 {2}not-in-index\n/);
    expect(stdout).toContain('1 value of decision_date in the decision index could not be read: not compared');
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')).counts.warnings).toMatchObject({
      'not-in-index': 1,
    });
  });
});

describe('imr show', () => {
  const file = join(letters, 'b.pdf');

  it('marks each value below the line it stands in', async () => {
    const { status, stdout } = await imr('show', file);
    expect(status).toBe(0);
    const record = JSON.parse((await imr('show', file, '--json')).stdout);
    const lines = stdout.split('\n');
    const mark = lines.findIndex((text) => text.endsWith(' /case_number'));
    const [, before, carets] = /^( *)(\^+) /.exec(lines[mark]!)!;
    const above = lines.slice(0, mark).findLast((text) => !/^ *\^+ /.test(text))!;
    expect(above.slice(before!.length, before!.length + carets!.length)).toBe(record.case_number);
  });

  it('points at every value that has evidence', async () => {
    const { evidence } = JSON.parse((await imr('show', file, '--json')).stdout) as {
      evidence: Record<string, unknown[]>;
    };
    const { stdout } = await imr('show', file);
    const values = Object.keys(evidence).filter((pointer) => !pointer.startsWith('/warnings/'));
    for (const pointer of values) expect(stdout).toMatch(new RegExp(`\\^ ${pointer}(?: starts)?$`, 'm'));
  });

  it('tells with --why the rules behind the values, those that stand nowhere at the end', async () => {
    const { status, stdout } = await imr('show', file, '--why');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /\n\nValues that stand nowhere in the letter:\n(?: {2}.*\n)* {2}\/outcome {2}\w+ {2}\[outcome-of-items\]\n/,
    );
    expect((await imr('show', file)).stdout).not.toContain('outcome-of-items');
  });

  it('lets nothing through that would steer the terminal: in the letter, its JSON, or the names of files', async () => {
    const folder = temporaryFolder();
    const name = 'a\u009b2J\u001b]0;x\u0007.txt';
    const printed = /^[^\0-\x09\x0b-\x1f\x7f-\x9f]*$/;
    write(folder, { [name]: corpusText(2).replace('\n', ' \u009b2J\u0090\u001b[2J\n'), [`empty ${name}`]: '' });
    for (const args of [
      ['show', join(folder, name)],
      ['show', join(folder, name), '--json'],
      ['show', join(folder, name), '--why'],
      ['show', join(folder, `empty ${name}`)],
      ['show', join(folder, `no ${name}`)],
      ['extract', folder, '--out', join(folder, 'out\u009b')],
      ['extract', folder, '--out', join(folder, 'out\u009b')],
      ['extract', folder, '--no\u009b'],
      ['extract', join(folder, `no ${name}`), '--out', join(folder, 'other')],
    ]) {
      const { stdout, stderr } = await imr(...args);
      expect(stdout + stderr).not.toBe('');
      expect(stdout).toMatch(printed);
      expect(stderr).toMatch(printed);
    }
    expect(JSON.parse((await imr('show', join(folder, name), '--json')).stdout).source.file).toBe(
      'a\\xc2\\x9b2J\\x1b]0;x\\x07.txt',
    );
  });

  it('says why a file gives no record, and ends with 1', async () => {
    expect(await imr('show', join(letters, 'empty.txt'))).toEqual({
      status: 1,
      stdout: '',
      stderr: `imr: ${join(letters, 'empty.txt')}: The file is empty. (empty-file). Fetch the file again.\n`,
    });
  });
});

describe('imr schema', () => {
  it('lists the schemas and prints each', async () => {
    const names = (await imr('schema')).stdout.trim().split('\n');
    expect(names).toContain('determination');
    expect(JSON.parse((await imr('schema', 'determination')).stdout)).toHaveProperty('properties.case_number');
  });
});
