import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { overlap, type Span, spanOf } from '../../text/span.js';
import type { Doubt } from '../found.js';

/** "diagnosis", "diagnosed", but "diagnostic"; with something behind it that could be one. */
const WORD = /\bdiagnos(?:[ei]s|ed?)\b(?=[^.]{5})/gi;
/** A cue so close behind another takes its list: "diagnosed with the diagnosis of gout". */
const NEXT_CUE = 40;

/** The doubts about a summary that speaks of diagnoses: one at each word of which nothing came. `read`: the cues that gave some. */
export function unreadDoubts(summary: Passage, read: readonly Span[]): Doubt[] {
  const words = matchesOf(summary.text, WORD).map((match) => spanOf(match));
  return words
    .filter(({ start, end }) => !read.some((cue) => overlap(cue, { start, end: end + NEXT_CUE })))
    .map(({ start, end }) => ({
      code: 'unread-diagnosis',
      message: `Nothing was read as a diagnosis where the summary says "${summary.text.slice(start, end)}".`,
      path: '',
      span: summary.span(start, end),
    }));
}
