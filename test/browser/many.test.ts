import { expect, it } from 'vitest';
import { reviewPage } from '../../src/review/page.js';
import type { LetterContent } from '../../src/review/page-data.js';
import { corpusContents, DRAWN } from '../helpers/review-page.js';
import { diagnosis, record } from '../record/rows/row.js';
import { describeInBrowser, Opened, shownText } from './opened.js';

const CORPUS = await corpusContents();

/** So many letters fill a page. */
const MANY = 2000;
/** The promise is two seconds, on a machine that does nothing else. */
const SOON = 6000;
/** Milliseconds from a step of scrolling to the next; 16 where nothing hinders. */
const SMOOTH = 200;

/** The letters of the corpus again and again, each time as others. */
const letters = Array.from({ length: MANY }, (_, i): LetterContent => {
  const { record, ...content } = CORPUS[i % CORPUS.length]!;
  const number = String(i).padStart(7, '0');
  return { ...content, record: { ...record, document_id: `${number}abcdef012`, case_number: `CM16-${number}` } };
});

await describeInBrowser('much to look at', (browser) => {
  it('opens 2,000 letters soon, scrolls through them and searches their texts', { timeout: 60_000 }, async () => {
    const html = reviewPage(letters, DRAWN);
    const opened = await Opened.at(browser, html);
    const { page } = opened;
    const opening = await page.evaluate<number>('performance.now()');
    expect(await page.locator('.line').count()).toBeLessThanOrEqual(60);
    const scrolled = await page.evaluate<number>(`new Promise((done) => {
      const list = document.querySelector('.letters');
      const start = performance.now();
      let frames = 0;
      const step = () => {
        list.scrollTop += 1000;
        if (++frames < 100) requestAnimationFrame(step);
        else done((performance.now() - start) / frames);
      };
      step();
    })`);
    const searching = Date.now();
    await page.locator('#words').fill('medically necessary');
    const found = letters.filter(({ text }) => /medically\s+necessary/i.test(text)).length;
    await expect
      .poll(async () => await page.locator('.count').innerText(), { timeout: 20_000 })
      .toBe(`${found.toLocaleString('en-US')} of 2,000 letters`);
    const search = Date.now() - searching;
    process.stdout.write(
      `${MANY} letters, ${(html.length / 1e6).toFixed(1)} MB: open after ${opening.toFixed(0)} ms, ` +
        `${scrolled.toFixed(1)} ms a frame of scrolling, all texts searched after ${search} ms\n`,
    );
    expect(opening).toBeLessThan(SOON);
    expect(scrolled).toBeLessThan(SMOOTH);
    await opened.close();
  });

  it('opens a record of 5,000 diagnoses, and walks through it and judges it by key', { timeout: 60_000 }, async () => {
    const diagnoses = Array.from({ length: 5_000 }, (_, i) => diagnosis({ text: `gout ${i + 1}` }));
    const opened = await Opened.at(browser, reviewPage([{ text: 'Gout.\n', record: record({ diagnoses }) }], DRAWN));
    const { page } = opened;
    const opening = await page.evaluate<number>('performance.now()');
    const chosen = page.locator('.row[aria-current] .value');
    await page.keyboard.press('k');
    expect(await chosen.innerText()).toContain('all items');
    await page.locator('.batch').nth(100).scrollIntoViewIfNeeded();
    const far = page.locator('.batch').nth(100).locator('.value', { hasText: 'gout' }).first();
    await far.click();
    expect(await chosen.innerText()).toBe(await far.innerText());
    const keys = ['j', 'y', 'y', 'x', 'k', 'u', 'j', 'j', 'j', 'j', 'j', 'j', 'y', 'd'];
    const start = Date.now();
    for (const key of keys) await page.keyboard.press(key);
    const key = (Date.now() - start) / keys.length;
    expect(await page.evaluate(`document.activeElement.closest('[aria-current]') !== null`)).toBe(true);
    expect(await page.locator('.row').count()).toBeLessThan(2000);
    const accepting = Date.now();
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('.progress').innerText()).toMatch(/^(\d+) of \1 /);
    process.stdout.write(
      `5,000 diagnoses: open after ${opening.toFixed(0)} ms, ${key.toFixed(0)} ms a key, ` +
        `all accepted after ${Date.now() - accepting} ms\n`,
    );
    expect(opening).toBeLessThan(SOON);
    expect(key).toBeLessThan(3 * SMOOTH);
    await opened.close();
  });

  it('opens a letter of a million characters with 20,000 places', { timeout: 60_000 }, async () => {
    const text = 'gout and more of it, on many lines of fifty or so.\n'.repeat(20_000);
    const places = Array.from({ length: 20_000 }, (_, i) => i);
    const evidence = Object.fromEntries(
      places.map((i) => [`/diagnoses/${i}/text`, [{ start: 51 * i, end: 51 * i + 4, page: 1 }]]),
    );
    const opened = await Opened.at(browser, reviewPage([{ text, record: record({ evidence }) }], DRAWN));
    const opening = await opened.page.evaluate<number>('performance.now()');
    process.stdout.write(`20,000 places: open after ${opening.toFixed(0)} ms\n`);
    await opened.page.locator('.text .piece').nth(2).click();
    expect(await opened.page.locator('.here').innerText()).toBe('Diagnoses: diagnosis 3, text');
    expect(await shownText(opened.page)).toBe(text);
    await opened.close();
  });
});
