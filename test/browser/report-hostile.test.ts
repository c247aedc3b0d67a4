import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageParts } from '../../src/report/page-parts.js';
import { FIGURES, HOSTILE, madeStudy } from '../helpers/made-study.js';
import { blocksOf, hostileLetters, pageOf } from '../helpers/report-page.js';
import { describeInBrowser, Opened } from './opened.js';

const READY = '#imr-filters:not([hidden]) details';

await describeInBrowser('hostile values on the page of a study', (browser) => {
  let opened: Opened;
  beforeAll(async () => {
    const { html } = await pageOf(blocksOf(hostileLetters()), { name: HOSTILE[0]! });
    opened = await Opened.at(browser, html, {}, READY);
  });
  afterAll(async () => await opened.close());

  it('are text in titles, charts, tables, filters and lists of cases, and run nothing', async () => {
    const { page } = opened;
    expect(await page.title()).toBe(HOSTILE[0]);
    expect(await page.locator('h1').textContent()).toContain(HOSTILE[0]);
    const cells = await page.locator('#category tbody th').allTextContents();
    expect(cells.toSorted()).toEqual(HOSTILE.toSorted());
    const titles = await page.locator('#category .bar title').allTextContents();
    for (const words of HOSTILE) expect(titles.some((title) => title.startsWith(`${words}:`))).toBe(true);
    await page.locator('details[data-filter=category] summary').click();
    for (const words of HOSTILE) {
      const box = page
        .locator('details[data-filter=category] label')
        .filter({ hasText: words.slice(0, 12) })
        .locator('input');
      expect(await box.first().getAttribute('value')).not.toBeNull();
    }
    await page.locator('details[data-filter=category] input').first().click();
    await page.locator('#imr-told', { hasText: '1 of 8 letters' }).waitFor();
    await page.locator('#category details.table > summary').click();
    await page.locator('#category .cases').first().click();
    await page.locator('#imr-cases table').waitFor();
    expect(HOSTILE).toContain(await page.locator('#imr-cases tbody th').first().textContent());
    await page.reload();
    await page.locator('#imr-told', { hasText: '1 of 8 letters' }).waitFor();
    expect(await page.locator('img, iframe, object, link, main a').count()).toBe(0);
  });

  it('are text in every kind of figure', async () => {
    const parts: string[] = [];
    for await (const part of pageParts('made', [], () => ({ study: madeStudy(), changes: null }))) parts.push(part);
    const opened = await Opened.at(browser, parts.join(''), {}, 'figure');
    expect(await opened.page.locator('figure').count()).toBe(FIGURES.length);
    for (const words of HOSTILE)
      expect(await opened.page.locator('bdi', { hasText: words }).count()).toBeGreaterThan(0);
    expect(await opened.page.locator('img, iframe, object, link, main a').count()).toBe(0);
    await opened.close();
  });
});
