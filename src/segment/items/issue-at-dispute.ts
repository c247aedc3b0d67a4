import { anyOf, spaced } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';
import { type ItemBlock, requestSpan, trimmed } from './block.js';
import type { ItemSearch } from './find-items.js';
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
  const discussions = discussionsIn(search);
  return requests.map((request, i) => ({
    request,
    ...(discussions[Math.min(i, discussions.length - 1)] ?? NOT_DISCUSSED),
  }));
}

type Discussion = Omit<ItemBlock, 'request'>;

const NOT_DISCUSSED: Discussion = { decision: [], claims_administrator: null, reviewer: null, rationale: null };

/** What stands from the heading of the guidelines, where there is one, to the end of the rationale. */
function discussionsIn({ text, anchors, region }: ItemSearch): Discussion[] {
  let guidelines: Span | undefined;
  return anchors.flatMap(({ row, span }, i) => {
    if (row.part === 'guidelines') guidelines = span;
    if (row.id !== 'professional-rationale') return [];
    const verdict = VERDICT.exec(sliceOf(text, span));
    const body = { start: (guidelines ?? span).start, end: anchors[i + 1]?.span.start ?? region.end };
    guidelines = undefined;
    return [{ decision: verdict ? [spanOf(verdict, span.start)] : [], ...partsOf(text, body, anchors) }];
  });
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
