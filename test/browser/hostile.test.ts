import { afterAll, beforeAll, expect, it } from 'vitest';
import { reviewPage } from '../../src/review/page.js';
import type { LetterContent } from '../../src/review/page-data.js';
import { diagnosis, record } from '../record/rows/row.js';
import { DRAWN } from '../helpers/review-page.js';
import { describeInBrowser, Opened, shownText } from './opened.js';

const PLAIN = record({});

/** A letter in which the words stand wherever a letter, its file or its record can bring them in. */
const letterOf = (words: string): LetterContent => ({
  text: `Case Number: ${words}\n${words} is what he has.\n`,
  record: record({
    case_number: words,
    source: { ...PLAIN.source, file: `${words}.pdf` },
    diagnoses: [diagnosis({ text: words })],
    evidence: {
      '/case_number': [{ start: 13, end: 13 + words.length, page: 1 }],
      '/diagnoses/0/text': [{ start: 14 + words.length, end: 14 + 2 * words.length, page: 1 }],
    },
    warnings: [{ code: 'missing-section', about: 'reading', message: words, path: '/diagnoses/0' }],
  }),
  pages: [
    { start: 0, page: 1 },
    { start: 14 + words.length, page: 2 },
  ],
});

await describeInBrowser('a hostile letter', (browser) => {
  const HOSTILE = [
    { proves: 'a script', words: '<script>document.title = 1</script>' },
    { proves: 'the end of the element that it stands in', words: '</script><img src=x onerror=alert(1)>' },
    { proves: 'the start of a remark', words: '<!--<script>' },
    { proves: 'an attribute', words: `" onmouseover="alert(1)" '` },
    { proves: 'an entity', words: '&lt;b&gt; &amp; &#0;' },
    { proves: 'marks that turn the direction of writing', words: '\u202egnp.\u2066exe\u200f' },
    { proves: 'an address', words: 'javascript:alert(1) https://example.org/x.png url(x)' },
    { proves: 'characters that are none', words: '\u0000 \u001b[2J \ufffe \u{10ffff}' },
    { proves: 'names of what all objects have', words: '__proto__ constructor' },
  ];
  let opened: Opened;
  beforeAll(async () => {
    const letters = HOSTILE.map(({ words }) => letterOf(words));
    opened = await Opened.at(browser, reviewPage([{ text: 'Plain.\n', record: PLAIN }, ...letters], DRAWN));
  });
  afterAll(async () => await opened.close());

  it.each(HOSTILE)('is shown as text and runs nothing: $proves', async ({ words }) => {
    const { page } = opened;
    await page.locator('#words').fill(words.slice(0, 20));
    await expect.poll(async () => await page.locator('.line').count()).toBe(1);
    await page.locator('.line').click();
    await expect.poll(async () => await page.locator('h1').textContent()).toBe(words);
    await page.locator('#words').fill('');
    await expect.poll(async () => await page.locator('.text .found').count()).toBe(0);
    expect(await shownText(page)).toBe(letterOf(words).text);
    expect(await page.title()).toContain('letter and record');
    expect(await page.locator('.warnings li bdi').textContent()).toBe(words);
    await page.locator('.text .piece').first().hover();
    await page.locator('.text .piece').first().click();
    expect(await page.locator('.here').innerText()).toBe('Case: case number');
    expect(await page.locator('img, iframe, link, object, a[href^="javascript"]').count()).toBe(0);
  });

  it('is the title of a page of its own, and comes back when that is loaded again', async () => {
    const words = '</title></script><img src=x onerror=alert(1)>';
    const opened = await Opened.at(browser, reviewPage([letterOf(words)], DRAWN));
    const { page } = opened;
    await page.reload();
    await page.locator('.text .piece').first().waitFor();
    expect(await page.title()).toBe(`${words}: letter and record`);
    expect(await page.locator('h1').textContent()).toBe(words);
    await opened.close();
  });

  it('shows halves of characters, which no address can hold', async () => {
    const opened = await Opened.at(browser, reviewPage([letterOf('a\ud800 \udfffb')], DRAWN));
    expect(await opened.page.locator('h1').textContent()).toMatch(/^a. .b$/);
    await opened.close();
  });

  it('says so where the page was cut short', async () => {
    const html = reviewPage([letterOf('a'), letterOf('b')], DRAWN).replace(
      /<script type="[^"]+" id="imr-pack-0">[^<]*<\/script>/,
      '',
    );
    const page = await browser.newPage();
    await page.setContent(html);
    await expect.poll(async () => await page.locator('.failure').innerText()).toContain('The page is not whole');
    await page.close();
  });
});
