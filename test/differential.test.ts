import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compared, firstDifference, type Reading } from '../scripts/differential/compare.mjs';

const path = (below: string): string => fileURLToPath(new URL(below, import.meta.url));
const page = (text: string, more: object = {}) => ({ text, reader: 'direct', lack: null, notes: [], ...more });
const file = (...texts: string[]) => ({ pages: texts.map((text) => page(text)), attachments: [] });

describe('the first difference', () => {
  it.each<{ name: string; one: Reading; other: Reading; is: object | null }>([
    { name: 'none', one: file('a', 'b'), other: file('a', 'b'), is: null },
    {
      name: 'who read a page is none',
      one: file('a'),
      other: { pages: [page('a', { reader: 'pdfium' })], attachments: [] },
      is: null,
    },
    {
      name: 'a blank',
      one: file('a', 'b c'),
      other: file('a', 'b  c'),
      is: { page: 2, what: 'text, from character 2', one: 'b c', other: 'b  c' },
    },
    {
      name: 'an end',
      one: file('ab'),
      other: file('a'),
      is: { page: 1, what: 'text, from character 1', one: 'ab', other: 'a' },
    },
    { name: 'a page', one: file('a'), other: file('a', 'b'), is: { page: null, what: 'pages', one: 1, other: 2 } },
    {
      name: 'an attachment',
      one: file('a'),
      other: { ...file('a'), attachments: [{}] },
      is: { page: null, what: 'attachments', one: 0, other: 1 },
    },
    {
      name: 'a failure',
      one: file('a'),
      other: { failure: 'broken-pdf' },
      is: { page: null, what: 'failure', one: null, other: 'broken-pdf' },
    },
    { name: 'the same failure', one: { failure: 'broken-pdf' }, other: { failure: 'broken-pdf' }, is: null },
    {
      name: 'what a page lacks',
      one: file('a'),
      other: { pages: [page('a', { lack: 'damaged' })], attachments: [] },
      is: { page: 1, what: 'lack', one: null, other: 'damaged' },
    },
    {
      name: 'a doubt about words',
      one: file('a'),
      other: { pages: [page('a', { notes: [{ code: 'hidden-text', words: 'a' }] })], attachments: [] },
      is: { page: 1, what: 'notes', one: null, other: 'hidden-text a' },
    },
  ])('$name', ({ one, other, is }) => {
    expect(firstDifference(one, other)).toEqual(is);
  });
});

describe('a file that the first reader leaves to others is not compared', () => {
  const asking = (reading: Reading) => {
    const asked: string[] = [];
    const readBy = async (reader: string): Promise<Reading> => {
      asked.push(reader);
      return reading;
    };
    return { asked, readBy };
  };
  const mixed: Reading = { pages: [page('a'), page('b', { reader: 'pdfium' })], attachments: [] };

  it.each<{ name: string; reading: Reading; why: string | null; left: string; asks: string[] }>([
    { name: 'it says why', reading: file('a'), why: 'rotation', left: 'rotation', asks: [] },
    { name: 'others read a page', reading: mixed, why: null, left: 'not all pages', asks: ['direct'] },
    { name: 'it fails', reading: { failure: 'broken-pdf' }, why: null, left: 'broken-pdf', asks: ['direct'] },
  ])('$name', async ({ reading, why, left, asks }) => {
    const { asked, readBy } = asking(reading);
    expect(await compared(['direct', 'pdfium'], readBy, () => why)).toEqual({ left });
    expect(asked).toEqual(asks);
  });
});

describe('npm run differential', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path('../scripts/differential.mjs'), ...args], { encoding: 'utf8' });
  const letter = path('../corpus/letters/table-2016-plain.pdf');

  it('lists each difference with what both read, and has status 1', () => {
    // Another program: it gives other blanks.
    const { status, stdout } = run(letter, '--readers', 'pdfium,pdf-parse');
    expect(stdout).toMatch(
      /table-2016-plain\.pdf, page 1: text, from character \d+\n {2}pdfium +".+"\n {2}pdf-parse +".+"\n/,
    );
    expect(stdout).toContain('1 files: 0 read alike by pdfium and pdf-parse\n  1 read differently\n  0 left to others');
    expect(status).toBe(1);
  });

  it('has status 0 and a JSON that says so where there is none', () => {
    const { status, stdout } = run(letter, '--readers', 'pdfium,pdfium', '--json');
    expect(JSON.parse(stdout)).toEqual({ readers: ['pdfium', 'pdfium'], files: 1, same: 1, left: {}, differences: [] });
    expect(status).toBe(0);
  });

  it.each([
    { args: [], says: 'Say which files or folders' },
    { args: ['no-such-folder'], says: 'There is no no-such-folder' },
    { args: [letter, '--readers', 'pdfium'], says: '--readers takes two' },
    { args: [letter, '--readers', 'pdfium,eyes'], says: 'There is no reader "eyes"' },
    { args: [letter, '--fast'], says: "Unknown option '--fast'" },
  ])('refuses $args', ({ args, says }) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(says);
    expect(status).toBe(2);
  });
});
