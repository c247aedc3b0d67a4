import { wordsOf } from '../../extract/treatment/phrases.js';
import { findReviewDates } from '../../extract/case/prose-dates.js';
import { findTreatment } from '../../extract/treatment/find-treatment.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import type { Determination, Item } from '../../schema/determination.js';
import {
  DENIALS,
  NEAR_CATEGORIES,
  OTHER_DENIAL,
  PLAIN_SUBCATEGORIES,
  REASON,
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
const DENIED = DENIALS.map((wording) => new RegExp(wording.replace('WHAT', '(?<what>[^.;:]+)'), 'i'));
const REASON_ON = new RegExp(`${REASON}.*$`, 'i');
const LIST_BREAK = /,? and (?:for )?|,? or |[,&] /g;
const SENTENCE_END = /[.;] (?=["“(]?[A-Z0-9])/g;

/** A sentence of the summary on the denial, and the dates that it gives the denial. */
interface Denial {
  readonly sentence: Passage;
  readonly dates: readonly string[];
}

/** Both checks of a letter ask for the same. */
const known = new WeakMap<Passage, readonly Denial[]>();

/** The sentences on a denial by utilization review; those that may be on another denial than the one in dispute are left out. */
function denialsIn(summary: Passage): readonly Denial[] {
  const before = known.get(summary);
  if (before) return before;
  const denials = !NAMES_REVIEW.test(summary.text)
    ? []
    : split(summary, SENTENCE_END)
        .filter(({ text }) => NAMES_REVIEW.test(text) && !OTHER.test(text))
        .map((sentence) => ({ sentence, dates: findReviewDates(sentence).map(({ value }) => value) }));
  known.set(summary, denials);
  return denials;
}

/** The parts of a passage between the matches of an expression. */
function split(passage: Passage, between: RegExp): Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  for (const match of matchesOf(passage.text, between)) {
    parts.push(passage.part(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, passage.part(start)];
}

function requestsIn(sentence: Passage): Passage[] {
  for (const wording of DENIED) {
    const what = wording.exec(sentence.text)?.groups!['what'];
    if (what === undefined) continue;
    const start = sentence.text.indexOf(what);
    return split(sentence.part(start, start + what.replace(REASON_ON, '').length), LIST_BREAK);
  }
  return [];
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
    .map(({ text }) => ({
      path: '/items',
      message: `The summary tells that "${text}" was denied on ${printed}; no item decides on it.`,
    }));
}

function isUndecided(request: Passage, items: readonly Item[]): boolean {
  const { category, subcategory, drug } = findTreatment(request).value;
  if (category === UNKNOWN || items.some((item) => item.category === null || item.category === UNKNOWN)) return false;
  const words = tellingWords(request.text);
  const isAlike = (item: Item): boolean => {
    if ([...tellingWords(item.request)].some((word) => words.has(word))) return true;
    const kindsArePlain =
      drug === null
        ? PLAIN_SUBCATEGORIES.has(subcategory!) && PLAIN_SUBCATEGORIES.has(item.subcategory!)
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
    wordsOf(request).flatMap(({ text }) =>
      text.length > 2 && !/^\d/.test(text) && !UNTELLING_WORDS.has(text) && regionsOf(text).size === 0 ? [text] : [],
    ),
  );
}
