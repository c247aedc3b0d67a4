import { type EvidencePlace, isOfWarning, placesOfWarning } from '../../../show/evidence-places.js';
import type { Warning } from '../../../schema/determination.js';
import { lengthOf, type Span } from '../../../text/span.js';
import type { LetterContent } from '../../page-data.js';
import { cutAtEvidence } from '../../pieces.js';

/** A letter's text as it is drawn: blocks of lines, each a row of fragments, so that a browser draws those in sight. */

export interface Fragment {
  /** Offset in the letter's text. */
  readonly at: number;
  readonly text: string;
  /** The values that it stands in, the innermost first; places of warnings behind them. */
  readonly within: readonly EvidencePlace[];
  /** It is part of the words searched for. */
  readonly found: boolean;
}

/** A warning at its place in the text, which it is no part of. */
export interface Chip {
  readonly at: number;
  readonly index: number;
  readonly warning: Warning;
}

export interface Block {
  /** The number of the page that starts with it; null where none does. */
  readonly page: number | null;
  /** Chips stand before the fragment that they are about. */
  readonly parts: readonly (Fragment | Chip)[];
}

export const isChip = (part: Fragment | Chip): part is Chip => 'warning' in part;

/** A block ends with the line in which it gets this long. */
const LONG = 3000;
/** A line is cut where it gets this long: no letter has such lines. */
const TOO_LONG = 20_000;
/** A warning has no more chips than this. */
const MOST_CHIPS = 20;

/** The blocks of a letter. All their fragments, joined, are its text. */
export function blocksOf(content: LetterContent): Block[] {
  const { text, record, pages = [] } = content;
  const startingAt = new Map(pages.length > 1 ? pages.map(({ start, page }) => [start, page]) : []);
  const ends = blockEnds(text, [...startingAt.keys()]);
  const chips = chipsOf(content);
  const blocks: Block[] = [];
  let parts: (Fragment | Chip)[] = [];
  let at = 0;
  let start = 0;
  let nextChip = 0;
  for (const piece of cutAtEvidence(text, record.evidence)) {
    const within = [...piece.within].sort((a, b) => Number(isOfWarning(a)) - Number(isOfWarning(b)));
    for (const end = at + piece.text.length; at < end;) {
      while (nextChip < chips.length && chips[nextChip]!.at <= at) parts.push(chips[nextChip++]!);
      const blockEnd = ends[blocks.length]!;
      const to = Math.min(end, blockEnd);
      parts.push({ at, text: text.slice(at, to), within, found: false });
      at = to;
      if (at < blockEnd) continue;
      blocks.push({ page: startingAt.get(start) ?? null, parts });
      parts = [];
      start = at;
    }
  }
  return blocks;
}

/** Where blocks end: at the start of each page, and at the end of the line in which they get long. */
function blockEnds(text: string, pageStarts: readonly number[]): number[] {
  const borders = [...pageStarts, text.length].filter((at) => at > 0 && at <= text.length).sort((a, b) => a - b);
  const ends: number[] = [];
  let start = 0;
  for (const border of new Set(borders)) {
    while (border - start > LONG) {
      const lineEnd = text.indexOf('\n', start + LONG) + 1;
      const end = lineEnd > 0 && lineEnd - start <= TOO_LONG ? lineEnd : start + TOO_LONG;
      if (end >= border) break;
      ends.push(end);
      start = end;
    }
    ends.push(border);
    start = border;
  }
  return ends;
}

/** The warnings that have a place, each at the start of its places, in the order of the text. */
const chipsOf = ({ record }: LetterContent): Chip[] =>
  record.warnings
    .flatMap((warning, index) =>
      placesOfWarning(record, index)
        .slice(0, MOST_CHIPS)
        .map(({ start }) => ({ at: start, index, warning })),
    )
    .sort((a, b) => a.at - b.at);

/** The same blocks, with the words that are searched for cut out as fragments that are found. */
export function withFound(blocks: readonly Block[], text: string, expression: RegExp | null): readonly Block[] {
  if (!expression) return blocks;
  const found = [...text.matchAll(expression)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  if (found.length === 0) return blocks;
  let next = 0;
  return blocks.map((block) => {
    let isCut = false;
    const parts = block.parts.flatMap((part): (Fragment | Chip)[] => {
      if (isChip(part)) return [part];
      const end = part.at + part.text.length;
      while (next < found.length && found[next]!.end <= part.at) next++;
      const here: Span[] = [];
      for (let i = next; i < found.length && found[i]!.start < end; i++) here.push(found[i]!);
      isCut ||= here.length > 0;
      return here.length === 0 ? [part] : cutAt(part, here);
    });
    return isCut ? { ...block, parts } : block;
  });
}

/** A fragment cut at the borders of spans that lie in it or reach into it. */
function cutAt(fragment: Fragment, spans: readonly Span[]): Fragment[] {
  const end = fragment.at + fragment.text.length;
  const cut: Fragment[] = [];
  const take = (from: number, to: number, found: boolean): void => {
    const text = fragment.text.slice(from - fragment.at, to - fragment.at);
    if (text !== '') cut.push({ ...fragment, at: from, text, found });
  };
  let at = fragment.at;
  for (const span of spans) {
    const [from, to] = [Math.max(at, span.start), Math.min(end, span.end)];
    take(at, from, false);
    take(from, to, true);
    at = to;
  }
  take(at, end, false);
  return cut;
}

/** The innermost value that a fragment stands in, and the next one that reaches farther. */
export function innermostOf({ within }: Fragment): { readonly inner?: EvidencePlace; readonly outer?: EvidencePlace } {
  const [inner] = within;
  if (!inner) return {};
  const outer = within.find((place) => !isOfWarning(place) && lengthOf(place) > lengthOf(inner));
  return outer ? { inner, outer } : { inner };
}
