import { spaced } from '../../text/expressions.js';
import type { Span } from '../../text/span.js';
import { type Anchor, anchorsIn } from '../find-anchors.js';
import { type ItemBlock, nonEmpty } from './block.js';

type Parts = Pick<ItemBlock, 'claims_administrator' | 'reviewer' | 'rationale'>;

/**
 * The guideline paragraphs and the rationale between an item's header and the next one. Where they have labels, these
 * part them; in prose the sentences that start with "The Claims Administrator" and "The … Reviewer" do, before the
 * label of the rationale.
 */
export function partsOf(text: string, body: Span, anchors: readonly Anchor[]): Parts {
  const inside = anchorsIn(anchors, body);
  const opening = (part: Anchor['row']['part'], among = inside): Anchor | undefined =>
    among.find(({ row }) => row.part === part);
  const rationaleLabel = opening('rationale');
  const before = inside.filter(({ span }) => span.start < (rationaleLabel?.span.start ?? body.end));
  const after = (anchor: Anchor, stops: readonly Anchor[]): Span | null => {
    const next = stops.find(({ span }) => span.start > anchor.span.start)?.span.start ?? body.end;
    return nonEmpty(text, { start: anchor.span.end, end: next });
  };
  const rationale = rationaleLabel ? nonEmpty(text, { start: rationaleLabel.span.end, end: body.end }) : null;
  const claims = opening('claims_administrator', before);
  const reviewer = opening('reviewer', before);
  if (claims || reviewer) {
    const stops = [...before, ...(rationaleLabel ? [rationaleLabel] : [])];
    return {
      claims_administrator: claims ? after(claims, stops) : null,
      reviewer: reviewer ? after(reviewer, stops) : null,
      rationale,
    };
  }
  const guidelines = opening('guidelines', before);
  return {
    ...prose(
      text,
      { start: guidelines?.span.end ?? body.start, end: rationaleLabel?.span.start ?? body.end },
      guidelines !== undefined,
    ),
    rationale,
  };
}

/** Looked for from the word on that starts it: to look back from every place would take the square of a run of marks. */
const SENTENCE_START = `(?=The)(?<=^\\s*|[.?!]["')]*\\s+|\\n\\s*)`;
const MAXIMUS = 'MAXIMUS(?: (?:Expert|Physician))?';
const CLAIMS_SENTENCE = new RegExp(`${SENTENCE_START}${spaced('The Claims Administrator')}\\b`, 'i');
const REVIEWER_SENTENCE = new RegExp(
  `${SENTENCE_START}${spaced(`The (?:Expert|Physician|Professional|Medical|${MAXIMUS}) Reviewer`)}\\b`,
  'i',
);

function prose(text: string, span: Span, headed: boolean): Omit<Parts, 'rationale'> {
  const stretch = text.slice(span.start, span.end);
  const claims = CLAIMS_SENTENCE.exec(stretch)?.index ?? -1;
  const reviewer = REVIEWER_SENTENCE.exec(stretch)?.index ?? -1;
  const until = (from: number, other: number): Span | null =>
    from < 0 ? null : nonEmpty(text, { start: span.start + from, end: other > from ? span.start + other : span.end });
  // Under the heading for it, a paragraph that names neither side tells what the reviewer relied on.
  if (claims < 0 && reviewer < 0) return { claims_administrator: null, reviewer: headed ? nonEmpty(text, span) : null };
  return { claims_administrator: until(claims, reviewer), reviewer: until(reviewer, claims) };
}
