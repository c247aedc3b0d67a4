import { isSpaceAt, sliceOf, type Span } from '../../text/span.js';

/** Where the parts of one disputed item stand in the letter's text. A part that is missing is null. */
export interface ItemBlock {
  /** The disputed treatment, without number and decision. */
  readonly request: Span;
  /** The printed words of the decision; more than one place where the letter gives it twice. */
  readonly decision: readonly Span[];
  readonly claims_administrator: Span | null;
  readonly reviewer: Span | null;
  readonly rationale: Span | null;
}

/** An item's header: where it starts and ends, what is asked for and what was decided. */
export interface ItemHead extends Span {
  readonly request: Span;
  readonly decision: readonly Span[];
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

/** A request's span without the marks at its end, or null where nothing is left. */
export function requestSpan(text: string, { start, end }: Span): Span | null {
  while (end > start && ' \n:,;'.includes(text[end - 1]!)) end--;
  return nonEmpty(text, { start, end });
}

/** The words of a request as they compare: where it stands again it may differ in case, article and white space. */
export function requestKey(text: string, request: Span): string {
  return sliceOf(text, request)
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replaceAll(/\s+/g, ' ');
}

/** A span, trimmed, or null where nothing is left of it. */
export function nonEmpty(text: string, span: Span): Span | null {
  const cut = trimmed(text, span);
  return cut.end > cut.start ? cut : null;
}

/** Where a letter's items stand. */
export interface Region extends Span {
  /** A heading opens it, so that its first words are the first item's. */
  readonly opened: boolean;
}
