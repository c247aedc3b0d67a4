import type { Doubt, Place } from '../extract/found.js';
import type { Segments } from '../segment/segment.js';
import { trimmed } from '../segment/items/block.js';
import { lengthOf, type Span } from '../text/span.js';

/**
 * Where to look in a letter for what it does not say: its sections, and for one that it does not have what stands in
 * its place.
 */
export interface LetterPlaces {
  readonly head: Span;
  readonly reviewer: Span;
  readonly summary: Span;
  readonly items: Span;
}

export function placesOf(text: string, { head, anchors, reviewer, summary }: Segments): LetterPlaces {
  const firstLine = { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') };
  const [opening = firstLine] = anchors.map(({ span }) => span);
  const orElse = (span: Span | null | undefined, other: Span): Span => {
    const words = span && trimmed(text, span);
    return words && lengthOf(words) > 0 ? words : other;
  };
  const top = orElse(head, orElse(opening, firstLine));
  return {
    head: top,
    reviewer: orElse(reviewer[0], top),
    summary: orElse(summary, top),
    items: orElse(anchors.find(({ row }) => row.section === 'items')?.span, top),
  };
}

/**
 * The doubts, each with a span where no value stands at its path: of the first value below, else of the section that
 * tells it.
 */
export function withPlaces(doubts: readonly Doubt[], values: readonly Place[], places: LetterPlaces): Doubt[] {
  const own = new Set(values.map(({ path }) => path));
  const below = new Map<string, Span>();
  for (const { path, span } of values)
    for (let above = parentOf(path); above !== '' && !below.has(above); above = parentOf(above)) below.set(above, span);
  return doubts.map((doubt) =>
    doubt.span || own.has(doubt.path)
      ? doubt
      : { ...doubt, span: below.get(doubt.path) ?? places[sectionOf(doubt.path)] },
  );
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const SECTIONS: readonly (readonly [prefix: string, section: keyof LetterPlaces])[] = [
  ['/reviewer', 'reviewer'],
  ['/injured_worker', 'summary'],
  ['/diagnoses', 'summary'],
  ['/items', 'items'],
];

/** The section that tells the value at a path. */
export const sectionOf = (path: string): keyof LetterPlaces =>
  SECTIONS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'head';
