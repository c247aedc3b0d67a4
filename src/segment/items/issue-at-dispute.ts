import { anyOf, spaced } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';
import { type ItemBlock, requestKey, requestSpan, trimmed } from './block.js';
import type { ItemSearch } from './find-items.js';
import { endsSentence } from '../lines.js';
import { partsOf } from './parts.js';

const LIST_NUMBER = /(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g;
const VERDICT = new RegExp(
  spaced(`${anyOf(['IS ?/ ?WAS', 'IS', 'WAS', 'ARE', 'WERE'])}(?: NOT| \\[NOT\\])? MEDICALLY NECESSARY`),
  'i',
);

/**
 * Items of the wording `ISSUE AT DISPUTE: REQUEST`: what is asked for stands under that heading, as one request or a
 * numbered list, and the heading of the rationale gives the decision. One rationale serves all requests before it that
 * have none of their own.
 */
export function findItems(search: ItemSearch): ItemBlock[] {
  const { text, anchors, region } = search;
  const requests = anchors.flatMap(({ row, span }, i) =>
    row.id === 'issue' ? requestsIn(text, { start: span.end, end: anchors[i + 1]?.span.start ?? region.end }) : [],
  );
  const discussions = discussionsIn(search, requests);
  return requests.map((request, i) => ({
    request,
    ...(discussions[Math.min(i, discussions.length - 1)] ?? NOT_DISCUSSED),
  }));
}

type Discussion = Omit<ItemBlock, 'request'>;

const NOT_DISCUSSED: Discussion = { decision: [], claims_administrator: null, reviewer: null, rationale: null };

/** What stands from the heading of the guidelines, where there is one, to the end of the rationale. */
function discussionsIn(search: ItemSearch, requests: readonly Span[]): Discussion[] {
  const { text, anchors, region } = search;
  const keys = new Set(requests.map((request) => requestKey(text, request)));
  let guidelines: Span | undefined;
  return anchors.flatMap(({ row, span }, i) => {
    if (row.part === 'guidelines') guidelines = span;
    if (row.id !== 'professional-rationale') return [];
    const verdict = VERDICT.exec(sliceOf(text, span));
    const behind = { start: span.end, end: anchors[i + 1]?.span.start ?? region.end };
    const body = {
      start: (guidelines ?? span).start,
      end: nextHeader(search, behind, keys, requests.length) ?? behind.end,
    };
    guidelines = undefined;
    return [{ decision: verdict ? [spanOf(verdict, span.start)] : [], ...partsOf(text, body, anchors) }];
  });
}

/** The number of an item in front of its header: "2) ", "Issue #2: ". */
const HEADER_NUMBER = /^\s*(?:(?:issue|item|request) ?(?:no\.? ?|#)?|\(|#)?(?<number>\d{1,2}) ?[.):]+\s+(?=\S)/i;
/** So many lines at most a header has. */
const LONGEST_HEADER = 8;

/**
 * Where the header of the next item starts, if a rationale ends in one: the words of a request, or behind an empty line
 * the number of one with words that end no sentence.
 */
function nextHeader(
  { text, lines: source }: ItemSearch,
  rationale: Span,
  keys: ReadonlySet<string>,
  requests: number,
): number | undefined {
  const lines = source.in(rationale).slice(1).slice(-LONGEST_HEADER);
  const last = lines.at(-1);
  return lines.find((line) => {
    const number = HEADER_NUMBER.exec(line.text);
    const words = requestSpan(text, { start: line.start + (number?.[0].length ?? 0), end: last!.end });
    const isNumbered = number !== null && Number(number.groups!['number']) <= requests;
    return (words && keys.has(requestKey(text, words))) || (isNumbered && line.afterGap && !endsSentence(last!));
  })?.start;
}

function requestsIn(text: string, span: Span): Span[] {
  const { start, end } = trimmed(text, span);
  const stretch = text.slice(start, end);
  const numbers = matchesOf(stretch, LIST_NUMBER).filter((match, i) => Number(match[1]) === i + 1);
  if (numbers.length < 2 || numbers[0]!.index > 0) {
    const lead = numbers.length === 1 && numbers[0]!.index === 0 ? numbers[0]![0].length : 0;
    const whole = requestSpan(text, { start: start + lead, end });
    return whole ? [whole] : [];
  }
  return numbers.flatMap(
    (match, i) =>
      requestSpan(text, {
        start: spanOf(match, start).end,
        end: start + (numbers[i + 1]?.index ?? stretch.length),
      }) ?? [],
  );
}
