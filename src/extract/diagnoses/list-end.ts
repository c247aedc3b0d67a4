import {
  CLAUSE_MODIFIERS,
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  ENDING_WORDS,
  INDUSTRIAL_CAUSE,
  INJURY_DATE,
  POSSESSIVES,
  TIME_OR_OCCASION,
  TREATMENT_WORDS,
} from '../../vocabulary/diagnoses/list-ends.js';
import { matchesOf } from '../../text/matches.js';
import { TITLE_TAILS } from '../../vocabulary/diagnoses/titles.js';
import type { Stretch } from '../citations/citation.js';
import { isOperation, isTitleTail, namesCondition, namesSite, wordsOf } from './phrase.js';

const ENDING = new Set(ENDING_WORDS);
const OPENER = new Set(CLAUSE_OPENERS);
const MODIFIER = new Set(CLAUSE_MODIFIERS);
const SUBJECT = new Set(CLAUSE_SUBJECTS);
const TREATMENT = new Set(TREATMENT_WORDS);
const POSSESSIVE = new Set(POSSESSIVES);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'these', ...POSSESSIVES]);
const CAUSE = new RegExp(`^(?:${INDUSTRIAL_CAUSE}|${INJURY_DATE})`, 'i');
const OCCASION = new RegExp(`^${TIME_OR_OCCASION}`, 'i');
const TAIL = new RegExp(`^(?:${TITLE_TAILS})`, 'i');

/** Joining words before the words that end a list. */
const DANGLING = /(?:[\s,;]+(?:and|or|but|who|which|that|the|an?|as well as|along with|at|on|in))*[\s,;]*$/i;

/** Where a list that starts at `from` ends: before the first words that no condition's name holds. Never past `to`. */
export function listEnd(text: string, within: Stretch): number {
  const [from] = within;
  const list = text.slice(from, firstEndingWord(text, [lastNumber(text, within), within[1]]));
  return from + list.length - (DANGLING.exec(list)?.[0].length ?? 0);
}

const NUMBER = /(?<=^|[\s,;.:])\(?(?<number>\d{1,2})[.)] ?(?=\D)/g;

/** Where the last of the numbers that count a list's entries stands: until there it has not ended, whatever its entries say. */
function lastNumber(text: string, [from, to]: Stretch): number {
  let last = from;
  let count = 0;
  for (const match of matchesOf(text.slice(from, to), NUMBER)) {
    if (count === 0 && match.index > 3) break;
    if (Number(match.groups!['number']) !== count + 1) continue;
    count++;
    last = from + match.index + match[0].length;
  }
  return last;
}

/** "…, status post fusion in 2009": the day of an operation in the list is told with it. */
const datesOperation = (list: string, ahead: string): boolean =>
  DAY.test(ahead) && isOperation(list.split(/[,;]|\band\b/).at(-1)!);
const DAY = /^(?:on|in) (?:[a-z]+ )?\d/i;

const LIST_NUMBER = /(?:^|\s)(?:\d{1,2}|[a-z])$/i;

/** A label of its own, "Recommendation:", "Objective findings:". */
const LABEL = /^[A-Z][a-z]+(?: [a-z]+)?:/;

const WORD_OR_BRACKET = /[()]|[A-Za-z0-9][\w'/.-]*/g;

function firstEndingWord(text: string, [from, to]: Stretch): number {
  let depth = 0;
  for (const match of matchesOf(text.slice(from, to), WORD_OR_BRACKET)) {
    const at = from + match.index;
    if (match[0] === '(') depth++;
    else if (match[0] === ')') {
      // A list inside brackets ends with them; the bracket of "2)" closes nothing.
      if (depth === 0 && !LIST_NUMBER.test(text.slice(Math.max(from, at - 3), at))) return at;
      depth = Math.max(0, depth - 1);
    } else if (depth === 0 && endsList(text, [from, to], at, match[0])) return at;
  }
  return to;
}

function endsList(text: string, [from, to]: Stretch, at: number, printed: string): boolean {
  const word = printed.toLowerCase().replace(/[.]+$/, '');
  const ahead = text.slice(at, Math.min(at + 120, to));
  if (
    CAUSE.test(ahead) ||
    (OCCASION.test(ahead) && !datesOperation(text.slice(from, at), ahead)) ||
    (at > from && LABEL.test(ahead))
  )
    return true;
  const rest = ahead.slice(printed.length);
  const before = text.slice(Math.max(from, at - 24), at).trimEnd();
  if (word === 'with' && startsTreatment(rest)) return true;
  const opensPart = before === '' || /(?:[,;]|\band)$/.test(before);
  if (opensPart && !isTail(word, ahead, rest) && opensClause(word, rest)) return at > from || !POSSESSIVE.has(word);
  if (
    !ENDING.has(word) ||
    /\b(?:of|type|grade|stage|class|degree|axis|encounter|specified|classified|syndrome|or|well|poorly|struck|bitten|caused|complicated|aggravated|exacerbated|induced)$/i.test(
      before,
    )
  )
    return false;
  // "as well as" joins; "as of", "as a result" and the like end.
  return !(word === 'as' && (/^ well as\b/.test(rest) || /\bas well$/.test(before)));
}

function opensClause(word: string, rest: string): boolean {
  if (MODIFIER.has(word)) return !isCondition(rest);
  return (
    OPENER.has(word) ||
    (DETERMINERS.has(word) && SUBJECT.has(/^ ([\w'-]+)/.exec(rest)?.[1]?.toLowerCase().replace(/'s$/, '') ?? ''))
  );
}

/** "work related fall", "current meniscus tear": a condition up to the next mark, and no verb. */
function isCondition(rest: string): boolean {
  const phrase = /^(?:(?! and )[^,;.])*/.exec(rest)![0];
  const words = wordsOf(phrase);
  return (
    (namesCondition(phrase) || words[0] === 'related') && !words.some((word) => ENDING.has(word) || TREATMENT.has(word))
  );
}

/** "… with a brace and rest", "… with Relafen": what the condition is treated with, not what it comes with. */
function startsTreatment(rest: string): boolean {
  const next = /^ (?:(?:an?|the|his|her) )?([A-Za-z'-]+)/.exec(rest)?.[1];
  if (!next) return /^ \d+ /.test(rest);
  if (TREATMENT.has(next.toLowerCase())) return true;
  const phrase = /^[^,;.]*/.exec(rest)![0];
  return /^[A-Z][a-z]{3}/.test(next) && !namesCondition(phrase) && !namesSite(phrase) && !isTitleTail(phrase);
}

/** "…, current, and", "…, current injury": a word that could open a clause, but in the tail of a title. */
const isTail = (word: string, ahead: string, rest: string): boolean =>
  TAIL.test(ahead) || (isTitleTail(word) && /^(?:[,;.]|$| and\b)/.test(rest));
