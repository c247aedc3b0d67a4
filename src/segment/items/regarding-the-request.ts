import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';
import { type ItemHead, type Region, requestSpan } from './block.js';

const NUMBER = '(?:\\[?(?<number>\\d{1,2})\\s*[.)\\]]+\\s*)?';
const HEADER = new RegExp(
  `^[^\\S\\n]*${NUMBER}Regarding\\s+the\\s+request\\s+for\\s+(?<request>[\\s\\S]{2,800}?)\\s*:[^\\S\\n]*\\n`,
  'gim',
);
const DETERMINED = new RegExp(
  `${NUMBER}MAXIMUS\\s+Federal\\s+Services,?\\s+Inc\\.?\\s+has\\s+determined\\s+(?:that\\s+)?the\\s+request\\s+for\\s+(?<request>[\\s\\S]{2,800}?)\\s+(?<words>(?:is|are|was|were)\\s+(?:not\\s+)?medically\\s+necessary(?:\\s+(?:and|or)\\s+appropriate)?)`,
  'gi',
);

interface Determined {
  readonly number: number | null;
  readonly request: Span;
  readonly key: string;
  readonly decision: Span;
}

/**
 * Items of the wording in which numbered sentences give all decisions, often twice, before each item is discussed under
 * `1) Regarding the request for REQUEST:`. A sentence without a discussion is an item all the same. `whole`: where the sentences may stand.
 */
export function findHeads(text: string, region: Region, whole: Span): ItemHead[] {
  const sentences = determinedIn(text, whole);
  const heads: ItemHead[] = [];
  const used = new Set<Determined>();
  for (const match of matchesOf(text.slice(region.start, region.end), HEADER)) {
    const start = region.start + match.index;
    const requestAt = start + match[0].indexOf(match.groups!['request']!);
    const request = requestSpan(text, { start: requestAt, end: requestAt + match.groups!['request']!.length });
    if (!request) continue;
    const number = match.groups!['number'] ? Number(match.groups!['number']) : null;
    const key = keyOf(text, request);
    const same = sentences.filter(
      (sentence) => sentence.key === key || (number !== null && sentence.number === number),
    );
    for (const sentence of same) used.add(sentence);
    heads.push({ start, end: start + match[0].length, request, decision: same.map(({ decision }) => decision) });
  }
  const undiscussed = new Map<string, Determined[]>();
  for (const sentence of sentences)
    if (!used.has(sentence)) undiscussed.set(sentence.key, [...(undiscussed.get(sentence.key) ?? []), sentence]);
  for (const given of undiscussed.values()) {
    heads.push({
      start: region.end,
      end: region.end,
      request: given[0]!.request,
      decision: given.map(({ decision }) => decision),
    });
  }
  return heads;
}

function determinedIn(text: string, whole: Span): Determined[] {
  const all: Determined[] = [];
  for (const match of matchesOf(text.slice(whole.start, whole.end), DETERMINED)) {
    const { number, request: words, words: decided } = match.groups as Record<string, string | undefined>;
    const at = whole.start + match.index;
    const requestAt = at + match[0].indexOf(words!, match[0].search(/request\s+for\s/i));
    const decisionAt = at + match[0].lastIndexOf(decided!);
    const request = requestSpan(text, { start: requestAt, end: requestAt + words!.length });
    if (request)
      all.push({
        number: number ? Number(number) : null,
        request,
        key: keyOf(text, request),
        decision: { start: decisionAt, end: decisionAt + decided!.length },
      });
  }
  return all;
}

/** The words of a request as they compare: the sentence and the header may differ in case, article and white space. */
function keyOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replaceAll(/\s+/g, ' ');
}
