import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatorOf } from '../../src/page/html.js';
import type { LetterContent, PageHead } from '../../src/review/page-data.js';
import type { Determination } from '../../src/schema/determination.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { corpusPdf, corpusText, letter, ndjson, start, write } from './archive.js';
import { imrHere } from './imr-here.js';

const unpacked = <T>(packed: string): T => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as T;

/** What stands on a page. */
function onPage(page: string): { head: PageHead; contents: LetterContent[] } {
  const html = readFileSync(page, 'utf8');
  const packs = [...html.matchAll(/<script type="application\/octet-stream" id="imr-(head|pack-\d+)">([^<]*)</g)];
  const [head, ...rest] = packs.map(([, , packed]) => packed!);
  return { head: unpacked(head!), contents: rest.flatMap((packed) => unpacked<LetterContent[]>(packed)) };
}
const filesOn = (page: string): string[] =>
  onPage(page)
    .contents.map(({ record }) => record.source.file)
    .toSorted();

/** Each place of a record says the same in the text that the page has. */
function expectTexts(page: string): void {
  for (const { record, text } of onPage(page).contents) {
    expect(text.length).toBeGreaterThan(100);
    for (const [i, { text: words }] of record.diagnoses.entries()) {
      const [place] = record.evidence[`/diagnoses/${i}/text`]!;
      expect(text.slice(place!.start, place!.end).replace(/\s+/g, ' ')).toBe(words);
    }
  }
}

const LETTERS = temporaryFolder();
write(LETTERS, {
  'a.txt': letter(0),
  'b/c.txt': letter(1),
  'b/d.pdf': corpusPdf(2),
  'bundle.txt': `${corpusText(7)}\f${corpusText(17)}\f${corpusText(19)}`,
  'caf\\x5c.txt': letter(4),
});
const WORK = temporaryFolder();
const OUT = join(WORK, 'out');
const page = (name: string): string => join(WORK, name);

const review = (...args: readonly string[]) => imrHere('review', ...args);

beforeAll(async () => {
  writeFileSync(join(Buffer.from(LETTERS).toString(), 'latin.txt'), letter(5));
  expect((await imrHere('extract', LETTERS, '--out', OUT, '--quiet')).status).toBe(0);
}, 60_000);

describe('imr review', () => {
  it('writes a page of all letters, each with its text, bundles too, the doubtful ones first', async () => {
    // An earlier page is replaced.
    writeFileSync(page('all.html'), `<!doctype html>\n${generatorOf('review')} 0.0.0">`);
    const { status, stdout, stderr } = await review(OUT, '--page', page('all.html'));
    expect([status, stderr]).toEqual([0, '']);
    const records = ndjson<Determination>(readFileSync(join(OUT, 'records.ndjson'), 'utf8'));
    const { head, contents } = onPage(page('all.html'));
    expect(stdout).toContain(`All ${records.length} letters.`);
    expect(stdout).toContain('imr evaluate --gold');
    expect(contents.map(({ record }) => record).toSorted(byId)).toEqual(records.toSorted(byId));
    expect(contents.filter(({ record }) => record.source.file === 'bundle.txt').length).toBeGreaterThan(1);
    const doubts = head.letters.map((row) => row.doubts);
    expect(doubts).toEqual(doubts.toSorted((a, b) => b - a));
    expectTexts(page('all.html'));
  });

  it('replaces nothing but an earlier page unasked, and of a link what it leads to', async () => {
    writeFileSync(page('mine.html'), 'my own');
    const refused = await review(OUT, '--page', page('mine.html'));
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/no page of imr review.*--force/)]);
    expect(readFileSync(page('mine.html'), 'utf8')).toBe('my own');
    symlinkSync(page('mine.html'), page('link.html'));
    const [first] = ndjson<Determination>(readFileSync(join(OUT, 'records.ndjson'), 'utf8'));
    const cases = ['--case', first!.document_id, 'x', 'y'];
    const { status, stderr } = await review(OUT, '--page', page('link.html'), '--force', ...cases);
    expect([status, stderr]).toEqual([1, expect.stringContaining('no letter is called x, y')]);
    expect(lstatSync(page('link.html')).isSymbolicLink()).toBe(true);
    expect(filesOn(page('mine.html'))).toEqual([first!.source.file]);
    for (const output of ['records.ndjson', 'items.csv', 'run.json']) {
      const spared = readFileSync(join(OUT, output));
      const { status, stderr } = await review(OUT, '--page', join(OUT, output), '--force');
      expect([status, stderr]).toEqual([2, expect.stringContaining('is an output of the run')]);
      expect(readFileSync(join(OUT, output))).toEqual(spared);
    }
  });

  it.each<[proves: string, args: (out: string) => string[], says: RegExp]>([
    ['no page', (out) => [out], /--page/],
    ['a folder in which nothing was extracted', () => [LETTERS, '--page', page('x.html')], /not the output of imr/],
    ['a folder that is not there', () => [page('nowhere'), '--page', page('x.html')], /not the output of imr/],
    ['a page in a folder that is not there', (out) => [out, '--page', page('no/x.html')], /cannot be written/],
    ['a page that is a device', (out) => [out, '--page', devNull], /cannot be written/],
    ['a seed too large to be exact', (out) => [out, '--page', page('x.html'), '--seed', '1e30'], /whole number from 0/],
    ['a page that is a folder', (out) => [out, '--page', WORK], /cannot be written/],
    ['a seed without a sample', (out) => [out, '--page', page('x.html'), '--seed', '2'], /--seed says how.*--sample/],
    ['a proportion without one', (out) => [out, '--page', page('x.html'), '--by', 'year'], /--by says how.*--sample/],
    ['a proportion by something else', (out) => [out, '--page', page('x.html'), '--by', 'mood'], /layout, year/],
    [
      'a warning that there is not',
      (out) => [out, '--page', page('x.html'), '--warning', 'x'],
      /There is no warning x/,
    ],
    [
      'a warning of the decision index',
      (out) => [out, '--page', page('x.html'), '--warning', 'not-in-index'],
      /table of/,
    ],
    ['no letter of that name', (out) => [out, '--page', page('x.html'), '--case', 'x'], /no letters named/],
    ['a sample of none', (out) => [out, '--page', page('x.html'), '--sample', '0'], /whole number from 1/],
  ])('refuses %s with a sentence, and leaves nothing', async (_, args, says) => {
    const before = readdirSync(WORK);
    const { status, stderr } = await review(...args(OUT));
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(readdirSync(WORK)).toEqual(before);
  });

  it('refuses a run that is not finished', async () => {
    const half = join(WORK, 'half');
    mkdirSync(join(half, '.imr'), { recursive: true });
    const state = readFileSync(join(OUT, '.imr', 'state.json'), 'utf8');
    writeFileSync(join(half, '.imr', 'state.json'), state.replace('"seal":{', '"seal":{"x":1,'));
    expect((await review(half, '--page', page('x.html'))).status).toBe(3);
    rmSync(half, { recursive: true });
  });
});

describe('imr review finds the letters', () => {
  /** An archive of its own, extracted; gives its folder and the output folder. */
  async function extracted(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
    const folder = join(temporaryFolder(), 'letters');
    write(folder, files);
    const out = join(temporaryFolder(), 'out');
    const { stderr } = await imrHere('extract', folder, '--out', out, '--quiet', ...args);
    expect(stderr).toBe('');
    return { folder, out };
  }

  it('that are gone, have changed or are read otherwise now it leaves out, says so, and shows the rest', async () => {
    const { folder, out } = await extracted({
      'a.txt': letter(0),
      'b.txt': letter(1),
      'c.txt': letter(2),
      'd.txt': letter(3),
    });
    const records = join(out, 'records.ndjson');
    const lines = readFileSync(records, 'utf8');
    // As another version might have it, and of the same length, which the run's seal tells.
    const last = lines.lastIndexOf('"upheld"');
    writeFileSync(records, `${lines.slice(0, last)}"UPHELD"${lines.slice(last + '"upheld"'.length)}`);
    rmSync(join(folder, 'a.txt'));
    // It only lies beside the folder, and is another.
    writeFileSync(join(folder, '..', 'a.txt'), letter(9));
    writeFileSync(page('rest.html.new'), 'mine');
    writeFileSync(join(folder, 'b.txt'), letter(4));
    const { status, stderr } = await review(out, '--page', page('rest.html'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.txt is left out: its file is not there/);
    expect(stderr).toMatch(/b\.txt is left out: its file has changed since/);
    expect(stderr).toMatch(/d\.txt is left out: it is read otherwise now/);
    expect(stderr).toMatch(/--letters says where/);
    expect(filesOn(page('rest.html'))).toEqual(['c.txt']);
    // What is left is no longer all, nor a sample of it.
    expect(onPage(page('rest.html')).head.drawn).toMatchObject({
      how: 'chosen',
      said: 'All 4 letters; 3 of them are left out.',
    });
    expect(readFileSync(page('rest.html.new'), 'utf8')).toBe('mine');
    rmSync(join(folder, '..', 'a.txt'));
    rmSync(join(folder, 'c.txt'));
    const none = await review(out, '--page', page('none.html'));
    expect([none.status, existsSync(page('none.html'))]).toEqual([2, false]);
  });

  it('where they were moved to', async () => {
    const { folder, out } = await extracted({ 'a.txt': letter(0), 'b/c.txt': letter(1) });
    renameSync(folder, `${folder}-moved`);
    expect((await review(out, '--page', page('moved.html'))).status).toBe(2);
    expect((await review(out, '--page', page('moved.html'), '--letters', `${folder}-moved`)).status).toBe(0);
    expect(filesOn(page('moved.html'))).toEqual(['a.txt', 'b/c.txt']);
  });

  it('of several folders, of folders of one name, and given by themselves; of merged shards; in two versions', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'x/letters/a.txt': letter(0),
      'y/letters/a.txt': letter(1),
      'z/others/a.txt': letter(2),
      'single.txt': `${letter(2)} `,
    });
    const given = ['x/letters', 'y/letters', 'z/others', 'single.txt'].map((name) => join(folder, name));
    const work = temporaryFolder();
    for (const shard of ['1', '2'])
      await imrHere('extract', ...given, '--out', join(work, shard), '--shard', `${shard}/2`, '--quiet');
    const out = join(work, 'merged');
    await imrHere('merge', join(work, '1'), join(work, '2'), '--out', out, '--quiet');
    const { status, stderr } = await review(out, '--page', page('several.html'));
    expect([status, stderr]).toEqual([0, '']);
    expect(onPage(page('several.html')).contents).toHaveLength(4);
    expect(readFileSync(join(out, 'records.ndjson'), 'utf8')).toContain('second-version');
    expectTexts(page('several.html'));
  });

  it('attached to a PDF, whose names are odd, or hold the sign of attached files', async () => {
    const pdf = await PDFDocument.load(corpusPdf(3));
    await pdf.attach(corpusPdf(4), 'inner.pdf');
    const folder = temporaryFolder();
    write(folder, { 'a#b.txt': letter(0), 'two\nlines.txt': letter(1), 'outer.pdf': await pdf.save() });
    const odd = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
    writeFileSync(odd, letter(2));
    symlinkSync(join(folder, 'a#b.txt'), join(folder, 'link.txt'));
    const out = join(temporaryFolder(), 'out');
    await imrHere('extract', folder, '--out', out, '--quiet');
    const { status, stderr } = await review(out, '--page', page('odd.html'));
    expect([status, stderr]).toEqual([0, '']);
    expect(filesOn(page('odd.html'))).toEqual([
      'a#b.txt',
      'caf\\xe9.txt',
      'outer.pdf',
      'outer.pdf#inner.pdf',
      'two\\x0alines.txt',
    ]);
  });

  it('and ends soon when it is interrupted, without a page', async () => {
    const process = start('review', OUT, '--page', page('never.html'), '--jobs', '1');
    setTimeout(() => process.kill('SIGINT'), 300);
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      process.on('exit', (...how) => resolve(how)),
    );
    expect([code, signal]).toEqual([null, 'SIGINT']);
    expect(readdirSync(WORK).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});

const byId = (a: Determination, b: Determination): number => (a.document_id < b.document_id ? -1 : 1);
