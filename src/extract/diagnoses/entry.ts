import { groupSpan, lengthOf, sliceOf, type Span, spanOf, trimSpan } from '../../text/span.js';
import type { DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';
import { CONDITION_EVENTS } from '../../vocabulary/diagnoses/list-ends.js';
import { TAKING_BACK } from '../../vocabulary/diagnoses/context.js';
import { BARE_ICD_CODE, ICD_CODE, STATUS_POST } from '../../vocabulary/diagnoses/titles.js';
import { ENTRY_CONTEXT, Phrase } from './phrase.js';
import { withoutWrapping } from './wrapping.js';

/** A condition as an entry of a list tells it, and its code. */
export interface Condition {
  readonly span: Span;
  readonly code: Span | null;
}

/** "ICD-10-CM: ", "ICD9 ". */
const SYSTEM = 'ICD[- ]?(?:9|10)?(?:[- ]?CM)?';
const CODE = new RegExp(
  // "724.2", "(ICD9 724.2)"
  `[\\[(]?\\b(?:${SYSTEM}[ :#-]*)?(?<code>${ICD_CODE})\\b[\\])]?|` +
    // "(7242)", "ICD-9: 7242"
    `(?:[\\[(](?:${SYSTEM}[ :#-]*)?|\\b${SYSTEM}[ :#-]+)(?<bare>${BARE_ICD_CODE})\\b[\\])]?`,
);
const AFTER_EVENT = new RegExp(STATUS_POST, 'i');
const MARKS = ' ,;:.-';

/** Articles, joining words and numbers before a condition: they are no part of it. */
const LEAD = new RegExp(
  `^(?:${[
    // "and the", "status" of nothing, "as having"
    '(?:and|or|also|the|an?|his|her|is|are|of|as|having|includ(?:e|ing)|following|status)\\s+(?!post)',
    // "1.", "(2)"
    '\\(?\\d{1,2}[.)]\\s*',
    // "A. Lumbago"
    '[A-J][.)]\\s+(?=[A-Z])',
    '[-*\\u2022#]\\s*',
  ].join('|')})+`,
  'i',
);
/** A joining word with nothing behind it. */
const DANGLING = /[\s,](?:and|or|to|with)$/i;
const LONGEST_DANGLING = ' with'.length;

/** What an entry must hold to count. */
const NEEDS: Readonly<Record<DiagnosisCueRow['needs'], (phrase: Phrase) => boolean>> = {
  anything: () => true,
  condition: (phrase) => isCondition(phrase),
  more_than_a_site: (phrase) => isCondition(phrase) || !phrase.namesSite,
  injury: (phrase) => INJURY.test(phrase.text) && phrase.namesSite,
};
const INJURY = /\b(?:injur(?:y|ies)$|(?:sprain|strain|fracture|contusion|laceration)s?\b)/i;

/** A condition, or what was operated on. */
export const isCondition = (phrase: Phrase): boolean => phrase.namesCondition || phrase.isOperation;

/** The condition that an entry of a list tells, if it tells one that counts. */
export function conditionOf(text: string, entry: Span, needs: DiagnosisCueRow['needs']): Condition | null {
  if (isTakenBack(text, entry)) return null;
  const { title, code } = withoutCode(text, entry);
  const known = withoutDangling(text, upToEvent(text, upToDoubt(text, withoutWrapping(text, title))));
  const span = withoutWrapping(text, upToDoubt(text, withoutLead(text, trimSpan(text, known))));
  const phrase = new Phrase(text, span);
  return HAS_WORD.test(phrase.text) && !phrase.isGeneric && NEEDS[needs](phrase) ? { span, code } : null;
}
const HAS_WORD = /\p{L}{2}/u;

/** "…, ruled out", "… (r/o)": what stands behind a condition, or at its end, takes it back. */
const TAKEN_BACK = new RegExp(`^(?:${TAKING_BACK})`, 'i');
const ENDS_TAKEN_BACK = new RegExp(`(?:${TAKING_BACK})$`, 'i');
/** What takes a condition back is looked for so far behind it and before its end. */
const LONGEST_TAKING_BACK = 40;

function isTakenBack(text: string, { start, end }: Span): boolean {
  const last = text.slice(Math.max(start, end - LONGEST_TAKING_BACK), end);
  return TAKEN_BACK.test(text.slice(end, end + LONGEST_TAKING_BACK)) || ENDS_TAKEN_BACK.test(last);
}

/** The code of an entry, and the title that stands before or behind it. */
function withoutCode(text: string, entry: Span): { title: Span; code: Span | null } {
  const match = CODE.exec(sliceOf(text, entry));
  if (!match) return { title: entry, code: null };
  const { start, end } = spanOf(match, entry.start);
  const before = trimSpan(text, { start: entry.start, end: start }, MARKS);
  const behind = trimSpan(text, { start: end, end: entry.end }, MARKS);
  return {
    title: lengthOf(before) >= lengthOf(behind) ? before : behind,
    code: groupSpan(match, match.groups!['code'] === undefined ? 'bare' : 'code', entry.start),
  };
}

/** An entry up to the words that take back what stands behind them in it. */
function upToDoubt(text: string, entry: Span): Span {
  const doubt = ENTRY_CONTEXT.firstIn(text, entry);
  return doubt ? { start: entry.start, end: doubt.start } : entry;
}

/**
 * "Status post" an operation, the site of one or a condition is an entry or part of one; an entry ends before "status
 * post" a fall.
 */
function upToEvent(text: string, entry: Span): Span {
  const match = AFTER_EVENT.exec(sliceOf(text, entry));
  if (!match) return entry;
  const { start, end } = spanOf(match, entry.start);
  const event = new Phrase(text, { start: end, end: entry.end });
  const isOfCondition = isCondition(event) && !MISHAP.test(event.text);
  return isOfCondition || event.isOnlySite ? entry : { start: entry.start, end: start };
}
/** " a fall with head injury", " being struck": what happened stands before what came of it. */
const MISHAP = new RegExp(`^ *(?:[a-z-]+ ){0,4}?(?:${CONDITION_EVENTS}|being|struck|hit|mva)\\b`, 'i');

/** "(treated with rest)", "(see below)". */
const REMARK = /\s\((?:see|treated|noted|confirmed|as per|dated|since|which|who)\b[^()]*\)$/i;
const LONGEST_REMARK = 80;

function withoutDangling(text: string, entry: Span): Span {
  const { start, end: trimmed } = trimSpan(text, entry, ' ,;');
  const remark = REMARK.exec(text.slice(Math.max(start, trimmed - LONGEST_REMARK), trimmed));
  const end = trimmed - (remark?.[0].length ?? 0);
  const last = DANGLING.exec(text.slice(Math.max(start, end - LONGEST_DANGLING), end));
  return { start, end: end - (last?.[0].length ?? 0) };
}

function withoutLead(text: string, entry: Span): Span {
  const lead = LEAD.exec(sliceOf(text, entry))?.[0].length ?? 0;
  return trimSpan(text, { start: entry.start + lead, end: entry.end });
}
