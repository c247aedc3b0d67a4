import type { Letter } from './letter.js';
import { joinBrokenWords } from './broken-words.js';
import { withoutRunningLines } from './running-lines.js';

const SPECIAL: Readonly<Record<string, string>> = {
  '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201b': "'", '\u2032': "'", '\u00b4': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u201f': '"', '\u2033': '"',
  '\u2010': '-', '\u2011': '-', '\u2043': '-', '\u2212': '-',
  '\ufb00': 'ff', '\ufb01': 'fi', '\ufb02': 'fl', '\ufb03': 'ffi', '\ufb04': 'ffl', '\ufb05': 'st', '\ufb06': 'st',
  '\u2028': '\n', '\u2029': '\n', '\u0085': '\n', '\v': '\n', 
  // PDFium's marks for a hyphen at which it joined two lines.
  '\ufffe': '-\n', '\u0002': '-\n',
};
const LINE_ENDS = /\r\n?/g;
/** A soft hyphen at a line end parts a word that is none in two. */
const SOFT_LINE_END = /\u00ad[^\S\n]*\n\s*/g;
/** Everything that is neither plain ASCII nor a line end, by runs. */
const NOT_PLAIN = /[^\n\x20-\x7e]/g;
const BLANK = /[\s\u00a0\u00ad\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/;

/** Turns the text of a letter's pages, as any reader gives it, into the one text described at `Letter.text`. */
export function normalise(pages: readonly string[]): Pick<Letter, 'text' | 'pageStarts'> {
  const cut = withoutRunningLines(pages.map(plainLines));
  return join(singleSpaced(joinBrokenWords(cut)));
}

/** A page's lines in plain characters, blanks collapsed, ends trimmed. */
function plainLines(page: string): string[] {
  const text = page.replaceAll(LINE_ENDS, '\n').replaceAll(SOFT_LINE_END, '');
  return text.replaceAll(NOT_PLAIN, plain).split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').trim());
}

function plain(character: string): string {
  const known = SPECIAL[character];
  if (known !== undefined) return known;
  if (NOTHING.test(character)) return '';
  return BLANK.test(character) ? ' ' : character;
}

/** Text copied out of a PDF can have an empty line after each line: these go; what is still a gap parts paragraphs. */
function singleSpaced(pages: readonly (readonly string[])[]): (readonly string[])[] {
  let lines = 0;
  let followed = 0;
  let characters = 0;
  for (const page of pages) {
    page.forEach((line, i) => {
      if (line === '') return;
      lines++;
      characters += line.length;
      if (page[i + 1] === '' || i === page.length - 1) followed++;
    });
  }
  const doubled = lines >= 8 && followed >= lines * 0.9 && characters / lines < LONGEST_MEAN_LINE;
  return doubled ? pages.map((page) => page.filter((line, i) => line !== '' || page[i - 1] === '')) : [...pages];
}

/** Paragraphs written on one line each are longer than any printed line, and the empty lines between them are real. */
const LONGEST_MEAN_LINE = 130;

function join(pages: readonly (readonly string[])[]): Pick<Letter, 'text' | 'pageStarts'> {
  const lines: string[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  for (const page of pages) {
    pageStarts.push(length);
    let gap = false;
    let empty = true;
    for (const line of page) {
      if (line === '') {
        gap = !empty;
        continue;
      }
      if (gap) {
        lines.push('');
        length += 1;
      }
      lines.push(line);
      length += line.length + 1;
      gap = false;
      empty = false;
    }
  }
  const text = lines.join('\n');
  return { text, pageStarts: pageStarts.map((start) => Math.min(start, text.length)) };
}
