import { findReviewDates } from '../../extract/case/denial-dates.js';
import { findTreatment } from '../../extract/treatment/find-treatment.js';
import { requestWords } from '../../extract/treatment/request-words.js';
import { anyWord, fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { groupSpan, sliceOf, spanOf } from '../../text/span.js';
import type { Determination, Item } from '../../schema/determination.js';
import {
  DENIALS,
  NEAR_CATEGORIES,
  OTHER_DENIAL,
  PLAIN_SUBCATEGORIES,
  REASONS,
  UNTELLING_WORDS,
  UTILIZATION_REVIEW,
} from '../../vocabulary/letters/denials.js';
import { regionsOf } from './body-parts.js';
import { type Check, type CheckedLetter, type Contradiction, when } from './check.js';

/** The checks of the letter against what its summary tells of the denial in dispute. */

export const DENIED_REQUEST_CHECKS: readonly Check[] = [
  { code: 'denial-date-mismatch', test: denialDateMismatch },
  { code: 'undecided-request', test: undecidedRequests },
];

const NAMES_REVIEW = new RegExp(UTILIZATION_REVIEW, 'i');
const OTHER = new RegExp(OTHER_DENIAL, 'i');
const DENIED = DENIALS.map((wording) => new RegExp(fill(wording, { WHAT: '(?<what>[^.;:]+)' }), 'i'));
const REASON = new RegExp(`\\b${anyWord(REASONS)}\\b`, 'i');
const LIST_BREAK = /,? and (?:for )?|,? or |[,&] /g;

/** A sentence of the summary on the denial, and the dates that it gives the denial. */
interface Denial {
  readonly sentence: Passage;
  readonly dates: readonly string[];
}

/**
 * The sentences on a denial by utilization review; those that may be on another denial than the one in dispute are
 * left out.
 */
function denialsIn(summary: Passage): Denial[] {
  if (!NAMES_REVIEW.test(summary.text)) return [];
  return sentencesOf(summary)
    .filter((span) => NAMES_REVIEW.test(sliceOf(summary.text, span)) && !OTHER.test(sliceOf(summary.text, span)))
    .map(({ start, end }) => summary.part(start, end))
    .map((sentence) => ({ sentence, dates: findReviewDates(sentence).map(({ value }) => value) }));
}

/** The requests that a sentence tells as denied. */
function requestsIn(sentence: Passage): Passage[] {
  const match = firstMatch(DENIED, sentence.text);
  if (!match) return [];
  const { start, end } = groupSpan(match, 'what');
  const reason = REASON.exec(sentence.text.slice(start, end));
  return split(sentence.part(start, reason ? start + reason.index : end), LIST_BREAK);
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** The parts of a passage between the matches of an expression. */
function split(passage: Passage, between: RegExp): Passage[] {
  const breaks = matchesOf(passage.text, between).map((match) => spanOf(match));
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts.map((start, i) => passage.part(start, breaks[i]?.start));
}

/** Of several dates told none is surely the one in dispute. */
function denialDateMismatch({ ur_denial_date: printed }: Determination, { summary }: CheckedLetter): Contradiction[] {
  if (printed === null || summary === null) return [];
  const told = new Set(denialsIn(summary).flatMap(({ dates }) => dates));
  const [date] = told;
  return when(
    told.size === 1 && date !== printed,
    '/ur_denial_date',
    `The case table dates the denial ${printed}, the clinical case summary ${date}.`,
  );
}

/** Requests of the denial in dispute, known by its date, that are like no item in kind or in words. */
function undecidedRequests(
  { ur_denial_date: printed, items }: Determination,
  { summary }: CheckedLetter,
): Contradiction[] {
  if (printed === null || summary === null || items.length === 0) return [];
  return denialsIn(summary)
    .filter(({ dates }) => dates.includes(printed))
    .flatMap(({ sentence }) => requestsIn(sentence))
    .filter((request) => isUndecided(request, items))
    .map((request) => ({
      path: '/items',
      message: `The summary tells that "${request.text}" was denied on ${printed}; no item decides on it.`,
      span: request.whole,
    }));
}

function isUndecided(request: Passage, items: readonly Item[]): boolean {
  const treatment = findTreatment(request);
  const [category, subcategory] = [treatment.category.value, treatment.subcategory.value];
  if (category === UNKNOWN || items.some((item) => item.category === null || item.category === UNKNOWN)) return false;
  const words = tellingWords(request.text);
  const isAlike = (item: Item): boolean => {
    if ([...tellingWords(item.request)].some((word) => words.has(word))) return true;
    const kindsArePlain =
      treatment.drug.value === null
        ? PLAIN_SUBCATEGORIES.has(subcategory) && PLAIN_SUBCATEGORIES.has(item.subcategory!)
        : item.drug !== null;
    if (kindsArePlain) return item.subcategory === subcategory;
    return item.category === category || areNear(item.category!, category);
  };
  return !items.some(isAlike);
}

const UNKNOWN = 'Other';
const areNear = (a: string, b: string): boolean => NEAR_CATEGORIES.some((near) => near.includes(a) && near.includes(b));

/** The words of a request that tell what it is for, not on which part of the body or how often. */
function tellingWords(request: string): Set<string> {
  return new Set(
    requestWords(request).flatMap(({ key }) =>
      key.length > 2 && !/^\d/.test(key) && !UNTELLING_WORDS.has(key) && regionsOf(key).size === 0 ? [key] : [],
    ),
  );
}
