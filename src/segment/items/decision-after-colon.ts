import { spaced } from '../../text/expressions.js';
import { groupSpan, sliceOf, type Span } from '../../text/span.js';
import { OTHER_DECISION_WORDS } from '../../vocabulary/letters/decisions.js';
import { DECISION_WORDS } from '../decision.js';
import { anchorsIn } from '../find-anchors.js';
import type { Line } from '../lines.js';
import { type ItemHead, requestSpan, trimmed } from './block.js';
import type { ItemSearch } from './find-items.js';
import { behindRationale, headStart, type Stretch } from './head-start.js';
import { behindOpening } from './opening.js';

const KNOWN_DECISION = new RegExp(
  `(?:[:;]|\\s[-\u2013]|(?<=\\s)(?<verb>is|are))\\s*(?<words>${DECISION_WORDS})\\s*[.:]?$`,
  'i',
);
const OTHER_DECISION = new RegExp(`:\\s*(?<words>${spaced(OTHER_DECISION_WORDS)})\\s*\\.?$`);
const NUMBER = /^\s*(?<number>\d{1,2})\s*[.)]\s+(?=\S)/;
/**
 * Headers of the wording `REQUEST: Upheld`. A labelled paragraph of no higher rank than the one before starts a new
 * item; its header stands right before it, and where it starts is told by the lines.
 */
export function findHeads(search: ItemSearch): ItemHead[] {
  const { text, region, anchors, lines: source } = search;
  const labels = anchorsIn(anchors, region).filter(({ row }) => row.rank !== undefined);
  if (labels.length === 0) return numberless(text, unlabelled(search));
  const heads: ItemHead[] = [];
  let rank = Number.POSITIVE_INFINITY;
  let from = behindOpening(text, { start: region.start, end: labels[0]!.span.start });
  for (const { row, span } of labels) {
    const next = row.rank!;
    const lines = next <= rank ? source.in({ start: from, end: span.start }) : [];
    from = span.end;
    if (next <= rank) {
      const first = heads.length === 0;
      const found = headsAtEnd(text, lines, wholeOf(lines), source.width, first && region.opened);
      // A label quoted inside a rationale stands without a decision before it.
      const isQuoted = !found.at(-1)?.decision.length && next > 0;
      if (first || (found.length > 0 && !isQuoted)) for (const head of found) heads.push(head);
      else continue;
    }
    rank = next;
  }
  return numberless(text, heads);
}

const wholeOf = (lines: readonly Line[]): Stretch => ({ first: 0, last: lines.length - 1 });

/**
 * Headers of a letter that has none of the labels: lines that end in a decision, with what stands above them of their
 * paragraph.
 */
function unlabelled({ text, region, lines: source }: ItemSearch): ItemHead[] {
  const lines = source.in({ start: behindOpening(text, region), end: region.end });
  const heads: ItemHead[] = [];
  let first = 0;
  for (const [last, line] of lines.entries()) {
    if (!endsInDecision(line.text)) continue;
    const headOnly = first === 0 && region.opened;
    for (const head of headsAtEnd(text, lines, { first, last }, source.width, headOnly)) heads.push(head);
    first = last + 1;
  }
  return heads;
}

/**
 * The header that ends with the last line of a stretch, and any headers without paragraphs of their own right above it.
 * `headOnly`: nothing else stands there.
 */
function headsAtEnd(
  text: string,
  lines: readonly Line[],
  { first, last }: Stretch,
  width: number,
  headOnly: boolean,
): ItemHead[] {
  const heads: ItemHead[] = [];
  const isOneHead = headOnly && !lines.slice(first, last).some((line) => endsInDecision(line.text));
  let end = last;
  while (end >= first) {
    const start = isOneHead ? first : headStart(lines, { first, last: end }, width);
    const head = readHead(text, { start: behindRationale(lines[start]!), end: lines[end]!.end });
    if (heads.length > 0 && !(head.decision.length > 0 && endsInDecision(sliceOf(text, head)))) break;
    heads.push(head);
    end = start - 1;
  }
  return heads.toReversed();
}

/**
 * "…, the disputed portion, is Upheld" is a header's end; "therefore the utilization review decision is upheld." is a
 * rationale's.
 */
function endsInDecision(text: string): boolean {
  const match = KNOWN_DECISION.exec(text);
  return match !== null && (match.groups!['verb'] === undefined || /^[A-Z]/.test(match.groups!['words']!));
}

function readHead(text: string, span: Span): ItemHead {
  const { start, end } = trimmed(text, span);
  const words = text.slice(start, end);
  const match = KNOWN_DECISION.exec(words) ?? OTHER_DECISION.exec(words);
  if (!match) return { start, end, request: requestSpan(text, { start, end }) ?? { start, end }, decision: [] };
  const request = { start, end: start + match.index };
  return {
    start,
    end,
    request: requestSpan(text, request) ?? request,
    decision: [groupSpan(match, 'words', start)],
  };
}

/** Item numbers are no part of a request: taken off where all headers are numbered in order. */
function numberless(text: string, heads: readonly ItemHead[]): ItemHead[] {
  const numbers = heads.map(({ request }) => NUMBER.exec(sliceOf(text, request)));
  const numbered = numbers.every((match, i) => Number(match?.groups!['number']) === i + 1);
  if (!numbered) return [...heads];
  return heads.map((head, i) => ({
    ...head,
    request: { start: head.request.start + numbers[i]![0].length, end: head.request.end },
  }));
}
