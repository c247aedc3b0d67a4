import type { BodyPart, Side } from '../../vocabulary/facets.js';
import { absent, by, type Found, found } from '../found.js';
import type { Anatomy, Mention, SideWord } from './anatomy.js';

/** The one side of what a text names; null where it tells none, or parts with different ones. */
export function side(anatomy: Anatomy): Found<Side | null> {
  const { sides, passage } = anatomy;
  const value = sideOf(anatomy);
  if (value === null) return absent(null);
  const telling = sides.filter((word) => value === 'bilateral' || word.side === value);
  return by(
    telling.length > 1 ? 'the-side-of-all' : 'side-word',
    found<Side | null>(value, ...telling.map(({ start, end }) => passage.span(start, end))),
  );
}

function sideOf(anatomy: Anatomy): Side | null {
  const told = new Set(anatomy.sides.map(({ side: each }) => each));
  if (told.size <= 1) return [...told][0] ?? null;
  const ofParts = new Set([...sidesOfParts(anatomy).values()].map(sideOfAll));
  return ofParts.size === 1 ? [...ofParts][0]! : null;
}

/** Left and right together are both. */
const sideOfAll = (sides: ReadonlySet<Side>): Side => (sides.size === 1 ? [...sides][0]! : 'bilateral');

/** The sides of each part, where a text has several: each word is of the part that it stands next to. */
function sidesOfParts({ sides, mentions, passage: { text } }: Anatomy): Map<BodyPart | 'none', Set<Side>> {
  const ofParts = new Map<BodyPart | 'none', Set<Side>>();
  let next = 0;
  for (const word of sides) {
    while (next < mentions.length && mentions[next]!.end < word.end) next++;
    const mention = nearest(text, word, mentions[next - 1], mentions[next]);
    for (const part of mention?.row?.parts ?? mention?.parts ?? (['none'] as const)) {
      const told = ofParts.get(part);
      if (told) told.add(word.side);
      else ofParts.set(part, new Set([word.side]));
    }
  }
  return ofParts;
}

function nearest(
  text: string,
  word: SideWord,
  before: Mention | undefined,
  after: Mention | undefined,
): Mention | undefined {
  if (!before || !after) return after ?? before;
  return distance(text.slice(before.end, word.start)) < distance(text.slice(word.end, after.start)) ? before : after;
}

/** How far a side is from a part: characters, and more for a comma or "and" between them. */
const distance = (between: string): number =>
  between.length + (/[,;:/&]|\band\b/.test(between) ? PARTED : 0) + (/;/.test(between) ? PARTED : 0);
const PARTED = 10;
