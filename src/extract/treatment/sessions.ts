import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { NUMBER_WORDS } from '../../vocabulary/treatments/spellings.js';
import { absent, found, type Found } from '../found.js';

const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const TEN = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** A number in words, without a guard at its ends. */
export const NUMBER_WORD = `(?:a dozen|(?:a |one )?hundred|(?:${TEN})(?:[- ](?:${UNIT})\\b|(?![- ](?:${UNIT})\\b))|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${UNIT})`;
const IN_WORDS = String.raw`\b${NUMBER_WORD}\b(?:\s?\(\s?\d{1,3}\s?\))?`;
const IN_DIGITS = String.raw`\d{1,3}(?!\d|\/(?!\s?(?:w|m))|\.\d)(?:\s?\(\s?${NUMBER_WORD}\s?\))?`;
/** A count: digits or words, perhaps both ("four (4)"); no part of a date, a level of the spine or a larger number. */
const COUNT = String.raw`(?:${IN_WORDS}|(?<![a-wyz\d./#-])${IN_DIGITS})`;
/** The upper end of a range, right behind its hyphen. */
const UPPER_END = String.raw`(?:${IN_WORDS}|${IN_DIGITS})`;
const OF_WEEK = String.raw`(?:(?:per|a|each|every|\/)\s?(?:week|wk)\b|\/\s?(?:week|wk)\b|\bweekly\b|(?:week|wk)\b)`;
const OF_MONTH = String.raw`(?:(?:per|a|each|every|\/)\s?month\b|\/\s?month\b|\bmonthly\b)`;
const TIMES = String.raw`(?:\s?(?:x(?!\w)|times?\b|sessions?\b|visits?\b|treatments?\b|days?\b))?`;
const BETWEEN = String.raw`[\s,;(x×]*(?:(?:for|times|over|during|the next|a total of|next|duration of|period of)\s+)*[\s(x×]*`;
const NOUN = String.raw`(?:sessions?|visits?|treatments?|appointments?|units?)\b`;
/** Words that may stand between a count and what it counts; a length of time is not one of them. */
const ATTRIBUTES = String.raw`(?:\s+(?!(?:to|or|per|a|times?|x|weeks?|wks?|months?|minutes?|mins?|hours?|hrs?|days?)\b)(?:[a-z/-]+|\d{1,3}[ -]?(?:minutes?|mins?|hours?|hrs?))){0,5}?`;

const often = (period: string, prefix: string): string =>
  String.raw`(?:(?<${prefix}Count>${COUNT})${TIMES}\s*[-,]?\s*${period}|\b(?<${prefix}Word>once|twice|thrice)\s*${period}|\b(?<${prefix}Bare>weekly|monthly))`;

const COUNTED_THING = String.raw`(?:x\b|times|per|${NOUN}|weeks?|wks?|months?|(?:[a-z]+\s+){1,3}${NOUN})`;
const RANGE = new RegExp(String.raw`${COUNT}\s?(?:-|–|to|or)\s?${UPPER_END}\s*${COUNTED_THING}`, 'i');
const RANGE_TOTAL = new RegExp(
  String.raw`^${COUNT}\s?(?:-|–|to|or)\s?${UPPER_END}${TIMES}\s*[-,]?\s*${OF_WEEK}[\s,(]*(?:for|x|total(?: of)?:?)?\s*(?:a total of )?(?<count>${COUNT})${ATTRIBUTES}\s+${NOUN}`,
  'i',
);
const WEEKLY = new RegExp(
  String.raw`${often(OF_WEEK, 'often')}${BETWEEN}(?<span>${COUNT})\s?(?:more |additional )?(?:-\s?)?(?:weeks?|wks?)\b`,
  'gi',
);
const WEEKS_FIRST = new RegExp(
  String.raw`(?<span>${COUNT})\s?(?:more |additional )?(?:weeks?|wks?)\b[^.;\d]{0,40}?${often(OF_WEEK, 'often')}`,
  'gi',
);
const MONTHLY = new RegExp(String.raw`${often(OF_MONTH, 'often')}${BETWEEN}(?<span>${COUNT})\s?months?\b`, 'gi');
const SHORTHAND =
  /(?<![\d.,/#x-])(?<often>[1-7])\s?[x×]\s?(?<span>\d{1,2})(?!\s?(?:[x×]\s?\d|mg|cm|mm|\d|\.\d|-\s?\d))(?:\s?(?:weeks?|wks?)\b)?/gi;
const PER_WEEK_BARE = new RegExp(String.raw`\bweekly\s*[x×]\s*(?<count>\d{1,2})\b(?!\s?(?:weeks?|wks?|months?))`, 'gi');
const COUNTED = new RegExp(
  String.raw`(?<count>${COUNT})${ATTRIBUTES}\s+${NOUN}(?!\s*(?:per|a|each|every|\/|weekly)\s?(?:week|wk|month)?\b|\s*[x×]\s*\d)`,
  'gi',
);
const LABELLED = new RegExp(
  String.raw`(?:\b(?:qty|quantity|total of|number of (?:sessions|visits|treatments))\b\.?\s*[:=#]?\s*|${NOUN}(?:\s*(?:[x×:#=,(-]|times)\s*|\s+)|#\s?)(?<count>${NUMBER_WORD}\b|\d{1,3}(?!\s?[x×]\s?\d|[\d/]|\.[1-9]))(?!\s?-?(?:(?:weeks?|wks?|months?|minutes?|mins?|hours?|hrs?|days?|x|times?|per|a)\b|\/))`,
  'gi',
);
const TIMES_COUNT = new RegExp(
  String.raw`(?:(?:^|(?<!\d)[\s,;(])(?:x|×|times)\s?(?<count>${NUMBER_WORD}\b|\d{1,3}(?![\d/]|\.\d))|(?<![\d.,/#-])(?<before>\d{1,3})\s?(?:x|times)(?=\s*(?:$|[,;.)]|to\b|for the\b|of\b)))(?!\s?(?:-|weeks?|wks?|months?|days?|minutes?|hours?|per\b|a\b|weekly|[x×]))`,
  'gi',
);
const PARENTHESISED = /\((?<count>\d{1,2})\)\s*(?:$|[,;]|for\b|to\b|of\b)/gi;

/** Whether a request speaks of sessions at all, counted or not. */
export const speaksOfSessions = (text: string): boolean => SESSION_WORDS.test(text) || SHORTHAND_ONCE.test(text);
const SESSION_WORDS =
  /\b(?:sessions?|visits?|treatments?|therapy|therapies|weekly|monthly|(?:times?|once|twice|x|visits?)\s?(?:per|a|\/)\s?(?:week|wk|month)|x\/w(?:ee)?k)\b/i;
const SHORTHAND_ONCE = new RegExp(SHORTHAND.source, 'i');

interface Count {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The number of sessions or visits a request for therapy asks for: a frequency times its duration, or a count.
 * A range, or counts that disagree, give null.
 */
export function findSessions(request: Passage): Found<number | null> {
  const { text } = request;
  const range = RANGE.exec(text);
  if (range) return totalBeside(request, range.index);
  const products = [...multiplied(text, WEEKLY), ...multiplied(text, MONTHLY)];
  const taken = (count: Count): boolean =>
    products.some((product) => count.start < product.end && count.end > product.start);
  products.push(...multiplied(text, WEEKS_FIRST).filter((count) => !taken(count)));
  products.push(...multiplied(text, SHORTHAND).filter((count) => !taken(count)));
  const counts = [...counted(text, COUNTED), ...counted(text, PER_WEEK_BARE), ...counted(text, LABELLED)].filter(
    (count) => !taken(count),
  );
  if (products.length + counts.length === 0) counts.push(...counted(text, TIMES_COUNT));
  if (products.length + counts.length === 0) counts.push(...counted(text, PARENTHESISED));
  const all = [...products, ...counts];
  const [first] = all;
  if (!first) return absent<number | null>(null);
  if (all.some((count) => count.value !== first.value)) {
    return absent<number | null>(null, {
      code: 'ambiguous-sessions',
      message: `Numbers of sessions that disagree: ${all.map((count) => count.value).join(', ')}.`,
      path: '',
    });
  }
  return found<number | null>(first.value, request.span(first.start, first.end));
}

/** "1-2 times a week for 6 visits": a range of how often leaves the total as it is told; any other range leaves none. */
function totalBeside(request: Passage, at: number): Found<number | null> {
  const total = RANGE_TOTAL.exec(request.text.slice(at));
  if (!total) return absent<number | null>(null);
  const count = total.groups!['count']!;
  const start = at + total[0].lastIndexOf(count);
  return found<number | null>(numberOf(count), request.span(start, start + count.length));
}

function multiplied(text: string, pattern: RegExp): Count[] {
  const counts: Count[] = [];
  for (const match of matchesOf(text, pattern)) {
    const { often, oftenCount, oftenWord, span } = match.groups!;
    const times = oftenWord ? TIMES_OF[oftenWord.toLowerCase()]! : numberOf(often ?? oftenCount ?? '1');
    counts.push({ value: times * numberOf(span!), start: match.index, end: match.index + match[0].length });
  }
  return counts;
}

function counted(text: string, pattern: RegExp): Count[] {
  const counts: Count[] = [];
  for (const match of matchesOf(text, pattern)) {
    const written = match.groups!['count'] ?? match.groups!['before']!;
    const start = match.index + match[0].indexOf(written);
    const value = numberOf(written);
    if (value > 0) counts.push({ value, start, end: start + written.length });
  }
  return counts;
}

const TIMES_OF: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** The value of a count in digits or words. */
export function numberOf(written: string): number {
  const digits = /^[\d,]+(?:\.\d+)?/.exec(written);
  if (digits) return Number(digits[0].replaceAll(',', ''));
  return (
    NUMBER_WORDS.get(
      written
        .toLowerCase()
        .replace(/\s?\(.*$/, '')
        .replace('-', ' ')
        .trim(),
    ) ?? 0
  );
}
