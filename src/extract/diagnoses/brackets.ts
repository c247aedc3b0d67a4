import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span } from '../../text/span.js';

const BRACKET = /[()[\]]/g;

/** Where the brackets of a part of a text stand that have no partner in it. */
export function loneBrackets(text: string, within: Span): ReadonlySet<number> {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const { 0: bracket, index } of matchesOf(sliceOf(text, within), BRACKET)) {
    const at = within.start + index;
    if (bracket === '(' || bracket === '[') open.push(at);
    else if (open.pop() === undefined) lone.add(at);
  }
  for (const at of open) lone.add(at);
  return lone;
}

/** So far before a place a bracket is looked for. */
const LONGEST_BRACKETS = 300;

/** Whether a bracket that opens before a place has not been closed there. */
export function isInBrackets(text: string, at: number): boolean {
  const before = { start: Math.max(0, at - LONGEST_BRACKETS), end: at };
  return [...loneBrackets(text, before)].some((lone) => text[lone] === '(' || text[lone] === '[');
}
