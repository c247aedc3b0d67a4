/** Letters in other formats than PDF and plain text. */
import { paragraphsOfLetter } from './paragraphs.mjs';
import { encoded1252 } from './windows-1252.mjs';
import { typeset } from './texts.mjs';
import { zipped } from './zip.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const entities = (text) => escaped(text).replaceAll(/[^\x00-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);

/** HTML as word processors save it: a paragraph each, soft wrapped, entities for all beyond ASCII. */
export const asHtml = (text) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n<meta charset="windows-1252">\n<title>Letter</title>\n` +
  `<style>p.MsoNormal {margin:0in; font-family:"Times New Roman",serif;}</style>\n</head>\n<body lang=EN-US>\n` +
  `${paragraphsOfLetter(typeset(text))
    .map((words) => `<p class=MsoNormal>${entities(words).replaceAll(/(.{60,80}) /g, '$1\n')}</p>`)
    .join('\n')}\n</body>\n</html>\n`;

/** HTML with the text in one preformatted block, as mail archives and web viewers show it. */
export const asPreformatted = (text) =>
  `<!doctype html><html><body><pre>${escaped(text.replaceAll('\f', '\n'))}</pre></body></html>`;

/** HTML with one line per line, as web mail shows it. */
export const asLines = (text) =>
  `<div dir="ltr">${text
    .split(/[\n\f]/)
    .map((line) => `${entities(line)}<br>`)
    .join('\n')}</div>`;

const inRtf = (text) =>
  text
    .replaceAll(/[\\{}]/g, '\\$&')
    .replaceAll(/[^\x00-\x7f]/g, (character) => `\\'${encoded1252(character).toString('hex')}`);

/** RTF as word processors save it. */
export const asRtf = (text) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}` +
  `{\\colortbl;\\red0\\green0\\blue0;}{\\info{\\title Letter}}\\viewkind4\\uc1\n` +
  `${paragraphsOfLetter(typeset(text))
    .map((words) => `\\pard\\sa0\\f0\\fs24 ${inRtf(words)}\\par`)
    .join('\n')}\n}`;

const run = (words) => `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;

/** A document of a word processor. */
export const asDocx = (text) =>
  zipped({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml':
      '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
      `${paragraphsOfLetter(typeset(text)).map(run).join('')}</w:body></w:document>`,
  });

const MAIL_HEAD = `From: records@adler-finch.example
To: claims@insurer.example
Subject: FW: IMR final determination
Date: Mon, 9 Jan 2017 10:42:00 -0800
MIME-Version: 1.0
`;

/** A mail with the letter as its words. */
export const asMail = (text) => `${MAIL_HEAD}Content-Type: text/plain; charset=utf-8\n\n${text.replaceAll('\f', '\n')}`;

/** Words as "quoted-printable" has them: lines of 76 at most, "=" and what is beyond ASCII as codes. */
const quotedPrintable = (text) =>
  text
    .split('\n')
    .map((line) =>
      [...Buffer.from(line)]
        .map((byte) =>
          byte > 126 || byte === 61
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
        )
        .join('')
        .replaceAll(/(.{70}(?:=..)?)(?=.)/g, '$1=\n'),
    )
    .join('\n');

/** The same, its words packed as mail programs pack them. */
export const asPackedMail = (text) =>
  `${MAIL_HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n` +
  quotedPrintable(typeset(text).replaceAll('\f', '\n'));

export const FORMATS = [
  { id: 'html', what: 'HTML of a word processor', alter: asHtml },
  { id: 'html-pre', what: 'HTML, one preformatted block', alter: asPreformatted },
  { id: 'html-lines', what: 'HTML, a line break a line', alter: asLines },
  { id: 'rtf', what: 'RTF', alter: asRtf },
  { id: 'docx', what: 'a document of a word processor', alter: asDocx },
  { id: 'mail', what: 'a mail', alter: asMail },
  { id: 'mail-packed', what: 'a mail, quoted-printable', alter: asPackedMail },
  { id: 'zip', what: 'a ZIP archive with the text', doubtful: true, alter: (text) => zipped({ 'letter.txt': text }) },
].map((row) => ({ ...row, of: 'text' }));
