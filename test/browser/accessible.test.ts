import { afterAll, beforeAll, expect, it } from 'vitest';
import { reviewPage } from '../../src/review/page.js';
import { corpusContents, DRAWN } from '../helpers/review-page.js';
import { violations } from './axe.js';
import { describeInBrowser, Opened } from './opened.js';

const HTML = reviewPage(await corpusContents(), DRAWN);

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 400, height: 800 };

await describeInBrowser('the review page for everybody', (browser) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await Opened.at(browser, HTML);
  });
  afterAll(async () => await opened.close());

  it.each<{ proves: string; colours: 'light' | 'dark'; window: typeof WIDE; pane?: string }>([
    { proves: 'light', colours: 'light', window: WIDE },
    { proves: 'dark', colours: 'dark', window: WIDE },
    { proves: 'narrow, the letters', colours: 'light', window: NARROW, pane: 'Letters' },
    { proves: 'narrow, the letter', colours: 'light', window: NARROW, pane: 'Letter' },
    { proves: 'narrow, the record', colours: 'dark', window: NARROW, pane: 'Record' },
  ])('no serious violation, and nothing wider than the window: $proves', async ({ colours, window, pane }) => {
    const { page } = opened;
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme: colours });
    await page.goto('about:blank');
    // The letter whose text has most of what can stand in one, with all that opens opened and something chosen.
    await page.goto(`${opened.address}#CM16-0999112`);
    await page.getByRole('heading', { level: 1, name: 'CM16-0999112' }).waitFor({ state: 'attached' });
    await page.locator('.text .piece', { hasText: /^hip$/ }).first().click();
    await page.locator('.legend summary').click();
    if (pane) await page.locator('.tabs').getByRole('button', { name: pane, exact: true }).click();
    if (pane === 'Letters' || !pane) await page.locator('.filters summary').click();
    expect(await violations(page)).toEqual([]);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(0);
  });

  it('can be walked by keys alone: one stop for the list, one for the letter', async () => {
    const { page } = opened;
    await page.setViewportSize(WIDE);
    await page.goto('about:blank');
    await page.goto(opened.address);
    await page.locator('.letter [data-at]').first().waitFor();
    const stops: string[] = [];
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<string>('document.activeElement.className || document.activeElement.id'));
    }
    expect(stops.filter((stop) => stop === 'letters' || stop === 'text')).toEqual(['letters', 'text']);
  });
});
