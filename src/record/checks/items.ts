import type { Determination } from '../../schema/determination.js';
import { sliceOf } from '../../text/span.js';
import { CUT_DOWN } from '../../vocabulary/letters/conclusions.js';
import { type Check, check, type CheckedLetter, type Contradiction, at } from './check.js';
import { conclusionsOf } from './conclusions.js';

/**
 * Checks of the disputed items: against their own rationales, against each other, against the decision on the whole
 * letter.
 */

export const ITEM_CHECKS: readonly Check[] = [
  check('rationale-contradicts-decision', contradictingRationales),
  check('duplicate-item', duplicateItems),
  check('outcome-mismatch', outcomeMismatch),
];

/** The last conclusion of a rationale says the opposite of the decision, and no other conclusion says the same. */
function contradictingRationales({ items, warnings }: Determination, letter: CheckedLetter): Contradiction[] {
  const partial = new Set(warnings.filter(({ code }) => code === 'partial-decision').map(({ path }) => path));
  return items.flatMap(({ decision, rationale, request }, i) => {
    if (rationale === null || (decision !== 'upheld' && decision !== 'overturned')) return [];
    if (partial.has(`/items/${i}/decision`) || CUT_DOWN.test(request)) return [];
    const conclusions = conclusionsOf(rationale);
    const last = conclusions.at(-1);
    if (!last?.isLast || conclusions.some((conclusion) => conclusion.decision === decision)) return [];
    return [
      {
        path: `/items/${i}/rationale`,
        message: `The decision is ${decision}, but the rationale ends: "${sliceOf(rationale, last.place)}"`,
        ...at(
          letter.wordsOf(i, 'rationale')?.span(last.place.start, last.place.end),
          letter.placeOf(`/items/${i}/decision`),
        ),
      },
    ];
  });
}

function duplicateItems({ items }: Determination, letter: CheckedLetter): Contradiction[] {
  if (items.length < 2) return [];
  const first = new Map<string, number>();
  return items.flatMap(({ request, number }, i) => {
    const key = request
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const earlier = first.get(key);
    if (earlier !== undefined)
      return [
        {
          path: `/items/${i}/request`,
          message: `The same request is item ${earlier} already: "${request}"`,
          ...at(letter.placeOf(`/items/${i}/request`), letter.placeOf(`/items/${earlier - 1}/request`)),
        },
      ];
    first.set(key, number);
    return [];
  });
}

function outcomeMismatch(
  { outcome }: Determination,
  { finalDetermination: { value: printed, places } }: CheckedLetter,
): Contradiction[] {
  if (printed === null || outcome === null) return [];
  const whole = printed.partial ? 'partially_overturned' : printed.decision;
  if (whole === outcome) return [];
  const [head, items] = [whole, outcome].map((word) => word.replace('_', ' '));
  return [
    {
      path: '/outcome',
      message: `The letter's head says ${head}, its items together ${items}.`,
      ...(places[0] && { span: places[0].span }),
    },
  ];
}
