import { joinBrokenWords } from './broken-words.js';
import { plainText } from './characters.js';
import type { Letter } from './letter.js';
import { withoutHeadInProse, withoutRunningLines } from './running-lines.js';
import { singleSpaced } from './spacing.js';

/** Turns the text of a letter's pages, as any reader gives it, into the one text described at `Letter.text`. */
export function normalise(pages: readonly string[]): Pick<Letter, 'text' | 'pageStarts'> {
  const cut = withoutRunningLines(pages.map((page) => linesOf(withoutHeadInProse(plainText(page)))));
  return joinPages(singleSpaced(joinBrokenWords(cut)));
}

/** A page's lines, blanks in them collapsed, blanks around them gone. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').trim());

/** One text of all pages: at most one empty line in a row, and none where a page starts. */
function joinPages(pages: readonly (readonly string[])[]): Pick<Letter, 'text' | 'pageStarts'> {
  const lines: string[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  for (const page of pages) {
    pageStarts.push(length);
    let gap = false;
    let started = false;
    for (const line of page) {
      if (line === '') {
        gap = started;
        continue;
      }
      if (gap) {
        lines.push('');
        length += 1;
      }
      lines.push(line);
      length += line.length + 1;
      gap = false;
      started = true;
    }
  }
  const text = lines.join('\n');
  return { text, pageStarts: pageStarts.map((start) => Math.min(start, text.length)) };
}
