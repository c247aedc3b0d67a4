import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireFree, REVIEW_PAGE, STUDY_PAGE, writePage } from '../../src/commands/page-file.js';
import { generatorOf } from '../../src/page/html.js';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

async function* broken(code: string | undefined): AsyncGenerator<string> {
  yield '<!doctype html>\n';
  throw Object.assign(new Error('broken'), code === undefined ? {} : { code });
}

describe('the file of a page', () => {
  it.each([
    { proves: 'on a full disk another name would not help', code: 'ENOSPC', name: 'StoppedError', says: /Make room/ },
    { proves: 'a quota is such a disk', code: 'EDQUOT', name: 'StoppedError', says: /Make room/ },
    { proves: 'elsewhere it could be written', code: 'EROFS', name: 'UsageError', says: /--page a file in a folder/ },
    { proves: 'what is no error of writing stays as it is', code: undefined, name: 'Error', says: /^broken$/ },
  ])('that cannot be written leaves the earlier one and nothing else: $proves', async ({ code, name, says }) => {
    const folder = temporaryFolder();
    const page = join(folder, 'page.html');
    writeFileSync(page, 'earlier');
    await expect(writePage(page, broken(code), STUDY_PAGE)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(says) as string,
    });
    expect([readFileSync(page, 'utf8'), readdirSync(folder)]).toEqual(['earlier', ['page.html']]);
  });

  it.each([
    { there: 'review', kind: REVIEW_PAGE, free: true },
    { there: 'report', kind: STUDY_PAGE, free: true },
    { there: 'report', kind: REVIEW_PAGE, free: false },
    { there: 'review', kind: STUDY_PAGE, free: false },
  ] as const)(
    'replaces an earlier one of its own command only: $there by $kind.called',
    async ({ there, kind, free }) => {
      const folder = temporaryFolder();
      const out = join(folder, 'out');
      mkdirSync(out);
      const page = join(folder, 'page.html');
      writeFileSync(page, `<!doctype html>\n${generatorOf(there)} 0.0.0">`);
      const asked = requireFree(page, new OutputFolder(out), false, kind);
      if (free) await asked;
      else await expect(asked).rejects.toThrow(`is no ${kind.called}`);
      expect(existsSync(page)).toBe(true);
    },
  );
});
