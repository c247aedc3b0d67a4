import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Page, wholePage } from '../../src/read/document.js';
import { openDocument } from '../../src/read/open.js';
import { readDirectly, whyNotDirectly } from '../../src/read/direct/direct.js';
import { STANDARD_NAMES } from '../../src/read/direct/fonts/standard-fonts.js';
import { agreed, firstDifference, readPdf } from '../../src/read/pdf/read-pdf.js';
import { corpusLetters } from '../helpers/corpus-letters.js';
import { directly } from '../helpers/direct.js';
import { ENCRYPTIONS } from '../helpers/pdf-crypt.js';
import { letterPdf } from '../helpers/pdf-files.js';
import { PACKINGS } from '../helpers/pdf-filters.js';
import { box, lines, type Objects, pdfOf, scan, SCAN, SCANNED, text } from '../helpers/pdf-pages.js';
import { partsOf } from '../helpers/pdf-parts.js';
import { type PdfForm, writePdf } from '../helpers/pdf-writer.js';

/** The direct reader gives the text that PDFium gives, character for character, or refuses. */

describe('every invented letter is read directly, as PDFium reads it', () => {
  test.each(corpusLetters())('$name', async ({ pdf }) => {
    expect(await directly(pdf)).toBe('alike');
  });
});

const REAL = new URL('../../../shared/letters/', import.meta.url);
const there = existsSync(REAL);

describe.skipIf(!there)('every real letter in ../shared is read directly, as PDFium reads it', () => {
  const pdfs = there ? readdirSync(REAL).filter((file) => file.endsWith('.pdf')) : [];
  test.each(pdfs)('%s', async (file) => {
    expect(await directly(readFileSync(new URL(file, REAL)))).toBe('alike');
  });
});

const TABLES: readonly PdfForm[] = [
  { table: 'words' },
  { table: 'words', lineEnd: '\r\n' },
  ...[0, 1, 100].map((objectsEach): PdfForm => ({ table: 'stream', objectsEach })),
];
const FORMS: readonly PdfForm[] = TABLES.flatMap((form) =>
  PACKINGS.flatMap((packing) => ENCRYPTIONS.map((encryption) => ({ ...form, packing, encryption }))),
);

describe('a letter is read directly in each form that a file has', async () => {
  const { objects, root } = await partsOf(letterPdf('table-2016-plain'));
  const [page] = readDirectly(Buffer.from(letterPdf('table-2016-plain')))!;

  it.each(FORMS.map((form) => ({ form, name: JSON.stringify(form) })))('$name', ({ form }) => {
    expect(readDirectly(writePdf(objects, { ...form, root }))?.[0]).toEqual(page);
  });

  it.each(ENCRYPTIONS.slice(1))('not with a password: %s', (encryption) => {
    expect(whyNotDirectly(writePdf(objects, { encryption, password: 'secret', root }))).toBe('a password');
  });
});

const BODY = [
  'The physician reviewer found that the request for the treatment is not',
  'medically necessary and appropriate, and that the denial is upheld in this case.',
];
const body = lines(BODY, 400);
/** A font in place of the bold one. */
const font = (entries: string): Objects => ({ bold: `<< /Type /Font ${entries} >>` });
const letter = (draw: string, entries = '', resources = '', objects: Objects = {}, catalog = ''): Uint8Array =>
  pdfOf([{ draw: `${draw}${body}`, entries, resources }], objects, catalog);

/** Ways to draw text that are understood, each with what it proves. */
const DRAWN: readonly (readonly [what: string, draw: string])[] = [
  ['words parted by shifts', 'BT /F 11 Tf 72 700 Td [(two) -300 (words) -120 (and one)] TJ ET '],
  ['letters moved by shifts too small for a blank', 'BT /F 11 Tf 72 700 Td [(w) 30 (o) -40 (r) 15 (d)] TJ ET '],
  ['a shift before the first letter', 'BT /F 11 Tf 72 700 Td [-500 (word) -250 (word) 100] TJ (next) Tj ET '],
  ['nothing but a shift', 'BT /F 11 Tf 72 700 Td (one) Tj [-900] TJ (two) Tj ET '],
  ['room between characters', 'BT /F 11 Tf 2 Tc 72 700 Td (spread out) Tj [(sp) -20 (re) 30 (ad)] TJ ET '],
  ['less room between characters', 'BT /F 11 Tf -0.4 Tc 72 700 Td (drawn together) Tj [(to) -200 (gether)] TJ ET '],
  ['room between words', 'BT /F 11 Tf 9 Tw 72 700 Td (far apart words) Tj ET '],
  ['stretched text', 'BT /F 11 Tf 60 Tz 72 700 Td (narrow) Tj 30 0 Td (words) Tj 140 Tz (wide) Tj ET '],
  ['pieces of one word', `${text(72, 700, 'nec')}${text(91.1, 700, 'essary')}`],
  ['pieces that stand apart', `${text(72, 700, 'one')}${text(120, 700, 'two')}`],
  ['pieces that stand a little apart', `${text(72, 700, 'one')}${text(93, 700, 'two')}`],
  ['a piece drawn before the one on its left', `${text(200, 700, 'right')}${text(72, 700, 'left')}`],
  ['a raised number', `${text(72, 700, 'note')}${text(94, 704, '2', 7)}${text(100, 700, 'goes on')}`],
  ['a lowered number', `${text(72, 700, 'H')}${text(80, 697, '2', 7)}${text(85, 700, 'O')}`],
  ['a word parted at a line end', `${text(72, 700, 'this treat-')}${text(72, 686, 'ment is')}`],
  ['a dash at a line end', `${text(72, 700, 'from 4 -')}${text(72, 686, '8 weeks')}`],
  ['a hyphen by itself', `${text(72, 700, 'this treat')}${text(130, 700, '-')}${text(72, 686, 'ment')}`],
  ['lines by leading', 'BT /F 11 Tf 13 TL 72 700 Td (one) Tj T* (two) Tj (three) \' 1 0.2 (four words here) " ET '],
  ['lines by steps that set the leading', 'BT /F 11 Tf 72 700 Td (one) Tj 0 -12 TD (two) Tj T* (three) Tj ET '],
  ['text raised by its state', 'BT /F 11 Tf 72 700 Td (up) Tj 4 Ts (per) Tj -4 Ts (low) Tj 0 Ts (er) Tj ET '],
  [
    'a page in other units',
    'q 0.5 0 0 0.5 0 0 cm BT /F 22 Tf 144 1400 Td (half as large) Tj 80 -30 Td (line) Tj ET Q ',
  ],
  ['a text matrix that scales', 'BT /F 1 Tf 11 0 0 11 72 700 Tm (scaled) Tj 4 -1.2 Td (lower) Tj ET '],
  ['a letter drawn twice to look bold', 'BT /F 11 Tf 72 700 Td [(B) 650 (B) -10 (old)] TJ ET '],
  ['a font with an outline, which looks bold', 'BT 2 Tr 0.3 w /F 11 Tf 72 700 Td (bold) Tj 0 Tr (not) Tj ET '],
  [
    'characters beyond ASCII',
    String.raw`BT /F 11 Tf 72 700 Td (\223quoted\224 \226 \227 \200 \267 \351 \255 \240) Tj ET `,
  ],
  ['strings in hexadecimal', 'BT /F 11 Tf 72 700 Td <48 65 6C6c6F2> Tj ET '],
  ['strings with brackets and line ends', 'BT /F 11 Tf 72 700 Td (a (nested) one\\\n goes on\\051) Tj ET '],
  ['several blanks', `${text(72, 700, 'far    apart')}${text(200, 700, '   ')}${text(230, 700, ' end')}`],
  ['blanks alone', `${text(72, 700, ' ')}${text(72, 686, '  ')}${text(300, 686, 'x')}`],
  ['a light ground below text', `${box(60, 690, 300, 30, 0.9)}${text(72, 700, 'on grey')}`],
  ['a rule below text', `${box(60, 698, 300, 1, 0)}${text(72, 700, 'underlined')}`],
  ['a frame around text', `q 60 690 300 30 re S Q ${text(72, 700, 'framed')}`],
  ['text within a clip', `q 60 690 300 30 re W n ${text(72, 700, 'clipped by nothing')} Q `],
  ['dark colours', '1 0 0 rg 0 0.2 0.9 RG BT /F 11 Tf 72 700 Td (red) Tj 0 0 0 1 k ( black) Tj ET 0 g '],
  ['marks', '/P << /MCID 0 >> BDC /Span BMC BT /F 11 Tf 72 700 Td (marked) Tj ET EMC EMC /A MP '],
  ['a comment', `% what follows is text\n${text(72, 700, 'behind a comment')}`],
  ['one column beside another', [700, 686, 672].map((y) => text(72, y, 'left') + text(300, y, 'right')).join('')],
  ['a line that runs under another', `${text(72, 700, 'first line')}${text(140, 693, 'half a line lower')}`],
];

describe('what is understood is read as PDFium reads it', () => {
  it.each(DRAWN)('%s', async (_what, draw) => {
    expect(await directly(letter(draw))).toBe('alike');
  });

  it('a form, in its own units and resources', async () => {
    const objects: Objects = {
      form: {
        entries:
          '/Type /XObject /Subtype /Form /BBox [0 0 400 60] /Matrix [2 0 0 2 0 0] /Resources << /Font << /G @bold >> >>',
        stream: 'BT /G 6 Tf 10 20 Td (in a form) Tj 40 0 Td (further on) Tj ET',
      },
    };
    expect(await directly(letter('q 1 0 0 1 40 600 cm /X Do Q ', '', '/XObject << /X @form >>', objects))).toBe(
      'alike',
    );
  });

  it('an image beside text', async () => {
    expect(await directly(letter('q 40 0 0 40 500 700 cm /Scan Do Q ', '', SCANNED, SCAN))).toBe('alike');
  });

  it('colours by a profile', async () => {
    const objects: Objects = { profile: { entries: '/N 1', stream: '' } };
    const draw = `/C cs 0 scn ${text(72, 700, 'black')}`;
    expect(await directly(letter(draw, '', '/ColorSpace << /C [/ICCBased @profile] >>', objects))).toBe('alike');
  });

  it('widths of its own', async () => {
    const widths = `/FirstChar 32 /LastChar 126 /Widths [${Array.from({ length: 95 }, (_, i) => 300 + i * 5.5).join(' ')}]`;
    const objects = font(`/Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding ${widths}`);
    const draw = 'BT /B 11 Tf 72 700 Td (widths) Tj [(and) -180 (shifts)] TJ ET ';
    expect(await directly(letter(draw, '', '', objects))).toBe('alike');
  });

  it.each([
    ['with links', '/Annots [<< /Type /Annot /Subtype /Link /Rect [72 700 90 710] >>]'],
    ['smaller than its paper', '/CropBox [10 10 600 780]'],
    ['of a size that is no whole number', '/MediaBox [0 0 595.32 841.92]'],
    ['that starts elsewhere', '/MediaBox [-20 -30 592 762]'],
  ])('a page %s', async (_what, entries) => {
    expect(await directly(letter(text(72, 700, 'words'), entries))).toBe('alike');
  });
});

/** Of each of the standard fonts, by any of its names, each character is as wide and high as PDFium has it. */
describe('standard fonts', () => {
  const codes = Array.from({ length: 224 }, (_, i) => i + 32);
  const rows = Array.from({ length: 14 }, (_, row) => codes.slice(row * 16, row * 16 + 16));
  // Pieces whose places depend on widths and heights: each drawn where the one before it ends.
  const draw = rows
    .map((row, i) => {
      const pieces = row.map((code) => `<${code.toString(16)}>`).join(' -170 ');
      return `BT /B 11 Tf 40 ${740 - i * 11.5} Td [${pieces}] TJ (x) Tj ET `;
    })
    .join('');

  it.each(STANDARD_NAMES.flatMap((name) => [[name, 'Type1'] as const, [name, 'TrueType'] as const]))(
    '%s as %s',
    async (name, kind) => {
      const descriptor = '<< /Type /FontDescriptor /FontName /X /Flags 32 /ItalicAngle 0 /Ascent 900 /Descent -200 >>';
      const objects = font(
        `/Subtype /${kind} /BaseFont /${name} /Encoding /WinAnsiEncoding /FontDescriptor ${descriptor}`,
      );
      expect(await directly(letter(draw, '', '', objects))).toBe('alike');
    },
  );
});

/** What is refused, by what is told of it. */
const REFUSED: readonly (readonly [why: string, pdf: Uint8Array])[] = [
  ['a turned page', letter('', '/Rotate 90')],
  ['a page of another unit, or with attachments', letter('', '/UserUnit 2')],
  ['something stuck on a page', letter('', '/Annots [<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] >>]')],
  ['attached files', letter('', '', '', {}, '/Names << /EmbeddedFiles << /Names [] >> >>')],
  ['a catalogue with layers or attachments', letter('', '', '', {}, '/OCProperties << >>')],
  ['reading from right to left', letter('', '', '', {}, '/ViewerPreferences << /Direction /R2L >>')],
  ['a page without text', pdfOf([{ draw: '' }])],
  [
    'hardly any words',
    pdfOf([{ draw: `q 90 0 0 90 9 9 cm /Scan Do Q ${text(72, 700, 'page 1')}`, resources: SCANNED }], SCAN),
  ],
  ['characters that are no words', pdfOf([{ draw: lines(['xq zvk wjq'.repeat(6), 'xq zvk wjq'.repeat(6)]) }])],
  ['text under or over something', letter(`${scan}${text(72, 700, 'on a scan')}`, '', SCANNED, SCAN)],
  ['text under or over something', letter(`${text(72, 700, 'hidden')}${box(60, 690, 300, 30, 0)}`)],
  ['text under or over something', letter(`${text(72, 700, 'hidden')}${box(60, 690, 300, 30, 0.9)}`)],
  ['text under or over something', letter(`${box(60, 690, 300, 30, 0.2)}${text(72, 700, 'dark on dark')}`)],
  ['text that may be pale', letter('0.9 g BT /F 11 Tf 72 700 Td (pale) Tj ET 0 g ')],
  [
    'text that may be pale',
    letter('/C cs 0.1 scn BT /F 11 Tf 72 700 Td (patterned) Tj ET 0 g ', '', '/ColorSpace << /C [/Separation] >>'),
  ],
  ['text that is not filled', letter('BT 3 Tr /F 11 Tf 72 700 Td (unseen) Tj 0 Tr ET ')],
  ['text that may be cut away', letter(`q 60 690 20 30 re W n ${text(72, 700, 'cut away')} Q `)],
  ['text outside of the page', letter(text(590, 700, 'beyond the edge'))],
  ['text too small to be read', letter(text(72, 700, 'tiny words', 1))],
  ['text that is not upright', letter('BT /F 11 Tf 0 1 -1 0 72 500 Tm (sideways) Tj ET ')],
  ['text drawn twice', letter(`${text(72, 700, 'twice over')}${text(72.5, 700, 'twice over')}`)],
  [
    'text drawn out of order',
    letter(['low', 'mid', 'high', 'top'].map((word, i) => text(72, 600 + 20 * i, word.repeat(9))).join('')),
  ],
  ['a layer', letter('/OC /L BDC EMC ', '', '/Properties << /L << >> >>')],
  ['text that stands for another', letter(`/Span << /ActualText (other) >> BDC ${text(72, 700, 'words')} EMC `)],
  ['a mask', letter('/G gs ', '', '/ExtGState << /G << /SMask << >> >> >>')],
  ['a state that changes how text is drawn', letter('/G gs ', '', '/ExtGState << /G << /Font [@bold 9] >> >>')],
  ['the operator zz', letter('zz ')],
  ['the operator sh', letter('/S sh ')],
  ['the operator BI', letter('BI /W 1 /H 1 ID x EI ')],
  ['content that is cut off', pdfOf([{ draw: `q ${body}` }])],
  ['a state that was not kept', letter('Q ')],
  ['a font of another kind', letter('/B 9 Tf ', '', '', font('/Subtype /Type3'))],
  ['a font that is not standard', letter('/B 9 Tf ', '', '', font('/Subtype /Type1 /BaseFont /Garamond'))],
  [
    'another encoding',
    letter('/B 9 Tf ', '', '', font('/Subtype /Type1 /BaseFont /Helvetica /Encoding /MacRomanEncoding')),
  ],
  [
    'a font of other letters',
    letter(
      '/B 9 Tf ',
      '',
      '',
      font('/Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FontDescriptor << /Flags 4 >>'),
    ),
  ],
  [
    'an encoding with differences',
    letter(
      '/B 9 Tf ',
      '',
      '',
      font('/Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /B] >>'),
    ),
  ],
];

describe('what is not understood in full is refused', () => {
  it.each(REFUSED)('%s', (why, pdf) => {
    expect(whyNotDirectly(Buffer.from(pdf))).toBe(why);
    expect(readDirectly(Buffer.from(pdf))).toBeNull();
  });

  it('a file that was changed by adding to its end', () => {
    const whole = Buffer.from(letter(''));
    const tail = 'xref\n0 0\ntrailer\n<< /Size 9 /Root 1 0 R /Prev 9 >>\nstartxref\n';
    const pdf = Buffer.concat([whole, Buffer.from(`${tail}${whole.length}\n%%EOF\n`)]);
    expect(whyNotDirectly(pdf)).toBe('several tables of objects');
  });
});

describe('a reading that is checked', () => {
  const pdf = letterPdf('table-2016-plain');

  it('is the same, where both readers read the same', async () => {
    const [one, other] = [
      await openDocument(pdf, 'a.pdf', { recheck: 1 }),
      await openDocument(pdf, 'a.pdf', { recheck: 0 }),
    ];
    expect(one).toEqual(other);
    expect(one.pages[0]!.reader).toBe('direct');
  });

  it("is the other reader's, with a doubt, where they differ", async () => {
    const other = await readPdf(pdf, { reader: 'pdfium', isChecked: false });
    const wrong = {
      ...other,
      pages: other.pages.map((page) => ({ ...page, text: page.text.replace('2016', '2061') })),
    };
    const { pages, notes } = agreed(wrong, other);
    expect(pages).toEqual(other.pages);
    expect(notes.map(({ code }) => code)).toEqual(['readers-differ']);
    expect(notes[0]!.message).toContain('Page 1');
  });

  it.each<readonly [string, more: number, change: Partial<Page>]>([
    ['a page more', 1, {}],
    ['other text', 0, { text: 'x' }],
    ['a lack', 0, { lack: 'image' }],
  ])('differs by %s', (_what, more, change) => {
    const page = wholePage('a', 'direct');
    const one = { pages: [page], attachments: [] };
    const other = { pages: [{ ...page, ...change }, ...Array.from({ length: more }, () => page)], attachments: [] };
    expect(firstDifference(one, one)).toBeNull();
    expect(firstDifference(one, other)).toBe(1 + more);
  });
});
