// Pictures of the review page of the corpus, to be looked at: light, dark, narrow, one letter, printed.
// `node scripts/browser/screenshots.mjs [FOLDER]`; without a folder, one below the system's temporary folder.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explain, readLetter } from '../../dist/index.js';
import { contentOf } from '../../dist/review/letter-content.js';
import { reviewPage } from '../../dist/review/page.js';
import { HOW_TO_INSTALL, launchBrowser } from './chromium.mjs';

const LETTERS = new URL('../../corpus/letters/', import.meta.url);
const DRAWN = { how: 'all', of: 25, seed: null, by: null, said: 'All 25 letters of the corpus.' };

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 400, height: 800 };
const light = { colorScheme: 'light', viewport: WIDE };

const focusDecision = async (page) => {
  await page.locator('.text').focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
};
const search = async (page) => {
  await page.locator('#words').fill('medically necessary');
  await page.locator('.line').nth(2).click();
  await page.locator('.found').first().waitFor({ state: 'attached' });
};
const filters = async (page) => {
  await page.locator('.filters summary').click();
  await page.locator('.legend summary').click();
};
const tab = (name) => async (page) => await page.locator('.tabs').getByRole('button', { name, exact: true }).click();

const PICTURES = [
  { name: 'light', context: light, act: focusDecision },
  { name: 'dark', context: { ...light, colorScheme: 'dark' }, act: focusDecision },
  { name: 'light-search', context: light, act: search },
  { name: 'dark-filters', context: { ...light, colorScheme: 'dark' }, act: filters },
  { name: 'narrow-letter', context: { ...light, viewport: NARROW } },
  { name: 'narrow-letters', context: { ...light, viewport: NARROW }, act: tab('Letters') },
  { name: 'narrow-record', context: { ...light, viewport: NARROW, colorScheme: 'dark' }, act: tab('Record') },
  { name: 'one', context: light, only: 'table-2016-hard-page-breaks.pdf' },
];

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'imr-screenshots-'));
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
if (!browser) {
  process.stderr.write(`${HOW_TO_INSTALL}\n`);
  process.exit(1);
}
const contents = [];
for (const file of readdirSync(LETTERS).sort()) {
  const letter = await readLetter(readFileSync(new URL(file, LETTERS)), { file });
  contents.push(contentOf(letter, (await explain(letter)).record));
}
const written = (name, letters) => {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, reviewPage(letters, DRAWN));
  return pathToFileURL(path).href;
};
const many = written('many', contents);
for (const { name, context, act, only } of PICTURES) {
  const page = await browser.newPage(context);
  await page.goto(
    only
      ? written(
          name,
          contents.filter(({ record }) => record.source.file === only),
        )
      : `${many}#CM16-0999112`,
  );
  await page.locator('.text [data-at]').first().waitFor({ state: 'attached' });
  await act?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  if (name === 'light') await page.pdf({ path: join(folder, 'printed.pdf') });
  await page.close();
}
await browser.close();
process.stdout.write(`${folder}\n`);
