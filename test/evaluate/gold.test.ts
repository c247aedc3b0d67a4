import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { parseGold, readGold } from '../../src/evaluate/gold.js';
import { readRecords } from '../../src/evaluate/records.js';
import { EXAMPLE, example, recordOf } from '../helpers/annotation.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

describe('broken annotations', () => {
  it.each<[proves: string, change: (gold: Record<string, any>) => void, message: RegExp]>([
    ['a field left out', (gold) => delete gold['age'], /^smith\.json .*\n {2}age: /],
    [
      'what is no annotation at all: not all that it lacks, and where it is told what one has',
      (gold) => {
        for (const key of Object.keys(gold)) delete gold[key];
      },
      /^(?:.*\n){11} {2}and \d+ more: docs\/evaluating\.md/,
    ],
    ["a date in the letter's own form", (gold) => (gold['decision_date'] = '07/01/2016'), /\n {2}decision_date: /],
    [
      'a wrong word deep inside',
      (gold) => (gold['items'][0].reviewer.basis = 'MTUS'),
      /\n {2}items\[0\]\.reviewer\.basis: /,
    ],
    [
      'a page that is no number',
      (gold) => (gold['items'][0].rationale_pages[0].pages = [['98', '99']]),
      /\n {2}items\[0\]\.rationale_pages\[0\]\.pages\[0\]/,
    ],
    [
      'a misspelt field',
      (gold) => {
        gold['items'][0].desicion = 'upheld';
        delete gold['items'][0].decision;
      },
      /\n {2}items\[0\]\.decision: /,
    ],
  ])('%s', (_, change, message) => {
    const gold = JSON.parse(EXAMPLE) as Record<string, unknown>;
    change(gold);
    expect(() => parseGold(JSON.stringify(gold), 'smith.json')).toThrow(message);
  });

  it('what is no JSON is named too', () => {
    expect(() => parseGold('{"case_number": ', 'smith.json')).toThrow(/^smith\.json: not JSON/);
  });

  it.each([
    ['a key that the form has not', ['/items/0/desicion']],
    ['an item that is not there', ['/items/1/decision']],
    ['below a value', ['/age/years']],
    ['no pointer', ['age']],
  ])('unjudged: %s', (_, unjudged) => {
    const gold = JSON.stringify({ ...JSON.parse(EXAMPLE), unjudged });
    expect(() => parseGold(gold, 'smith.json')).toThrow(
      `smith.json is not a valid annotation:\n  unjudged: "${unjudged[0]}" leads nowhere in it`,
    );
  });

  it.each([[''], ['/age'], ['/items'], ['/items/-'], ['/items/0/drug_class'], ['/items/0/reviewer/mtus/0/pages']])(
    'unjudged may hold %j',
    (pointer) => {
      const gold = JSON.stringify({ ...JSON.parse(EXAMPLE), unjudged: [pointer] });
      expect(parseGold(gold, 'smith.json').unjudged).toEqual([pointer]);
    },
  );
});

/** The example as one line, as the letter of another case. */
const line = (change: object = {}): string => JSON.stringify({ ...JSON.parse(EXAMPLE), ...change });
const SECOND = { case_number: 'CM16-0000002' };

const folderOf = (files: Record<string, string>): string => {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

describe('where annotations are read from', () => {
  it.each<{ proves: string; files: Record<string, string>; path: string }>([
    { proves: 'a folder', files: { 'a.json': line(), 'b/c.json': line(SECOND) }, path: '' },
    { proves: 'an array in a file', files: { 'a.json': `[${line()}, ${line(SECOND)}]` }, path: 'a.json' },
    { proves: 'one a line', files: { 'a.ndjson': `${line()}\n\n${line(SECOND)}` }, path: 'a.ndjson' },
    { proves: 'all of these in a folder', files: { 'a.json': `[${line()}]`, 'b.ndjson': line(SECOND) }, path: '' },
  ])('$proves', async ({ files, path }) => {
    const gold = await readGold(join(folderOf(files), path));
    expect(gold.map(({ case_number }) => case_number)).toEqual(['CM16-0999999', 'CM16-0000002']);
  });

  it.each<{ proves: string; files: Record<string, string>; message: string }>([
    {
      proves: 'the line of a broken one',
      files: { 'a.ndjson': `${line()}\n${line({ ...SECOND, age: 'old' })}\n` },
      message: 'a.ndjson, line 2 is not a valid annotation:\n  age: ',
    },
    {
      proves: 'which of an array is broken',
      files: { 'a.json': `[${line()},${line({ ...SECOND, sex: 'm' })}]` },
      message: 'a.json, annotation 2 is not a valid annotation:\n  sex: ',
    },
    { proves: 'a line that is no JSON', files: { 'a.ndjson': `${line()}\n{` }, message: 'a.ndjson, line 2: not JSON' },
    {
      proves: 'one letter twice, by its case number',
      files: { 'a.json': line(), 'b.ndjson': line() },
      message: 'a.json and b.ndjson, line 1 annotate one letter (CM16-0999999).',
    },
    {
      proves: 'one letter twice, by its document',
      files: { 'a.json': line({ document_id: 'd1' }), 'b.json': line({ ...SECOND, document_id: 'd1' }) },
      message: 'a.json and b.json annotate one letter (d1).',
    },
    {
      proves: 'a case number that does not tell which of two letters',
      files: { 'a.json': line({ document_id: 'd1' }), 'b.json': line() },
      message: 'a.json and b.json annotate one letter (CM16-0999999).',
    },
    { proves: 'nothing', files: { 'a.ndjson': '\n' }, message: 'No annotations (*.json, *.ndjson) in ' },
  ])('says $proves', async ({ files, message }) => {
    await expect(readGold(folderOf(files))).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(message) }),
    );
  });
});

describe('two letters of one case', () => {
  it('are told apart by their documents', async () => {
    const gold = [example(), { ...example(), age: 50 }].map((one, i) => ({ ...one, document_id: `d${i}` }));
    const folder = folderOf({
      'gold.json': JSON.stringify(gold),
      'records.ndjson': gold.map((one) => JSON.stringify(recordOf(one))).join('\n'),
    });
    const annotations = await readGold(join(folder, 'gold.json'));
    const records = await readRecords(join(folder, 'records.ndjson'), new Set(['d0', 'd1']));
    expect([...records.keys()]).toEqual(['d0', 'd1']);
    expect(evaluate(annotations, records).scores.filter(({ share }) => share < 1)).toEqual([]);
  });

  it('go by the later record where an annotation has only the case number', async () => {
    const [first, later] = [recordOf({ ...example(), document_id: 'd0', age: 50 }), recordOf(example())];
    const folder = folderOf({ 'records.ndjson': [first, later].map((one) => JSON.stringify(one)).join('\n') });
    const records = await readRecords(join(folder, 'records.ndjson'), new Set(['CM16-0999999']));
    expect(evaluate([example()], records).scores.filter(({ share }) => share < 1)).toEqual([]);
  });
});
