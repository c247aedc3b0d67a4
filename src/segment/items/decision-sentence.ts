import { spaced } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { groupSpan, sliceOf, type Span } from '../../text/span.js';
import { type ItemHead, requestSpan } from './block.js';
import type { ItemSearch } from './find-items.js';
import { behindRationale, headStart } from './head-start.js';
import { behindOpening } from './opening.js';

/** " is not medically necessary and appropriate." */
const DECIDED = spaced('(?:is|are|was|were) (?:not )?medically necessary (?:and|or) appropriate');
const DECISION = `\\s(?<words>${DECIDED})\\.?`;
const sentenceBefore = (gap: string): RegExp =>
  new RegExp(`${DECISION}${gap}${spaced('The Claims Administrator')}\\b`, 'gi');
const BEFORE_LINE = sentenceBefore('[^\\S\\n]*\\n\\s*');
const BEFORE_SENTENCE = sentenceBefore('\\s+');
/** What the claims administrator relied on starts a line, where a letter has lines. */
const decisionsIn = ({ text, region, lines }: ItemSearch): RegExpExecArray[] =>
  matchesOf(sliceOf(text, region), lines.width > 0 ? BEFORE_LINE : BEFORE_SENTENCE);
const NUMBERED_LINE = /^\s*(?<number>\d{1,2})\s*[.)]\s+(?=\S)/;
const WORDS_AROUND = /^The\s+request\s+for\s+/i;
/** The longest sentence looked through for its number. */
const LONGEST_SENTENCE = 1500;

/**
 * Headers of the wording `1. REQUEST is not medically necessary and appropriate.`, each followed by what the claims
 * administrator relied on.
 */
export function findHeads(search: ItemSearch): ItemHead[] {
  const { text, region, lines: source } = search;
  const heads: ItemHead[] = [];
  let from = behindOpening(text, region);
  for (const match of decisionsIn(search)) {
    const decision = groupSpan(match, 'words', region.start);
    const lines = source.in({ start: from, end: decision.start });
    if (lines.length === 0) continue;
    const numbered = lines.findLastIndex((line) => {
      const number = NUMBERED_LINE.exec(text.slice(behindRationale(line), line.end));
      return Number(number?.groups!['number']) === heads.length + 1;
    });
    const start = behindRationale(
      lines[numbered >= 0 ? numbered : headStart(lines, { first: 0, last: lines.length - 1 }, source.width)]!,
    );
    const number = numbered >= 0 ? NUMBERED_LINE.exec(text.slice(start, decision.start))![0].length : 0;
    const around = WORDS_AROUND.exec(text.slice(start + number, decision.start))?.[0].length ?? 0;
    const request = requestSpan(text, { start: start + number + around, end: decision.start });
    const end = decision.end + (text[decision.end] === '.' ? 1 : 0);
    from = end;
    if (request) heads.push({ start, end, request, decision: [decision] });
  }
  return heads;
}

/**
 * The first numbered item of the wording, from its number to the claims administrator's sentence; null where there is
 * none.
 */
export function numberedItem(search: ItemSearch): Span | null {
  const { text, region, lines } = search;
  const first = behindOpening(text, region);
  for (const match of decisionsIn(search)) {
    const end = region.start + match.index;
    const from = Math.max(first, end - LONGEST_SENTENCE, text.lastIndexOf('\n\n', end) + 1);
    const numbered = lines.in({ start: from, end }).find((line) => NUMBERED_LINE.test(line.text));
    if (numbered) return { start: numbered.start, end: end + match[0].length };
  }
  return null;
}
