/** Letters as text from elsewhere: other encodings, other lines, other blanks. */
import { paragraphsOfLetter } from './paragraphs.mjs';
import { decoded1252, encoded1252 } from './windows-1252.mjs';

/** Quotes, dashes and points as word processors set them: what of a letter is beyond ASCII. */
export const typeset = (text) =>
  text
    .replaceAll(/(?<=^|[\s(])"/gm, '\u201c')
    .replaceAll('"', '\u201d')
    .replaceAll("'", '\u2019')
    .replaceAll(/(?<=\w) - (?=\w)/g, ' \u2013 ')
    .replaceAll('...', '\u2026');

const utf8 = (text) => Buffer.from(text);
const utf16 = (text) => Buffer.from(text, 'utf16le');
const utf16Big = (text) => utf16(text).swap16();
const LITTLE = Buffer.from([0xff, 0xfe]);
const BIG = Buffer.from([0xfe, 0xff]);

/** The text of UTF-8 read as Windows-1252, saved as UTF-8 again. */
export const mojibake = (text) => utf8(decoded1252(utf8(text)));

/** A byte that UTF-8 has not, in the middle of the sentences that every letter has, else at the end. */
export function withBadByte(text) {
  const at = /(?<=Final Determination was based on decisions)|$/.exec(text).index;
  return Buffer.concat([utf8(text.slice(0, at)), Buffer.from([0xff]), utf8(text.slice(at))]);
}

const ENCODINGS = [
  { id: 'utf-8-mark', what: 'UTF-8 with its mark', alter: (text) => utf8(`\ufeff${typeset(text)}`) },
  { id: 'cp1252', what: 'Windows-1252', alter: (text) => encoded1252(typeset(text)) },
  { id: 'utf-16', what: 'UTF-16 with its mark', alter: (text) => Buffer.concat([LITTLE, utf16(typeset(text))]) },
  { id: 'utf-16-be', what: 'UTF-16, big end first', alter: (text) => Buffer.concat([BIG, utf16Big(typeset(text))]) },
  { id: 'utf-16-unmarked', what: 'UTF-16 without mark', alter: (text) => utf16(typeset(text)) },
  { id: 'utf-16-be-unmarked', what: 'UTF-16, big end first, no mark', alter: (text) => utf16Big(typeset(text)) },
  { id: 'mojibake', what: 'UTF-8 read as Windows-1252', alter: (text) => mojibake(typeset(text)) },
  { id: 'bad-byte', what: 'UTF-8 with one bad byte', doubtful: true, alter: (text) => withBadByte(typeset(text)) },
];

/** Lines without the empty ones around. */
const onePage = (text) => text.replaceAll('\f', '\n').trim();

const HEADING_LINE = /^[A-Z][A-Z ,/()[\]-]{8,}:?$/gm;

const LINES = [
  { id: 'copied', what: 'as copied out of a viewer', alter: (text) => text },
  { id: 'carriage-returns', what: 'lines ended by CR alone', alter: (text) => text.replaceAll('\n', '\r') },
  {
    id: 'next-lines',
    what: 'lines ended by NEL',
    alter: (text) => text.replaceAll('\n', '\u0085'),
  },
  { id: 'one-line', what: 'the whole letter on one line', alter: (text) => onePage(text).replaceAll(/\s+/g, ' ') },
  {
    id: 'paragraph-lines',
    what: 'each paragraph on one line',
    alter: (text) => paragraphsOfLetter(text).join('\n'),
  },
  {
    id: 'paragraph-lines-apart',
    what: 'each paragraph on one line, an empty line behind it',
    alter: (text) => paragraphsOfLetter(text).join('\n\n'),
  },
  {
    id: 'headings-inside',
    what: 'headings on the line of the sentence before them',
    alter: (text) => text.replaceAll(/\n(?=[A-Z][A-Z ,/()[\]-]{8,}:?$)/gm, ' '),
  },
  {
    id: 'headings-run-in',
    what: 'headings on one line with what is around them',
    alter: (text) => text.replaceAll(/\n([A-Z][A-Z ,/()[\]-]{8,}:?)\n/g, ' $1 '),
  },
  {
    id: 'spaced-headings',
    what: 'letter-spaced headings',
    alter: (text) => text.replaceAll(HEADING_LINE, (heading) => [...heading].join(' ')),
  },
  {
    id: 'spaced-headings-wide',
    what: 'letter-spaced headings, wider between words',
    alter: (text) =>
      text.replaceAll(HEADING_LINE, (heading) =>
        heading
          .split(' ')
          .map((word) => [...word].join(' '))
          .join('   '),
      ),
  },
  {
    id: 'quoted',
    what: 'quoted in a mail',
    alter: (text) => onePage(text).replaceAll(/^/gm, '> '),
  },
  {
    id: 'numbered-lines',
    what: 'a number before each line',
    alter: (text) =>
      text
        .split('\f')
        .map((page) =>
          page
            .trim()
            .split('\n')
            .map((line, i) => `${String(i + 1).padStart(2)}  ${line}`)
            .join('\n'),
        )
        .join('\n\f'),
  },
];

/** Blanks that are lost within a value are lost in it too. */
const BLANKS = [
  {
    id: 'lost-blanks',
    what: 'blanks lost at bold words',
    alter: (text) => text.replaceAll(/\bnot medically\b/g, 'notmedically'),
  },
  {
    id: 'lost-blanks-labels',
    what: 'blanks lost behind labels',
    alter: (text) => text.replaceAll(/(?<=^[A-Z][A-Za-z ()/]{3,40}:) (?=\S)/gm, ''),
  },
  {
    id: 'lost-blanks-commas',
    what: 'blanks lost behind commas',
    alter: (text) => text.replaceAll(/(?<=[a-z]), (?=[a-z])/gi, ','),
  },
  { id: 'hard-blanks', what: 'hard blanks', alter: (text) => text.replaceAll(' ', '\u00a0') },
];

const CASE_NUMBER = /\b(CM(\d\d))-(\d{7})\b/g;

/** Case numbers as people type them. */
const NUMBERS = [
  { id: 'number-dash', what: 'case number with a dash', as: '$1\u2013$3' },
  { id: 'number-blanks', what: 'case number with blanks around its hyphen', as: '$1 - $3' },
  { id: 'number-apart', what: 'case number with blanks in all places', as: 'CM $2 - $3' },
  { id: 'number-no-hyphen', what: 'case number without its hyphen', as: '$1$3' },
  { id: 'number-padded', what: 'case number of eight digits', doubtful: true, as: '$1-0$3' },
].map(({ as, ...row }) => ({ ...row, alter: (text) => text.replaceAll(CASE_NUMBER, as) }));

const LABELS = [
  {
    id: 'number-label',
    what: 'case number labelled otherwise',
    alter: (text) => text.replaceAll(/^(?:IMR )?Case Number:/gm, 'IMR Case No.:'),
  },
];

/** Digits as recognition takes them for letters: the 1 of years, the first 0 of case numbers. */
export const misread = (text) =>
  text.replaceAll(/(?<=\b\d{1,2}[/-]\d{1,2}[/-]20)1(?=\d\b)/g, 'l').replaceAll(/(?<=\bCM\d\d-)0/g, 'O');

const MISREADINGS = [
  { id: 'misread-digits', what: 'l and O for digits', doubtful: true, alter: misread },
  {
    id: 'misread-m',
    what: 'rn for m',
    doubtful: true,
    alter: (text) => text.replaceAll(/(?<=[a-z]{2})m(?=[a-z]{2})/g, 'rn'),
  },
];

const CUTS = [
  { id: 'cut-text', what: 'the second half missing', doubtful: true, alter: (text) => text.slice(0, text.length >> 1) },
  {
    id: 'cut-text-end',
    what: 'the last tenth missing',
    doubtful: true,
    alter: (text) => text.slice(0, text.length * 0.9),
  },
];

export const TEXTS = [
  ...LINES,
  ...CUTS,
  ...ENCODINGS,
  ...NUMBERS,
  ...LABELS,
  ...MISREADINGS,
  ...BLANKS.map((row) => ({ ...row, blanks: false })),
].map((row) => ({
  ...row,
  of: 'text',
}));
