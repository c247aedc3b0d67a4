import { matchesOf } from '../../text/matches.js';
import { type Span, spanOf } from '../../text/span.js';
import type { Region } from '../../vocabulary/body-parts.js';
import { regionsOf } from './regions.js';

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
export function sideOf(text: string): Side | null {
  const sides = new Set(matchesOf(text, SIDE).map(([word]) => sideIn(word)));
  return sides.size === 1 ? [...sides][0]! : null;
}

/** The other side than left or right. */
export const OPPOSITE: Readonly<Record<string, Side>> = { left: 'right', right: 'left' };

/** A side with the words behind it, which may name what it is a side of: "left shoulder and". */
const SIDED = new RegExp(`\\b(?:${ONE}|bilateral|both)\\b(?=(?:[- ]sided)?(?<part>(?: [\\w/-]+){1,4}))`, 'gi');

/**
 * Where a text names one of some parts of the body on the side opposite to one; nowhere if it names it on that side
 * too, or on both.
 */
export function onlyOnOther(text: string, side: Side, parts: ReadonlySet<Region>): Span[] {
  const opposite = OPPOSITE[side];
  if (opposite === undefined || parts.size === 0 || !text.toLowerCase().includes(opposite)) return [];
  const sided = matchesOf(text, SIDED).filter(({ groups }) =>
    [...regionsOf(groups!['part']!)].some((region) => parts.has(region)),
  );
  return sided.every(([word]) => word.toLowerCase() === opposite)
    ? sided.map((match) => ({ ...spanOf(match), end: match.index + match[0].length + match.groups!['part']!.length }))
    : [];
}
