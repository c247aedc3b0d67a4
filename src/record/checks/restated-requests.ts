import { disputedPortion } from '../../extract/treatment/disputed-portion.js';
import type { Doubt } from '../../extract/found.js';
import type { Item } from '../../schema/determination.js';
import { sliceOf } from '../../text/span.js';
import { ASPECTS, readAgain, type Restated } from './aspects.js';
import { type Check, type CheckedLetter, places } from './check.js';
import { restatementsOf } from './restatements.js';

/** The checks of a request against the words in which its rationale says it again. */

export const RESTATED_REQUEST_CHECKS: readonly Check[] = [
  {
    codes: [...new Set(ASPECTS.map(({ code }) => code))],
    test: ({ items }, letter) =>
      items.flatMap((item, i) => (item.rationale === null ? [] : mismatch(item, i, item.rationale, letter))),
  },
];

/** The first aspect of which a rationale tells otherwise than its request, and nowhere the same. */
function mismatch(item: Item, i: number, rationale: string, letter: CheckedLetter): Doubt[] {
  const spans = restatementsOf(rationale);
  if (spans.every((span) => isPartOf(sliceOf(rationale, span), item.request))) return [];
  const [request, whole] = [letter.wordsOf(i, 'request'), letter.wordsOf(i, 'rationale')];
  if (!request || !whole) return [];
  const restated = spans
    .map(({ start, end }) => readAgain(whole.part(start, end)))
    .filter((one) => !isSurgeryOfAddOn(item, one));
  for (const { code, what, agrees } of ASPECTS) {
    const verdicts = restated.map((one) => agrees(item, one));
    const at = verdicts.lastIndexOf(false);
    if (at < 0 || verdicts.includes(true)) continue;
    const { words } = restated[at]!;
    const asked = disputedPortion(request);
    const message = `The request is "${asked.text}"; the rationale speaks of ${what}: "${words.text}".`;
    return [{ code, path: `/items/${i}/rationale`, message, ...places(words.whole, asked.whole) }];
  }
  return [];
}

/** An add-on is decided on by way of its surgery. */
const isSurgeryOfAddOn = ({ category }: Item, { is }: Restated): boolean =>
  is.category.value === 'Surgery' && category !== 'Surgery';

const lettersOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9%.]+/g, ' ')
    .trim()} `;
const isPartOf = (words: string, request: string): boolean => lettersOf(request).includes(lettersOf(words));
