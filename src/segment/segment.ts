import type { Letter } from '../read/letter.js';
import type { Span } from '../text/span.js';
import { type AnchorId, HEADINGS } from '../vocabulary/letters/anchors.js';
import { type Anchor, findAnchors } from './find-anchors.js';
import type { ItemBlock } from './items/block.js';
import { findItems } from './items/find-items.js';
import { LAYOUTS } from '../vocabulary/letters/layouts.js';

/** A letter cut into its parts; every span counts in the letter's text. */
export interface Segments {
  /** The layout recognised, with the headings or words that showed it; null where none was. */
  readonly layout: { readonly row: (typeof LAYOUTS)[number]; readonly signs: readonly Span[] } | null;
  readonly anchors: readonly Anchor[];
  /** What stands before the first section: the case table, or the labels of a letter's head. */
  readonly head: Span;
  /** The sections in which the reviewer is described. */
  readonly reviewer: readonly Span[];
  /** The clinical case summary, without its opening sentence on how it was made. */
  readonly summary: Span | null;
  readonly items: readonly ItemBlock[];
}

type Text = Pick<Letter, 'text' | 'pageStarts'>;

/** Cuts a letter into head, sections and item blocks, by the headings and labels of all layouts. */
export function segment({ text, pageStarts }: Text): Segments {
  const anchors = findAnchors(text);
  const layout = recognise(text, anchors);
  const headings = anchors.filter(({ id }) => HEADINGS.has(id));
  const whole = { start: 0, end: text.length };
  const sectionOf = (heading: Anchor): Span => ({
    start: heading.span.end,
    end: headings.find(({ span }) => span.start >= heading.span.end)?.span.start ?? text.length,
  });
  const firstSection = anchors.find(({ id }) => !TITLES.has(id));
  const summary = headings.find(({ id }) => id === 'summary');
  return {
    layout,
    anchors,
    head: { start: 0, end: firstSection?.span.start ?? text.length },
    reviewer: headings.filter(({ id }) => id === 'how-made' || id === 'qualifications').map(sectionOf),
    summary: summary ? withoutOpening(text, sectionOf(summary)) : null,
    items: findItems(layout?.row.items ?? null, {
      text,
      pageStarts,
      anchors,
      region: itemRegion(text, anchors, headings),
      whole,
    }),
  };
}

/** Titles stand inside the head; every other heading ends it. */
const TITLES: ReadonlySet<AnchorId> = new Set([
  'professional-title',
  'notice-title',
  'letter-title',
  'closing',
  'effect',
  'specialties',
]);

function recognise(text: string, anchors: readonly Anchor[]): Segments['layout'] {
  const first = (id: AnchorId): Anchor | undefined => anchors.find((anchor) => anchor.id === id);
  for (const row of LAYOUTS) {
    const has = row.has.map(first);
    const one = row.hasOneOf?.map(first).find((anchor) => anchor !== undefined);
    if (has.includes(undefined) || (row.hasOneOf && !one)) continue;
    const mark = row.mark?.exec(text);
    if (row.mark && !mark) continue;
    const signs = mark
      ? [{ start: mark.index, end: mark.index + mark[0].length }]
      : [...has, one].flatMap((anchor) => anchor?.span ?? []);
    return { row, signs };
  }
  return null;
}

/** Where the items are discussed: from the last heading before the first item's paragraphs to the closing words. */
function itemRegion(
  text: string,
  anchors: readonly Anchor[],
  headings: readonly Anchor[],
): { start: number; end: number; opened: boolean } {
  const firstPart = anchors.find(({ id }) => ITEM_PARTS.has(id))?.span.start ?? text.length;
  const opener = headings.findLast(({ id, span }) => id === 'decisions' && span.start <= firstPart);
  const before = opener ?? headings.findLast(({ span }) => span.start <= firstPart);
  const lastPart = anchors.findLast(({ id }) => ITEM_PARTS.has(id))?.span.end ?? text.length;
  const end = headings.find(({ span }) => span.start > lastPart)?.span.start ?? text.length;
  return { start: before?.span.end ?? 0, end, opened: opener !== undefined };
}
const ITEM_PARTS: ReadonlySet<AnchorId> = new Set([
  'claims-administrator',
  'reviewer-guideline',
  'guidelines',
  'rationale',
  'professional-rationale',
]);

/** The sentence that says how the summary was made is the same in every letter and no part of what it tells. */
function withoutOpening(text: string, { start, end }: Span): Span {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + 400)));
  return { start: start + (opening?.[0].length ?? 0), end };
}
const OPENING =
  /^\s*The\s+(?:expert|physician|medical)\s+reviewer\s+developed\s+the\s+following\s+clinical\s+case\s+summary\b[^:]{0,200}:/i;
