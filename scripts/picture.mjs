// The pictures of the docs, docs/images/*.png: the review page and the report of the invented letters, in a light theme.
// `node scripts/picture.mjs` draws them anew; it takes a Chromium, and says how to install one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HOW_TO_INSTALL, launchBrowser } from './browser/chromium.mjs';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));
const IMAGES = path('../docs/images');

/** Steps through the letter to a value, which lights up on both sides. */
const focusValue = async (page) => {
  await page.locator('.text [data-at]').first().waitFor({ state: 'attached' });
  await page.locator('.text').focus();
  for (let i = 0; i < 24; i++) await page.keyboard.press('ArrowRight');
};
const scrollToTreatments = async (page) =>
  await page.getByRole('heading', { name: 'Treatments', exact: true }).evaluate((heading) => heading.scrollIntoView());

const PICTURES = [
  { name: 'review', write: ['review'], at: '#CM16-0999102', act: focusValue },
  { name: 'report', write: ['report'], at: '', act: scrollToTreatments },
];

const browser = await launchBrowser();
if (!browser) {
  process.stderr.write(`${HOW_TO_INSTALL}\n`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'imr-picture-'));
const out = join(folder, 'out');
const imr = (...args) => execFileSync(process.execPath, [path('../dist/cli.js'), ...args, '--quiet']);
mkdirSync(IMAGES, { recursive: true });
imr('extract', path('../corpus/letters'), '--out', out);
for (const { name, write, at, act } of PICTURES) {
  const html = join(folder, `${name}.html`);
  imr(...write, out, '--page', html);
  const page = await browser.newPage({
    colorScheme: 'light',
    viewport: { width: 1200, height: 720 },
  });
  await page.goto(`${pathToFileURL(html).href}${at}`);
  await act(page);
  const image = join(IMAGES, `${name}.png`);
  await page.screenshot({ path: image });
  process.stdout.write(`${image}: ${Math.ceil(statSync(image).size / 1000)} kB\n`);
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
