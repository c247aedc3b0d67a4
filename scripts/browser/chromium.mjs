/** The browser in which the review page is tested. */
import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Linux distributions put it. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
/** Browsers that playwright finds by itself on macOS and Windows. */
const CHANNELS = ['chrome', 'msedge', 'chromium'];

export const HOW_TO_INSTALL =
  'No Chromium was found for the tests of the review page: install it by "apt install chromium" (Debian, Ubuntu), ' +
  '"brew install --cask chromium" (macOS) or "winget install Google.Chrome" (Windows), or give its path in CHROMIUM.';

const isThere = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Milliseconds that a browser may take to start, on a machine that does much else. */
const START = 30_000;

/** Starts a browser, or what `start` starts; null where none is installed. Throws a sentence where one cannot start. */
async function started(start) {
  const given = process.env.CHROMIUM;
  const path = given ?? PATHS.find(isThere);
  const ways = path === undefined ? CHANNELS.map((channel) => ({ channel })) : [{ executablePath: path }];
  // Root must run it without a sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  for (const way of ways) {
    try {
      return await start({ ...way, args, timeout: START });
    } catch (error) {
      // A browser that was named or lies here must start; one that is looked for may not be there.
      if (path !== undefined)
        throw new Error(`${path} does not start: ${error.message.split('\n')[0]}`, { cause: error });
    }
  }
  return null;
}

/** A browser to open pages in. */
export const launchBrowser = async () => await started((options) => chromium.launch(options));

/** A browser that other processes open pages in, by its address. */
export const launchServer = async () => await started((options) => chromium.launchServer(options));
