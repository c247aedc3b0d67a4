import { narrow } from '../../text/narrow.js';
import { withoutMojibake } from '../formats/mojibake.js';
import { windowsCharacter } from '../formats/windows-1252.js';

const NEXT_LINE = '\u0085';

/** Every character that extractors and word processors put in place of a plain one. */

const SPELT: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2043': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\uff0d': '-',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
  '\u2028': '\n',
  '\u2029': '\n',
  [NEXT_LINE]: '\n',
  '\v': '\n',
  '\f': '\n',
  '\t': ' ',
  '\u00a0': ' ',
  '\u180e': ' ',
  '\u2800': ' ',
};
const SOFT_HYPHEN = '\u00ad';
/** PDFium's marks for a hyphen at a line end, after which it leaves out the line end. */
const LINE_END_HYPHENS = new Set(['\u0002', '\ufffe']);
/** Figure dash, en dash, horizontal bar. */
const DASHES = new Set(['\u2012', '\u2013', '\u2015']);
const NOT_PLAIN = /[^\n\x20-\x7e]/g;
const BLANK = /\s/;
/** Invisible: joiners, marks of direction, controls. */
const NOTHING = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u0000-\u001f\u007f]/;
/** Controls that no text has: left over from a text in Windows-1252. */
const C1 = /[\u0080-\u0084\u0086-\u009f]/;
const DIGIT_SOFT_HYPHEN = /\d\u00ad\d/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/**
 * A page's text in plain characters, its lines ended by "\n". A soft hyphen at which a line ends stays, for
 * `joinBrokenWords`; every other one is gone, or a hyphen where it does a hyphen's work.
 */
export function plainText(page: string): string {
  const text = withoutMojibake(page.includes('\r') ? page.replaceAll(/\r\n?/g, '\n') : page);
  // Of texts with other line ends it is the ellipsis of Windows-1252.
  const ellipsis = text.includes(NEXT_LINE) && (text.includes('\n') || C1.test(text));
  // Some fonts print their hyphens by the soft hyphen's code: dates show it.
  const hyphens = text.includes(SOFT_HYPHEN) && DIGIT_SOFT_HYPHEN.test(text);
  const plain = text.replaceAll(NOT_PLAIN, (printed, at: number) => {
    if (printed === SOFT_HYPHEN) return hyphens ? '-' : softHyphen(text, at);
    if (LINE_END_HYPHENS.has(printed)) return text[at + 1] === '\n' ? '-' : '-\n';
    if (ellipsis && printed === NEXT_LINE) return '\u2026';
    const character = C1.test(printed) ? windowsCharacter(printed) : printed;
    if (DASHES.has(character)) return isHyphen(text, at) ? '-' : character;
    const spelt = SPELT[character];
    if (spelt !== undefined) return spelt;
    if (NOTHING.test(character)) return '';
    return BLANK.test(character) ? ' ' : character;
  });
  // Of three letters one has such characters, and next to none has one left.
  return narrow(plain);
}

/**
 * A dash that a digit touches and no blank does: "98\u201399", "L4\u2013S1". One at a line end needs a digit at both
 * sides.
 */
function isHyphen(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  if (after === '\n') return DIGIT.test(before) && DIGIT.test(text[at + 2] ?? '');
  return !BLANK.test(before) && !BLANK.test(after) && (DIGIT.test(before) || DIGIT.test(after));
}

function softHyphen(text: string, at: number): string {
  let next = at + 1;
  while (text[next] === ' ') next++;
  if (next >= text.length || text[next] === '\n' || text[next] === '\f') return SOFT_HYPHEN;
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '') ? '' : '-';
}
