import { appendFileSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { Journal } from '../../src/run/journal/journal.js';
import type { Outcome } from '../../src/run/pool/letter-outcome.js';
import { temporaryFolder } from './archive.js';

const OUTCOMES: readonly Outcome[] = Array.from({ length: 12 }, (_, i) => {
  const facts = {
    file: `letter-${String(i).padStart(2, '0')}.pdf`,
    bytes: 100 + i,
    modified: 1000.5 + i,
    sha256: `${i}`,
  };
  if (i % 4 === 3) return { ...facts, failure: { code: 'no-text', message: 'Zoë’s scan' } };
  return {
    ...facts,
    // Every third file holds two letters.
    letters: Array.from({ length: i % 3 === 0 ? 2 : 1 }, (_each, n) => ({
      line: `{"file":"${facts.file}","text":"${'ä'.repeat(i * 7 + n)}"}\n`,
      counts: { case_number: null, part: n + 1, reader: 'text', items: i, upheld: 1, overturned: 0, warnings: [] },
    })),
    others: {},
  };
});

const linesOf = (outcome: Outcome): string =>
  'letters' in outcome ? outcome.letters.map(({ line }) => line).join('') : '';

async function folderWith(outcomes: readonly Outcome[]): Promise<OutputFolder> {
  const folder = new OutputFolder(join(temporaryFolder(), 'out'));
  await folder.locked(async () => await goOn(folder, outcomes));
  return folder;
}

/** Opens the journal as a resumed run does and adds what is not in it yet. */
async function goOn(folder: OutputFolder, outcomes: readonly Outcome[]): Promise<string[]> {
  const known: string[] = [];
  const journal = await Journal.open(folder, ({ file }) => void known.push(file));
  for (const outcome of outcomes) if (!known.includes(outcome.file)) await journal.append(outcome);
  await journal.close();
  return known;
}

const content = (folder: OutputFolder): { records: string; ledger: string } => ({
  records: readFileSync(folder.records, 'utf8'),
  ledger: readFileSync(folder.ledger, 'utf8'),
});

describe('Journal', () => {
  it('keeps the records in order, and tells where each stands', async () => {
    const { records, ledger } = content(await folderWith(OUTCOMES));
    expect(records).toBe(OUTCOMES.map(linesOf).join(''));
    const bytes = Buffer.from(records);
    const entries = ledger
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; records?: { at: number; length: number } });
    const cut = entries.map(({ records: { at, length } = { at: 0, length: 0 } }) =>
      bytes.subarray(at, at + length).toString(),
    );
    expect(cut).toEqual(OUTCOMES.map(linesOf));
  });

  it('comes to the same end wherever its ledger was cut off, with records after it or without', async () => {
    const whole = await folderWith(OUTCOMES);
    const undisturbed = content(whole);
    const ledgerBytes = Buffer.from(undisturbed.ledger);
    for (let cut = 0; cut < ledgerBytes.length; cut += 37) {
      for (const tail of ['', '{"file":"torn', '{"file":"whole"}\n']) {
        const folder = await folderWith([]);
        writeFileSync(folder.ledger, ledgerBytes.subarray(0, cut));
        const lastRecord = ledgerBytes
          .subarray(0, cut)
          .toString()
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line).records)
          .findLast(Boolean);
        copyFileSync(whole.records, folder.records);
        truncateSync(folder.records, lastRecord ? lastRecord.at + lastRecord.length : 0);
        appendFileSync(folder.records, tail);
        const known = await goOn(folder, OUTCOMES);
        expect(content(folder)).toEqual(undisturbed);
        expect(known).toEqual(OUTCOMES.slice(0, known.length).map(({ file }) => file));
      }
    }
  });

  it('reads a letter again whose record the disk lost after promising to keep it', async () => {
    const folder = await folderWith(OUTCOMES);
    const undisturbed = content(folder);
    truncateSync(folder.records, Buffer.byteLength(undisturbed.records) - 5);
    const known = await goOn(folder, OUTCOMES);
    expect(known).toHaveLength(OUTCOMES.length - 2);
    expect(content(folder)).toEqual(undisturbed);
  });

  it('reads again what follows a line of its ledger that is no JSON', async () => {
    const folder = await folderWith(OUTCOMES);
    const undisturbed = content(folder);
    const lines = undisturbed.ledger.split('\n');
    writeFileSync(folder.ledger, [...lines.slice(0, 5), '\0\0\0\0', ...lines.slice(5)].join('\n'));
    expect(await goOn(folder, OUTCOMES)).toHaveLength(5);
    expect(content(folder)).toEqual(undisturbed);
  });

  it.each([
    { there: ['records.ndjson', 'ledger.ndjson'], why: 'before either file was moved' },
    { there: ['ledger.ndjson'], why: 'between the two' },
    { there: [], why: 'after both' },
  ])('completes a rewrite that was cut short $why', async ({ there }) => {
    const settled = await folderWith(OUTCOMES);
    const folder = await folderWith(there.length === 2 ? OUTCOMES.toReversed() : OUTCOMES);
    const settledFolder = join(folder.path, '.imr', 'settled');
    mkdirSync(settledFolder);
    if (there.includes('ledger.ndjson')) {
      copyFileSync(settled.ledger, join(settledFolder, 'ledger.ndjson'));
      writeFileSync(folder.ledger, 'the old ledger');
    }
    if (there.includes('records.ndjson')) copyFileSync(settled.records, join(settledFolder, 'records.ndjson'));
    expect(await goOn(folder, OUTCOMES)).toHaveLength(OUTCOMES.length);
    expect(content(folder)).toEqual(content(settled));
  });
});
