import { CLAUSE_OPENERS, CLAUSE_SUBJECTS, ENDING_WORDS, INDUSTRIAL_CAUSE, TREATMENT_WORDS } from '../vocabulary/diagnosis-list-ends.js';
import { CONDITION_GOVERNORS, JOINED_CONDITIONS, RUNNING_GOVERNORS } from '../vocabulary/diagnosis-titles.js';
import { type Stretch, trimStretch } from './citation.js';
import { isComplete, isOnlySite, isOperation, isTitleTail, namesCondition, namesSite, wordsOf } from './diagnosis-words.js';

const ENDING = new Set(ENDING_WORDS);
const OPENER = new Set(CLAUSE_OPENERS);
const SUBJECT = new Set(CLAUSE_SUBJECTS);
const TREATMENT = new Set(TREATMENT_WORDS);
const CAUSE = new RegExp(`^${INDUSTRIAL_CAUSE}`, 'i');
const GOVERNOR = new Set(CONDITION_GOVERNORS);
const RUNNING = new Set(RUNNING_GOVERNORS);
const JOINED = new Set(JOINED_CONDITIONS.map((pair) => pair.join(' ')));
const DETERMINERS = new Set(['the', 'his', 'her', 'a', 'an', 'this', 'these']);

/** Where a list that starts at `from` ends: before the first words that no condition's name holds. Never past `to`. */
export function listEnd(text: string, within: Stretch): number {
  const [from] = within;
  const list = text.slice(from, firstEndingWord(text, within));
  return from + list.length - (DANGLING.exec(list)?.[0].length ?? 0);
}

/** Joining words before the words that end a list. */
const DANGLING = /(?:[\s,;]+(?:and|or|but|who|which|that|the|as well as|along with))*[\s,;]*$/i;

function firstEndingWord(text: string, [from, to]: Stretch): number {
  let depth = 0;
  for (const match of text.slice(from, to).matchAll(/[()]|[A-Za-z0-9][\w'/.-]*/g)) {
    const at = from + match.index;
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && endsList(text, from, at, match[0])) return at;
  }
  return to;
}

function endsList(text: string, from: number, at: number, printed: string): boolean {
  const word = printed.toLowerCase().replace(/[.]+$/, '');
  if (CAUSE.test(text.slice(at, at + 120))) return true;
  const rest = text.slice(at + printed.length, at + printed.length + 60);
  const next = /^[\s,]*([A-Za-z'-]+)/.exec(rest)?.[1]?.toLowerCase() ?? '';
  if (word === 'with' && TREATMENT.has(next)) return true;
  const before = text.slice(from, at).trimEnd();
  const opensPart = before === '' || /(?:[,;]|\band)$/.test(before);
  if (opensPart && !isTail(word, rest) && (OPENER.has(word) || (DETERMINERS.has(word) && SUBJECT.has(next)))) return at > from || OPENER.has(word);
  if (!ENDING.has(word) || /\b(?:of|type|grade|stage|class|degree|axis)$/i.test(before)) return false;
  // "as well as" joins; "status post being struck" and the like end.
  return !(word === 'as' && (/^ well as\b/.test(rest) || /\bas well $/.test(text.slice(Math.max(0, at - 8), at))));
}

/** "…, current, and": a word that could open a clause but stands alone, as the tail of a title. */
const isTail = (word: string, rest: string): boolean => isTitleTail(word) && /^(?:[,;.]|$| and\b| injury[,;.])/.test(rest);

/** The entries of a list of conditions, split by its separators and by what its phrases hold. */
export function splitList(text: string, list: Stretch): Stretch[] {
  return separated(text, list, ';').flatMap((group) => joined(text, separated(text, group, ',').flatMap((part) => splitAtAnd(text, part))));
}

/** The parts between marks outside parentheses: semicolons, list numbers and bullets, or commas. */
function separated(text: string, [from, to]: Stretch, mark: ';' | ','): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  let depth = 0;
  const close = (end: number, next: number): void => {
    const part = trimStretch(text, [start, end], /[\s,;:.]/);
    if (part[1] > part[0]) parts.push(part);
    start = next;
  };
  for (let i = from; i < to; i++) {
    const character = text[i]!;
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const number = mark === ';' && /^(?:\(?\d{1,2}[.)]|#\d{1,2}:?|[\u2022*])\s+(?=\D)/.exec(text.slice(i, i + 8));
    if (number && (i === from || /[\s,;]/.test(text[i - 1]!))) {
      close(i, i + number[0].length);
      i += number[0].length - 1;
    } else if (character === mark && !/\d/.test(text[i + 1] ?? '')) close(i, i + 1);
  }
  close(to, to);
  return parts;
}

/** Splits a part at "and" where a complete condition stands on both sides. */
function splitAtAnd(text: string, part: Stretch): Stretch[] {
  const lead = /^(?:and|as well as|&|plus|along with)\s+/i.exec(text.slice(...part))?.[0].length ?? 0;
  const [from, to] = [part[0] + lead, part[1]];
  const conjuncts: Stretch[] = [];
  let start = from;
  let depth = 0;
  for (const match of text.slice(from, to).matchAll(/[()]|\s(?:and|as well as|along with|plus|&)\s(?!\/?or\b)/gi)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      conjuncts.push([start, from + match.index]);
      start = from + match.index + match[0].length;
    }
  }
  conjuncts.push([start, to]);
  const entries: Stretch[] = [];
  for (const [begin, end] of conjuncts) {
    const entry = entries.at(-1);
    if (entry && !partsHere(text.slice(...entry), text.slice(begin, end))) entries[entries.length - 1] = [entry[0], end];
    else entries.push([begin, end]);
  }
  return entries.map((entry) => trimStretch(text, entry));
}

function partsHere(left: string, right: string): boolean {
  if (!isComplete(right)) return isOperation(left) && namesCondition(right);
  if (!namesCondition(left)) return isOperation(left) || isTitleTail(left);
  const leftWords = wordsOf(left);
  const rightWords = wordsOf(right);
  if (JOINED.has(`${leftWords.at(-1)} ${rightWords[0]}`)) return false;
  if (leftWords.some((word) => RUNNING.has(word))) return false;
  // "disc protrusion with lateral recess and foraminal stenosis": what governs it is not complete yet.
  const governor = leftWords.findLastIndex((word) => GOVERNOR.has(word));
  if (governor >= 0 && !leftWords.slice(governor + 1).some((word) => namesCondition(word))) return false;
  return isComplete(left) || namesSite(left);
}

/** Puts together parts that are none by themselves: tails of titles, sites of a shared head. */
function joined(text: string, parts: readonly Stretch[]): Stretch[] {
  const entries: Stretch[] = [];
  let pending: number | null = null;
  for (const [from, to] of parts) {
    const phrase = text.slice(from, to);
    const previous = entries.at(-1);
    if (pending !== null) {
      if (namesCondition(phrase)) {
        entries.push([pending, to]);
        pending = null;
      }
      continue;
    }
    if (previous && isTitleTail(phrase)) entries[entries.length - 1] = [previous[0], to];
    else if (!namesCondition(phrase) && isOnlySite(phrase)) {
      // "strain in right hip, ankle, and foot" carries on; "neck, right shoulder and wrist injuries" waits for its head.
      const carriesOn = previous && carriesSites(text.slice(...previous));
      if (carriesOn && !laterHead(text, parts, from)) entries[entries.length - 1] = [previous[0], to];
      else pending = from;
    } else if (previous && !isComplete(phrase) && namesCondition(phrase) && isRegionalTwin(phrase)) entries[entries.length - 1] = [previous[0], to];
    else entries.push([from, to]);
  }
  if (pending !== null) {
    const last = parts.at(-1)!;
    const previous = entries.at(-1);
    if (previous && carriesSites(text.slice(...previous))) entries[entries.length - 1] = [previous[0], last[1]];
    else entries.push([pending, last[1]]);
  }
  return entries;
}

/** The condition stands before its site, so that more sites may follow: "strain in right hip", "contusion of the knee". */
const carriesSites = (entry: string): boolean => !namesSite(entry) || /\b(?:of|in|to|on|at|involving|affecting)\b/i.test(entry) || /[,:] ?[a-z ]+$/i.test(entry);

/** Whether the parts from here on end in a head that the sites are waiting for. */
function laterHead(text: string, parts: readonly Stretch[], from: number): boolean {
  for (const [start, to] of parts) {
    if (start < from) continue;
    const phrase = text.slice(start, to);
    // A tail ends the entry that the sites belong to.
    if (start > from && isTitleTail(phrase)) return false;
    if (!namesCondition(phrase)) continue;
    return !/\b(?:of|in|to)\b/.test(phrase) && /^(?:and |right |left |bilateral )*[a-z]+ /i.test(phrase) && namesSite(phrase) && start !== from && isSharedHead(phrase);
  }
  return false;
}
/** A plural head ("injuries", "sprains", "pain") can be shared by the sites before it. */
const isSharedHead = (phrase: string): boolean => /\b(?:injuries|sprains?|strains?|contusions|pain|complaints|fractures|disorders)$/i.test(phrase);

/** "sprain, strain": a second word for the same. */
const isRegionalTwin = (phrase: string): boolean => wordsOf(phrase).length === 1;
