import { matchesOf } from '../../text/matches.js';
import { type Span, spanOf } from '../../text/span.js';
import type { Region } from '../../vocabulary/body-parts.js';
import { regionsOf } from './regions.js';
import { remembered } from './remembered.js';

/** The sides of the body that a text names. */

export type Side = 'left' | 'right' | 'bilateral';

const PAIR = '(?:knee|shoulder|wrist|hand|hip|ankle|elbow|leg|arm|extremitie|eye|ear|heel)s|feet';
const BILATERAL = `bilateral(?:ly)?|b/l|left and right|right and left|both (?:upper |lower )?(?:${PAIR})`;
/** "right-handed" and "right now" name none. */
const ONE = '(?:left|right)(?![- ](?:hand(?:ed)? domina|handed|now|away))';
const SIDE = new RegExp(`\\b(?:${BILATERAL}|${ONE})\\b`, 'gi');

function sideIn(word: string): Side {
  const side = word.toLowerCase();
  return side === 'left' || side === 'right' ? side : 'bilateral';
}

/** The one side that a text names; null where it names none, or two without joining them. */
export const sideOf = remembered((text): Side | null => {
  const sides = new Set(matchesOf(text, SIDE).map(([word]) => sideIn(word)));
  return sides.size === 1 ? [...sides][0]! : null;
});

/** The other side than left or right. */
export const OPPOSITE: Readonly<Record<string, Side>> = { left: 'right', right: 'left' };

/** A side with the words behind it, which may name what it is a side of: "left shoulder and". */
const SIDED = new RegExp(`\\b(?:${ONE}|bilateral|both)\\b(?=(?:[- ]sided)?(?<part>(?: [\\w/-]+){1,4}))`, 'gi');

/** So many places of a part on a side are told. */
const TOLD = 2;

/** The first places at which a text names parts of the body with a side: for each part and each word for a side. */
const sidedPlaces = remembered((text): ReadonlyMap<Region, ReadonlyMap<string, readonly Span[]>> => {
  const places = new Map<Region, Map<string, Span[]>>();
  for (const match of matchesOf(text, SIDED)) {
    const part = match.groups!['part']!;
    const word = match[0].toLowerCase();
    const { start, end } = spanOf(match);
    for (const region of regionsOf(part)) {
      const ofRegion = places.get(region) ?? new Map<string, Span[]>();
      const spans = ofRegion.get(word) ?? [];
      if (spans.length < TOLD) spans.push({ start, end: end + part.length });
      places.set(region, ofRegion.set(word, spans));
    }
  }
  return places;
});

/**
 * Where a text first names one of some parts of the body on the side opposite to one, at most two places; nowhere if it
 * names it on that side too, or on both.
 */
export function onlyOnOther(text: string, side: Side, parts: ReadonlySet<Region>): Span[] {
  const opposite = OPPOSITE[side];
  if (opposite === undefined || parts.size === 0) return [];
  const sided = sidedPlaces(text);
  const named = [...parts].flatMap((part) => [...(sided.get(part) ?? [])]);
  if (named.some(([word]) => word !== opposite)) return [];
  const spans = new Map(named.flatMap(([, places]) => places.map((span) => [span.start, span] as const)));
  return [...spans.values()].sort((a, b) => a.start - b.start).slice(0, TOLD);
}
