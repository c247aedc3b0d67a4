import { NAMES_THE_CASE } from '../../vocabulary/letters/running-lines.js';
import { EXEMPTION } from '../../vocabulary/letters/redactions.js';
import { joinBrokenWords } from './broken-words.js';
import { plainText } from './characters.js';
import { closedUp, withLostBlanks } from './lost-blanks.js';
import { withHeadingsOnLines } from './lost-lines.js';
import type { Letter, LetterNote } from '../letter.js';
import { runningHeadIn, withoutHeadInProse, withoutRunningLines } from './running-lines.js';
import { singleSpaced } from './spacing.js';

type Normalised = Pick<Letter, 'text' | 'pageStarts' | 'flowing' | 'notes'>;

/** Turns the text of a letter's pages, as any reader gives it, into the one text described at `Letter.text`. */
export function normalise(pages: readonly string[]): Normalised {
  const plain = pages.map((page) => withoutExemptions(plainText(page)));
  const lined = withHeadingsOnLines(plain.map((page) => withLostBlanks(closedUp(withoutHeadInProse(page)))));
  const cut = withoutRunningLines(lined.pages.map(linesOf));
  const joined = joinPages(withCaseNumber(plain, singleSpaced(joinBrokenWords(cut.pages))));
  const doubts = cut.doubtful.flatMap((lines, page) => lines.map((line) => doubtOf(line, joined, page)));
  return { ...joined, flowing: lined.flowing, notes: doubts };
}

function doubtOf(line: string, { text, pageStarts }: Pick<Letter, 'text' | 'pageStarts'>, page: number): LetterNote {
  const start = text.indexOf(line, pageStarts[page] ?? 0);
  return {
    code: 'doubtful-line',
    message: `"${line}" may be a stamp or a running line and not the letter's.`,
    ...(start < 0 ? {} : { span: { start, end: start + line.length } }),
  };
}

/**
 * A letter that lost its first page may tell its case in its running heads only: one of them then stays, as the text's
 * first line.
 */
function withCaseNumber(
  plain: readonly string[],
  [first = [], ...others]: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const pages = [first, ...others];
  if (pages.some((lines) => lines.some((line) => NAMES_THE_CASE.test(line)))) return pages;
  const head = plain.map(runningHeadIn).find((line) => line !== undefined);
  return head === undefined ? pages : [[head, '', ...first], ...others];
}

/** The number of an exemption is none of the letter's. */
const withoutExemptions = (text: string): string =>
  text.includes(')(') || text.includes(') (') ? text.replaceAll(EXEMPTION, '[redacted]') : text;

/** A page's lines, blanks in them collapsed, blanks around them gone. */
const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => (line.includes('  ') ? line.replaceAll(/ {2,}/g, ' ') : line).trim());

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
