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

/** A browser to open pages in; null where none is installed. Without a sandbox where root runs it, as it must be. */
export async function launchBrowser() {
  const given = process.env.CHROMIUM;
  const path = given ?? PATHS.find(isThere);
  const ways = path === undefined ? CHANNELS.map((channel) => ({ channel })) : [{ executablePath: path }];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  for (const way of ways) {
    try {
      return await chromium.launch({ ...way, args });
    } catch (error) {
      // A browser that was named or lies here must start; one that is looked for may not be there.
      if (path !== undefined)
        throw new Error(`${path} does not start: ${error.message.split('\n')[0]}`, { cause: error });
    }
  }
  return null;
}
