import { datesIn, LIKE_A_DATE } from '../../text/dates.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { overlap, sliceOf, type Span, spanOf } from '../../text/span.js';
import {
  DONE_FOR_IT,
  INJURY_CUES,
  INJURY_EVENT_CUES,
  OF_AN_INJURY,
  OTHER_EVENT,
  OTHER_INJURY,
  OTHER_TURN,
  VISIT_BEFORE,
} from '../../vocabulary/letters/injury-cues.js';
import type { Doubt, Found } from '../found.js';
import { compileCues, datesOf, type Mention, mentionsIn } from './prose-dates.js';

const NAMED = compileCues(INJURY_CUES);
const EVENTS = compileCues(INJURY_EVENT_CUES);
const NAMED_UNREADABLE = compileCues(INJURY_CUES, `(?<![\\d/])${LIKE_A_DATE}(?![\\d/])`);
const UNREADABLE = new RegExp(LIKE_A_DATE, 'gi');
const OTHER = new RegExp(OTHER_EVENT, 'i');
const TURN = new RegExp(OTHER_TURN, 'i');
const VISIT = new RegExp(VISIT_BEFORE, 'i');
const ANOTHER = new RegExp(OTHER_INJURY, 'i');
const INJURY = new RegExp(OF_AN_INJURY, 'i');
const DONE = new RegExp(DONE_FOR_IT, 'i');

/** A summary's first sentences, in which it tells how the worker was hurt. */
const OPENING = 360;
/** So far back, in the same sentence, stands what makes an injury another one than the claim's. */
const BEFORE = 70;

/**
 * The dates on which the injury happened, as the summary states them: each distinct one, in order of first mention.
 * Where what stands by its name is no date, no event is taken for it.
 */
export function findInjuryDates(summary: Passage): Found<string>[] {
  const named = datesOf(summary, injuriesIn(summary, NAMED));
  if (named.length > 0 || unreadableIn(summary)) return named;
  const opening = summary.part(0, OPENING);
  return datesOf(opening, injuriesIn(opening, EVENTS)).slice(0, 1);
}

const injuriesIn = (passage: Passage, cues: typeof NAMED): Mention[] =>
  mentionsIn(passage, cues).filter((mention) => isTheClaims(passage.text, mention));

/** Whether a mention is of the injury in question and its date that of the injury. */
function isTheClaims(text: string, { start, gap, leads, dates }: Mention): boolean {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[.;] /)
    .at(-1)!;
  if (OTHER.test(gap) || (leads && TURN.test(gap)) || ANOTHER.test(before) || VISIT.test(before)) return false;
  return !(DONE.test(before) && ON.test(text.slice(0, dates.start).slice(-12)));
}
const ON = /\bon (?:or about )?\(?$/i;

/**
 * The doubts about the dates of injury that a summary gave: one beside the words of an injury that no calendar has, and,
 * where none was found at all, the first that may be one by the words before it.
 */
export function doubtsOfInjuryDates(summary: Passage, dates: readonly Found<string>[]): Doubt[] {
  const unread = unreadableIn(summary) ?? (dates.length === 0 ? maybeInjuryDate(summary) : undefined);
  if (!unread) return [];
  const words = sliceOf(summary.text, unread);
  const message = `"${words}" stands by the words of an injury; it was not read as its date.`;
  return [{ code: 'unread-injury-date', message, path: '', span: summary.span(unread.start, unread.end) }];
}

/** What by the words before it should be the date of the injury, and is none of any calendar. */
function unreadableIn(summary: Passage): Span | undefined {
  const like = matchesOf(summary.text, UNREADABLE);
  if (like.length === 0) return undefined;
  const dates = datesIn(summary.text);
  if (like.every((match) => dates.some((date) => overlap(date, spanOf(match))))) return undefined;
  return injuriesIn(summary, NAMED_UNREADABLE)
    .map((mention) => mention.dates)
    .find((at) => !dates.some((date) => overlap(date, at)));
}

/** The first date before which its sentence speaks of an injury, or, in the first sentence, of nothing else. */
function maybeInjuryDate(summary: Passage): Span | undefined {
  for (const [i, { start, end }] of sentencesOf(summary).entries()) {
    const sentence = summary.text.slice(start, end);
    const [date] = datesIn(sentence);
    if (!date) continue;
    const before = sentence.slice(0, date.start);
    if (!OTHER.test(before) && (i === 0 || INJURY.test(before)))
      return { start: start + date.start, end: start + date.end };
  }
  return undefined;
}
