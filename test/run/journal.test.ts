import { appendFileSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { Journal } from '../../src/run/journal/journal.js';
import { type Recovered, recover } from '../../src/run/journal/recover.js';
import type { Seal } from '../../src/run/journal/state.js';
import type { Outcome } from '../../src/run/pool/letter-outcome.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

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
      line: Buffer.from(`{"file":"${facts.file}","text":"${'ä'.repeat(i * 7 + n)}"}\n`),
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
  const { known, held } = await recovered(folder);
  const journal = await Journal.open(folder, held);
  for (const outcome of outcomes) if (!known.includes(outcome.file)) await journal.append(outcome);
  await journal.close();
  return known;
}

/** What a resumed run finds, and says. */
async function recovered(
  folder: OutputFolder,
  sealed: Seal | null = null,
): Promise<{ known: string[]; damaged: string[]; said: string[]; held: Recovered }> {
  const known: string[] = [];
  const damaged: string[] = [];
  const said: string[] = [];
  const held = await recover(folder, {
    sealed,
    text: false,
    known: ({ file }, whole) => void (whole ? known : damaged).push(file),
    say: (message) => void said.push(message),
  });
  return { known, damaged, said, held };
}

const bare = (line: string): string => line.split('\t')[0]!;
const flipLast = (line: string): string => line.slice(0, -1) + (line.endsWith('0') ? '1' : '0');

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
      .map((line) => JSON.parse(line.split('\t')[0]!) as { file: string; records?: { at: number; length: number } });
    const cut = entries.map(({ records: { at, length } = { at: 0, length: 0 } }) =>
      bytes.subarray(at, at + length).toString(),
    );
    expect(cut).toEqual(OUTCOMES.map(linesOf));
  });

  it('comes to the same end wherever its ledger was cut off, with records after it or without', async () => {
    const whole = await folderWith(OUTCOMES);
    const undisturbed = content(whole);
    const ledgerBytes = Buffer.from(undisturbed.ledger);
    for (let cut = 0; cut < ledgerBytes.length; cut += 101) {
      for (const tail of ['', '{"file":"torn', '{"file":"whole"}\n']) {
        const folder = await folderWith([]);
        writeFileSync(folder.ledger, ledgerBytes.subarray(0, cut));
        const lastRecord = ledgerBytes
          .subarray(0, cut)
          .toString()
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line.split('\t')[0]!).records)
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

  it.each([
    { why: 'no line end', end: '{"file":"torn' },
    { why: 'only part of a checksum', end: '{"file":"torn"}\t12ab' },
    { why: 'only its length, the disk being without power', end: '\0'.repeat(40) },
  ])('reads again, and tells, what a killed run has left with $why', async ({ end }) => {
    const folder = await folderWith(OUTCOMES.slice(0, 5));
    appendFileSync(folder.ledger, end);
    const { known, said } = await recovered(folder);
    expect(known).toHaveLength(5);
    expect(said).toEqual(['The last run was cut short: what it had not written to the end is read again.']);
    await goOn(folder, OUTCOMES);
    expect(content(folder)).toEqual(content(await folderWith(OUTCOMES)));
  });

  it.each<{ what: string; damage: (lines: string[]) => string[]; line: number }>([
    { what: 'a line of zeros', damage: (lines) => lines.with(4, '\0\0\0'), line: 5 },
    { what: 'one letter changed', damage: (lines) => lines.with(4, lines[4]!.replace('4.pdf', '9.pdf')), line: 5 },
    { what: 'a digit of a checksum changed', damage: (lines) => lines.with(4, flipLast(lines[4]!)), line: 5 },
    { what: 'the last line changed', damage: (lines) => lines.with(11, flipLast(lines[11]!)), line: 12 },
    { what: 'a line missing', damage: (lines) => lines.toSpliced(4, 1), line: 5 },
    { what: 'the first line missing', damage: (lines) => lines.slice(1), line: 1 },
    { what: 'a line twice', damage: (lines) => lines.toSpliced(4, 0, lines[4]!), line: 6 },
    { what: 'two lines changing places', damage: (lines) => lines.with(3, lines[4]!).with(4, lines[3]!), line: 4 },
    { what: 'no checksums, as before there were any', damage: (lines) => lines.map(bare), line: 1 },
    { what: 'something else in its place', damage: () => ['a', 'b'], line: 1 },
  ])('refuses a ledger with $what, and changes nothing', async ({ damage, line }) => {
    const folder = await folderWith(OUTCOMES);
    const lines = content(folder).ledger.trimEnd().split('\n');
    const damaged = `${damage(lines).join('\n')}\n`;
    writeFileSync(folder.ledger, damaged);
    await expect(recovered(folder)).rejects.toThrow(`ledger.ndjson is damaged at line ${line}: what was done`);
    expect(content(folder).ledger).toBe(damaged);
  });

  it.each<{ what: string; damage: (text: string) => string; again: number; said: string }>([
    { what: 'one letter changed', damage: (text) => text.replace('5.pdf', '5.pdg'), again: 1, said: 'a file is' },
    {
      what: 'two records changed',
      damage: (text) => text.replace(/[56]\.pdf/g, '_.pdf'),
      again: 2,
      said: '2 files are',
    },
  ])('reads again, and tells, a file of a run that did not end with $what', async ({ damage, again, said }) => {
    const folder = await folderWith(OUTCOMES);
    writeFileSync(folder.records, damage(content(folder).records));
    const found = await recovered(folder);
    expect(found.damaged).toHaveLength(again);
    expect(found.said).toEqual([expect.stringContaining(`was altered or damaged: ${said} read again.`)]);
  });

  it('notices that something else writes into its files', async () => {
    const folder = await folderWith([]);
    const journal = await Journal.open(folder, (await recovered(folder)).held);
    await journal.append(OUTCOMES[0]!);
    appendFileSync(folder.records, 'mine');
    await expect(journal.close()).rejects.toThrow('records.ndjson was written by something else during the run');
    expect(content(folder)).toEqual({ records: 'mine', ledger: '' });
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
