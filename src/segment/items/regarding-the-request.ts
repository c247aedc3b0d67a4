import { spaced } from '../../text/expressions.js';
import { groupBy } from '../../text/group-by.js';
import { matchesOf } from '../../text/matches.js';
import { groupSpan, sliceOf, type Span, spanOf } from '../../text/span.js';
import { type ItemHead, requestKey, requestSpan } from './block.js';
import type { ItemSearch } from './find-items.js';

const NUMBER = '(?:\\[?(?<number>\\d{1,2})\\s*[.)\\]]+\\s*)?';
const REQUEST = '\\s+(?<request>[\\s\\S]{2,800}?)';
/** "1) Regarding the request for a home traction unit:" at the start of a line, or numbered behind a sentence */
const HEADER = new RegExp(
  `(?:^|(?=[^\\S\\n])(?<=[.?!]["')]*)[^\\S\\n]+(?=\\[?\\d))[^\\S\\n]*${NUMBER}${spaced('Regarding the request for')}${REQUEST}\\s*:[^\\S\\n]*\\n`,
  'gim',
);
/** "1) MAXIMUS Federal Services, Inc. has determined the request for" */
const DETERMINES = spaced('MAXIMUS Federal Services,? Inc\\.? has determined (?:that )?the request for');
/** "is not medically necessary and appropriate" */
const DECISION = spaced('(?:is|are|was|were) (?:not )?medically necessary(?: (?:and|or) appropriate)?');
const DETERMINED = new RegExp(`${NUMBER}(?<cue>${DETERMINES})${REQUEST}\\s+(?<words>${DECISION})`, 'gi');

interface Determined {
  readonly number: number | null;
  readonly request: Span;
  readonly key: string;
  readonly decision: Span;
}

/**
 * Items of the wording in which numbered sentences anywhere give all decisions, often twice, before each item is
 * discussed under `1) Regarding the request for REQUEST:`. A sentence without a discussion is an item all the same.
 */
export function findHeads({ text, region }: ItemSearch): ItemHead[] {
  const sentences = determinedIn(text);
  const byKey = groupBy(sentences, ({ key }) => key);
  const byNumber = groupBy(sentences, ({ number }) => number);
  const heads: ItemHead[] = [];
  const discussed = new Set<Determined>();
  for (const match of matchesOf(sliceOf(text, region), HEADER)) {
    const request = requestSpan(text, groupSpan(match, 'request', region.start));
    if (!request) continue;
    const number = numberIn(match);
    const same = new Set([
      ...(byKey.get(requestKey(text, request)) ?? []),
      ...(number === null ? [] : (byNumber.get(number) ?? [])),
    ]);
    for (const sentence of same) discussed.add(sentence);
    heads.push({ ...spanOf(match, region.start), request, decision: decisionsOf(same) });
  }
  const end = { start: region.end, end: region.end };
  const others = groupBy(
    sentences.filter((sentence) => !discussed.has(sentence)),
    ({ key }) => key,
  );
  for (const given of others.values()) heads.push({ ...end, request: given[0]!.request, decision: decisionsOf(given) });
  return heads;
}

const numberIn = (match: RegExpExecArray): number | null =>
  match.groups!['number'] === undefined ? null : Number(match.groups!['number']);

const decisionsOf = (sentences: Iterable<Determined>): Span[] =>
  Array.from(sentences, ({ decision }) => decision).sort((a, b) => a.start - b.start);

function determinedIn(text: string): Determined[] {
  return matchesOf(text, DETERMINED).flatMap((match) => {
    const behind = match[0].indexOf(match.groups!['cue']!) + match.groups!['cue']!.length;
    const asked = groupSpan(match, 'request', 0, behind);
    const request = requestSpan(text, asked);
    const decision = groupSpan(match, 'words', 0, asked.end - match.index);
    return request ? [{ number: numberIn(match), request, key: requestKey(text, request), decision }] : [];
  });
}
