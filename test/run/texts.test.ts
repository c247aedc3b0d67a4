import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DocumentIds } from '../../src/run/journal/document-ids.js';
import { readFile } from '../../src/run/pool/read-file.js';
import type { Determination } from '../../src/schema/determination.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { outputs } from './archive.js';
import { imrHere } from './imr-here.js';
import {
  interruptedRun,
  quickArchive,
  quickMerge,
  quickRun,
  textsIn,
  textsOfRecords,
  WITH_TEXTS,
} from './quick-run.js';

const letters = quickArchive(9);
const newOut = (): string => join(temporaryFolder(), 'out');

/** What resumed runs come to with texts: resume.test.ts, for each way in which an archive changes. */
describe('a run that keeps texts', () => {
  it('has one for each letter, and none for files of the same content', async () => {
    const out = newOut();
    const { tally } = await quickRun(letters, out, WITH_TEXTS);
    expect(tally!.duplicates).toBe(2);
    expect(Object.keys(textsIn(out))).toHaveLength(tally!.letters);
    expect(textsIn(out)).toEqual(textsOfRecords(out));
  });

  it('writes the same records and tables as one that does not', async () => {
    const [out, other] = [newOut(), newOut()];
    await quickRun(letters, out, WITH_TEXTS);
    await quickRun(letters, other);
    expect(outputs(out)).toEqual(outputs(other));
    expect(readdirSync(other)).not.toContain('texts');
  });

  it.each<{ proves: string; words: string; spoil: (text: string) => void }>([
    { proves: 'was removed', words: 'letter 4', spoil: (text) => rmSync(text) },
    { proves: 'lost its end in a power cut', words: 'letter 4', spoil: (text) => truncateSync(text) },
    { proves: 'is of an attached file', words: 'case 10', spoil: (text) => rmSync(text) },
  ])('is gone on with: a text that $proves is written again', async ({ words, spoil }) => {
    const out = newOut();
    await quickRun(letters, out, WITH_TEXTS);
    const [file] = Object.entries(textsIn(out)).find(([, text]) => text === words)!;
    spoil(join(out, 'texts', file));
    const { said } = await quickRun(letters, out, { resume: true, ...WITH_TEXTS });
    expect(said).toMatch(/^Texts were removed, altered or cut: a file is read again/);
    expect(textsIn(out)).toEqual(textsOfRecords(out));
  });

  it('keeps what an interruption leaves, and removes the text of what never was a letter of it', async () => {
    const out = newOut();
    await interruptedRun(letters, out, WITH_TEXTS);
    mkdirSync(join(out, 'texts', 'ab'), { recursive: true });
    writeFileSync(join(out, 'texts', 'ab', 'ab00000000000000.txt'), 'written before the run was killed');
    writeFileSync(join(out, 'texts', 'ab', 'notes.md'), "somebody's own");
    await quickRun(letters, out, { resume: true, ...WITH_TEXTS });
    expect(textsIn(out)).toEqual(textsOfRecords(out));
    expect(readdirSync(join(out, 'texts', 'ab'))).toContain('notes.md');
  });

  it('is resumed as it was begun, and cleared by --force', async () => {
    const out = newOut();
    await quickRun(letters, out, WITH_TEXTS);
    await expect(quickRun(letters, out, { resume: true })).rejects.toThrow('text was true and is now false');
    await quickRun(letters, out, { force: true });
    expect(readdirSync(out)).not.toContain('texts');
  });

  it('writes them nowhere else, and does not read them as letters', async () => {
    const out = newOut();
    mkdirSync(join(out, 'texts'), { recursive: true });
    writeFileSync(join(out, 'texts', 'a.txt'), 'letter 1');
    await expect(quickRun(join(out, 'texts'), out, { force: true, ...WITH_TEXTS })).rejects.toThrow(
      /is where the run writes to/,
    );
    rmSync(join(out, 'texts'), { recursive: true });
    symlinkSync(temporaryFolder(), join(out, 'texts'));
    await expect(quickRun(letters, out, { force: true, ...WITH_TEXTS })).rejects.toThrow(/is a link/);
  });

  it('writes through no link that stands for one of them, or for a folder of them', async () => {
    const [out, elsewhere] = [newOut(), temporaryFolder()];
    await quickRun(letters, out, WITH_TEXTS);
    const [file = ''] = Object.keys(textsIn(out));
    const [text, victim] = [join(out, 'texts', file), join(elsewhere, 'victim')];
    writeFileSync(victim, 'mine');
    rmSync(text);
    symlinkSync(victim, text);
    await quickRun(letters, out, { resume: true, ...WITH_TEXTS });
    expect([readFileSync(victim, 'utf8'), textsIn(out)]).toEqual(['mine', textsOfRecords(out)]);
    const group = dirname(text);
    rmSync(group, { recursive: true });
    symlinkSync(elsewhere, group);
    await expect(quickRun(letters, out, { force: true, ...WITH_TEXTS })).rejects.toThrow(/is a link/);
    expect(readdirSync(elsewhere)).toEqual(['victim']);
  });
});

describe('imr merge', () => {
  const shardOf = async (index: number, texts: boolean): Promise<string> => {
    const out = newOut();
    await quickRun(letters, out, { ...(texts ? WITH_TEXTS : {}), shard: { index, count: 2 } });
    return out;
  };

  it('carries texts over', async () => {
    const merged = newOut();
    const { withoutTexts } = await quickMerge([await shardOf(1, true), await shardOf(2, true)], merged);
    expect([withoutTexts, textsIn(merged)]).toEqual([[], textsOfRecords(merged)]);
  });

  it('carries none over where one run has none, and says which', async () => {
    const [one, two, merged] = [await shardOf(1, true), await shardOf(2, false), newOut()];
    const { stderr, status } = await imrHere('merge', one, two, '--out', merged, '--quiet');
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(`imr: no texts are in ${merged}, for these runs kept none: ${two}.`);
    expect(readdirSync(merged)).not.toContain('texts');
  });

  it('stops at a text that is not what its run wrote, and leaves what was merged before', async () => {
    const [one, two, merged] = [await shardOf(1, true), await shardOf(2, true), newOut()];
    await quickMerge([one, two], merged);
    const before = [outputs(merged), textsIn(merged)];
    writeFileSync(join(one, 'texts', Object.keys(textsIn(one))[0]!), 'other words');
    await expect(quickMerge([one, two], merged, true)).rejects.toThrow(/is not what its run wrote: it was removed/);
    expect([outputs(merged), textsIn(merged)]).toEqual(before);
  });
});

describe('imr show --text', () => {
  const LETTER = fileURLToPath(new URL('../../corpus/letters/table-2016-plain.pdf', import.meta.url));

  it("prints the letter's text, of which each span of the evidence is a slice", async () => {
    const { stdout, status } = await imrHere('show', LETTER, '--text');
    const [read] = await readFile({ file: 'a.pdf', path: LETTER }, { texts: true, quotes: true });
    const [letter] = 'letters' in read! ? read.letters : [];
    expect([status, stdout]).toEqual([0, letter!.text!.text]);
    const { evidence } = JSON.parse(letter!.line.toString()) as Determination;
    for (const { start, end, quote } of Object.values(evidence).flat()) expect(stdout.slice(start, end)).toBe(quote);
  });

  it.each(['--why', '--json'])('is refused with %s', async (flag) => {
    expect(await imrHere('show', LETTER, '--text', flag)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('ids of documents', () => {
  it('are found among those added, and no others', () => {
    const ids = new DocumentIds(4);
    for (const id of ['ffffffffffffffff', '0000000000000000', '8000000000000001']) ids.add(id);
    const has = ids.lookup();
    const asked = ['0000000000000000', '8000000000000001', 'ffffffffffffffff', '8000000000000000', 'fffffffffffffffe'];
    expect(asked.map(has)).toEqual([true, true, true, false, false]);
  });
});
