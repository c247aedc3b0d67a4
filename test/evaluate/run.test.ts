import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/annotation/form.js';
import { evaluate as command } from '../../src/commands/evaluate.js';
import { runEvaluate } from '../../src/evaluate/run.js';
import { Output } from '../../src/console/output.js';
import { example, recordOf } from '../helpers/annotation.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const folder = temporaryFolder();

/** A file with a JSON text a line. */
function file(name: string, ...contents: object[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, contents.map((content) => `${JSON.stringify(content)}\n`).join(''));
  return path;
}

const drawn = (how: 'chance' | 'chosen', said = `2 letters, seed 7, of "a | b" <x>.`): Annotation['drawn'] => ({
  how,
  of: 9,
  seed: 7,
  by: null,
  said,
});
const second = { ...example(), case_number: 'CM16-0000002' };
const gold = file('gold.ndjson', example(), second);
const records = file('out/records.ndjson', recordOf(example()), { ...recordOf(second), priority: 'Expedited' });
const lineOf = (text: string, start: string): string | undefined =>
  text.split('\n').find((line) => line.startsWith(start));

describe('the table for print', () => {
  it('has a caption, words for heads, and how it was counted', async () => {
    const { text, notes, exitCode } = await runEvaluate({ gold, records, markdown: true });
    const [caption, table, foot, ...more] = text.split('\n\n');
    expect(caption).toBe('**Table.** How often the records are right, by column, in 2 letters judged by hand.');
    expect(table!.split('\n').slice(0, 2)).toEqual([
      '| Column | Values judged | Right | Share right | 95 % interval |',
      '| --- | ---: | ---: | ---: | ---: |',
    ]);
    expect(lineOf(table!, '| `header.priority`')).toBe('| `header.priority` | 2 | 1 | 50.0 % | 9.5–90.5 % |');
    expect(foot).toMatch(/Wilson/);
    expect([more, notes, exitCode]).toEqual([[], [], 0]);
  });

  it('tells the version where the run tells it, and how the letters were drawn, without signs that mean something', async () => {
    const there = file('run/records.ndjson', recordOf(example()));
    file('run/run.json', { version: '9.9.9' });
    const by = file('drawn.ndjson', { ...example(), drawn: drawn('chance') });
    const { text } = await runEvaluate({ gold: by, records: there, markdown: true });
    expect(text.split('\n')[0]).toBe(
      '**Table.** How often the records of imr-extract 9.9.9 are right, by column, in 1 letter judged by hand ' +
        '(2 letters, seed 7, of "a \\| b" \\<x\\>).',
    );
  });

  it('tells of a minimum that is missed beside it', async () => {
    const { text, notes, exitCode } = await runEvaluate({
      gold,
      records,
      markdown: true,
      min: ['header.priority=0.9'],
    });
    expect([notes, exitCode]).toEqual([['below: header.priority 0.5000 < 0.9'], 1]);
    expect(text).not.toContain('below');
  });
});

describe('letters that were chosen', () => {
  const caution =
    '1 of 2 letters was chosen, not drawn by chance: the shares are those of these letters, not of the archive.';
  const some = file('chosen.ndjson', { ...example(), drawn: drawn('chosen') }, second);

  it.each([
    { how: { records }, form: 'a table' },
    { how: { against: gold }, form: 'the agreement' },
    { how: { records, markdown: true }, form: 'a table for print' },
  ])('are told to be so: $form', async ({ how }) => {
    expect((await runEvaluate({ gold: some, ...how })).text).toContain(caution);
  });

  it('are told beside JSON, which stays as it is', async () => {
    const { text, notes } = await runEvaluate({ gold: some, records, json: true });
    expect(notes).toEqual([caution]);
    expect(text).toBe((await runEvaluate({ gold, records, json: true })).text);
  });

  it.each([['chance'], [undefined]] as const)('are not those that were drawn by %s', async (how) => {
    const others = file('others.ndjson', { ...example(), ...(how && { drawn: drawn(how) }) });
    expect((await runEvaluate({ gold: others, records })).text).not.toContain('chosen');
  });
});

describe('a sample that is not judged to its end', () => {
  const of = (letters: number) =>
    file(
      `${letters}.ndjson`,
      ...[example(), second].map((one) => ({ ...one, drawn: { ...drawn('chance'), letters } })),
    );

  it.each([
    [3, { records }, '2 of 3 letters drawn are judged'],
    [3, { against: gold }, '2 of 3 letters drawn are judged'],
    [2, { records }, null],
  ])('of %i letters is told to be none: %j', async (letters, how, caution) => {
    const { text } = await runEvaluate({ gold: of(letters), ...how });
    if (caution === null) expect(text).not.toContain('drawn');
    else expect(text).toContain(caution);
  });
});

describe('two people', () => {
  const against = file('b.ndjson', { ...example(), sex: 'female' }, { ...second, case_number: 'CM16-0000003' });

  it('are told where they agree, and about letters that only one has', async () => {
    const { text, exitCode } = await runEvaluate({ gold, against, errors: 'injured_worker' });
    expect(text).toMatch(/^field +places +agreed +share +95 % interval +kappa\n/);
    expect(lineOf(text, 'injured_worker.sex')).toMatch(/ 1 +0 +0\.0 +0\.0 to 79\.3 +0\.00$/);
    expect(lineOf(text, 'header.priority')).toMatch(/ 1 +1 +100\.0 +20\.7 to 100\.0 +–$/);
    expect(text).toContain('\n  injured_worker.sex  CM16-0999999: A: "male", B: "female"\n');
    expect(text).toContain('\nLeft out, as only one has them: 1 letter of A, 1 of B.\n');
    expect(exitCode).toBe(0);
  });

  it('are measured by the share that they agree on', async () => {
    const min = ['injured_worker.age=1', 'injured_worker.sex=0.5'];
    const { text, exitCode } = await runEvaluate({ gold, against, min });
    expect([lineOf(text, 'below'), exitCode]).toEqual(['below: injured_worker.sex 0.0000 < 0.5', 1]);
  });

  it('are told in print', async () => {
    const { text } = await runEvaluate({ gold, against, markdown: true });
    expect(text.split('\n')[0]).toBe('**Table.** How often two people agree, by column, on 1 letter judged by hand.');
    expect(lineOf(text, '| `injured_worker.sex`')).toBe('| `injured_worker.sex` | 1 | 0 | 0.0 % | 0.0–79.3 % | 0.00 |');
    expect(text).toContain('Left out, as only one has them');
  });

  it('are told in JSON, with the rest beside it', async () => {
    const { text, notes } = await runEvaluate({ gold, against, json: true });
    const scores = JSON.parse(text) as { field: string }[];
    expect(scores.find(({ field }) => field === 'injured_worker.sex')).toEqual({
      field: 'injured_worker.sex',
      places: 1,
      agreed: 0,
      share: 0,
      low: 0,
      high: expect.closeTo(0.7935, 4),
      letters_disagreed: 1,
      kappa: 0,
    });
    expect(notes).toEqual(['Left out, as only one has them: 1 letter of A, 1 of B.']);
  });
});

it('the command prints the figures, and tells what they have no room for on standard error', async () => {
  const printed = { out: '', err: '' };
  const sink = (name: keyof typeof printed) => ({
    isTTY: false,
    async write(text: string) {
      printed[name] += text;
    },
  });
  const some = file('chosen.ndjson', { ...example(), drawn: drawn('chosen') });
  const flags = { gold: some, records, json: true, min: ['header.priority=1', 'items.decision=1', 'none=1'] };
  expect(await command(flags, new Output(sink('out'), sink('err')))).toBe(1);
  expect(JSON.parse(printed.out)).toBeInstanceOf(Array);
  expect(printed.err).toBe(
    '1 of 1 letters was chosen, not drawn by chance: the shares are those of these letters, not of the archive.\n' +
      'below: none 0.0000 < 1\n',
  );
});

it('a share that is not all is never rounded to all', async () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...example(), items: [], case_number: `CM16-${1e6 + i}` }));
  const theirs = many.map((one, i) => recordOf(i === 0 ? { ...one, age: 1 } : one));
  const { text } = await runEvaluate({
    gold: file('many.ndjson', ...many),
    records: file('many-records.ndjson', ...theirs),
  });
  expect(lineOf(text, 'injured_worker.age')).toMatch(/ 2999\/3000 +99\.9 +99\.8 to 99\.9 /);
});
