import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { lengthOf, sliceOf, type Span } from '../../text/span.js';
import type { DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';
import { isCondition } from './entry.js';
import { type Cue, cuesIn, possibleCues } from './find-cues.js';
import { listEnd } from './list-end.js';
import { Phrase } from './phrase.js';

/** A cue and the part of the text in which its list stands. */
export interface CuedList {
  readonly cue: Cue;
  readonly within: Span;
}

/** The lists of a summary, in order. */
export function* cuedListsIn(summary: Passage): Generator<CuedList> {
  const { text } = summary;
  const possible = possibleCues(text);
  let heading: DiagnosisCueRow | null = null;
  let before: Span | null = null;
  for (const sentence of sentencesOf(summary)) {
    const cues = cuesIn(text, sentence, before, possible);
    if (cues.length > 0) {
      yield* cues.map((cue, i) => ({ cue, within: placeOf(cue, sentence, cues[i - 1], cues[i + 1]) }));
      heading = cues.at(-1)!.row;
    } else if (heading && carriesOn(text, sentence, heading)) {
      yield { cue: { row: heading, span: { start: sentence.start, end: sentence.start } }, within: sentence };
    } else heading = null;
    before = sentence;
  }
}

/** Where a cue's list can stand: from the cue to the next one, or from the one before to the cue. */
const placeOf = ({ row, span }: Cue, sentence: Span, before: Cue | undefined, next: Cue | undefined): Span =>
  row.list === 'before'
    ? { start: before?.span.end ?? sentence.start, end: span.start }
    : { start: span.end, end: next?.span.start ?? sentence.end };

/** A sentence of a list is no longer than this. */
const LONGEST_ENTRY = 119;
const NEXT_NUMBER = /^\(?(?:[2-9]|1\d)[.)] /;

/**
 * A short sentence without a verb carries the list before it on: behind a heading, or with the next number of a list.
 */
function carriesOn(text: string, sentence: Span, { heading }: DiagnosisCueRow): boolean {
  if (lengthOf(sentence) > LONGEST_ENTRY) return false;
  const words = sliceOf(text, sentence);
  return (
    (heading === true || NEXT_NUMBER.test(words)) &&
    listEnd(text, sentence).at >= sentence.end - 1 &&
    isCondition(new Phrase(text, sentence))
  );
}
