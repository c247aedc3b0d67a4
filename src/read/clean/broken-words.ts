import { wordsOf } from '../../text/words.js';
import { HYPHENATING_PARTS } from '../../vocabulary/letters/hyphens.js';

const SOFT_HYPHEN = '\u00ad';
/** At most one line in thirty of a letter ends in a word's own hyphen; in a hyphenated text one in ten and more. */
const HYPHENATING = 0.05;
const FEWEST = 4;
const FIRST_PART = /(?<=^|[^\p{L}-])(?<part>\p{L}{2,})[-\u00ad]$/u;
const SECOND_PART = /^\p{Ll}{2,}/u;
const FIRST_TOKEN = /^\S+/;
const LAST_TOKEN = /(?<=^|\s)\S+$/;

/**
 * Words broken at line ends, across pages too. The letters themselves never hyphenate, so a hyphen at a line end is the
 * word's own ("long-\nacting") and stays; only a text that visibly hyphenates has its words made whole, by what the
 * letter itself shows of them. A soft hyphen at a line end always parts one word.
 */
export function joinBrokenWords(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const { broken, lines, soft } = survey(pages);
  const hyphenates = broken >= FEWEST && broken >= lines * HYPHENATING;
  if (!hyphenates && !soft) return pages;
  const words = hyphenates ? wholeWords(pages) : null;
  return joined(pages, (first, second) => words !== null && !hasOwnHyphen(first, second, words));
}

function survey(pages: readonly (readonly string[])[]): { broken: number; lines: number; soft: boolean } {
  let broken = 0;
  let lines = 0;
  let soft = false;
  let before = '';
  for (const page of pages) {
    for (const line of page) {
      if (line === '') continue;
      lines++;
      if (before.endsWith('-') && FIRST_PART.test(before) && SECOND_PART.test(line)) broken++;
      soft ||= line.endsWith(SOFT_HYPHEN);
      before = line;
    }
  }
  return { broken, lines, soft };
}

/**
 * The words that the letter shows whole, with their hyphens. What stands at both sides of a line end's hyphen may be
 * half a word.
 */
function wholeWords(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  let broken = false;
  for (const page of pages) {
    for (const line of page) {
      if (line === '') continue;
      const start = broken ? line.replace(FIRST_TOKEN, '') : line;
      broken = line.endsWith('-');
      for (const word of hyphenatedWords(broken ? start.replace(LAST_TOKEN, '') : start)) words.add(word);
    }
  }
  return words;
}

/** The words of a line in lower case; those that a hyphen joins are one. */
function hyphenatedWords(line: string): string[] {
  const words: string[] = [];
  let end = -1;
  for (const word of wordsOf(line)) {
    if (word.start === end + 1 && line[end] === '-') words.push(`${words.pop()}-${word.text}`);
    else words.push(word.text);
    end = word.end;
  }
  return words;
}

/**
 * The letter writes the word with a hyphen elsewhere; or it never writes it in one, and both parts stand by themselves.
 */
function hasOwnHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  return (
    HYPHENATING_PARTS.has(first) || (first.length > 3 && second.length > 3 && words.has(first) && words.has(second))
  );
}

/** Moves the second part of each broken word up to its first. */
function joined(
  pages: readonly (readonly string[])[],
  isBroken: (first: string, second: string) => boolean,
): string[][] {
  const result: string[][] = [];
  let last: { lines: string[]; at: number } | undefined;
  for (const page of pages) {
    const lines: string[] = [];
    result.push(lines);
    for (const original of page) {
      let line = original;
      if (line !== '' && last) {
        const before = last.lines[last.at]!;
        const soft = before.endsWith(SOFT_HYPHEN);
        const first = soft || before.endsWith('-') ? FIRST_PART.exec(before)?.groups!['part'] : undefined;
        const second = first === undefined ? undefined : SECOND_PART.exec(line)?.[0];
        if (first !== undefined && second !== undefined && (soft || isBroken(first.toLowerCase(), second))) {
          const [token] = FIRST_TOKEN.exec(line)!;
          last.lines[last.at] = before.slice(0, -1) + token;
          line = line.slice(token.length).trimStart();
          // An emptied line would read as the gap between paragraphs.
          if (line === '') continue;
        } else if (soft) last.lines[last.at] = `${before.slice(0, -1)}-`;
      }
      lines.push(line);
      if (line !== '') last = { lines, at: lines.length - 1 };
    }
  }
  const end = last?.lines[last.at];
  if (end?.endsWith(SOFT_HYPHEN)) last!.lines[last!.at] = `${end.slice(0, -1)}-`;
  return result;
}
