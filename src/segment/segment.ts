import { spaced } from '../text/expressions.js';
import { sliceOf, type Span, spanOf } from '../text/span.js';
import type { LayoutMark, LayoutRow } from '../vocabulary/letters/layouts.js';
import { LAYOUTS } from '../vocabulary/letters/layouts.js';
import { type Anchor, findAnchors } from './find-anchors.js';
import type { ItemBlock, Region } from './items/block.js';
import { findItems, type ItemSearch, numberedItem } from './items/find-items.js';
import { type LetterText, lineSource } from './lines.js';

/** A letter cut into its parts; every span counts in the letter's text. */
export interface Segments {
  /** The layout recognised, with the headings or words that showed it; null where none was. */
  readonly layout: { readonly row: LayoutRow; readonly signs: readonly Span[] } | null;
  readonly anchors: readonly Anchor[];
  /** What stands before the first section: the case table, or the labels of a letter's head. */
  readonly head: Span;
  /** The sections in which the reviewer is described. */
  readonly reviewer: readonly Span[];
  /** The clinical case summary, without its opening sentence on how it was made. */
  readonly summary: Span | null;
  readonly items: readonly ItemBlock[];
}

/** Cuts a letter into head, sections and item blocks, by the headings and labels of all layouts. */
export function segment(letter: LetterText): Segments {
  const { text } = letter;
  const anchors = findAnchors(text);
  const bounds = anchors.filter(({ row }) => BOUNDS.has(row.kind));
  const head = { start: 0, end: anchors.find(({ row }) => ENDS_HEAD.has(row.kind))?.span.start ?? text.length };
  const sections = (name: Anchor['row']['section']): Span[] =>
    bounds.flatMap(({ row, span }, i) =>
      row.section === name ? [{ start: span.end, end: bounds[i + 1]?.span.start ?? text.length }] : [],
    );
  const region = itemRegion(text, anchors, bounds);
  const search: ItemSearch = { text, lines: lineSource(letter, region), anchors, region };
  const layout = recognise(search, head);
  const [summary] = sections('summary');
  return {
    layout,
    anchors,
    head,
    reviewer: sections('reviewer'),
    summary: summary ? withoutOpening(text, summary) : null,
    items: findItems(layout?.row.items ?? null, search),
  };
}

type Kind = Anchor['row']['kind'];
/** What a section ends at. */
const BOUNDS: ReadonlySet<Kind> = new Set<Kind>(['title', 'heading', 'closing']);
const ENDS_HEAD: ReadonlySet<Kind> = new Set<Kind>(['heading', 'item-part']);

function recognise(search: ItemSearch, head: Span): Segments['layout'] {
  for (const row of LAYOUTS) {
    const signs = signsOf(row, search, head);
    if (signs) return { row, signs };
  }
  return null;
}

/**
 * What shows a layout: of its headings, its marks and its items that which tells most; null where anything is missing.
 */
function signsOf({ has, hasOneOf, marks, numbered, items }: LayoutRow, search: ItemSearch, head: Span): Span[] | null {
  const first = (id: Anchor['row']['id']): Anchor | undefined => search.anchors.find(({ row }) => row.id === id);
  const all = has.map(first);
  const one = hasOneOf?.map(first).find((anchor) => anchor !== undefined);
  if (all.includes(undefined) || (hasOneOf && !one)) return null;
  const found = marks ? markIn(marks, search, head) : numbered ? numberedItem(items, search) : undefined;
  if (found === null) return null;
  return found ? [found] : [...all, one].flatMap((anchor) => anchor?.span ?? []);
}

function markIn(marks: readonly LayoutMark[], search: ItemSearch, head: Span): Span | null {
  for (const mark of marks) {
    for (const span of LOOK_IN[mark.in](search, head)) {
      const match = mark.pattern.exec(sliceOf(search.text, span));
      if (match) return spanOf(match, span.start);
    }
  }
  return null;
}

/** Where the words of a mark may stand. */
const LOOK_IN: Record<LayoutMark['in'], (search: ItemSearch, head: Span) => readonly Span[]> = {
  head: (_, head) => [head],
  'reviewer-label': ({ anchors }) => anchors.flatMap(({ row, span }) => (row.part === 'reviewer' ? [span] : [])),
  guidelines: ({ text, anchors }) =>
    anchors.flatMap(({ row, span }, i) =>
      row.part === 'claims_administrator' || row.part === 'reviewer'
        ? [{ start: span.end, end: anchors[i + 1]?.span.start ?? text.length }]
        : [],
    ),
};

const isPart = ({ row }: Anchor): boolean => row.kind === 'item-part';

/** Where the items are discussed: from the last heading before the first item's paragraphs to the closing words. */
function itemRegion(text: string, anchors: readonly Anchor[], bounds: readonly Anchor[]): Region {
  const firstPart = anchors.find(isPart)?.span.start ?? text.length;
  const lastPart = anchors.findLast(isPart)?.span.end ?? text.length;
  const before = bounds.filter(({ span }) => span.start <= firstPart);
  const opener = before.findLast(({ row }) => row.section === 'items');
  return {
    start: (opener ?? before.at(-1))?.span.end ?? 0,
    end: bounds.find(({ span }) => span.start > lastPart)?.span.start ?? text.length,
    opened: opener !== undefined,
  };
}

/** The sentence that says how the summary was made is the same in every letter and no part of what it tells. */
function withoutOpening(text: string, { start, end }: Span): Span {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + 400)));
  return { start: start + (opening?.[0].length ?? 0), end };
}
const DEVELOPED = spaced('The (?:expert|physician|medical) reviewer developed the following clinical case summary');
const OPENING = new RegExp(`^\\s*${DEVELOPED}\\b[^:]{0,200}:`, 'i');
