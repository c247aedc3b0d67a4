import type { Segments } from '../segment/segment.js';
import { sliceOf, type Span } from '../text/span.js';
import { CLOSING_WORDS } from '../vocabulary/letters/conclusions.js';

/** How a text ends that was not cut off. */
const STOPPED = /[.?!:"'\u201d\u2019)\]]$/;
const CLOSED = new RegExp(`\\b(?:${CLOSING_WORDS})$`, 'i');
/** "In this case" begins a sentence. */
const BEGUN = /\b(?:in|for|at) (?:this|that|the present) (?:case|time)$/i;

/** So a letter may end without a stop. */
const CONCLUDED = /\bmedically\s+(?:necessary|appropriate)$|\band appropriate$/i;

/** The head of an item of which nothing else is left. */
const HEADED = /(?:^|\n)[^\n]{3,200}: (?:Upheld|Overturned)\W*$/;

/** `stopped`: the letter's other rationales all end with a stop, so that closing words alone do not end one. */
const isWhole = (words: string, stopped = false): boolean =>
  !HEADED.test(words) &&
  (STOPPED.test(words) || (CLOSED.test(words) && (CONCLUDED.test(words) || !(stopped || BEGUN.test(words)))));

/** What shows that a letter ends before its time, and where; null where nothing does. */
export function endsShort(
  text: string,
  { layout, items }: Pick<Segments, 'layout' | 'items'>,
): { readonly message: string; readonly span: Span } | null {
  const last = items.at(-1);
  if (!last) return null;
  if (last.rationale) {
    const others = items.slice(0, -1).flatMap(({ rationale }) => (rationale ? [sliceOf(text, rationale)] : []));
    const stopped = others.length > 0 && others.every((words) => STOPPED.test(words));
    return isWhole(sliceOf(text, last.rationale), stopped)
      ? null
      : { message: 'The last rationale ends in the middle of a sentence.', span: last.rationale };
  }
  const parts = [last.request, ...last.decision, last.claims_administrator, last.reviewer].filter(
    (span) => span !== null,
  );
  const end = parts.toSorted((a, b) => a.end - b.end).at(-1)!;
  if (layout && text.slice(end.end).trim() === '')
    return { message: 'The letter ends inside its last item, without a rationale.', span: end };
  const line = { start: text.trimEnd().lastIndexOf('\n') + 1, end: text.trimEnd().length };
  return items.some(({ rationale }) => rationale) || isWhole(sliceOf(text, line))
    ? null
    : { message: 'The letter has no rationale and ends in the middle of a sentence.', span: line };
}
