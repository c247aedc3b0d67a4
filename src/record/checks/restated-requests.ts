import { disputedPortion } from '../../extract/treatment/portions.js';
import type { Doubt } from '../../extract/found.js';
import type { Item } from '../../schema/determination.js';
import { Passage } from '../../text/passage.js';
import { sliceOf, type Span } from '../../text/span.js';
import { isPartOf, readAgain, type Restated } from './alike.js';
import { type Aspect, ASPECTS } from './aspects.js';
import { type Check, type CheckedLetter, at, quoted } from './check.js';
import { regionsOf } from './regions.js';
import { restatementsOf } from './restatements.js';
import { onlyOnOther, sideOf } from './sides.js';

/** The checks of a request against the words in which its rationale says it again. */

export const RESTATED_REQUEST_CHECKS: readonly Check[] = [
  {
    codes: [...new Set(ASPECTS.map(({ code }) => code))],
    test: ({ items }, letter) =>
      items.flatMap((item, i) => (item.rationale === null ? [] : mismatch(item, i, item.rationale, letter))),
  },
];

/** What a rationale tells otherwise than its request: in a restatement, or of the side all along. */
function mismatch(item: Item, i: number, rationale: string, letter: CheckedLetter): Doubt[] {
  const found = restatedOtherwise(item, rationale) ?? otherSide(item, rationale);
  if (!found) return [];
  const { code, what, place } = found;
  const [request, whole] = [letter.wordsOf(i, 'request'), letter.wordsOf(i, 'rationale')];
  const asked = request && disputedPortion(request);
  const [here, there] = [asked?.text ?? item.request, sliceOf(rationale, place).trim()].map(quoted);
  const message = `The request is ${here}; the rationale speaks of ${what}: ${there}.`;
  const path = `/items/${i}/rationale`;
  return [{ code, path, message, ...at(whole?.span(place.start, place.end), asked?.whole) }];
}

interface Otherwise extends Pick<Aspect, 'code' | 'what'> {
  readonly place: Span;
}

/** The first aspect in which the last restatement that tells of it, mostly the conclusion, disagrees. */
function restatedOtherwise(item: Item, rationale: string): Otherwise | null {
  const spans = restatementsOf(rationale);
  if (spans.every((span) => isPartOf(sliceOf(rationale, span), item.request))) return null;
  const restated = spans
    .map((place) => ({ place, ...readAgain(Passage.of(sliceOf(rationale, place))) }))
    .filter((one) => !isSurgeryOfAddOn(item, one));
  for (const { code, what, agrees } of ASPECTS) {
    const last = restated.findLast((one) => agrees(item, one) !== null);
    if (last && agrees(item, last) === false) return { code, what, place: last.place };
  }
  return null;
}

/** A rationale that names what is asked for on the other side only. */
function otherSide({ request }: Item, rationale: string): Otherwise | null {
  const side = sideOf(request);
  const [place] = side ? onlyOnOther(rationale, side, regionsOf(request)) : [];
  return place ? { code: 'rationale-side', what: 'the other side only', place } : null;
}

const BESIDE_SURGERY: ReadonlySet<string | null> = new Set(['Adjunct Surgical Services', 'Surgical Consult']);

/** An add-on is decided on by way of its surgery. */
const isSurgeryOfAddOn = ({ category, subcategory }: Item, { is }: Restated): boolean =>
  is.category.value === 'Surgery' && (category !== 'Surgery' || BESIDE_SURGERY.has(subcategory));
