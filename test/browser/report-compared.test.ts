import { afterAll, beforeAll, expect, it } from 'vitest';
import { changes } from '../helpers/made-study.js';
import { blocksOf, lettersOf, pageOf, studyOf } from '../helpers/report-page.js';
import { figureOf, figuresOf } from '../helpers/study.js';
import { describeInBrowser, Opened } from './opened.js';

const RUNS = { other: blocksOf(lettersOf(400, 5)), changes };
const BLOCKS = blocksOf(lettersOf(500));

await describeInBrowser('the page of a study of two runs', (browser) => {
  let opened: Opened;
  beforeAll(async () => {
    const { html } = await pageOf(BLOCKS, RUNS);
    opened = await Opened.at(browser, html, {}, '#imr-filters:not([hidden]) details');
  });
  afterAll(async () => await opened.close());

  it('draws two marks a row, told apart by shape and named by a legend, and filters both', async () => {
    const { page } = opened;
    const filter = { category: ['Surgery', 'Rehabilitation'] };
    await opened.openAt('category=Surgery&category=Rehabilitation');
    const study = studyOf(BLOCKS, filter, RUNS);
    await page.locator('#imr-told', { hasText: `${study.about.totals.letters} of 500 letters` }).waitFor();
    await page.locator('#imr-study:not([aria-busy])').waitFor();
    const { rows } = figureOf(study, 'rates', 'specialty');
    const compared = rows.filter(({ rate, against }) => rate !== null && against?.rate !== null);
    expect(compared.length).toBeGreaterThan(1);
    expect(await page.locator('#specialty .chart .estimate.here circle').count()).toBe(
      rows.filter(({ rate }) => rate !== null).length,
    );
    expect(await page.locator('#specialty .chart .estimate.other path').count()).toBe(
      rows.filter(({ against }) => against!.rate !== null).length,
    );
    expect(await page.locator('#specialty .legend').innerText()).toContain('other');
    const says = await page.locator('figure .says').allTextContents();
    expect(says).toEqual(figuresOf(study).map((figure) => figure.says));
    expect(await page.locator('.totals').count()).toBe(2);
  });

  it('has what changed between the two, which no filter changes', async () => {
    const { page } = opened;
    await page.locator(`#${changes.id} details.examples > summary`).click();
    expect(await page.locator(`#${changes.id} details.examples tbody tr`).count()).toBe(changes.examples.length);
    expect(await page.locator(`#${changes.id} .bar.here rect`).count()).toBe(changes.rows.length);
  });
});
