import { DATE, datesIn } from '../../text/dates.js';
import { fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { groupSpan, sliceOf } from '../../text/span.js';
import {
  type DateCue,
  INJURY_CUES,
  INJURY_EVENT_CUES,
  OTHER_EVENT,
  OTHER_INJURY,
  UTILIZATION_REVIEW_CUES,
} from '../../vocabulary/letters/date-cues.js';
import { by, type Found, found } from '../found.js';

const PARTS = {
  DATES: `(?<dates>${DATE}(?:(?:, and|,| and| &| to| through| thru| -) ${DATE})*)`,
  GAP: '(?<gap>[^.;:]{0,90}?)',
};

interface Cue {
  readonly id: string;
  readonly stems: readonly string[];
  readonly pattern: RegExp;
}

const compile = (cues: readonly DateCue[]): Cue[] =>
  cues.map(({ id, stems, pattern }) => {
    const { GAP, DATES } = PARTS;
    return {
      id,
      stems,
      pattern: new RegExp(fill(pattern, pattern.includes('{GAP}') ? { GAP, DATES } : { DATES }), 'gi'),
    };
  });

const INJURY = compile(INJURY_CUES);
const INJURY_EVENT = compile(INJURY_EVENT_CUES);
const UTILIZATION_REVIEW = compile(UTILIZATION_REVIEW_CUES);
const OTHER = new RegExp(OTHER_EVENT, 'i');
const A_DATE = new RegExp(DATE, 'i');

/** A summary's first sentences, in which it tells how the worker was hurt. */
const OPENING = 360;
/** So far back stands what makes an injury another one than the claim's. */
const BEFORE = 40;

/** The dates on which the injury happened, as the summary states them: each distinct one, in order of first mention. */
export function findInjuryDates(summary: Passage): Found<string>[] {
  const isTheClaims = ({ index }: RegExpExecArray): boolean =>
    !OTHER_INJURY.test(summary.text.slice(Math.max(0, index - BEFORE), index));
  const called = datesAfter(summary, INJURY, isTheClaims);
  return called.length > 0 ? called : datesAfter(summary.part(0, OPENING), INJURY_EVENT, isTheClaims).slice(0, 1);
}

/** The dates of the utilization review decision, as the summary states them. */
export function findReviewDates(summary: Passage): Found<string>[] {
  return datesAfter(summary, UTILIZATION_REVIEW, () => true);
}

function datesAfter(
  summary: Passage,
  cues: readonly Cue[],
  accept: (match: RegExpExecArray) => boolean,
): Found<string>[] {
  const all: { at: number; date: Found<string> }[] = [];
  const lower = summary.text.toLowerCase();
  for (const { id, stems, pattern } of cues) {
    if (!stems.some((stem) => lower.includes(stem))) continue;
    for (const match of matchesOf(summary.text, pattern)) {
      const gap = match.groups!['gap'] ?? '';
      if (OTHER.test(gap) || A_DATE.test(gap) || !accept(match)) continue;
      const dates = groupSpan(match, 'dates');
      for (const { iso, start, end } of datesIn(sliceOf(summary.text, dates))) {
        const at = dates.start + start;
        all.push({ at, date: by(id, found(iso, summary.span(at, dates.start + end))) });
      }
    }
  }
  const distinct = new Map<string, Found<string>>();
  for (const { date } of all.sort((a, b) => a.at - b.at)) if (!distinct.has(date.value)) distinct.set(date.value, date);
  return [...distinct.values()];
}
