import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/run/journal/folder.js';
import type { Changes, Figure, Rates, Study, Trust } from '../../src/report/study.js';
import type { Determination } from '../../src/schema/determination.js';
import { example } from '../helpers/annotation.js';
import { outputOf } from '../helpers/output.js';
import { inventRecords } from '../helpers/records.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { corpusPdf, letter, ndjson, start, write } from './archive.js';
import { imrHere, imrOn } from './imr-here.js';

const WORK = temporaryFolder();
const LETTERS = join(WORK, 'letters');
const OUT = join(WORK, 'out');
const at = (name: string): string => join(WORK, name);

const report = (...args: readonly string[]) => imrHere('report', ...args);

/** The study as JSON, of a command that says nothing else. */
async function studyOf(...args: readonly string[]): Promise<Study> {
  const { status, stdout, stderr } = await report(...args, '--json');
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Study;
}

const figureOf = <F extends Figure>({ sections }: Study, id: string): F =>
  sections.flatMap(({ figures }) => figures).find((figure) => figure.id === id) as F;

const recordsOf = (out: string): Determination[] =>
  ndjson<Determination>(readFileSync(join(out, 'records.ndjson'), 'utf8'));

beforeAll(async () => {
  write(LETTERS, {
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i % 3}/${i}.txt`, letter(i)])),
    'a.pdf': corpusPdf(0),
    'empty.txt': '',
  });
  await imrHere('extract', LETTERS, '--out', OUT, '--quiet');
}, 60_000);

describe('imr report', () => {
  it('tells a terminal the headline figures, and where all are', async () => {
    const { status, stdout, stderr } = await report(OUT);
    const { about } = await studyOf(OUT);
    const { letters, requests } = about.totals;
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^out: ${letters} letters, ${requests} requests, decided from \\d{4}-`));
    expect(stdout).toMatch(/\n {2}[\d.]+\s% of \d+ decided requests overturned \(95 % interval /);
    expect(stdout).toMatch(/\nOutcome of cases: upheld \d+ \(/);
    expect(stdout).toMatch(/\nOverturned by category of treatment/);
    expect(stdout).toMatch(/--page report\.html/);
    expect(letters).toBe(recordsOf(OUT).length);
  });

  it('gives the same figures of tables in CSV and in Parquet, and of a folder without its journal', async () => {
    const study = await studyOf(OUT);
    const parquet = at('parquet');
    await imrHere('extract', LETTERS, '--out', join(parquet, 'out'), '--quiet', '--format', 'parquet');
    expect(await studyOf(join(parquet, 'out'))).toEqual(study);
    cpSync(OUT, at('copy/out'), { recursive: true, filter: (path) => !path.endsWith('.imr') });
    expect(await studyOf(at('copy/out'))).toEqual(study);
  });

  it('gives the page and one of the other forms at once, all with the same figures', async () => {
    const json = await report(OUT, '--page', at('all.html'), '--json');
    expect(JSON.parse(json.stdout)).toEqual(await studyOf(OUT));
    const markdown = await report(OUT, '--page', at('all.html'), '--markdown');
    expect([markdown.status, markdown.stderr]).toEqual([0, '']);
    expect(markdown.stdout).toMatch(/^# out\n/);
    const page = readFileSync(at('all.html'), 'utf8');
    for (const { figures } of (JSON.parse(json.stdout) as Study).sections)
      for (const { id, title } of figures) {
        expect(page).toContain(`id="${id}"`);
        expect(markdown.stdout).toContain(`### ${title}\n`);
      }
    const { stdout } = await report(OUT, '--page', at('all.html'));
    expect(stdout).toContain(`${at('all.html')}: open it in a browser`);
    expect(await report(OUT, '--page', at('all.html'), '--quiet')).toMatchObject({ status: 0, stdout: '' });
  });

  it('replaces nothing but an earlier page or list unasked, and no output ever', async () => {
    writeFileSync(at('mine.html'), 'my own');
    symlinkSync(at('mine.html'), at('link.html'));
    for (const flags of [
      ['--page', at('mine.html')],
      ['--page', at('link.html')],
      ['--against', OUT, '--changes', at('mine.html')],
    ]) {
      const { status, stderr } = await report(OUT, ...flags);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/mine|link/)]);
      expect(readFileSync(at('mine.html'), 'utf8')).toBe('my own');
    }
    for (const name of ['records.ndjson', 'items.csv']) {
      const before = readFileSync(join(OUT, name));
      for (const flag of ['--page', '--changes']) {
        const { status, stderr } = await report(OUT, '--against', OUT, flag, join(OUT, name), '--force');
        expect([status, stderr]).toEqual([2, expect.stringContaining('is an output of the run')]);
      }
      expect(readFileSync(join(OUT, name))).toEqual(before);
    }
    expect((await report(OUT, '--page', at('mine.html'), '--force')).status).toBe(0);
    expect(readFileSync(at('mine.html'), 'utf8')).toContain('imr-extract');
  });

  it.each<[proves: string, args: () => string[], says: RegExp]>([
    ['no folder', () => [], /missing required argument/],
    ['a folder in which nothing was extracted', () => [LETTERS], /letters/],
    ['a folder that is not there', () => [at('nowhere')], /nowhere/],
    ['a file', () => [join(OUT, 'items.csv')], /items\.csv/],
    ['another folder in which nothing was extracted', () => [OUT, '--against', LETTERS], /letters/],
    ['two forms at once', () => [OUT, '--json', '--markdown'], /--json or --markdown, not both/],
    ['changes of one run', () => [OUT, '--changes', at('x.csv')], /--changes lists.*--against/],
    ['force over nothing', () => [OUT, '--force'], /--force replaces the file of --page/],
    ['nothing to be told', () => [OUT, '--quiet'], /--quiet leaves out all.*--page/],
    ['a page in a folder that is not there', () => [OUT, '--page', at('no/x.html')], /cannot be written.*--page/],
    ['a page that is a folder', () => [OUT, '--page', WORK], /cannot be written/],
    [
      'changes in a folder that is not there',
      () => [OUT, '--against', OUT, '--changes', at('no/x.csv')],
      /--changes a file/,
    ],
    ['one file for both', () => [OUT, '--against', OUT, '--page', at('x'), '--changes', at('./x')], /cannot be both/],
    ['verdicts that are not there', () => [OUT, '--gold', at('nowhere')], /nowhere/],
    ['a filter that there is not', () => [OUT, '--year', '2016'], /unknown option/],
  ])('refuses %s with a sentence, and leaves nothing', async (_, args, says) => {
    const before = readdirSync(WORK);
    const { status, stdout, stderr } = await report(...args());
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(says)]);
    expect(readdirSync(WORK)).toEqual(before);
  });

  it('refuses a run that is not finished, one without tables, and one without letters', async () => {
    const half = at('half');
    cpSync(OUT, half, { recursive: true });
    const state = await new OutputFolder(OUT).readState();
    await new OutputFolder(half).writeState({ ...state, seal: null });
    expect(await report(half)).toMatchObject({ status: 2, stderr: expect.stringContaining('--resume first') });
    await new OutputFolder(half).writeState(state);
    rmSync(join(half, 'determinations.csv'));
    expect(await report(half)).toMatchObject({ status: 2, stderr: expect.stringContaining('has no tables') });
    rmSync(half, { recursive: true });
    const none = await outputOf([]);
    const { status, stderr } = await report(none, '--page', at('none.html'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('have no letter, so there is nothing to study')]);
    expect(existsSync(at('none.html'))).toBe(false);
  });

  it('prints letters fit for a terminal, and is content where nobody reads to the end', async () => {
    const [record] = inventRecords(1);
    const item = {
      ...inventRecords(9).find(({ items }) => items.length > 0)!.items[0]!,
      decision: '\u001b]0;mine\u0007',
    };
    const out = await outputOf([{ ...record!, items: [item], outcome: null }]);
    for (const flags of [[], ['--markdown'], ['--json']]) {
      const { status, stdout } = await imrOn({ terminal: true }, ['report', out, ...flags]);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[\u001b\u0007]/);
      expect(await imrOn({ out: 'EPIPE' }, ['report', out, ...flags])).toMatchObject({ status: 0, stderr: '' });
      expect((await imrOn({ out: 'ENOSPC' }, ['report', out, ...flags])).status).toBe(3);
    }
  });

  it('ends soon when it is interrupted, without a page', async () => {
    const many = await outputOf(inventRecords(5000));
    const process = start('report', many, '--page', at('never.html'));
    const begun = (): string[] => readdirSync(WORK).filter((name) => name.startsWith('never'));
    const looking = setInterval(() => begun().length > 0 && process.kill('SIGINT'), 5);
    const how = await new Promise<[number | null, string | null]>((resolve) =>
      process.on('exit', (...ended) => resolve(ended)),
    );
    clearInterval(looking);
    expect(how).toEqual([null, 'SIGINT']);
    expect(begun()).toEqual([]);
  });
});

describe('imr report --gold', () => {
  const gold = (name: string, ...annotations: object[]): string => {
    writeFileSync(at(name), annotations.map((each) => `${JSON.stringify(each)}\n`).join(''));
    return at(name);
  };

  it('tells how far to trust each column, as imr evaluate does', async () => {
    const { document_id, case_number, priority } = recordsOf(OUT).find((record) => record.case_number !== null)!;
    const path = gold('gold.ndjson', { ...example(), document_id, case_number, priority });
    const trust = figureOf<Trust>(await studyOf(OUT, '--gold', path), 'trust');
    expect(trust.letters).toBe(1);
    expect(trust.rows.find(({ field }) => field === 'header.priority')).toMatchObject({
      places: 1,
      right: 1,
      share: 1,
    });
    const { stdout } = await imrHere('evaluate', '--gold', path, '--records', join(OUT, 'records.ndjson'), '--json');
    const scores = JSON.parse(stdout) as Trust['rows'];
    expect(trust.rows.toSorted(byField)).toEqual(
      scores
        .map(({ field, places, right, share, low, high, letters_wrong }) => ({
          field,
          places,
          right,
          share,
          low,
          high,
          letters_wrong,
        }))
        .toSorted(byField),
    );
  });

  it('leaves out letters that are of another run, says so, and refuses where all are', async () => {
    const { document_id, case_number } = recordsOf(OUT).find((record) => record.case_number !== null)!;
    const stray = { ...example(), case_number: 'CM99-0000001' };
    const some = await report(
      OUT,
      '--json',
      '--gold',
      gold('some.ndjson', { ...example(), document_id, case_number }, stray),
    );
    expect([some.status, some.stderr]).toEqual([0, expect.stringMatching(/1 of the letters with verdicts is not in/)]);
    expect(figureOf<Trust>(JSON.parse(some.stdout) as Study, 'trust').letters).toBe(1);
    const none = await report(OUT, '--gold', gold('none.ndjson', stray));
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/None of the letters of .* is in/)]);
    const broken = await report(OUT, '--gold', gold('broken.ndjson', { case_number: 1 }));
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringMatching(/is not a valid annotation/)]);
  });
});

const byField = (a: { field: string }, b: { field: string }): number => (a.field < b.field ? -1 : 1);

describe('imr report --against', () => {
  it('itself: no value changed, no figure differs', async () => {
    const study = await studyOf(OUT, '--against', OUT);
    expect(figureOf<Changes>(study, 'changes')).toMatchObject({ changed: 0, only_here: 0, only_there: 0, rows: [] });
    for (const { figures } of study.sections)
      for (const figure of figures) {
        if (figure.kind === 'rates')
          for (const { value: _, against, ...here } of figure.rows)
            expect(against).toEqual({ ...here, difference: null });
        if (figure.kind === 'counts')
          for (const { count, share, against } of figure.rows)
            expect(against).toEqual({ count, share, difference: null });
        if (figure.kind === 'distribution') expect(figure.against!.spread).toEqual(figure.spread);
      }
    expect(study.about.notes.at(-1)).toMatch(/no independent samples/);
  });

  it('a run over some of the letters, altered since: what changed is listed, in the file too', async () => {
    const there = await outputOf(recordsOf(OUT).slice(2).map(altered));
    const study = await studyOf(OUT, '--against', there, '--changes', at('changes.csv'));
    const { rows, ...told } = figureOf<Changes>(study, 'changes');
    const count = recordsOf(OUT).length;
    const items = recordsOf(OUT)
      .slice(2)
      .filter(({ items: [first] }) => first && first.category !== 'Programs');
    expect(told).toMatchObject({ letters: count - 2, changed: items.length, only_here: 2, only_there: 0 });
    expect(rows.map(({ field, altered: times }) => [field, times])).toEqual([['/items/*/category', items.length]]);
    const list: Record<string, string>[] = parse(readFileSync(at('changes.csv')), { columns: true });
    const changes = list.filter(({ field }) => field !== 'letter');
    expect(changes.map(({ document_id, before, after }) => [document_id, before, after])).toEqual(
      items.map(({ document_id, items: [item] }) => [document_id, 'Programs', item!.category]),
    );
    expect(list).toHaveLength(changes.length + 2);
    // It may be replaced by the next.
    expect((await report(OUT, '--against', there, '--changes', at('changes.csv'), '--quiet')).status).toBe(0);
    expect((await report(OUT, '--against', there, '--markdown')).stdout).toContain('What changed between the two runs');
  });

  it('a run over other letters: differences have intervals, and both have names', async () => {
    const there = await outputOf(inventRecords(200));
    const study = await studyOf(OUT, '--against', there);
    expect(figureOf<Changes>(study, 'changes')).toBeUndefined();
    const compared = figureOf<Rates>(study, 'category').rows.filter(
      (row) => row.decided > 0 && row.against!.decided > 0,
    );
    expect(compared.length).toBeGreaterThan(0);
    for (const { against } of compared) {
      const { value, low, high } = against!.difference!;
      expect(low <= value && value <= high && low < high).toBe(true);
    }
    expect(study.about.against!.totals.letters).toBe(200);
    const { status, stderr } = await report(OUT, '--against', there, '--changes', at('none.csv'), '--quiet');
    expect([status, stderr]).toEqual([0, expect.stringContaining('no letter in common')]);
    const twin = at('twin/out');
    mkdirSync(at('twin'));
    cpSync(there, twin, { recursive: true });
    const named = await studyOf(OUT, '--against', twin);
    expect(named.about.name).toMatch(/[^/]+\/out$/);
    expect(named.about.against!.name).toBe('twin/out');
  });

  it('a run whose records are gone is refused, and damage is told', async () => {
    const there = await outputOf(recordsOf(OUT));
    writeFileSync(join(there, 'records.ndjson'), '{"docu');
    const damaged = await report(OUT, '--against', there, '--changes', at('damaged.csv'));
    expect([damaged.status, damaged.stderr]).toEqual([3, expect.stringContaining('is damaged')]);
    rmSync(join(there, 'records.ndjson'));
    const gone = await report(OUT, '--against', there);
    expect([gone.status, gone.stderr]).toEqual([2, expect.stringContaining('has no records.ndjson')]);
    expect(readdirSync(WORK).filter((name) => name.startsWith('damaged'))).toEqual([]);
  });
});

/** Another version of the program might have read the first item so. */
function altered(record: Determination): Determination {
  const [first, ...rest] = record.items;
  return first ? { ...record, items: [{ ...first, category: 'Programs' }, ...rest] } : record;
}
