import { anyOf, spaced } from '../text/expressions.js';
import { matchesOf } from '../text/matches.js';
import { type Span, spanOf } from '../text/span.js';
import { ANCHORS, type Anchoring } from '../vocabulary/letters/anchors.js';

/** A heading or label where it stands: `span` covers its words and colon. */
export interface Anchor {
  readonly row: Anchoring;
  readonly span: Span;
}

const END: Record<Anchoring['ends'], string> = {
  line: '\\s*:?[^\\S\\n]*(?=\\n|$)',
  colon: '\\s*:',
  'line-or-colon': '(?:\\s*:|[^\\S\\n]*(?=\\n|$))',
  open: '',
};

/** One expression for all anchors, one group per row: a line start, a number if any, the words. */
const ANY_ANCHOR = new RegExp(`^(?:\\d{1,2}[.)][^\\S\\n]*)?\\[?(?:${ANCHORS.map(sourceOf).join('|')})`, 'gim');

function sourceOf({ words, ends }: Anchoring): string {
  return `(${anyOf(words.map(spaced))}\\]?${END[ends]})`;
}

/** All headings and labels of a letter's text, in order, but those that stand where they can be none. */
export function findAnchors(text: string): Anchor[] {
  const all = matchesOf(text, ANY_ANCHOR).map((match): Anchor => {
    const row = ANCHORS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1]!;
    return { row, span: spanOf(match) };
  });
  const lastPart = all.findLastIndex(({ row }) => row.kind === 'item-part');
  const hasReviewer = all.some(({ row }) => row.section === 'reviewer');
  let section: Section = 'head';
  return all.filter(({ row }, i) => {
    if (row.kind === 'heading') section = row.section ?? 'other';
    const afterItems = i > lastPart && (lastPart >= 0 || !BEFORE_ITEMS.has(section));
    return row.where === undefined || MAY_STAND[row.where]({ section, hasReviewer, afterItems });
  });
}

type Section = NonNullable<Anchoring['section']> | 'head' | 'other';
const BEFORE_ITEMS: ReadonlySet<Section> = new Set(['head', 'reviewer', 'summary']);

interface Standing {
  readonly section: Section;
  /** The letter has a section on the reviewer. */
  readonly hasReviewer: boolean;
  /** No part of an item follows; in a letter without any, the sections before the items are over. */
  readonly afterItems: boolean;
}

const MAY_STAND: Record<NonNullable<Anchoring['where']>, (standing: Standing) => boolean> = {
  'about-the-reviewer': ({ section, hasReviewer }) => (hasReviewer ? section === 'reviewer' : section !== 'summary'),
  'after-the-items': ({ afterItems }) => afterItems,
};

/** The anchors that lie inside a span. `anchors`: in order. */
export function anchorsIn(anchors: readonly Anchor[], { start, end }: Span): readonly Anchor[] {
  const first = firstFrom(anchors, start);
  let last = first;
  while (last < anchors.length && anchors[last]!.span.end <= end) last++;
  return anchors.slice(first, last);
}

/** The index of the first anchor that starts at an offset or behind it; there may be none. */
function firstFrom(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
