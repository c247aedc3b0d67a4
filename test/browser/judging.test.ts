import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Annotation } from '../../src/annotation/form.js';
import { runEvaluate } from '../../src/evaluate/run.js';
import { reviewPage } from '../../src/review/page.js';
import { corpusContents, DRAWN } from '../helpers/review-page.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { describeInBrowser, Opened } from './opened.js';

const CONTENTS = await corpusContents();
const PAGE = reviewPage(CONTENTS, DRAWN);
const folder = temporaryFolder();
const RECORDS = join(folder, 'records.ndjson');
writeFileSync(RECORDS, CONTENTS.map(({ record }) => `${JSON.stringify(record)}\n`).join(''));

/** A letter with a table, an age, two diagnoses and one item. */
const { record: LETTER, text: TEXT } = CONTENTS.find(({ record }) => record.source.file === 'table-2016-plain.pdf')!;
const CASE = LETTER.case_number!;

const chosen = (page: Page) => page.locator('.row[aria-current]');
const status = (page: Page) => page.locator('.bar .progress');

async function openLetter(page: Page, number: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(number);
  await page.getByRole('option', { name: number }).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
}

/** Walks by the keyboard to the value with a label. */
async function walkTo(page: Page, label: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('j');
    if ((await chosen(page).locator('.label').textContent()) === label) return;
  }
  throw new Error(`No value is called ${label}.`);
}

/** Selects words of the letter, as a mouse does. */
async function select(page: Page, words: string): Promise<void> {
  const start = TEXT.indexOf(words);
  await page.evaluate(`{
    const place = (offset) => {
      const fragments = [...document.querySelectorAll('.letter [data-at]')];
      const fragment = fragments.findLast((one) => Number(one.dataset.at) <= offset);
      return [fragment.firstChild, offset - Number(fragment.dataset.at)];
    };
    const [first, from] = place(${start});
    const [last, to] = place(${start + words.length - 1});
    getSelection().setBaseAndExtent(first, from, last, to + 1);
  }`);
}

async function exportFrom(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export verdicts' }).click();
  const file = join(folder, (await waiting).suggestedFilename());
  await (await waiting).saveAs(file);
  return file;
}

/** The mistakes that evaluation finds with an export. */
async function mistakesBy(file: string): Promise<string[]> {
  const { text } = await runEvaluate({ gold: file, records: RECORDS, json: true, errors: true });
  const scores = JSON.parse(text) as { field: string; errors?: string[] }[];
  return scores.flatMap(({ field, errors = [] }) => errors.map((error) => `${field}: ${error.replace(/^.*?: /, '')}`));
}

await describeInBrowser('letters are judged', (browser: Browser) => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await Opened.at(browser, PAGE);
    ({ page } = opened);
  });
  beforeEach(async () => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await opened.anew();
  });
  afterEach(() => opened.expectNoProblems());
  afterAll(async () => await opened.close());

  it('by keyboard alone: verdicts survive a reload, and evaluation finds what was judged wrong', async () => {
    await openLetter(page, CASE);

    await walkTo(page, 'age');
    await page.keyboard.press('w');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('ninety');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/It takes a whole number/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page).locator('.label').textContent()).toBe('sex');

    await walkTo(page, 'diagnosis');
    await page.keyboard.press('x');

    await select(page, LETTER.items[0]!.request);
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Field').selectOption({ label: 'diagnosis' });
    await expect
      .poll(() => dialog.getByLabel('diagnosis', { exact: true }).inputValue())
      .toBe(LETTER.items[0]!.request);
    await dialog.getByLabel('diagnosis', { exact: true }).fill('torn hat');
    await dialog.getByLabel('diagnosis', { exact: true }).press('Enter');

    await page.keyboard.press('a');
    await expect.poll(() => status(page).textContent()).toMatch(/^(\d+) of \1 values judged, 3 wrong or missing/);

    await page.reload();
    await expect.poll(() => status(page).textContent()).toMatch(/^(\d+) of \1 values judged, 3 wrong or missing/);

    const file = await exportFrom(page);
    const annotations = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => Annotation.parse(JSON.parse(line)));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ document_id: LETTER.document_id, age: 90, drawn: DRAWN });
    // What was added has no facets yet.
    expect(annotations[0]!.unjudged?.every((pointer) => pointer.startsWith('/diagnoses/'))).toBe(true);
    const [first] = LETTER.diagnoses;
    expect((await mistakesBy(file)).toSorted()).toEqual(
      [
        'injured_worker.age: missed 90',
        `injured_worker.age: got ${LETTER.injured_worker.age} for 90`,
        ...['strict', 'relaxed'].flatMap((how) =>
          ['missed "torn hat"', `made up ${JSON.stringify(first!.text)}`].map((what) => `diagnoses.${how}: ${what}`),
        ),
      ].toSorted(),
    );

    await opened.anew();
    await page.getByLabel('Annotations to import').setInputFiles(file);
    await page.getByText('1 annotation imported.').waitFor();
    await openLetter(page, CASE);
    await expect.poll(() => status(page).textContent()).toMatch(/^(\d+) of \1 values judged, 3 wrong or missing/);
    expect(readFileSync(await exportFrom(page), 'utf8')).toBe(readFileSync(file, 'utf8'));
  }, 60_000);

  it('what was not judged counts for nothing', async () => {
    await openLetter(page, CASE);
    await walkTo(page, 'age');
    await page.keyboard.press('y');
    await walkTo(page, 'decision');
    await page.keyboard.press('w');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('dismissed');
    await page.keyboard.press('Enter');
    const file = await exportFrom(page);
    const { text } = await runEvaluate({ gold: file, records: RECORDS, json: true });
    const counted = (JSON.parse(text) as { field: string; n: number; f1: number }[]).map(({ field, f1 }) => [
      field,
      f1,
    ]);
    expect(counted).toEqual([
      ['injured_worker.age', 1],
      ['items.decision', 0],
    ]);
  });

  it('the keys can be switched off, and do nothing while something is written', async () => {
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    expect(await status(page).textContent()).toMatch(/^0 of/);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('a');
    expect(await status(page).textContent()).toMatch(/^0 of/);
  });

  it.each([
    ['w', 'INPUT'],
    ['m', 'SELECT'],
  ])('what follows %s at once is written, and not taken for a command', async (key, takes) => {
    await openLetter(page, CASE);
    await walkTo(page, 'age');
    // Before the next frame is drawn.
    const active = await page.evaluate<string>(`{
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }));
      Promise.resolve().then(() => {}).then(() => document.activeElement.tagName);
    }`);
    expect(active).toBe(takes);
  });

  it('with a mouse: a value is chosen in the letter, and judged by buttons', async () => {
    await openLetter(page, CASE);
    await page.locator(`#t${LETTER.evidence['/injured_worker/age']![0]!.start}`).click();
    await expect.poll(() => chosen(page).locator('.label').textContent()).toBe('age');
    await chosen(page).getByRole('button', { name: 'Right' }).click();
    expect(await page.locator('.row', { hasText: 'age' }).first().textContent()).toContain('✓ right');
    await page.locator('.row .value', { hasText: 'age' }).first().click();
    await chosen(page).getByRole('button', { name: 'Take back' }).click();
    expect(await status(page).textContent()).toMatch(/^0 of/);
  });

  const focused = (page: Page): Promise<string> =>
    page.evaluate(`document.activeElement.closest('[aria-current]')?.querySelector('.label').textContent ?? 'nowhere'`);

  it.each<[proves: string, keys: string[], stands: string]>([
    ['after a verdict was taken back', ['j', 'j', 'u'], 'date assigned'],
    ['after nothing was written', ['j', 'w', 'Escape'], 'case number'],
    ['after the help was closed', ['j', '?', 'Escape'], 'case number'],
    ['after all was accepted, and again', ['j', 'a', 'a'], 'case number'],
    ['after the last verdict', ['j', 'a', 'u', 'y'], 'case number'],
    ['after a verdict: on the next', ['j', 'y'], 'date assigned'],
  ])('the keyboard stands on a value %s', async (_, keys, stands) => {
    for (const key of keys) await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toBe(stands);
  });

  it('what was begun in one letter is not written into the next, and what was said of it is not said of that', async () => {
    await openLetter(page, CASE);
    await walkTo(page, 'age');
    await page.keyboard.press('a');
    await page.keyboard.press('w');
    await page.keyboard.type('9');
    await page.evaluate(`location.hash = '#${CONTENTS.find(({ record }) => record !== LETTER)!.record.document_id}'`);
    await expect.poll(() => status(page).textContent()).toMatch(/^0 of/);
    expect(await page.locator('.editor').count()).toBe(0);
    expect(await page.locator('.bar [role=status]').textContent()).toBe('');
  });

  it('in a narrow window a key shows the pane of what it is about', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    const shown = () => page.locator('.app').getAttribute('class');
    await page.keyboard.press('j');
    await expect.poll(shown).toMatch(/shows-record/);
    await page.keyboard.press('/');
    await page.keyboard.type('CM');
    expect(await shown()).toMatch(/shows-list/);
    expect(await page.locator('#words').inputValue()).toBe('CM');
  });

  it('nothing is asked, or counted, of what an item that was made up lacks', async () => {
    await openLetter(page, CASE);
    await walkTo(page, 'request');
    await page.keyboard.press('x');
    const before = await status(page).textContent();
    await page.locator(`#t${LETTER.evidence['/items/0/decision']![0]!.start}`).click();
    await expect.poll(() => chosen(page).locator('.label').textContent()).toBe('request');
    await page.keyboard.press('m');
    expect(await page.getByRole('dialog').locator('option', { hasText: 'citation' }).count()).toBe(0);
    expect(await status(page).textContent()).toBe(before);
  });

  it('a file that is no annotation is told by name, and nothing is lost', async () => {
    const files = [
      { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"hello": [1]}') },
      { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(LETTER)) },
      { name: 'broken.ndjson', mimeType: 'application/json', buffer: Buffer.from('{"case_number": "X", \n{}\n') },
    ];
    await page.getByLabel('Annotations to import').setInputFiles(files);
    // Of the record, the line that is none, and the one after it.
    await page.getByText('0 annotations imported. notes.json: it is not an annotation. And 3 more like it.').waitFor();
  });
});
