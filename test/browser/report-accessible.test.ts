import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageParts } from '../../src/report/page-parts.js';
import { FIGURES, madeStudy } from '../helpers/made-study.js';
import { blocksOf, lettersOf } from '../helpers/report-page.js';
import { SURROUNDINGS } from '../helpers/study.js';
import { violations } from './axe.js';
import { describeInBrowser, Opened } from './opened.js';

/** One figure of each kind, and one in time. */
const KINDS = [...new Map(FIGURES.map((figure) => [figure.kind, figure])).values(), FIGURES[0]!, FIGURES[2]!];

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 400, height: 800 };

await describeInBrowser('the page of a study for everybody', (browser) => {
  let opened: Opened;
  beforeAll(async () => {
    const { blocks, lexicons } = blocksOf(lettersOf(40));
    const run = { blocks, told: () => ({ lexicons, surroundings: SURROUNDINGS, extras: {} }) };
    const parts: string[] = [];
    for await (const part of pageParts('made', [run], () => ({ study: madeStudy(KINDS), changes: null })))
      parts.push(part);
    const html = parts.join('');
    opened = await Opened.at(browser, html, {}, '#imr-filters:not([hidden]) details');
  });
  afterAll(async () => await opened.close());

  it.each<{ proves: string; colours: 'light' | 'dark'; window: typeof WIDE }>([
    { proves: 'wide and light', colours: 'light', window: WIDE },
    { proves: 'narrow and dark', colours: 'dark', window: NARROW },
  ])('no serious violation, and nothing wider than the window: $proves', async ({ colours, window }) => {
    const { page } = opened;
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme: colours });
    await opened.anew();
    await page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true");
    await page.locator('#imr-filters summary').first().click();
    expect(await violations(page)).toEqual([]);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(0);
    await page.locator('#category .cases').first().click();
    await page.locator('#imr-cases table').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
