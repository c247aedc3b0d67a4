import { describe, expect, it } from 'vitest';
import { pdfParse } from '../../src/read/pdf/pdf-parse.js';
import { pdfium } from '../../src/read/pdf/pdfium/pdfium.js';
import { ENCRYPTIONS } from '../helpers/pdf-crypt.js';
import { PACKINGS } from '../helpers/pdf-filters.js';
import { lines } from '../helpers/pdf-pages.js';
import { numbered, type PdfForm, updated, writePdf } from '../helpers/pdf-writer.js';

/** The writer of the tests is right: others read what it wrote. */

const WORDS = [
  ['The first page (of two)', 'has two lines'],
  ['and so', 'has the second'],
];
const objects = numbered({
  catalog: '<< /Type /Catalog /Pages @pages /Names << /EmbeddedFiles << /Names [(note) @file] >> >> >>',
  pages: '<< /Type /Pages /Count 2 /Kids [@one @two] >>',
  one: '<< /Type /Page /Parent @pages /MediaBox [0 0 612 792] /Contents @drawOne /Resources @resources >>',
  two: '<< /Type /Page /Parent @pages /MediaBox [0 0 612 792] /Contents @drawTwo /Resources @resources >>',
  resources: '<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>',
  drawOne: { entries: '', data: lines(WORDS[0]!) },
  drawTwo: { entries: '', data: lines(WORDS[1]!) },
  file: String.raw`<< /Type /Filespec /F (a \(short\) n\157te.txt) /UF <feff0061> /EF << /F @content >> >>`,
  content: { entries: '/Type /EmbeddedFile', data: 'What is attached' },
});

const TABLES = [
  { table: 'words' },
  { table: 'stream' },
  { table: 'stream', objectsEach: 2 },
  { table: 'stream', objectsEach: 100 },
] as const satisfies readonly PdfForm[];
const LINE_ENDS = ['\n', '\r\n', '\r'] as const;
const FORMS: readonly PdfForm[] = [
  ...TABLES.flatMap((table) =>
    PACKINGS.flatMap((packing) => ENCRYPTIONS.map((encryption) => ({ ...table, packing, encryption }))),
  ),
  ...TABLES.flatMap((table) => LINE_ENDS.map((lineEnd): PdfForm => ({ ...table, lineEnd, packing: 'flate' }))),
];
const linesOf = ({ text }: { readonly text: string }): string[] => text.trim().split(/[\r\n]+/);

describe('a PDF in each form', () => {
  it.each(FORMS.map((form) => ({ form, name: JSON.stringify(form) })))('$name', async ({ form }) => {
    const file = writePdf(objects, form);
    const { pages, attachments } = await pdfium.read(file);
    expect(pages.map(linesOf)).toEqual(WORDS);
    expect(attachments.map(({ name, bytes }) => [name, Buffer.from(bytes!).toString()])).toEqual([
      ['a', 'What is attached'],
    ]);
    expect(writePdf(objects, form).equals(file)).toBe(true);
  });

  it.each(ENCRYPTIONS)('is read by a second program: %s', async (encryption) => {
    const { pages } = await pdfParse.read(writePdf(objects, { ...TABLES[2], packing: 'png', encryption }));
    expect(pages.map(linesOf)).toEqual(WORDS);
  });

  it.each(ENCRYPTIONS.slice(1))('asks for the password, where there is one: %s', async (encryption) => {
    const file = writePdf(objects, { encryption, password: 'secret' });
    await expect(pdfium.read(file)).rejects.toMatchObject({ code: 'encrypted-pdf' });
  });

  it.each(ENCRYPTIONS.slice(1))('shows no word of what is encrypted: %s', (encryption) => {
    for (const table of TABLES)
      expect(writePdf(objects, { ...table, encryption }).toString('latin1')).not.toMatch(/first page|note|attached/);
  });
});

it('a PDF that was changed later says what it says now', async () => {
  const [first] = objects.keys();
  expect(first).toBe(1);
  const at = [...objects.values()].findIndex((object) => typeof object !== 'string') + 1;
  const changed = updated(writePdf(objects), new Map([[at, { entries: '', data: lines(['Changed']) }]]));
  const { pages } = await pdfium.read(changed);
  expect(pages.map(linesOf)).toEqual([['Changed'], WORDS[1]]);
});

it('entries that are given stay as they are, right or wrong', () => {
  const file = writePdf(new Map([[1, { entries: '/Length 5 /Filter /Made_Up', data: 'abc' }]]), { packing: 'flate' });
  expect(file.toString('latin1')).toContain('<< /Length 5 /Filter /Made_Up   >>\nstream\nabc\nendstream');
});
