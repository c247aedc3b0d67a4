import { findReviewDates } from '../../extract/case/denial-dates.js';
import type { Doubt } from '../../extract/found.js';
import { type DatedSpan, datesIn } from '../../text/dates.js';
import { anyWord, fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { groupSpan, sliceOf, spanOf } from '../../text/span.js';
import type { Determination, Item } from '../../schema/determination.js';
import { CUT_DOWN } from '../../vocabulary/letters/conclusions.js';
import {
  APPROVALS,
  DENIALS,
  NO_APPROVAL,
  OF_THIS_CASE,
  OTHER_DENIAL,
  PLAIN_SUBCATEGORIES,
  REASON_START,
  REASONS,
  UTILIZATION_REVIEW,
} from '../../vocabulary/letters/denials.js';
import { isPartOf, mayBeOf, readAgain, type Restated, sharesWords } from './alike.js';
import { ASPECTS } from './aspects.js';
import { type Check, type CheckedLetter, at, quoted } from './check.js';

/** The checks of the letter against what its summary tells of the review in dispute. */

export const DENIED_REQUEST_CHECKS: readonly Check[] = [
  {
    codes: ['denial-date-mismatch', 'undecided-request', 'denied-otherwise', 'certified-request', 'uncompared-values'],
    test: (record, letter) => {
      const reviews = letter.summary ? reviewsIn(letter.summary) : [];
      return [
        ...denialDateMismatch(record, letter, reviews),
        ...deniedRequests(record, letter, reviews),
        ...certifiedRequests(record, letter, reviews),
      ];
    },
  },
];

const THIS_CASE = new RegExp(OF_THIS_CASE, 'gi');
const NAMES_REVIEW = new RegExp(`${UTILIZATION_REVIEW}|${OF_THIS_CASE}`, 'i');
const REASON_BEGINS = new RegExp(REASON_START, 'i');
const OTHER = new RegExp(OTHER_DENIAL, 'i');
const withWhat = (wording: string): RegExp =>
  new RegExp(fill(wording, { WHAT: '(?<what>(?:[^.;:]|\\.(?=\\d))+)' }), 'i');
const DENIED = DENIALS.map(withWhat);
const APPROVED = APPROVALS.map(withWhat);
const UNAPPROVED = new RegExp(NO_APPROVAL, 'i');
const REASON = new RegExp(`\\b${anyWord(REASONS)}\\b`, 'i');
const LIST_BREAK = /,? and (?:for )?|,? or |[,&] /g;

/** A sentence of the summary on the review in dispute, or right behind one, and the dates of a review that it tells. */
interface Review {
  readonly sentence: Passage;
  readonly dates: readonly DatedSpan[];
}

/** Those that may be on another review than the one in dispute are left out. */
function reviewsIn(summary: Passage): Review[] {
  const sentences = sentencesOf(summary);
  const isOnIt = sentences.map((span) => isOnThisReview(sliceOf(summary.text, span)));
  if (!isOnIt.includes(true)) return [];
  const dates = isOnIt.map((on, i) => (on ? datesIn(sliceOf(summary.text, sentences[i]!)) : []));
  const hasDate = dates.some(({ length }) => length > 0);
  const ofReview = new Set(hasDate ? findReviewDates(summary).map(({ value }) => value) : []);
  return sentences.flatMap(({ start, end }, i) =>
    isOnIt[i] || isOnIt[i - 1]
      ? [{ sentence: summary.part(start, end), dates: dates[i]!.filter(({ iso }) => ofReview.has(iso)) }]
      : [],
  );
}

const isOnThisReview = (sentence: string): boolean =>
  NAMES_REVIEW.test(sentence) && !OTHER.test(sentence.split(REASON_BEGINS)[0]!.replaceAll(THIS_CASE, ''));

/** The requests that a sentence tells as denied, or as approved. */
function requestsIn(sentence: Passage, wordings: readonly RegExp[]): Passage[] {
  const match = firstMatch(wordings, sentence.text);
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
function denialDateMismatch(
  { ur_denial_date: printed }: Determination,
  letter: CheckedLetter,
  reviews: readonly Review[],
): Doubt[] {
  const told = reviews.flatMap(({ sentence, dates }) =>
    dates.map(({ iso, start, end }) => ({ iso, place: sentence.span(start, end) })),
  );
  const [date] = told;
  if (printed === null || !date || told.some(({ iso }) => iso !== date.iso) || date.iso === printed) return [];
  return [
    {
      code: 'denial-date-mismatch',
      path: '/ur_denial_date',
      message: `The case table dates the denial ${printed}, the clinical case summary ${date.iso}.`,
      ...at(letter.placeOf('/ur_denial_date'), date.place),
    },
  ];
}

/**
 * Requests of the denial in dispute, known by its date, that are like no item in kind or in words, and those told
 * otherwise than each item that they are like.
 */
function deniedRequests(
  { ur_denial_date: printed, items }: Determination,
  letter: CheckedLetter,
  reviews: readonly Review[],
): Doubt[] {
  if (printed === null || items.length === 0) return [];
  const denied = reviews
    .filter(({ dates }) => dates.some(({ iso }) => iso === printed))
    .flatMap(({ sentence }) => requestsIn(sentence, DENIED));
  const { compared, doubts } = comparable(denied, items);
  const otherwise = compared
    .filter((request) => !items.some((item) => isPartOf(request.text, item.request)))
    .flatMap((request): Doubt[] => {
      const restated = readAgain(request);
      const alike = items.flatMap((item, i) => (mayBeOf(item, restated) ? [{ item, i }] : []));
      const told = `The summary tells that ${quoted(request.text)} was denied on ${printed}`;
      if (alike.length === 0) {
        const message = `${told}; no item decides on it.`;
        return [{ code: 'undecided-request', path: '/items', message, span: request.whole }];
      }
      const differing = alike.map(({ item }) => ASPECTS.find(({ agrees }) => agrees(item, restated) === false));
      const [first] = differing;
      if (!first || differing.includes(undefined)) return [];
      const { item, i } = alike[0]!;
      return [
        {
          code: 'denied-otherwise',
          path: `/items/${i}/request`,
          message: `${told}; the item is for ${first.what}: ${quoted(item.request)}.`,
          ...at(request.whole, letter.placeOf(`/items/${i}/request`)),
        },
      ];
    });
  return [...otherwise, ...doubts];
}

/** So many pairs of a request that the summary tells and an item are compared: no letter comes near it. */
const MOST_PAIRS = 100_000;

/** The requests told that are compared with the items, and a doubt where there are more. */
function comparable(
  told: readonly Passage[],
  items: readonly Item[],
): { compared: readonly Passage[]; doubts: readonly Doubt[] } {
  const most = Math.ceil(MOST_PAIRS / Math.max(1, items.length));
  const [first] = told.slice(most);
  if (!first) return { compared: told, doubts: [] };
  const message = `Of ${told.length} requests that the summary tells, ${most} were compared with the ${items.length} items.`;
  return {
    compared: told.slice(0, most),
    doubts: [{ code: 'uncompared-values', path: '/items', message, span: first.whole }],
  };
}

/** Requests that review approved as a whole, and that an item decides on all the same. */
function certifiedRequests({ items }: Determination, letter: CheckedLetter, reviews: readonly Review[]): Doubt[] {
  const told = reviews
    .filter(({ sentence }) => !UNAPPROVED.test(sentence.text))
    .flatMap(({ sentence }) => requestsIn(sentence, APPROVED));
  const { compared, doubts } = comparable(told, items);
  const approved = compared.map(readAgain);
  const certified = items.flatMap((item, i): Doubt[] => {
    const request = approved.find((one) => isSurelyOf(item, one))?.words;
    if (!request) return [];
    const [words, own] = [request.text, item.request].map(quoted);
    return [
      {
        code: 'certified-request',
        path: `/items/${i}/request`,
        message: `The summary tells that review approved ${words}; ${own} is decided as disputed.`,
        ...at(request.whole, letter.placeOf(`/items/${i}/request`)),
      },
    ];
  });
  return [...certified, ...doubts];
}

/** Whether a request is an item's beyond doubt: of its kind and in its words or plain kind, and nothing disagrees. */
function isSurelyOf(item: Item, restated: Restated): boolean {
  if (CUT_DOWN.test(item.request)) return false;
  const { category, subcategory } = restated.is;
  return (
    item.category === category.value &&
    item.subcategory === subcategory.value &&
    (PLAIN_SUBCATEGORIES.has(subcategory.value) || sharesWords(item.request, restated.words.text)) &&
    ASPECTS.every(({ agrees }) => agrees(item, restated) !== false)
  );
}
