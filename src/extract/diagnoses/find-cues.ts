import { ContextWords } from '../../text/context.js';
import { matchesOf } from '../../text/matches.js';
import { overlap, sliceOf, type Span, spanOf } from '../../text/span.js';
import { DIAGNOSIS_CONTEXT, STUDY_WITHOUT_RESULT } from '../../vocabulary/diagnoses/context.js';
import { DIAGNOSIS_CUES, type DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';

/** A cue, and where it stands. */
export interface Cue {
  readonly row: DiagnosisCueRow;
  readonly span: Span;
}

/** The rows of cues that a text can hold, ready to be looked for. */
export type PossibleCues = typeof CUES;

const CUES = DIAGNOSIS_CUES.map((row) => ({
  row,
  pattern: new RegExp(`(?<![\\w-])(?:${row.words})(?:(?<!\\w)|(?!\\w))`, 'gi'),
}));
/** What takes back all that a cue announces. */
export const CUE_CONTEXT = new ContextWords(DIAGNOSIS_CONTEXT.filter(({ of }) => of === 'cue'));

/** The cues that a text can hold by their stems. Many rows share a list of them. */
export function possibleCues(text: string, among: PossibleCues = CUES): PossibleCues {
  const lower = text.toLowerCase();
  const held = new Map<readonly string[], boolean>();
  return among.filter(({ row: { stems } }) => {
    const known = held.get(stems) ?? stems.some((stem) => lower.includes(stem));
    held.set(stems, known);
    return known;
  });
}

/**
 * The cues of a sentence that nothing takes back, in order; where two overlap, the row that stands first. `before`: the
 * sentence before it.
 */
export function cuesIn(text: string, sentence: Span, before: Span | null, possible: PossibleCues): Cue[] {
  const words = sliceOf(text, sentence);
  const found = possibleCues(words, possible).map(({ row, pattern }) =>
    matchesOf(words, pattern).map((match): Cue => ({ row, span: spanOf(match, sentence.start) })),
  );
  const standing = withoutTakenBack(text, sentence, before, found.flat());
  return found.reduce<Cue[]>(
    (cues, ofRow) =>
      merged(
        cues,
        ofRow.filter((cue) => standing.has(cue)),
      ),
    [],
  );
}

function withoutTakenBack(text: string, sentence: Span, before: Span | null, cues: readonly Cue[]): ReadonlySet<Cue> {
  const inOrder = cues.toSorted((a, b) => a.span.start - b.span.start);
  const context = CUE_CONTEXT.reaching(
    text,
    sentence,
    inOrder.map(({ span }) => span),
  );
  // An impression that opens a sentence is that of the study told right before, unless that had told its result.
  const isOfStudy = ({ row, span }: Cue): boolean =>
    row.notOfImaging === true &&
    span.start === sentence.start &&
    before !== null &&
    STUDY_BEFORE.test(sliceOf(text, before));
  return new Set(
    inOrder.filter(
      (cue, i) =>
        !isOfStudy(cue) && !context[i]!.some(({ only }) => only === undefined || cue.row.notOfImaging === true),
    ),
  );
}
const STUDY_BEFORE = new RegExp(STUDY_WITHOUT_RESULT, 'i');

/** Cues and, between them, others that overlap none of them; both in order. */
function merged(cues: readonly Cue[], others: readonly Cue[]): Cue[] {
  const all: Cue[] = [];
  let next = 0;
  for (const other of others) {
    while (next < cues.length && cues[next]!.span.end <= other.span.start) all.push(cues[next++]!);
    if (!(next < cues.length && overlap(cues[next]!.span, other.span))) all.push(other);
  }
  return [...all, ...cues.slice(next)];
}
