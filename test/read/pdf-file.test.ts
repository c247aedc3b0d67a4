import { beforeAll, describe, expect, it } from 'vitest';
import { type Determination, extractDetermination, LetterFailure } from '../../src/index.js';
import { BEFORE, CONVERSIONS } from '../../src/read/pdf/bytes/mend.js';
import { damagedStreams, objectsOf } from '../../src/read/pdf/bytes/objects.js';
import { FLAWS, withProtectionMended } from '../../src/read/pdf/bytes/protection.js';
import { rebuilt } from '../../src/read/pdf/bytes/rebuild.js';
import { betterPage, isDoubtful } from '../../src/read/pdf/choose-page.js';
import { isUnmapped } from '../../src/read/pdf/page/words.js';
import { STAND_INS } from '../../src/read/stand-ins.js';
import type { Lack, Page } from '../../src/read/document.js';
import { expectLinear } from '../helpers/linear.js';
import { changed, letterPages, letterPdf, pdfOf, rawPdf, stream } from '../helpers/pdf-files.js';

const NAME = 'table-2016-hard-page-breaks';
const PAGES = letterPages(NAME);
/** Letters of four pages: plain; with compressed streams; with a password of its owner. */
let compressed: Buffer;
let byVersion: ReadonlyMap<string, Buffer>;
const plain = letterPdf(NAME);

const VERSIONS = ['1.3', '1.4', '1.6', '1.7ext3'] as const;

beforeAll(async () => {
  compressed = await pdfOf(PAGES, { compress: true });
  const owned = VERSIONS.map(
    async (pdfVersion) => [pdfVersion, await pdfOf(PAGES, { pdfVersion, ownerPassword: 'owner' })] as const,
  );
  byVersion = new Map(await Promise.all(owned));
});

const read = async (bytes: Uint8Array, file = 'letter.pdf'): Promise<Determination> =>
  await extractDetermination(bytes, { file });

/** What a file gives: its items, its outcome and the warnings about how it was read; or the code of its failure. */
async function told(bytes: Uint8Array, file?: string): Promise<string> {
  try {
    const { items, outcome, warnings } = await read(bytes, file);
    const codes = warnings.map(({ code }) => code).filter((code) => code === 'unread-page' || code === 'mended-file');
    return [`${items.length} items`, outcome ?? 'no outcome', ...codes].join(', ');
  } catch (error) {
    if (error instanceof LetterFailure) return error.code;
    throw error;
  }
}

const WHOLE = '3 items, partially_overturned';
const MENDED = `${WHOLE}, mended-file`;

const lines = (text: string): string => text.replaceAll(/.{76}/g, '$&\r\n');
const utf8 = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1'), 'utf8');
const crlf = (bytes: Buffer): Buffer => changed(bytes, (text) => text.replaceAll('\n', '\r\n'));
const cut = (bytes: Buffer, part: number): Buffer => bytes.subarray(0, Math.trunc(bytes.length * part));
const owned = (version: string, change: (text: string) => string): Buffer => changed(byVersion.get(version)!, change);

describe('a PDF that came to harm on its way', () => {
  it.each<[string, () => Buffer, string]>([
    ['behind a mark of UTF-8', () => Buffer.concat([Buffer.from('\ufeff'), plain]), WHOLE],
    ['behind pages of junk', () => Buffer.concat([Buffer.from('junk line\n'.repeat(500)), compressed]), WHOLE],
    ['behind the head of a response', () => changed(plain, (t) => `HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${t}`), WHOLE],
    ['without its first line', () => plain.subarray(plain.indexOf('\n') + 1), MENDED],
    ['without its first line, encrypted', () => byVersion.get('1.6')!.subarray(9), MENDED],
    ['in base64', () => Buffer.from(plain.toString('base64')), WHOLE],
    ['in base64, in lines of an e-mail', () => mail(lines(compressed.toString('base64'))), WHOLE],
    ['in base64, in JSON', () => Buffer.from(JSON.stringify({ file: lines(plain.toString('base64')) })), WHOLE],
    ['in an address of data', () => Buffer.from(`data:application/pdf;base64,${plain.toString('base64')}`), WHOLE],
    ['with line ends of Windows', () => crlf(compressed), MENDED],
    ['with line ends of Windows, encrypted', () => crlf(byVersion.get('1.6')!), MENDED],
    ['saved as text in UTF-8', () => utf8(compressed), MENDED],
    ['saved as text in UTF-8, encrypted', () => utf8(byVersion.get('1.4')!), MENDED],
    [
      'saved as text of Windows in UTF-8',
      () => Buffer.from(new TextDecoder('windows-1252').decode(compressed)),
      MENDED,
    ],
    ['with bytes that text cannot have replaced', () => Buffer.from(compressed.toString('utf8')), 'broken-pdf'],
    ['without the table at its end', () => cut(compressed, 0.97), MENDED],
    ['without its catalogue', () => cut(plain, 0.97), MENDED],
    ['cut off on its last page', () => cut(plain, 0.8), '2 items, no outcome, unread-page, unread-page, mended-file'],
    [
      'cut off inside compressed data',
      () => cut(compressed, 0.3),
      '0 items, no outcome, unread-page, unread-page, mended-file',
    ],
    [
      'zero bytes from its middle on',
      () => Buffer.concat([cut(plain, 0.6), Buffer.alloc(9000)]),
      '1 items, no outcome, unread-page, unread-page, mended-file',
    ],
    ['nothing but its first line', () => Buffer.from('%PDF-1.7\n'), 'broken-pdf'],
  ])('%s', async (_, file, expected) => {
    expect(await told(file())).toBe(expected);
  });

  it.each([...BEFORE, ...CONVERSIONS])('does nothing to a whole one: $id', ({ undo }) => {
    expect(undo(plain)).toBeNull();
    expect(undo(compressed)).toBeNull();
  });

  it.each(['1 0 obj << /Type /Page >> stream\n2 0 obj 3 0 obj endobj ', '1 0 obj << ', '7 ', '8', 'obj >> stream\n'])(
    'is searched in time that grows with its size only: %j',
    (junk) => {
      expectLinear(
        (size) => junk.repeat(size / junk.length),
        (text) => [objectsOf(Buffer.from(text)), damagedStreams(Buffer.from(text)), rebuilt(Buffer.from(text))],
      );
    },
  );
});

const mail = (body: string): Buffer =>
  Buffer.from(
    'From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n' +
      `Content-Type: application/pdf; name=letter.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`,
  );

/** The second page's content, or its object, replaced. */
const contentsOf = (text: string, page: number): string => [...text.matchAll(/\/Contents (\d+) 0 R/g)][page]![1]!;
const inSecondStream = (change: (data: string) => string): Buffer =>
  changed(compressed, (text) => {
    const at = text.indexOf('stream\n', text.indexOf(`\n${contentsOf(text, 1)} 0 obj`)) + 7;
    const end = text.indexOf('endstream', at);
    return text.slice(0, at) + change(text.slice(at, end)) + text.slice(end);
  });

describe('a letter with a damaged page', () => {
  it.each<[string, () => Buffer]>([
    ['whose data starts with zero bytes', () => inSecondStream((data) => '\0'.repeat(40) + data.slice(40))],
    ['whose data has a hole', () => inSecondStream((data) => data.slice(0, 60) + 'x'.repeat(30) + data.slice(90))],
    ['whose data has lost bytes', () => inSecondStream((data) => data.slice(0, 60) + data.slice(80))],
    ['whose data ends too early', () => inSecondStream((data) => data.slice(0, data.length / 2))],
    [
      'that is not in the file',
      () => changed(plain, (t) => t.replace(`/Contents ${contentsOf(t, 1)} 0 R`, '/Contents 99 0 R')),
    ],
    [
      'that the list of pages has lost',
      () => changed(plain, (t) => t.replace(/(\/Kids \[\d+ 0 R) \d+ 0 R/, '$1 98 0 R')),
    ],
  ])('%s', async (_, file) => {
    const whole = await read(plain);
    const { case_number, reviewer, outcome, warnings, items } = await read(file());
    expect({ case_number, reviewer, outcome }).toEqual({
      case_number: whole.case_number,
      reviewer: whole.reviewer,
      outcome: null,
    });
    // The other pages are read.
    expect(items.at(-1)!.decision).toBe(whole.items.at(-1)!.decision);
    expect(warnings.filter(({ code }) => code === 'unread-page').map(({ message }) => message.slice(0, 9))).toEqual([
      'Page 2 is',
    ]);
  });
});

const page = (text: string, lack: Lack | null = null, notes: Page['notes'] = []): Page => ({
  text,
  reader: 'pdfium',
  lack,
  notes,
});
const PROSE = 'The request for a lumbar brace is not medically necessary and appropriate. '.repeat(3);
/** What a font shows whose glyphs are counted from another place. */
const shifted = (text: string, by: number): string =>
  [...text].map((letter) => String.fromCodePoint(letter.codePointAt(0)! + by)).join('');

describe('a page as two readers read it', () => {
  it.each<[string, string, Lack | null]>([
    ['prose', PROSE, null],
    ['a form', 'Name of the applicant: '.padEnd(200, '_'), null],
    ['few words', 'Page 2 of 3', null],
    ['another language', 'La solicitud de un soporte lumbar no es necesaria para el paciente. '.repeat(3), null],
    ['glyphs shifted down', shifted(PROSE, -29), 'unmapped'],
    ['glyphs shifted up', shifted(PROSE.replaceAll(' ', ''), 3), 'unmapped'],
    ['characters of private use', shifted(PROSE, 0xf000), 'unmapped'],
    ['no characters', '\ufffd'.repeat(200), 'unmapped'],
    ['one character for all', PROSE.replaceAll(/\S/g, 'A'), 'unmapped'],
  ])('is unmapped by its letters: %s', (_, text, lack) => {
    expect(isUnmapped(text)).toBe(lack !== null);
  });

  it.each<[string, Page, Page | undefined, 'first' | 'second']>([
    ['text for a blank page', page('', 'blank'), page(PROSE), 'second'],
    ['text for a damaged page', page('', 'damaged'), page('Upheld'), 'second'],
    ['text for fonts that tell nothing', page('', 'unmapped'), page('Upheld'), 'second'],
    ['text for an image', page('', 'image'), page(PROSE), 'second'],
    ['a stamp on an image', page('', 'image'), page('Page 2 of 3'), 'first'],
    ['an image for a blank page', page('', 'blank'), page('', 'image'), 'second'],
    ['a blank page for an image', page('', 'image'), page('', 'blank'), 'first'],
    ['a page that the second has not', page('', 'blank'), undefined, 'first'],
  ])('is taken as it tells more: %s', (_, first, second, expected) => {
    expect(isDoubtful(first)).toBe(true);
    expect(betterPage(first, second)).toBe(expected === 'first' ? first : second);
  });

  it.each([page(PROSE), page('', 'blank', [{ code: 'hidden-text', message: 'Hidden.' }])])(
    'is not asked for twice where one reader saw all: %j',
    (seen) => {
      expect(isDoubtful(seen)).toBe(false);
    },
  );
});

describe('a PDF that is protected', () => {
  it.each(VERSIONS)('is read where only its owner has a password, of version %s', async (version) => {
    expect(await told(byVersion.get(version)!)).toBe(WHOLE);
  });

  it.each(VERSIONS)('asks for a password that somebody set, of version %s', async (pdfVersion) => {
    expect(await told(await pdfOf(['A letter.'], { pdfVersion, userPassword: 'user' }))).toBe('encrypted-pdf');
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      'with permissions as a positive number',
      '1.4',
      (t) => t.replace(/\/P -(\d+)/, (_, n) => `/P ${2 ** 32 - n}`),
      WHOLE,
    ],
    ['with other permissions than were sealed', '1.7ext3', (t) => t.replace(/\/P -\d+/, '/P -4'), WHOLE],
    ['without its sealed permissions', '1.7ext3', (t) => t.replace(/\/Perms <\w+>/, ''), WHOLE],
    ['that says that its metadata is encrypted', '1.6', (t) => t.replace('/V 4', '/EncryptMetadata true /V 4'), WHOLE],
    ['with the length of its key in bytes', '1.4', (t) => t.replace('/Length 128', '/Length 16'), WHOLE],
    ['without the length of its key', '1.4', (t) => t.replace('/Length 128', ''), WHOLE],
    ['without a handler', '1.3', (t) => t.replace('/Filter /Standard', ''), WHOLE],
    ['without a revision', '1.6', (t) => t.replace(/\/R 4/, ''), WHOLE],
    ['by certificates', '1.6', (t) => t.replace('/Filter /Standard', '/Filter /Adobe.PubSec'), 'protected-pdf'],
    ['by a plug-in', '1.4', (t) => t.replace('/Filter /Standard', '/Filter /FOPN_fLock'), 'protected-pdf'],
  ])('%s', async (_, version, change, expected) => {
    expect(await told(owned(version, change))).toBe(expected);
  });

  it.each(FLAWS)('has its flaw mended: $id', ({ example, mend }) => {
    expect(mend(example)).not.toBe(example);
    expect(withProtectionMended(rawPdf(['<< /Type /Catalog >>', example]))).not.toBeNull();
  });
});

const HTML = '<!DOCTYPE html><html><head><title>Gone</title></head><body><h1>404</h1></body></html>';
const SCAN = rawPdf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
  stream('q 612 0 0 792 0 0 cm /I Do Q'),
  stream('\x20', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
]);

describe('a file without a letter', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string, string?]>([
    ['nothing', () => Buffer.alloc(0), 'empty-file'],
    ['blanks', () => Buffer.from(' \n\n '), 'empty-file', 'letter.txt'],
    ['a page of HTML', () => Buffer.from(HTML), 'not-a-pdf'],
    ['an error in JSON', () => Buffer.from('{"error": "link expired"}'), 'not-a-pdf'],
    [
      'an error in XML',
      () => Buffer.from('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
      'not-a-pdf',
    ],
    ['an error in words', () => Buffer.from('Service temporarily unavailable'), 'not-a-pdf', 'LETTER.PDF'],
    ['an image', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'not-a-pdf'],
    ['an archive with a PDF in it', () => changed(plain, (text) => `PK\x03\x04\0\0letter.pdf${text}`), 'not-a-pdf'],
    ['an e-mail', () => Buffer.from('From: a@b.c\nMIME-Version: 1.0\nSubject: letter\n\nSee you.\n'), 'not-a-pdf'],
    ['zero bytes', () => Buffer.alloc(4000), 'not-a-pdf'],
    ['an image by another name', () => Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'not-text', 'letter.txt'],
    [
      'no pages',
      () => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
      'no-pages',
    ],
    ['blank pages', () => pdfOf([() => {}, () => {}]), 'blank-pages'],
    ['a page of blanks', () => pdfOf(['   ']), 'blank-pages'],
    ['a scan', () => SCAN, 'no-text'],
    ['nothing but numbers of pages', () => pdfOf(['Page 1', 'Page 2', 'Page 3']), 'not-a-determination'],
    ['empty fields', () => pdfOf([() => {}], {}, form), 'empty-form'],
    ['only damaged pages', () => changed(compressed, (t) => t.replaceAll('x\x9c', '\0\0')), 'broken-pdf'],
    [
      'a cover',
      () => pdfOf(['For the best experience, open this PDF portfolio in Acrobat X or later.']),
      'attachments-only',
    ],
    [
      'a form that a program makes',
      () => pdfOf(['Please wait... If this message is not eventually replaced by the proper contents']),
      'dynamic-form',
    ],
    [
      'a wrapper of rights',
      () => pdfOf(['This PDF file is protected. You need a different reader to open it.']),
      'protected-pdf',
    ],
    ['another document', () => pdfOf(['Minutes of the meeting of the board.']), 'not-a-determination'],
  ])('%s', async (_, file, expected, name) => {
    expect(await told(await file(), name)).toBe(expected);
  });

  it('is told by the name of its format', async () => {
    await expect(read(Buffer.from(HTML))).rejects.toThrow('an HTML page');
    await expect(read(Buffer.from('GIF89a'))).rejects.toThrow('a GIF image');
  });

  it.each(['letter.pdf', 'letter.txt', 'letter'])('is none where a letter is text by the name %s', async (name) => {
    expect(await told(Buffer.from(PAGES.join('\f')), name)).toBe(WHOLE);
  });

  it.each(STAND_INS)('is known by what stands in its place: $id', ({ when, example }) => {
    expect(example).toMatch(when);
  });
});

function form(document: PDFKit.PDFDocument): void {
  document.font('Helvetica');
  document.initForm();
  document.formText('name', 72, 72, 200, 20, { value: '' });
}

/** What a font says of its glyphs: the characters they stand for, or their names; null where it says nothing. */
interface Font {
  readonly characters?: (code: number) => number;
  readonly names?: (code: number) => string;
}

const CODES = Array.from({ length: 95 }, (_, i) => 32 + i);
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
const GLYPH_OF = { wide: (code: number) => hex(code - 29, 4), narrow: (code: number) => hex(code + 60, 2) };

/** A letter drawn with glyphs whose numbers are not those of their characters. */
function drawnWith({ characters, names }: Font): Buffer {
  const glyph = names ? GLYPH_OF.narrow : GLYPH_OF.wide;
  const words = letterPages('table-2018-plain').join('').split('\n');
  const drawn = words.map((line, i) => {
    const glyphs = [...line].map((letter) => glyph(letter.charCodeAt(0))).join('');
    return `BT /F 9 Tf 1 0 0 1 50 ${760 - i * 12} Tm <${glyphs}> Tj ET`;
  });
  const map = CODES.map((code) => `<${hex(code - 29, 4)}> <${hex(characters?.(code) ?? 0, 4)}>\n`).join('');
  const differences = CODES.map((code) => `${code + 60} /${names?.(code)}`).join(' ');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(drawn.join('\n')),
    names
      ? `<< /Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Times /FirstChar 92 /LastChar 186 /Widths [${'500 '.repeat(95)}] /Encoding << /Differences [${differences}] >> >>`
      : `<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Times /Encoding /Identity-H /DescendantFonts [6 0 R] ${characters ? '/ToUnicode 7 0 R' : ''} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Times /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n95 beginbfchar\n${map}endbfchar endcmap end`,
    ),
  ]);
}

describe('a font', () => {
  it.each<[string, Font, string]>([
    ['tells its characters', { characters: (code) => code }, '1 items, overturned'],
    ['tells nothing', {}, 'unmapped-text'],
    ['tells its glyphs', { characters: (code) => code - 29 }, 'unmapped-text'],
    ['tells characters of private use', { characters: (code) => 0xf000 + code }, 'unmapped-text'],
    ['tells one character for all', { characters: () => 0x41 }, 'unmapped-text'],
    ['tells others', { characters: (code) => 32 + ((code * 37) % 94) }, 'unmapped-text'],
    ['names them by numbers that the second reader knows', { names: (code) => `C${code}` }, '1 items, overturned'],
    ['names them by numbers that nobody knows', { names: (code) => `a${code}` }, 'unmapped-text'],
  ])('%s', async (_, font, expected) => {
    expect(await told(drawnWith(font))).toBe(expected);
  });
});
