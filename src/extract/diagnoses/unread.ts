import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { overlap, type Span, spanOf } from '../../text/span.js';
import type { Doubt } from '../found.js';
import { CUE_CONTEXT } from './find-cues.js';

/** "diagnosis", "diagnosed", but "diagnostic"; with something behind it that could be one. */
const WORD = /\bdiagnos(?:[ei]s|ed?)\b(?=[^.]{5})/gi;
/** A cue so close behind another takes its list: "diagnosed with the diagnosis of gout". */
const NEXT_CUE = 40;

/**
 * The doubts about a summary that speaks of diagnoses: one at each word of which nothing came. `read`: the cues that
 * gave some, in order.
 */
export function unreadDoubts(summary: Passage, read: readonly Span[]): Doubt[] {
  const { text } = summary;
  const words = matchesOf(text, WORD).map((match) => spanOf(match));
  let next = 0;
  const isRead = ({ start, end }: Span): boolean => {
    while (next < read.length && read[next]!.end <= start) next++;
    return next < read.length && overlap(read[next]!, { start, end: end + NEXT_CUE });
  };
  return words
    .filter((word) => !isRead(word))
    .filter((word) => read.length === 0 || !isTakenBack(text, word))
    .map(({ start, end }) => ({
      code: 'unread-diagnosis',
      message: `Nothing was read as a diagnosis where the summary says "${text.slice(start, end)}".`,
      path: '',
      span: summary.span(start, end),
    }));
}

/** Whether the words before a place in its sentence say that nobody has it, or somebody else. */
function isTakenBack(text: string, word: Span): boolean {
  const before = text.slice(Math.max(0, word.start - LONGEST_CLAUSE), word.start);
  const start = word.start - before.length + (before.lastIndexOf('. ') + 1);
  return CUE_CONTEXT.reaching(text, { start, end: word.end }, [word])[0]!.some(({ only }) => only === undefined);
}
const LONGEST_CLAUSE = 200;
