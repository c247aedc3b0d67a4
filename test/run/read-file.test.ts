import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFile } from '../../src/run/pool/read-file.js';
import type { Determination } from '../../src/schema/determination.js';
import { letterPages, letterPdf, pdfOf, portfolio } from '../helpers/pdf-files.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const [A, B, C] = ['table-2016-plain', 'letter-2014-plain', 'table-2018-plain'] as const;
const text = (name: string): string => letterPages(name).join('\f');
const FAX = 'FACSIMILE COVER SHEET\nTo: Claims\nFrom: Records\nPages: 4\nRe: enclosed';

/** What becomes of a file, a line each outcome: its name, its letters, other pages, the code of its failure. */
async function accountOf(name: string, bytes: string | Uint8Array): Promise<string[]> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const outcomes = await readFile({ file: name, path }, {});
  expect(outcomes[0]!.attached ?? 0).toBe(outcomes.length - 1);
  return outcomes.map((outcome) => {
    const letters =
      'letters' in outcome ? outcome.letters.map(({ line }) => JSON.parse(line.toString()) as Determination) : [];
    const parts = letters.map(
      ({ case_number, source: { part, first_page, last_page } }) =>
        `${part} ${case_number} on ${first_page}-${last_page}`,
    );
    const others = 'others' in outcome ? Object.entries(outcome.others).map((kind) => kind.join(' ')) : [];
    return [outcome.file, ...parts, ...others, outcome.failure?.code ?? []].flat().join(', ');
  });
}

it.each<{ why: string; name: string; bytes: () => Promise<string | Uint8Array>; account: string[] }>([
  {
    why: 'one letter is part 1 of its file',
    name: 'one.pdf',
    bytes: async () => letterPdf(A),
    account: ['one.pdf, 1 CM16-0999101 on 1-1'],
  },
  {
    why: 'letters of a file have their pages in it, and what is none of them is counted',
    name: 'bundle.txt',
    bytes: async () => [FAX, text(A), text(B), FAX].join('\f'),
    account: ['bundle.txt, 1 CM16-0999101 on 2-2, 2 CM13-0999113 on 3-3, a fax cover sheet 2'],
  },
  {
    why: 'what only covers files attached to it is no letter that failed',
    name: 'portfolio.pdf',
    bytes: async () =>
      await portfolio([
        ['a.pdf', letterPdf(A)],
        ['b.txt', Buffer.from(text(B))],
      ]),
    account: [
      'portfolio.pdf, attachments-only',
      'portfolio.pdf#a.pdf, 1 CM16-0999101 on 1-1',
      'portfolio.pdf#b.txt, 1 CM13-0999113 on 1-1',
    ],
  },
  {
    why: 'a letter of ordinary mail that has letters attached is a cover too',
    name: 'mail.pdf',
    bytes: async () => await portfolio([['a.pdf', letterPdf(A)]], ['Dear Counsel, '.repeat(150)]),
    account: ['mail.pdf, attachments-only', 'mail.pdf#a.pdf, 1 CM16-0999101 on 1-1'],
  },
  {
    why: 'a letter may have another attached, and that one a third',
    name: 'outer.pdf',
    bytes: async () =>
      await portfolio(
        [['inner.pdf', await portfolio([['c.txt', Buffer.from(text(C))]], [text(B)])]],
        [text(A).replaceAll('\f', '\n')],
      ),
    account: [
      'outer.pdf, 1 CM16-0999101 on 1-1',
      'outer.pdf#inner.pdf, 1 CM13-0999113 on 1-1',
      'outer.pdf#inner.pdf#c.txt, 1 CM19-0999122 on 1-1',
    ],
  },
  {
    why: 'what is attached and is no letter fails by itself',
    name: 'cover.pdf',
    bytes: async () => await portfolio([['memo.pdf', await pdfOf(['A memorandum on parking.'])]]),
    account: ['cover.pdf, attachments-only', 'cover.pdf#memo.pdf, not-a-determination'],
  },
])('$why: $name', async ({ name, bytes, account }) => {
  expect(await accountOf(name, await bytes())).toEqual(account);
});
