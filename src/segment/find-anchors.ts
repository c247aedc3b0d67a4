import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';
import { ANCHORS, type AnchorId } from '../vocabulary/letters/anchors.js';

/** A heading or label where it stands: `span` covers its words and colon. */
export interface Anchor {
  readonly id: AnchorId;
  readonly span: Span;
}

const END = {
  line: '\\s*:?[^\\S\\n]*(?=\\n|$)',
  colon: '\\s*:',
  'line-or-colon': '(?:\\s*:|[^\\S\\n]*(?=\\n|$))',
  open: '',
} as const;

/** One expression for all anchors, one group a row: a line start, a number if any, the words. */
const ANY_ANCHOR = new RegExp(
  `^(?:\\d{1,2}[.)][^\\S\\n]*)?\\[?(?:${ANCHORS.map(({ words, ends }) => `((?:${words.map(spaced).join('|')})\\]?${END[ends]})`).join('|')})`,
  'gim',
);

/** All headings and labels of a letter's text, in order. */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (const match of matchesOf(text, ANY_ANCHOR)) {
    const row = ANCHORS.findIndex((_, i) => match[i + 1] !== undefined);
    anchors.push({ id: ANCHORS[row]!.id, span: { start: match.index, end: match.index + match[0].length } });
  }
  return anchors;
}

function spaced(words: string): string {
  return words.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
}
