import type { Passage } from '../../text/passage.js';
import {
  DONE_FOR_IT,
  INJURY_CUES,
  INJURY_EVENT_CUES,
  OTHER_EVENT,
  OTHER_INJURY,
  OTHER_TURN,
} from '../../vocabulary/letters/injury-cues.js';
import type { Found } from '../found.js';
import { compileCues, datesOf, type Mention, mentionsIn } from './prose-dates.js';

const NAMED = compileCues(INJURY_CUES);
const EVENTS = compileCues(INJURY_EVENT_CUES);
const OTHER = [OTHER_EVENT, OTHER_TURN].map((source) => new RegExp(source, 'i'));
const ANOTHER = new RegExp(OTHER_INJURY, 'i');
const DONE = new RegExp(DONE_FOR_IT, 'i');

/** A summary's first sentences, in which it tells how the worker was hurt. */
const OPENING = 360;
/** So far back, in the same sentence, stands what makes an injury another one than the claim's. */
const BEFORE = 70;

/** The dates on which the injury happened, as the summary states them: each distinct one, in order of first mention. */
export function findInjuryDates(summary: Passage): Found<string>[] {
  const named = datesOf(summary, injuriesIn(summary, NAMED));
  if (named.length > 0) return named;
  const opening = summary.part(0, OPENING);
  return datesOf(opening, injuriesIn(opening, EVENTS)).slice(0, 1);
}

const injuriesIn = (passage: Passage, cues: typeof NAMED): Mention[] =>
  mentionsIn(passage, cues).filter((mention) => isTheClaims(passage.text, mention));

/** Whether a mention is of the injury in question and its date that of the injury. */
function isTheClaims(text: string, { start, gap, dates }: Mention): boolean {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[.;] /)
    .at(-1)!;
  if (OTHER.some((other) => other.test(gap)) || ANOTHER.test(before)) return false;
  return !(DONE.test(before) && ON.test(text.slice(0, dates.start).slice(-12)));
}
const ON = /\bon (?:or about )?\(?$/i;
