import type { Determination } from '../../schema/determination.js';
import type { Region } from '../../vocabulary/body-parts.js';
import { BOUND_TO_A_PART } from './body-parts.js';
import { type Check, check, type CheckedLetter, type Contradiction, at, quoted } from './check.js';
import { regionsOf, speaksOf } from './regions.js';
import { onlyOnOther, sideOf } from './sides.js';

/** The checks of a request's part of the body and side against those that the summary speaks of. */

export const REQUEST_IN_SUMMARY_CHECKS: readonly Check[] = [
  check('summary-side', otherSides),
  check('summary-body-part', otherParts),
];

/** One mention of the other side may be a comparison. */
const ENOUGH = 2;

/** Requests for one side of a part that the summary tells of on the other side only. */
function otherSides({ items }: Determination, letter: CheckedLetter): Contradiction[] {
  const { summary } = letter;
  if (!summary) return [];
  return items.flatMap(({ request }, i) => {
    const side = sideOf(request);
    const [place, ...others] = side ? onlyOnOther(summary.text, side, regionsOf(request)) : [];
    if (!place || others.length + 1 < ENOUGH) return [];
    const words = quoted(summary.text.slice(place.start, place.end).trim());
    const path = `/items/${i}/request`;
    const message = `The request is ${quoted(request)}; the summary speaks of the other side only: ${words}.`;
    return [{ path, message, ...at(letter.placeOf(path), summary.span(place.start, place.end)) }];
  });
}

/** Parts always called by their names: one of the head can be for dizziness, one of the chest routine. */
const PLAINLY_NAMED: ReadonlySet<Region> = new Set([
  'neck',
  'upper back',
  'low back',
  'shoulder',
  'elbow',
  'hand',
  'hip',
  'knee',
  'foot',
] as const);

/** Requests for a part of the body that the summary, which names others, nowhere speaks of. */
function otherParts({ items }: Determination, letter: CheckedLetter): Contradiction[] {
  const summary = letter.summary?.text ?? '';
  return items.flatMap(({ request, category, subcategory }, i) => {
    if (category !== 'Rehabilitation' && !BOUND_TO_A_PART.has(`${category}/${subcategory}`)) return [];
    const asked = [...regionsOf(request)];
    if (asked.length === 0 || asked.some((region) => !PLAINLY_NAMED.has(region) || speaksOf(summary, region)))
      return [];
    const told = regionsOf(summary);
    if (told.size === 0 || asked.some((region) => told.has(region))) return [];
    const path = `/items/${i}/request`;
    const parts = [...told].join(', ');
    const message = `The request is ${quoted(request)}; the summary speaks of other parts only: ${parts}.`;
    return [{ path, message, ...at(letter.placeOf(path), letter.places.summary) }];
  });
}
