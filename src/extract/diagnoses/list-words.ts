import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import { isInBrackets, loneBrackets } from './brackets.js';
import { Phrase } from './phrase.js';

/** No rule looks farther ahead in the letter than this. */
const AHEAD = 120;

/** A word of a list and what stands around it; a compound ("follow-up", "emg/ncv") is one word. */
export class ListWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: ListWord | undefined;
  /** What stands between it and the word before, or the start of the list. */
  readonly gap: string;
  readonly #letter: string;
  readonly #list: Span;
  readonly #part: ListPart;

  constructor(letter: string, list: Span, { start, end }: Span, before: ListWord | undefined) {
    this.text = letter.slice(start, end).toLowerCase();
    this.start = start;
    this.end = end;
    this.before = before;
    this.gap = letter.slice(before?.end ?? list.start, start);
    this.#letter = letter;
    this.#list = list;
    const opens = !before || before.text === 'and' || /[,;]/.test(this.gap);
    this.#part = opens ? { start, tellsOperation: false } : before.#part;
  }

  get isAtStart(): boolean {
    return this.before === undefined && this.gap.trim() === '';
  }

  /** It stands first in the list, or behind a comma, a semicolon or "and". */
  get opensPart(): boolean {
    const gap = this.gap.trimEnd();
    return gap === '' ? !this.before || this.before.text === 'and' : /[,;]$/.test(gap);
  }

  /** The word before, where nothing but blanks parts the two. */
  get beside(): ListWord | undefined {
    return this.gap.trim() === '' ? this.before : undefined;
  }

  /** The letter from the word on. */
  get ahead(): string {
    return this.#letter.slice(this.start, Math.min(this.start + AHEAD, this.#list.end));
  }

  /** The letter behind the word. */
  get rest(): string {
    return this.ahead.slice(this.end - this.start);
  }

  /** Whether the part of the list before the word, up to a comma or "and", tells an operation; one told stays told. */
  get isBehindOperation(): boolean {
    const part = this.#part;
    part.tellsOperation ||= new Phrase(this.#letter, { start: part.start, end: this.start }).isOperation;
    return part.tellsOperation;
  }
}

/** A part of a list, as far as it was read. */
interface ListPart {
  readonly start: number;
  tellsOperation: boolean;
}

/**
 * The words of a list outside brackets, in order, up to a bracket that closes what the list stands in; `closed`: where
 * that bracket is. A bracket without a partner is none.
 */
export function listWords(letter: string, list: Span): { words: ListWord[]; closed: number | null } {
  const words: ListWord[] = [];
  const lone = loneBrackets(letter, list);
  const closes = isInBrackets(letter, list.start);
  let depth = 0;
  let reached = list.start;
  const open = (gap: Span, before: Span | undefined): number | null => {
    for (const { 0: bracket, index } of matchesOf(sliceOf(letter, gap), BRACKET)) {
      const at = gap.start + index;
      if (!lone.has(at)) depth += '(['.includes(bracket) ? 1 : -1;
      else if (closes && bracket === ')' && !(before?.end === at && isListNumber(letter, list, before))) return at;
    }
    return null;
  };
  let last: Span | undefined;
  for (const span of compoundsOf(letter, list)) {
    const closed = open({ start: reached, end: span.start }, last);
    if (closed !== null) return { words, closed };
    if (depth === 0) words.push(new ListWord(letter, list, span, words.at(-1)));
    reached = span.end;
    last = span;
  }
  return { words, closed: open({ start: reached, end: list.end }, last) };
}
const BRACKET = /[()[\]]/g;

/** "2)", "b)": the bracket of a list's number closes nothing. */
function isListNumber(letter: string, list: Span, span: Span): boolean {
  return LIST_NUMBER.test(sliceOf(letter, span)) && (span.start === list.start || letter[span.start - 1] === ' ');
}
const LIST_NUMBER = /^(?:\d{1,2}|[a-z])$/i;

/** Words that touch: "work-related", "emg/ncv", "a.m". */
function compoundsOf(letter: string, list: Span): Span[] {
  const compounds: Span[] = [];
  for (const { start, end } of wordsOf(letter, list)) {
    const last = compounds.at(-1);
    if (last && start - last.end <= 1 && (start === last.end || JOINS.includes(letter[last.end]!)))
      compounds[compounds.length - 1] = { start: last.start, end };
    else compounds.push({ start, end });
  }
  return compounds;
}
const JOINS = "-'/.";
