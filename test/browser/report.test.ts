import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { figureCsv } from '../../src/report/markup/figure-csv.js';
import { FILTERS, type Figure, type Filter, type Study } from '../../src/report/study.js';
import { blocksOf, casesOf, lettersOf, pageOf, studyOf } from '../helpers/report-page.js';
import { figureOf, figuresOf } from '../helpers/study.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { describeInBrowser, Opened } from './opened.js';

const BLOCKS = blocksOf(lettersOf(1300));
const { html: PAGE, study: STUDY } = await pageOf(BLOCKS);

/** What is there once the script is at work. */
const READY = '#imr-filters:not([hidden]) details';

/** Chooses values in the bar, or lets them go. */
async function choose(page: Page, filter: Filter): Promise<void> {
  for (const [id, values] of Object.entries(filter))
    for (const value of values) {
      const list = page.locator(`#imr-filters details[data-filter="${id}"]`);
      if (!(await list.evaluate((details) => details.hasAttribute('open')))) await list.locator('summary').click();
      await list.locator(`input[value="${value}"]`).click();
    }
  await page.keyboard.press('Escape');
}

const addressOf = (filter: Filter): URLSearchParams =>
  new URLSearchParams(FILTERS.flatMap((id) => (filter[id] ?? []).map((value): [string, string] => [id, value])));

const drawn = async (page: Page): Promise<void> => {
  await page.locator('#imr-study:not(.counting):not([aria-busy])').waitFor();
};

/** What the page tells of each figure: its sentence, and the first row of its table. */
async function told(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page
      .locator('figure')
      .evaluateAll((figures) =>
        figures.map((figure) => [
          figure.id,
          `${figure.querySelector('.says')!.textContent} ${figure.querySelectorAll('details.table tbody tr').length}`,
        ]),
      ),
  );
}

const ROWS = 25;
const rowsOf = (figure: Figure): number =>
  figure.kind === 'distribution'
    ? figure.bins.length
    : figure.kind === 'emptiness' && figure.rows.length > 0
      ? figure.columns.length
      : figure.rows.length;

/** The same by the study. */
const tellsOf = (study: Study): Record<string, string> =>
  Object.fromEntries(
    figuresOf(study).map((figure) => {
      const spread = figure.kind === 'distribution' && figure.bins.length > 0 ? 1 : 0;
      return [figure.id, `${figure.says} ${spread + Math.min(ROWS, rowsOf(figure))}`];
    }),
  );

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  const file = join(temporaryFolder(), download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), text: readFileSync(file, 'utf8') };
}

const open = async (page: Page, id: string): Promise<void> =>
  await page.locator(`#${id} details.table > summary`).click();

await describeInBrowser('the page of a study', (browser) => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await Opened.at(browser, PAGE, {}, READY);
    ({ page } = opened);
  });
  beforeEach(async () => await opened.anew());
  afterEach(() => opened.expectNoProblems());
  afterAll(async () => await opened.close());

  it('has every figure with its sentence and table, and a chart with marks in it where there is something to draw', async () => {
    expect(await told(page)).toEqual(tellsOf(STUDY));
    const charts = await page.locator('figure .chart > svg').evaluateAll((charts) =>
      charts.map((chart) => ({
        figure: chart.closest('figure')!.id,
        label: chart.getAttribute('aria-label'),
        role: chart.getAttribute('role'),
        marks: chart.querySelectorAll('.bar rect, .estimate circle, .estimate path, [class^=tint] rect').length,
        size: [chart.getBoundingClientRect().width > 300, chart.getBoundingClientRect().height > 40],
      })),
    );
    const withRows = figuresOf(STUDY).filter((figure) => rowsOf(figure) > 0);
    expect(charts.map(({ figure }) => figure)).toEqual(withRows.map(({ id }) => id));
    for (const [i, { label, role, marks, size }] of charts.entries()) {
      expect([label, role, size]).toEqual([withRows[i]!.says, 'img', [true, true]]);
      expect(marks, withRows[i]!.id).toBeGreaterThan(0);
    }
  });

  it('draws a row for each value, as long as its count says', async () => {
    const { rows } = figureOf(STUDY, 'rates', 'category');
    const bars = await page
      .locator('#category .bar.here rect')
      .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
    const [longest] = [...rows].sort((a, b) => b.requests - a.requests);
    const scale = Math.max(...bars) / longest!.requests;
    expect(bars.map((width) => Math.round(width / scale))).toEqual(rows.map(({ requests }) => requests));
  });

  it.each<{ proves: string; filter: Filter; byAddress?: true }>([
    {
      proves: 'any value of one filter, of letter and request both',
      filter: { category: ['Surgery', 'Pharmaceuticals'], outcome: ['overturned'] },
    },
    {
      proves: 'all filters at once, told by the address',
      byAddress: true,
      filter: {
        year: ['2014', '2015', '2016', '2017', '2018', '2019'],
        category: ['Rehabilitation', 'Surgery'],
        specialty: ['Pain Medicine'],
        outcome: ['upheld'],
        body_part: ['neck', 'knee'],
        layout: ['table-2014', 'prose-2013'],
      },
    },
  ])(
    'filters as the program counts, and comes back when it is loaded again: $proves',
    async ({ filter, byAddress }) => {
      const expected = studyOf(BLOCKS, filter);
      const { letters, requests } = expected.about.totals;
      expect(letters).toBeGreaterThan(0);
      if (byAddress) await opened.openAt(String(addressOf(filter)));
      else await choose(page, filter);
      await drawn(page);
      expect(await told(page)).toEqual(tellsOf(expected));
      expect(new URL(page.url()).hash.slice(1)).toBe(String(addressOf(filter)));
      const whole = (count: number): string => count.toLocaleString('en-US');
      const said = `${whole(letters)} of ${whole(1300)} letters, ${whole(requests)} of ${whole(STUDY.about.totals.requests)} requests.`;
      expect(await page.locator('#imr-told').textContent()).toBe(said);
      expect(await page.locator('.totals dd').first().textContent()).toBe(whole(letters));
      await page.reload();
      await page.locator('#imr-told', { hasText: said }).waitFor();
      await drawn(page);
      expect(await told(page)).toEqual(tellsOf(expected));
      await page.getByRole('button', { name: 'Clear' }).click();
      await drawn(page);
      expect(await told(page)).toEqual(tellsOf(STUDY));
      expect(new URL(page.url()).hash).toBe('');
    },
  );

  it('shows nothing where a filter leaves nothing, and says so', async () => {
    await opened.openAt('year=2031');
    await page.locator('#imr-told', { hasText: '0 of 1,300 letters' }).waitFor();
    await drawn(page);
    expect(await told(page)).toEqual(tellsOf(studyOf(BLOCKS, { year: ['2031'] })));
    expect(await page.locator('details[data-filter=year] summary').innerText()).toBe('Year: 2031');
  });

  it('keeps what is chosen last where two choices follow quickly, what is open, and the place in the address', async () => {
    await open(page, 'category');
    await choose(page, { category: ['Surgery', 'Rehabilitation', 'Pharmaceuticals'] });
    await choose(page, { category: ['Surgery'] });
    await drawn(page);
    expect(await told(page)).toEqual(tellsOf(studyOf(BLOCKS, { category: ['Rehabilitation', 'Pharmaceuticals'] })));
    expect(await page.locator('#category details.table tbody').isVisible()).toBe(true);
    expect(await page.locator('#year details.table tbody').isVisible()).toBe(false);
    await page.locator('nav a[href="#year"]').click();
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll('at')).toEqual(['year']);
    await expect
      .poll(async () => await page.locator('#year').evaluate((figure) => Math.abs(figure.getBoundingClientRect().top)))
      .toBeLessThan(200);
  });

  it('gives the table of a figure of each kind as CSV, as it is filtered', async () => {
    const filter = { year: ['2016', '2017'] };
    await choose(page, filter);
    await drawn(page);
    const study = studyOf(BLOCKS, filter);
    const withRows = figuresOf(study).filter((figure) => rowsOf(figure) > 0);
    // One of each kind, and one in time: the others come out of the same few lines.
    const some = new Map(withRows.map((figure) => [figure.kind, figure.id])).values();
    for (const id of [...some, 'month']) {
      await open(page, id);
      const { name, text } = await downloaded(
        page,
        async () => await page.locator(`#${id}`).getByRole('button', { name: 'CSV of all rows' }).click(),
      );
      expect([name, text]).toEqual([`${id}.csv`, figureCsv(figuresOf(study).find((figure) => figure.id === id)!)]);
    }
  });

  it.each([
    { proves: 'a value of letters', id: 'outcome', row: 'overturned' },
    { proves: 'none of a list', id: 'body-part', row: null },
    { proves: 'one of several values', id: 'specialty', row: 'Pain Medicine' },
  ])('lists the cases behind a count, and gives all as CSV: $proves', async ({ id, row }) => {
    const filter = { layout: ['table-2014', 'prose-2013'] };
    await opened.openAt(String(addressOf(filter)));
    await drawn(page);
    const figure = figuresOf(studyOf(BLOCKS, filter)).find((figure) => figure.id === id)!;
    const rows = 'rows' in figure ? (figure.rows as readonly { value: string | null }[]) : [];
    const at = rows.findIndex(({ value }) => value === row);
    const expected = casesOf(BLOCKS, id, row, filter);
    expect(expected.length).toBeGreaterThan(3);
    await open(page, id);
    const all = page.locator(`#${id} [data-act=all]`);
    if (await all.isVisible()) await all.click();
    const button = page.locator(`#${id} .cases[data-row="${at}"]`);
    expect(await button.innerText()).toBe(expected.length.toLocaleString('en-US'));
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('table').waitFor();
    const listed = await dialog
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(listed).toEqual(
      expected
        .slice(0, 1000)
        .map(({ case_number, item_number, decision }) => [
          case_number,
          ...(item_number === null ? [] : [String(item_number)]),
          decision,
        ]),
    );
    const names = [...new Set(expected.map(({ case_number }) => case_number))];
    expect(await dialog.locator('pre').textContent()).toBe(
      `imr review letters --page cases.html --case ${names.slice(0, 20).join(' ')}`,
    );
    const { name, text } = await downloaded(
      page,
      async () => await dialog.getByRole('button', { name: 'CSV of all cases' }).click(),
    );
    expect(name).toBe(`${id}-cases.csv`);
    expect(parse(text, { columns: true })).toEqual(
      expected.map((one) => Object.fromEntries(Object.entries(one).map(([key, value]) => [key, String(value ?? '')]))),
    );
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('lists the first thousand, and the file has all', async () => {
    await open(page, 'decision');
    await page.locator('#decision .cases').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('table').waitFor();
    const expected = casesOf(BLOCKS, 'decision', 'upheld');
    expect(expected.length).toBeGreaterThan(1000);
    expect(await dialog.locator('tbody tr').count()).toBe(1000);
    expect(await dialog.locator('p').first().innerText()).toContain('The first 1,000 are listed');
    const { text } = await downloaded(page, async () => await dialog.locator('[data-act=cases-csv]').click());
    expect(parse(text, { columns: true })).toHaveLength(expected.length);
    await page.keyboard.press('Escape');
  });

  it('lists the cases of a bin, of empty cells, and of what stands out by the figure that has it', async () => {
    const { bins } = figureOf(STUDY, 'distribution', 'requests-of-letter');
    const { rows } = figureOf(STUDY, 'emptiness', 'empty-of-letters-by-layout');
    const standout = figureOf(STUDY, 'standouts', 'standouts').rows[0]!;
    for (const [id, expected] of [
      ['requests-of-letter', casesOf(BLOCKS, 'requests-of-letter', bins[0]!)],
      ['standouts', casesOf(BLOCKS, standout.figure, standout.value)],
      [
        'empty-of-letters-by-layout',
        casesOf(BLOCKS, 'empty-of-letters-by-layout', { value: rows[0]!.value, column: 0 }),
      ],
    ] as const) {
      expect(expected.length).toBeGreaterThan(3);
      await open(page, id);
      await page.locator(`#${id} .cases[data-row="0"]`).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('table').waitFor();
      const { text } = await downloaded(page, async () => await dialog.locator('[data-act=cases-csv]').click());
      expect(parse(text, { columns: true })).toHaveLength(expected.length);
      await page.keyboard.press('Escape');
    }
  });

  it('shows all rows of a table when asked, and how it is counted', async () => {
    const { rows, sql } = figureOf(STUDY, 'rates', 'month');
    await open(page, 'month');
    await page.getByRole('button', { name: `Show all ${rows.length} rows` }).click();
    expect(await page.locator('#month details.table tbody tr').count()).toBe(rows.length);
    expect(await page.locator('#month .more').count()).toBe(0);
    await page.locator('#month details.how > summary').click();
    expect(await page.locator('#month pre').textContent()).toBe(sql);
  });

  it('has all figures without its script, and nothing that needs it', async () => {
    const without = await Opened.at(browser, PAGE, { javaScriptEnabled: false }, 'figure');
    const { page } = without;
    expect(await page.locator('figure .chart > svg').count()).toBe(
      figuresOf(STUDY).filter((figure) => rowsOf(figure) > 0).length,
    );
    await open(page, 'category');
    expect(await page.locator('#category tbody tr').first().isVisible()).toBe(true);
    expect(await page.locator('.cases:enabled').count()).toBe(0);
    expect(await page.locator('[data-act]:not(.cases):visible').count()).toBe(0);
    expect(await page.locator('#imr-filters').isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await without.close();
  });

  it('prints figures black on white, without what is pressed, and the tables that are open', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate("document.querySelector('#year details.table').open = true");
    expect(await page.locator('#imr-filters, nav, .tools').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#year details.table').isVisible()).toBe(true);
    expect(await page.locator('#category details.table').isVisible()).toBe(false);
    expect(
      await page.evaluate('getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color'),
    ).toBe('rgb(255, 255, 255)rgb(27, 31, 36)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it('says so where it was cut short', async () => {
    const cut = PAGE.replace(/<script type="[^"]+" id="imr-block-3">[^<]*<\/script>/, '');
    expect(cut.length).toBeLessThan(PAGE.length);
    const page = await browser.newPage();
    await page.setContent(cut);
    await page.locator(READY).first().waitFor();
    await choose(page, { category: ['Surgery'] });
    await expect.poll(async () => await page.getByRole('alert').innerText()).toContain('The page is not whole');
    expect(await page.locator('#imr-study.counting').count()).toBe(0);
    await page.close();
  });
});
