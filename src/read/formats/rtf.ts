import type { Decoded } from './decode.js';
import { decodeByte } from './old-encodings.js';

/**
 * The text of an RTF document: a small reader of what tells text from the rest, since no well-kept library reads RTF.
 * Groups nest in braces, and what a control word sets holds to the end of its group.
 */

/** What a control word writes. */
const WRITES: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\f',
  row: '\n',
  nestrow: '\n',
  cell: ' ',
  nestcell: ' ',
  tab: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '\n': '\n',
  '\r': '\n',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
/** Groups that hold no text of the page, or that stand on each of its pages. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable info pict object fldinst header headerl headerr headerf footer footerl footerr footerf footnote annotation filetbl revtbl rsidtbl xmlnstbl themedata colorschememapping datastore latentstyles generator nonshppict'.split(
    ' ',
  ),
);
/** Text that is kept though struck out or hidden: what switches it on, and with 0 off. */
const HIDES = new Set(['v', 'deleted', 'webhidden']);
/** The code page that a control word stands for. */
const CODE_PAGES: Readonly<Record<string, number>> = { ansi: 1252, mac: 10_000, pc: 437, pca: 850 };

const TOKEN =
  /\\(?<word>[a-zA-Z]+)(?<number>-?\d{1,10})? ?|\\'(?<hex>[\da-fA-F]{2})|\\(?<symbol>[^])|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+/g;

/** What holds inside a group. */
interface Group {
  readonly unseen: boolean;
  readonly hidden: boolean;
  /** How many characters stand behind a Unicode character, for programs that cannot show it. */
  readonly fallback: number;
}

/** Reads the bytes of an RTF document. */
export function readRtf(bytes: Uint8Array): Decoded {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const outer: Group[] = [];
  let group: Group = { unseen: false, hidden: false, fallback: 1 };
  let codePage = 1252;
  let opened = false;
  let optional = false;
  let skip = 0;
  const written: string[] = [];
  const write = (text: string): void => {
    if (!group.unseen && !group.hidden) written.push(text);
  };
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    const { word, number, hex, symbol, brace, text } = token.groups!;
    const starts = opened;
    opened = false;
    if (brace !== undefined) {
      if (brace === '{') outer.push(group);
      else group = outer.pop() ?? group;
      opened = brace === '{';
      skip = 0;
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      if ((starts || optional) && (UNSEEN.has(word) || (optional && word !== 'shppict')))
        group = { ...group, unseen: true };
      if (word === 'bin') TOKEN.lastIndex += Math.max(0, value ?? 0);
      else if (word === 'u' && value !== null) {
        write(String.fromCharCode(value & 0xffff));
        skip = group.fallback;
      } else if (word === 'uc') group = { ...group, fallback: value ?? 1 };
      else if (word === 'plain') group = { ...group, hidden: false };
      else if (HIDES.has(word)) group = { ...group, hidden: value !== 0 };
      else if (word === 'ansicpg') codePage = value || codePage;
      else if (Object.hasOwn(CODE_PAGES, word)) codePage = CODE_PAGES[word]!;
      else if (Object.hasOwn(WRITES, word)) write(WRITES[word]!);
      optional = false;
    } else if (symbol === '*') optional = true;
    else if (hex !== undefined) {
      if (skip > 0) skip--;
      else write(decodeByte(Number.parseInt(hex, 16), codePage));
    } else if (symbol !== undefined) {
      if (skip > 0) skip--;
      else write(SYMBOLS[symbol] ?? '');
    } else if (text !== undefined) {
      const cut = Math.min(skip, text.length);
      skip -= cut;
      write(text.slice(cut));
    }
  }
  return { text: written.join(''), notes: [] };
}
