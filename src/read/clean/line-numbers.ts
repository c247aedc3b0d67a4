import type { Lines } from './cut.js';

/** How many numbers in a row show that a page's lines are numbered; a page beside such a one needs fewer. */
const SHOWS = 10;
const SHOWS_TOO = 3;
/** Pleading paper has 28 lines, transcripts 25; a text that was wrapped anew a few more. */
const MOST = 60;

/** Where numbers stand: before the text of a line or behind it. */
const AT_START = /^(?<number>\d{1,2})(?:\s+|$|(?=\p{Lu}))/u;
const AT_END = /(?:^|\s)(?<number>\d{1,2})$/;
const ONLY_NUMBERS = /^\d{1,2}(?: \d{1,2})*$/;

/** One line's part of the numbering: the numbers, and the line without them. */
interface Numbered {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly rest: string;
}

/**
 * Takes out the numbers that pleading paper has beside its lines, at their starts or ends or in columns of their own:
 * a row from 1 up, without a gap.
 */
export function withoutLineNumbers(pages: readonly Lines[]): readonly Lines[] {
  const rows = pages.map(longestRow);
  if (!rows.some((row) => lengthOf(row) >= SHOWS)) return pages;
  return pages.map((lines, i) => (lengthOf(rows[i]!) >= SHOWS_TOO ? without(lines, rows[i]!) : lines));
}

const lengthOf = (row: readonly Numbered[]): number => row.at(-1)?.last ?? 0;

function longestRow(lines: Lines): readonly Numbered[] {
  const [before, behind] = [rowAt(lines, AT_START), rowAt(lines, AT_END)];
  return lengthOf(behind) > lengthOf(before) ? behind : before;
}

/** The row of numbers, each on the line nearest above the next: what else starts with a number stands apart from it. */
function rowAt(lines: Lines, at: RegExp): readonly Numbered[] {
  const parts = lines.flatMap((line, n) => numbersOf(line, n, at) ?? []);
  let next = 1;
  let end = -1;
  parts.forEach((part, i) => {
    if (part.first !== next || part.last > MOST) return;
    next = part.last + 1;
    end = i;
  });
  const row: Numbered[] = [];
  for (let i = end; i >= 0; i--) {
    const part = parts[i]!;
    if (part.last !== next - 1) continue;
    row.unshift(part);
    next = part.first;
    if (next === 1) break;
  }
  return row;
}

/** A number at an end of a line starts or ends it with a digit. */
const isDigitAt = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

function numbersOf(line: string, n: number, at: RegExp): Numbered | undefined {
  if (!isDigitAt(line, 0) && !isDigitAt(line, line.length - 1)) return undefined;
  if (ONLY_NUMBERS.test(line)) {
    const numbers = line.split(' ').map(Number);
    const [first, last] = [numbers[0]!, numbers.at(-1)!];
    if (numbers.every((number, i) => number === first + i)) return { line: n, first, last, rest: '' };
  }
  const match = at.exec(line);
  if (!match) return undefined;
  const number = Number(match.groups!['number']);
  const rest = `${line.slice(0, match.index)}${line.slice(match.index + match[0].length)}`.trim();
  return { line: n, first: number, last: number, rest };
}

/** A line that held nothing but its number was an empty one, or stood beside its text. */
function without(lines: Lines, row: readonly Numbered[]): Lines {
  const rests = new Map(row.map(({ line, rest }) => [line, rest]));
  return lines.flatMap((line, n) => {
    const rest = rests.get(n);
    if (rest === undefined) return [line];
    return rest === '' ? [] : [rest];
  });
}
