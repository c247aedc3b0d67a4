import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';
import type { Anchor } from '../find-anchors.js';
import { type ItemBlock, requestSpan, trimmed } from './block.js';
import { partsOf } from './parts.js';

const LIST_NUMBER = /(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g;
const VERDICT = /(?:IS|WAS|ARE|WERE|IS\s*\/\s*WAS)(?:\s+NOT|\s+\[NOT\])?\s+MEDICALLY\s+NECESSARY/i;

/**
 * Items of the wording `ISSUE AT DISPUTE: REQUEST`: what is asked for stands under that heading, as one request or a numbered list, and the
 * heading of the rationale gives the decision. One rationale serves all requests before it that have none of their own.
 */
export function findItems(text: string, end: number, anchors: readonly Anchor[]): ItemBlock[] {
  const issues = anchors.flatMap((anchor, i) =>
    anchor.id === 'issue' ? requestsIn(text, { start: anchor.span.end, end: anchors[i + 1]?.span.start ?? end }) : [],
  );
  const rationales = anchors.filter(({ id }) => id === 'professional-rationale');
  return issues.map((request, i) => {
    const heading = rationales[Math.min(i, rationales.length - 1)];
    if (!heading) return { request, decision: [], claims_administrator: null, reviewer: null, rationale: null };
    const at = anchors.indexOf(heading);
    const verdict = VERDICT.exec(text.slice(heading.span.start, heading.span.end));
    const from = heading.span.start + (verdict?.index ?? 0);
    const guidelines = anchors.findLast(({ id, span }) => id === 'guidelines' && span.start < heading.span.start);
    return {
      request,
      decision: verdict ? [{ start: from, end: from + verdict[0].length }] : [],
      ...partsOf(
        text,
        { start: guidelines?.span.start ?? heading.span.start, end: anchors[at + 1]?.span.start ?? end },
        anchors,
      ),
    };
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
        start: start + match.index + match[0].length,
        end: start + (numbers[i + 1]?.index ?? stretch.length),
      }) ?? [],
  );
}
