import { datesIn, LIKE_A_DATE, parseDate } from '../../text/dates.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { sliceOf, type Span } from '../../text/span.js';
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
import { type Doubt, type Found, list } from '../found.js';
import { type CompiledCue, compileCues, datesOf, type Mention, mentionsIn } from './prose-dates.js';

const NAMED = compileCues(INJURY_CUES);
const EVENTS = compileCues(INJURY_EVENT_CUES);
const NAMED_UNREADABLE = compileCues(INJURY_CUES, `(?<![\\d/])${LIKE_A_DATE}(?![\\d/])`);
/** What is written like a date in digits. */
const TRIPLE = /(?<![\d/.-])\d{1,5}[/.-]\d{1,4}[/.-]\d{1,6}(?![\d/])/g;
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

/** The dates on which the injury happened, as the summary states them: each distinct one, in order of first mention. */
export function findInjuryDates(summary: Passage): Found<string>[] {
  const named = datesOf(summary, injuriesIn(summary, NAMED));
  // Where what stands by the injury's name is no date, that of an event is not taken for it.
  if (named.length > 0 || unreadableIn(summary)) return named;
  const opening = summary.part(0, OPENING);
  return datesOf(opening, injuriesIn(opening, EVENTS)).slice(0, 1);
}

/** The same, with a doubt where there may be one that was not read. */
export function readInjuryDates(summary: Passage): Found<string[]> {
  const dates = findInjuryDates(summary);
  const told = dates.length > 0;
  const unread = told && !hasOddTriple(summary.text) ? undefined : unreadableIn(summary);
  return list(dates, ...doubtsOf(summary, unread ?? (told ? undefined : maybeInjuryDate(summary))));
}

const injuriesIn = (passage: Passage, cues: readonly CompiledCue[]): Mention[] =>
  mentionsIn(passage, cues).filter((mention) => isTheClaims(passage.text, mention));

/** Whether a mention is of the injury in question and its date that of the injury. */
function isTheClaims(text: string, { start, gap, leads, dates }: Mention): boolean {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[.;] /)
    .at(-1)!;
  if (OTHER.test(gap) || (leads && TURN.test(gap)) || ANOTHER.test(before) || VISIT.test(before)) return false;
  return !(DONE.test(before) && ON.test(text.slice(Math.max(0, dates.start - 12), dates.start)));
}
const ON = /\bon (?:or about )?\(?$/i;

function doubtsOf(summary: Passage, unread: Span | undefined): Doubt[] {
  if (!unread) return [];
  const words = sliceOf(summary.text, unread);
  const message = `"${words}" stands by the words of an injury; it was not read as its date.`;
  return [{ code: 'unread-injury-date', message, path: '', span: summary.span(unread.start, unread.end) }];
}

/** What by the words before it should be the date of the injury, and is none of any calendar. */
function unreadableIn(summary: Passage): Span | undefined {
  const mentions = injuriesIn(summary, NAMED_UNREADABLE);
  if (mentions.length === 0) return undefined;
  const real = new Set(datesIn(summary.text).map(({ start }) => start));
  return mentions.map(({ dates }) => dates).find(({ start }) => !real.has(start));
}

const hasOddTriple = (text: string): boolean => matchesOf(text, TRIPLE).some(([triple]) => parseDate(triple) === null);

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
