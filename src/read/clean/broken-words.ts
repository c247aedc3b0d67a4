import { wordsOf } from '../../text/words.js';
import { HYPHENATING_PARTS } from '../../vocabulary/letters/hyphens.js';

const SOFT_HYPHEN = '\u00ad';
/** At most one line in thirty of a letter ends in a word's own hyphen; in a hyphenated text one in ten and more. */
const HYPHENATING = 0.05;
const FEWEST = 4;
/** No word is longer; it stands in the last characters of its line. */
const FIRST_PART = /(?<=^|[^\p{L}-])(?<part>\p{L}{2,80})[-\u00ad]$/u;
const TAIL = 200;
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

/** A line that may take in the second part of its last word, and of the one behind that, in pieces. */
class OpenLine {
  readonly #lines: string[];
  readonly #at: number;
  #pieces: string[] = [];
  #last: string;
  /** Its last characters. */
  #tail: string;

  constructor(lines: string[], line: string) {
    this.#lines = lines;
    this.#at = lines.length;
    this.#last = line;
    this.#tail = line.slice(-TAIL);
    lines.push(line);
  }

  get isSoft(): boolean {
    return this.#last.endsWith(SOFT_HYPHEN);
  }

  /** The first part of a broken word at its end. */
  get part(): string | undefined {
    return this.isSoft || this.#last.endsWith('-') ? FIRST_PART.exec(this.#tail)?.groups!['part'] : undefined;
  }

  /** Takes in a word in the place of its hyphen. */
  take(token: string): void {
    this.#pieces.push(this.#last.slice(0, -1));
    this.#last = token;
    this.#tail = (this.#tail.slice(0, -1) + token).slice(-TAIL);
  }

  /** Writes it out; a soft hyphen at its end is one like any other. */
  close(): void {
    const last = this.isSoft ? `${this.#last.slice(0, -1)}-` : this.#last;
    this.#lines[this.#at] = [...this.#pieces, last].join('');
  }
}

/** Moves the second part of each broken word up to its first. */
function joined(
  pages: readonly (readonly string[])[],
  isBroken: (first: string, second: string) => boolean,
): string[][] {
  const result: string[][] = [];
  let open: OpenLine | undefined;
  for (const page of pages) {
    const lines: string[] = [];
    result.push(lines);
    for (const original of page) {
      let line = original;
      if (line === '') {
        lines.push(line);
        continue;
      }
      const first = open?.part;
      const second = first === undefined ? undefined : SECOND_PART.exec(line)?.[0];
      if (
        open &&
        first !== undefined &&
        second !== undefined &&
        (open.isSoft || isBroken(first.toLowerCase(), second))
      ) {
        const [token] = FIRST_TOKEN.exec(line)!;
        open.take(token);
        line = line.slice(token.length).trimStart();
        // An emptied line would read as the gap between paragraphs.
        if (line === '') continue;
      }
      open?.close();
      open = new OpenLine(lines, line);
    }
  }
  open?.close();
  return result;
}
