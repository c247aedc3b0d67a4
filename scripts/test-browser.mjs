// `npm run test:browser`: the tests of the review page in a browser, which must be there.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { HOW_TO_INSTALL, launchBrowser } from './browser/chromium.mjs';

const browser = await launchBrowser().catch(({ message }) => message);
if (!browser || typeof browser === 'string') {
  process.stderr.write(`${browser ?? HOW_TO_INSTALL}\n`);
  process.exit(1);
}
await browser.close();
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const args = [vitest, 'run', '--project', 'browser', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
