import type { Span } from '../../text/span.js';
import { DECISION_WORDS, OTHER_DECISION_WORDS } from '../../vocabulary/letters/decisions.js';
import type { Anchor } from '../find-anchors.js';
import { fillWidth, linesOf, type Line } from '../lines.js';
import { type ItemHead, type Region, requestSpan, trimmed } from './block.js';
import { headStart } from './head-start.js';

const RANK: Partial<Record<Anchor['id'], number>> = {
  'claims-administrator': 0,
  'reviewer-guideline': 1,
  rationale: 2,
};

const KNOWN_DECISION = new RegExp(
  `(?:[:;]|\\s[-\u2013]|(?<=\\s)(?<verb>is|are))\\s*(?<words>${DECISION_WORDS})\\s*[.:]?$`,
  'i',
);
const OTHER_DECISION = new RegExp(`:\\s*(?<words>${OTHER_DECISION_WORDS.replaceAll(' ', '\\s+')})\\s*\\.?$`);
const NUMBER = /^\s*(?<number>\d{1,2})\s*[.)]\s+(?=\S)/;
const OPENING = /The\s+Final\s+Determination\s+was\s+based\s+on[^:]{0,200}?(?:below|follow(?:s|ing)):?/i;

/**
 * Headers of the wording `REQUEST: Upheld`. A labelled paragraph of no higher rank than the one before starts a new item; its header stands
 * right before it, and where it starts is told by the lines.
 */
export function findHeads(
  text: string,
  region: Region,
  anchors: readonly Anchor[],
  pageStarts: readonly number[],
): ItemHead[] {
  const labels = anchors.filter(
    ({ id, span }) => RANK[id] !== undefined && span.start >= region.start && span.end <= region.end,
  );
  const width = fillWidth(linesOf(text, region, pageStarts));
  const heads: ItemHead[] = [];
  let rank = Number.POSITIVE_INFINITY;
  let from = opening(text, region, labels[0]);
  let first = true;
  for (const label of labels) {
    const next = RANK[label.id]!;
    if (next <= rank) {
      const lines = linesOf(text, { start: from, end: label.span.start }, pageStarts);
      const found = headsAtEnd(text, lines, width, first && region.opened);
      const decided = found.at(-1)?.decision.length;
      // A label quoted inside a rationale stands without a decision before it.
      if (found.length > 0 && (first || decided || next === 0)) {
        heads.push(...found);
        first = false;
      } else if (!first) continue;
    }
    rank = next;
    from = label.span.end;
  }
  return numberless(text, labels.length > 0 ? heads : unlabelled(text, region, pageStarts, width));
}

/** Headers of a letter that has none of the labels: lines that end in a decision, with what stands above them of their paragraph. */
function unlabelled(text: string, region: Region, pageStarts: readonly number[], width: number): ItemHead[] {
  const heads: ItemHead[] = [];
  let lines = linesOf(text, { start: opening(text, region, undefined), end: region.end }, pageStarts);
  for (let end = decisionLine(lines); end >= 0; end = decisionLine(lines)) {
    heads.push(...headsAtEnd(text, lines.slice(0, end + 1), width, heads.length === 0 && region.opened));
    lines = lines.slice(end + 1);
  }
  return heads;
}

const decisionLine = (lines: readonly Line[]): number => lines.findIndex(({ text }) => endsInDecision(text));

/** Where the first header may start: after the sentence that opens the section. */
function opening(text: string, region: Span, firstLabel: Anchor | undefined): number {
  const sentence = OPENING.exec(text.slice(region.start, firstLabel?.span.start ?? region.end));
  return sentence ? region.start + sentence.index + sentence[0].length : region.start;
}

/** The header that ends with the last of these lines, and any headers without paragraphs of their own right above it. `headOnly`: nothing else stands there. */
function headsAtEnd(text: string, lines: readonly Line[], width: number, headOnly: boolean): ItemHead[] {
  const heads: ItemHead[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const start = headOnly && heads.length === 0 && !hasDecisionLine(rest.slice(0, -1)) ? 0 : headStart(rest, width);
    const head = readHead(text, { start: rest[start]!.start, end: rest.at(-1)!.end });
    if (heads.length > 0 && !(head.decision.length > 0 && endsInDecision(text.slice(head.start, head.end)))) break;
    heads.unshift(head);
    rest = rest.slice(0, start);
  }
  return heads;
}

const hasDecisionLine = (lines: readonly Line[]): boolean => lines.some(({ text }) => endsInDecision(text));

/** "…, the disputed portion, is Upheld" is a header's end; "therefore the utilization review decision is upheld." is a rationale's. */
function endsInDecision(text: string): boolean {
  const match = KNOWN_DECISION.exec(text);
  return match !== null && (match.groups!['verb'] === undefined || /^[A-Z]/.test(match.groups!['words']!));
}

function readHead(text: string, span: Span): ItemHead {
  const { start, end } = trimmed(text, span);
  const words = text.slice(start, end);
  const match = KNOWN_DECISION.exec(words) ?? OTHER_DECISION.exec(words);
  const decision = match?.groups?.['words'];
  const at = decision === undefined ? -1 : start + match!.index + match![0].indexOf(decision);
  const request = match ? { start, end: start + match.index } : { start, end };
  return {
    start,
    end,
    request: requestSpan(text, request) ?? request,
    decision: decision === undefined ? [] : [{ start: at, end: at + decision.length }],
  };
}

/** Item numbers are no part of a request: taken off where all headers are numbered in order. */
function numberless(text: string, heads: readonly ItemHead[]): ItemHead[] {
  const numbers = heads.map(({ request }) => NUMBER.exec(text.slice(request.start, request.end)));
  const numbered = heads.length > 0 && numbers.every((match, i) => Number(match?.groups?.['number']) === i + 1);
  if (!numbered) return [...heads];
  return heads.map((head, i) => ({
    ...head,
    request: { start: head.request.start + numbers[i]![0].length, end: head.request.end },
  }));
}
