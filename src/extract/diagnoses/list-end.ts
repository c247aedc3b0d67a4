import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';
import { ENDING_RULES } from './ending-rules.js';
import { listWords } from './list-words.js';

/** Where a list ends, and the rule that ended it: null where it goes on to the end of what was looked at. */
export interface ListEnd {
  readonly at: number;
  readonly rule: string | null;
}

/** Joining words that are no part of a list when they are the last before its end. */
const DANGLING = /[\s,;](?:and|or|but|who|which|that|the|an?|as well as|along with|at|on|in)$/i;
const LONGEST_DANGLING = ' along with'.length;
const MARKS = ' \n,;';

/** Where a list ends: before the first words that no condition's name holds. */
export function listEnd(text: string, within: Span): ListEnd {
  const { at, rule } = firstEnd(text, { start: lastNumber(text, within), end: within.end });
  let end = at;
  for (;;) {
    const trimmed = withoutMarks(text, within.start, end);
    const dangling = DANGLING.exec(text.slice(Math.max(within.start, trimmed - LONGEST_DANGLING), trimmed));
    if (!dangling) return { at: trimmed, rule };
    end = trimmed - dangling[0].length;
  }
}

function withoutMarks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && MARKS.includes(text[end - 1]!)) end--;
  return end;
}

const NUMBER = /(?<=^|[\s,;.:])\(?(?<number>\d{1,2})[.)] ?(?=\D)/g;
/** The first number may stand so far behind the start. */
const FIRST_NUMBER_AT = 3;

/**
 * Where the last of the numbers that count a list's entries stands: until there it has not ended, whatever its entries
 * say.
 */
function lastNumber(text: string, { start, end }: Span): number {
  let last = start;
  let count = 0;
  for (const match of matchesOf(text.slice(start, end), NUMBER)) {
    if (count === 0 && match.index > FIRST_NUMBER_AT) break;
    if (Number(match.groups!['number']) !== count + 1) continue;
    count++;
    last = start + match.index + match[0].length;
  }
  return last;
}

function firstEnd(text: string, within: Span): ListEnd {
  const { words, closed } = listWords(text, within);
  for (const word of words) {
    const rule = ENDING_RULES.find(({ when }) => when(word))!;
    if (rule.ends) return { at: word.start, rule: rule.id };
  }
  return closed === null ? { at: within.end, rule: null } : { at: closed, rule: 'closing-bracket' };
}
