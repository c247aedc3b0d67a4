import { describe, expect, it, test } from 'vitest';
import { extractDetermination, readLetter } from '../../src/index.js';
import { textOfHtml } from '../../src/read/formats/html.js';
import { readRtf } from '../../src/read/formats/rtf.js';
import { comparable, corpusLetters } from '../helpers/corpus-letters.js';
import { zipped } from '../../scripts/alter/zip.mjs';

const LETTERS = corpusLetters().filter(({ name }) => /plain|modified/.test(name));
const paragraphs = (text: string): string[] => text.split(/[\n\f]+/).filter((line) => line.trim() !== '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (body: string): Uint8Array =>
  Buffer.from(`<!DOCTYPE html><html><head><title>A</title></head><body>${body}`);

const rtf = (body: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${body}}`, 'latin1');
const rtfText = (text: string): string =>
  text.replaceAll(/[\\{}]/g, '\\$&').replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0)}?`);

const word = (body: string): Uint8Array =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const FORMATS: readonly (readonly [string, string, (text: string) => Uint8Array])[] = [
  [
    'HTML, one line per paragraph',
    'text/html',
    (text) =>
      page(
        paragraphs(text)
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('\n'),
      ),
  ],
  ['HTML, lines parted by breaks', 'text/html', (text) => page(paragraphs(text).map(escaped).join('<br>'))],
  ['HTML, laid out beforehand', 'text/html', (text) => page(`<pre>${escaped(text)}</pre>`)],
  [
    'RTF',
    'application/rtf',
    (text) =>
      rtf(
        paragraphs(text)
          .map((line) => `{\\b ${rtfText(line)}}\\par\r\n`)
          .join(''),
      ),
  ],
  [
    'a Word document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    (text) => word(paragraphs(text).map(wordParagraph).join('')),
  ],
];

describe.each(FORMATS)('%s', (_, media_type, made) => {
  it.each(LETTERS)('gives the record of $name, whatever the name of the file', async ({ text, expected }) => {
    const record = await extractDetermination(made(text), { file: 'letter.txt' });
    expect(comparable(record)).toEqual(expected);
    expect(record.source.media_type).toBe(media_type);
  });
});

const CELLS = [
  ['Case Number:', 'CM16-0999101', '', ''],
  ['Date Assigned:', '12/01/2016', 'Date of Injury:', '02/03/2016'],
  ['Decision Date:', '12/29/2016', 'UR Denial Date:', '11/04/2016'],
  ['Priority:', 'Standard', 'Application Received:', '11/25/2016'],
];
const REST = paragraphs(LETTERS.find(({ name }) => name === 'table-2016-plain')!.text).slice(6);

describe('a case table that is a table', () => {
  const rows = (row: string, cell: (text: string) => string, of: readonly string[][] = CELLS): string =>
    of.map((cells) => `<${row}>${cells.map(cell).join('')}</${row}>`).join('');
  const rest = REST.map((line) => `<p>${escaped(line)}</p>`).join('');
  test.each<[string, Uint8Array]>([
    ['of HTML', page(`<table>${rows('tr', (text) => `<td>${text}</td>`)}</table>${rest}`)],
    [
      'with paragraphs in its cells',
      page(`<table><tbody>${rows('tr', (text) => `<td><p><b>${text}</b></p></td>`)}</table>${rest}`),
    ],
    [
      'inside a table that lays out the page',
      page(
        `<table><tr><td><table>${rows('tr', (text) => `<th>${text}</th>`)}</table></td></tr><tr><td>${rest}</td></tr></table>`,
      ),
    ],
    [
      'of Word',
      word(
        `<w:tbl>${rows('w:tr', (text) => `<w:tc>${wordParagraph(text)}</w:tc>`)}</w:tbl>${REST.map(wordParagraph).join('')}`,
      ),
    ],
    [
      'of RTF',
      rtf(
        CELLS.map((cells) => `\\trowd ${cells.map((text) => `\\intbl ${text}\\cell`).join(' ')}\\row\n`).join('') +
          REST.map((line) => `\\pard ${rtfText(line)}\\par\n`).join(''),
      ),
    ],
  ])('%s is read', async (_, bytes) => {
    expect(await extractDetermination(bytes)).toMatchObject({
      case_number: 'CM16-0999101',
      date_assigned: '2016-12-01',
      date_of_injury: '2016-02-03',
      decision_date: '2016-12-29',
      ur_denial_date: '2016-11-04',
      priority: 'standard',
      application_received: '2016-11-25',
      outcome: 'overturned',
    });
  });
});

describe('what a browser does not show is not read', () => {
  test.each([
    ['<p style="display:none">x</p>a', 'a'],
    ['<p style="color:red; VISIBILITY: hidden">x</p>a', 'a'],
    ['<span hidden>x</span>a', 'a'],
    ['<script>x</script><style>x</style><noscript>x</noscript><template>x</template>a', 'a'],
    ['<!-- x -->a', 'a'],
    ['<del>x</del><img alt="x" src="x">a', 'a'],
    ['a&nbsp;b &rsquo;&#146;', 'a\u00a0b \u2019\u2019'],
    ['<h2>Case Summary</h2><a href="https://example.org">a</a>', 'Case Summary\n\na'],
  ])('%j', (html, text) => {
    expect(textOfHtml(`<html><head><title>x</title></head><body>${html}</body></html>`).trim()).toBe(text);
  });
});

describe('RTF', () => {
  test.each([
    ["don\\'92t 98\\'9699", 'don\u2019t 98\u201399', 'bytes of the code page'],
    ['\\u8217?s \\uc2\\u8211-- x', '\u2019s \u2013 x', 'Unicode with what stands for it'],
    ['\\lquote a\\rquote  \\emdash\\~b\\_c', '\u2018a\u2019 \u2014\u00a0b\u2011c', 'signs by name'],
    ['{\\fonttbl{\\f0 Arial;}}{\\info{\\title x}}{\\header x}{\\*\\generator x;}a', 'a', 'what is no text'],
    ['{\\v x}a\\v x\\v0 b', 'ab', 'hidden text'],
    ['{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt a}}', 'a', 'a field shows its result'],
    ['{\\pict\\bin4 }}}}x}a', 'a', 'bytes of pictures'],
    ['a\\par b\\line c\\page d', 'a\nb\nc\fd', 'line and page ends'],
    ['{{{a}b}c', 'abc', 'a group left open'],
    ['a}}}b', 'ab', 'groups closed too often'],
  ])('%j reads %j: %s', (body, text, _proves) => {
    expect(readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}`, 'latin1')).text.trim()).toBe(text);
  });

  it('takes other code pages', () => {
    expect(readRtf(Buffer.from("{\\rtf1\\mac don\\'d5t}")).text).toBe('don\u2019t');
  });
});

describe('what is no letter is said', () => {
  const error = (title: string): Uint8Array =>
    Buffer.from(`<html><head><title>${title}</title></head><body>Sorry.</body>`);
  test.each<[string, Uint8Array, string, string]>([
    ['a page that was not found', error('404 Not Found'), 'letter.html', 'error-page'],
    ['one that may not be seen', error('Access Denied'), 'letter.htm', 'error-page'],
    ['a page without a title', Buffer.from('<html><body><h1>502 Bad Gateway</h1>nginx'), 'letter.txt', 'error-page'],
    ['another page', error('Recipes'), 'letter.html', 'not-a-determination'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'letter.doc', 'not-text'],
    [
      'an OpenDocument file',
      zipped({ mimetype: 'x', 'application/vnd.oasis.opendocument.text': '' }),
      'letter.txt',
      'not-text',
    ],
    ['a Word document cut short', word('').subarray(0, 700), 'letter.docx', 'broken-document'],
    ['a Word document that fills the memory', word(' '.repeat(70 * 1024 * 1024)), 'letter.docx', 'broken-document'],
  ])('%s', async (_, bytes, file, code) => {
    await expect(readLetter(bytes, { file }).then(() => extractDetermination(bytes, { file }))).rejects.toMatchObject({
      code,
    });
  });
});
