import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reviewPage } from '../../src/review/page.js';
import type { LetterContent } from '../../src/review/page-data.js';
import { corpusContents, DRAWN } from '../helpers/review-page.js';
import { describeInBrowser, Opened, shownText } from './opened.js';

const CONTENTS = await corpusContents();
const called = (name: string): LetterContent => CONTENTS.find(({ record }) => record.case_number === name)!;

await describeInBrowser('the review page of the corpus', (browser) => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await Opened.at(browser, reviewPage(CONTENTS, DRAWN));
    ({ page } = opened);
  });
  afterAll(async () => await opened.close());

  const open = async (name: string): Promise<void> => {
    await page.goto(`${opened.address}#${name}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const listed = async (): Promise<string[]> => await page.locator('.line .name').allTextContents();
  const count = async (): Promise<string> => await page.locator('.count').innerText();
  const lit = async (): Promise<string[]> => await page.locator('.text .lit').allTextContents();
  const here = async (): Promise<string> => await page.locator('.here').innerText();

  it('lists all letters, the doubtful ones first, and opens the first', async () => {
    const doubts = await page
      .locator('.line')
      .evaluateAll((lines) => lines.map((line) => line.querySelector('b') !== null));
    expect(doubts).toEqual([...doubts].sort((a, b) => Number(b) - Number(a)));
    expect([doubts.length, await count()]).toEqual([CONTENTS.length, '25 of 25 letters']);
    expect(await page.locator('.line[aria-selected=true]').locator('.name').innerText()).toBe((await listed())[0]);
  });

  it('shows each letter, character by character', async () => {
    for (const { record, text } of CONTENTS) {
      if (record.case_number === null) continue;
      await open(record.case_number);
      expect(await shownText(page)).toBe(text);
      expect(await page.title()).toBe(`${record.case_number}: letter and record`);
    }
  });

  it('stays on the letter when it is loaded again', async () => {
    await open('CM13-0999114');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'CM13-0999114' }).waitFor();
    expect(page.url()).toBe(`${opened.address}#CM13-0999114`);
  });

  it('tells where pages start, and what the letter is', async () => {
    const { pages } = called('CM13-0999114');
    expect(await page.locator('.page-start').allInnerTexts()).toEqual(pages!.map(({ page }) => `page ${page}`));
    expect(await page.locator('.facts').innerText()).toBe(
      'letter-2014-many-items.pdf · letter-2014 · 2 pages · 4 items · partially overturned',
    );
  });

  it.each([
    { proves: 'by case number', words: '0999114', found: ['CM13-0999114'] },
    { proves: 'by file', words: 'TABLE-2016-SPARSE', found: ['CM16-0999107'] },
    {
      proves: 'by words of the text, in any case and over the end of a line',
      words: 'enthesopathy  OF hip',
      found: ['headless-double-spaced.pdf'],
    },
    { proves: 'nothing', words: 'no such words', found: [] },
    { proves: 'what would be an expression is words', words: 'a.*b(', found: [] },
  ])('searches $proves', async ({ words, found }) => {
    await page.locator('#words').fill(words);
    await expect.poll(count).toBe(`${found.length} of 25 letters`);
    await expect.poll(listed).toEqual(found);
    await page.locator('#words').fill('');
    await expect.poll(count).toBe('25 of 25 letters');
  });

  it('tells how often words were found, and marks them in the letter', async () => {
    const { text } = called('CM13-0999114');
    const times = text.match(/medically\s+necessary/gi)!.length;
    await page.locator('#words').fill('medically necessary');
    const line = page.locator('.line', { hasText: 'CM13-0999114' });
    await expect.poll(async () => await line.innerText()).toContain(`${times}× found`);
    const marked = (await page.locator('.text .found').allTextContents()).join('').match(/medically\s+necessary/gi);
    expect([marked!.length, await shownText(page)]).toEqual([times, text]);
    await page.locator('#words').fill('');
    await expect.poll(async () => await page.locator('.text .found').count()).toBe(0);
    expect(await shownText(page)).toBe(text);
  });

  it('filters, and tells how many letters each choice leaves', async () => {
    const upheld = CONTENTS.filter(({ record }) => record.outcome === 'upheld');
    await page.locator('.filters summary').click();
    await page.locator('select[name=outcome]').selectOption('upheld');
    await expect.poll(count).toBe(`${upheld.length} of 25 letters`);
    const layout = upheld[0]!.record.source.layout;
    const both = upheld.filter(({ record }) => record.source.layout === layout).length;
    expect(await page.locator('select[name=layout]').locator(`option[value="${layout}"]`).innerText()).toBe(
      `${layout} (${both})`,
    );
    await page.locator('select[name=layout]').selectOption(layout);
    await expect.poll(count).toBe(`${both} of 25 letters`);
    await page.getByRole('button', { name: 'No filters' }).click();
    await page.getByLabel('Doubts about the reading only').check();
    await expect.poll(count).toBe('3 of 25 letters');
    await page.getByLabel('Doubts about the reading only').uncheck();
    await expect.poll(count).toBe('25 of 25 letters');
  });

  it('lights up a value in the record while the mouse is over its words, and the other way round', async () => {
    await open('CM13-0999114');
    const row = page.locator('.row').filter({ has: page.locator('.label', { hasText: /^age$/ }) });
    await page.locator('.text .piece', { hasText: /^39-year-old$/ }).hover();
    await expect.poll(here).toBe('Reviewer and injured worker: injured worker age');
    await expect.poll(lit).toEqual(['39-year-old']);
    await expect.poll(async () => await row.getAttribute('class')).toContain('lit');
    await page.mouse.move(700, 5);
    await expect.poll(lit).toEqual([]);
    await row.hover();
    await expect.poll(lit).toEqual(['39-year-old']);
  });

  it('brings the words of a value into view that is chosen in the record', async () => {
    await open('CM13-0999114');
    const decision = page
      .locator('.row')
      .filter({ has: page.locator('.label', { hasText: /^decision$/ }) })
      .last();
    await decision.locator('.value').click();
    await expect.poll(async () => await page.locator('.text .lit').count()).toBe(1);
    const isInView = `{
      const [pane, lit] = ['.letter', '.text .lit'].map((at) => document.querySelector(at).getBoundingClientRect());
      lit.top >= pane.top && lit.bottom <= pane.bottom;
    }`;
    await expect.poll(async () => await page.evaluate(isInView)).toBe(true);
    expect(await page.evaluate(`document.querySelector('.letter').scrollTop`)).toBeGreaterThan(0);
  });

  it('chooses the innermost value by a click, the next one around it by another', async () => {
    await open('CM16-0999112');
    const hip = page.locator('.text .piece', { hasText: /^hip$/ }).first();
    await hip.click();
    expect(await here()).toBe('Diagnoses: diagnosis 1, body parts 1');
    await hip.click();
    expect(await here()).toBe('Diagnoses: diagnosis 1, text');
    await expect.poll(async () => (await lit()).join('')).toBe('left hip bursitis');
  });

  it('walks the values by keys, in the order of the text', async () => {
    await open('CM13-0999114');
    await page.locator('.text').focus();
    const walked: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key);
      walked.push(await here());
    }
    expect(walked).toEqual(
      ['decision date', 'case number', 'date of injury', 'case number'].map((name) => `Case: ${name}`),
    );
    await page.keyboard.press('Escape');
    await expect.poll(here).toBe('Nothing chosen.');
  });

  it('has the warnings at their place, which are no part of the text', async () => {
    await open('CM16-0999112');
    const chips = await page.locator('.text .chip').allInnerTexts();
    expect([chips[0], chips.length]).toEqual(['unrecognised-layout', 5]);
    await page.locator('.text .chip').last().click();
    expect(await here()).toMatch(/^Warnings: warning 5/);
  });

  it('goes to the neighbours of a letter by buttons, and through the list by keys', async () => {
    const place = async (): Promise<number> =>
      Number(await page.locator('.line[aria-selected=true]').getAttribute('aria-posinset'));
    await open('CM16-0999112');
    const at = await place();
    await page.getByRole('button', { name: 'Next letter' }).click();
    await expect.poll(place).toBe(at + 1);
    await page.getByRole('button', { name: 'Previous letter' }).click();
    await expect.poll(place).toBe(at);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await expect.poll(place).toBe(CONTENTS.length);
    await page.keyboard.press('ArrowUp');
    await expect.poll(place).toBe(CONTENTS.length - 1);
  });

  it('tells the words that are selected as a place in the text', async () => {
    await open('CM16-0999112');
    const { text } = called('CM16-0999112');
    const { outputFiles } = await build({
      entryPoints: ['src/review/page/letter/selected-span.ts'],
      bundle: true,
      write: false,
      globalName: 'selected',
    });
    await page.evaluate(`window.selectedSpan = () => { ${outputFiles[0]!.text}; return selected.selectedSpan(); }`);
    /** What is told of a selection from an offset in the piece that has some words to one in another. */
    const told = async (...[from, to]: [words: string, offset: number][]): Promise<string | null> => {
      const node = ([words, offset]: [string, number]): string =>
        `pieces.find((piece) => piece.textContent.includes(${JSON.stringify(words)})).firstChild, ${offset}`;
      const span = await page.evaluate<{ start: number; end: number } | null>(`{
        const pieces = [...document.querySelectorAll('.text [data-at]')];
        getSelection().setBaseAndExtent(${node(from!)}, ${node(to!)});
        selectedSpan();
      }`);
      return span && text.slice(span.start, span.end);
    };
    expect(await told(['CM16-0999112', 0], ['CM16-0999112', 12])).toBe('CM16-0999112');
    expect(await told(['CM16-0999112', 5], ['05/05/2013', 5])).toBe('0999112\nDate of Injury: 05/05');
    expect(await told(['CM16-0999112', 5], ['CM16-0999112', 5])).toBeNull();
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('.text .piece.f-case'))`);
    const ofAll = await page.evaluate<{ start: number; end: number }>('selectedSpan()');
    expect(text.slice(ofAll.start, ofAll.end)).toBe('CM16-0999112');
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('.letter-pane'))`);
    const ofPane = await page.evaluate<{ start: number; end: number }>('selectedSpan()');
    expect(text.slice(ofPane.start, ofPane.end)).toBe(text.trim());
  });

  it('prints the letter and its record only', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Record' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});
