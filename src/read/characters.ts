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
  '\u0085': '\n',
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
const NOT_PLAIN = /[^\n\x20-\x7e]/g;
const BLANK = /\s/;
const NOTHING = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u001f\u007f]/;
const DIGIT_SOFT_HYPHEN = /\d\u00ad\d/;
const LETTER = /\p{L}/u;

/**
 * A page's text in plain characters, its lines ended by "\n". A soft hyphen at which a line ends stays, for `joinBrokenWords`; every other
 * one is gone, or a hyphen where it does a hyphen's work.
 */
export function plainText(page: string): string {
  const text = page.includes('\r') ? page.replaceAll(/\r\n?/g, '\n') : page;
  // Some fonts print their hyphens by the soft hyphen's code: dates show it.
  const hyphens = text.includes(SOFT_HYPHEN) && DIGIT_SOFT_HYPHEN.test(text);
  return text.replaceAll(NOT_PLAIN, (character, at: number) => {
    if (character === SOFT_HYPHEN) return hyphens ? '-' : softHyphen(text, at);
    if (LINE_END_HYPHENS.has(character)) return text[at + 1] === '\n' ? '-' : '-\n';
    const spelt = SPELT[character];
    if (spelt !== undefined) return spelt;
    if (NOTHING.test(character)) return '';
    return BLANK.test(character) ? ' ' : character;
  });
}

function softHyphen(text: string, at: number): string {
  let next = at + 1;
  while (text[next] === ' ') next++;
  if (next >= text.length || text[next] === '\n' || text[next] === '\f') return SOFT_HYPHEN;
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '') ? '' : '-';
}
