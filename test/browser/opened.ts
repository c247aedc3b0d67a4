import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** A suite of tests in a browser; skipped, and said so, where there is none. */
export async function describeInBrowser(what: string, suite: (browser: Browser) => void): Promise<void> {
  const there = inject('browser');
  if ('broken' in there) throw new Error(there.broken);
  if ('missing' in there) process.stderr.write(`Skipped: ${what}. ${there.missing}\n`);
  const browser = 'address' in there ? await chromium.connect(there.address) : null;
  afterAll(async () => await browser?.close());
  describe.skipIf(!browser)(what, () => suite(browser!));
}

/** What stands in a review page once it can be used. */
const LETTER = '.letter [data-at]';

/** A page written to disk and opened from there. */
export class Opened {
  readonly page: Page;
  readonly address: string;
  readonly #problems: string[];
  readonly #ready: string;

  private constructor(page: Page, address: string, problems: string[], ready: string) {
    this.page = page;
    this.address = address;
    this.#problems = problems;
    this.#ready = ready;
  }

  /** `ready`: what is there once the page can be used. */
  static async at(
    browser: Browser,
    html: string,
    options: BrowserContextOptions = {},
    ready: string = LETTER,
  ): Promise<Opened> {
    const file = join(temporaryFolder(), `${randomUUID()}.html`);
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => void problems.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => void problems.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) problems.push(`request: ${request.url()}`);
    });
    const opened = new Opened(page, address, problems, ready);
    await opened.#load();
    return opened;
  }

  /** The page as somebody sees it who opens it for the first time: sooner than another one. */
  async anew(): Promise<void> {
    await this.page.evaluate('localStorage.clear()');
    await this.page.goto('about:blank');
    await this.#load();
  }

  async #load(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.locator(this.#ready).first().waitFor();
  }

  /** The page loaded again at an address behind its "#". */
  async openAt(hash: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.address}#${hash}`);
    await this.page.locator(this.#ready).first().waitFor();
  }

  /** Nothing may have gone wrong so far, and nothing been asked from outside. */
  expectNoProblems(): void {
    expect(this.#problems).toEqual([]);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.expectNoProblems();
  }
}

/** The text of the letter as the page shows it; its pieces must say where in the text they stand. */
export async function shownText(page: Page): Promise<string> {
  // Put together there: a long letter has tens of thousands of pieces.
  const { text, misplaced } = await page.locator('.text [data-at]').evaluateAll((elements) => {
    const misplaced: string[] = [];
    let text = '';
    for (const element of elements) {
      const at = element.getAttribute('data-at');
      if (Number(at) !== text.length) misplaced.push(`${at} for ${text.length}`);
      text += element.textContent;
    }
    return { text, misplaced };
  });
  expect(misplaced).toEqual([]);
  return text;
}
