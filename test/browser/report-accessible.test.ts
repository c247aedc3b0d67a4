import { afterAll, beforeAll, expect, it } from 'vitest';
import { changes } from '../helpers/made-study.js';
import { blocksOf, lettersOf, pageOf } from '../helpers/report-page.js';
import { violations } from './axe.js';
import { describeInBrowser, Opened } from './opened.js';

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 400, height: 800 };

await describeInBrowser('the page of a study for everybody', (browser) => {
  let opened: Opened;
  beforeAll(async () => {
    const { html } = await pageOf(blocksOf(lettersOf(300)), { other: blocksOf(lettersOf(200, 5)), changes });
    opened = await Opened.at(browser, html, {}, '#imr-filters:not([hidden]) details');
  });
  afterAll(async () => await opened.close());

  it.each<{ proves: string; colours: 'light' | 'dark'; window: typeof WIDE }>([
    { proves: 'light', colours: 'light', window: WIDE },
    { proves: 'dark', colours: 'dark', window: WIDE },
    { proves: 'narrow', colours: 'light', window: NARROW },
    { proves: 'narrow and dark', colours: 'dark', window: NARROW },
  ])('no serious violation, and nothing wider than the window: $proves', async ({ colours, window }) => {
    const { page } = opened;
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme: colours });
    await opened.openAt('category=Surgery');
    await page.locator('#imr-told', { hasText: 'of 300 letters' }).waitFor();
    await page.locator('#imr-study:not([aria-busy])').waitFor();
    await page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true");
    await page.locator('#imr-filters summary').first().click();
    expect(await violations(page)).toEqual([]);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(0);
    await page.locator('#outcome .cases').first().click();
    await page.locator('#imr-cases table').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
