import type { Item } from '../../schema/determination.js';
import { matchesOf } from '../../text/matches.js';
import { NUMBER_DIGITS, NUMBER_WORDS, numberOf } from '../../text/numbers.js';
import type { WarningCode } from '../../vocabulary/warnings.js';
import { mayBeOf, type Restated } from './alike.js';
import { levelsOf, regionsOf } from './regions.js';
import { remembered } from './remembered.js';
import { sideOf } from './sides.js';

/** What a request tells that the same request in other words can tell otherwise. */

export interface Aspect {
  /** Code of the warning where a rationale says it otherwise. */
  readonly code: WarningCode;
  readonly what: string;
  /** Whether both tell the same; null where one of them tells nothing of it. */
  readonly agrees: (item: Item, restated: Restated) => boolean | null;
}

/** Words that name a part of the body and mean none. */
const NO_PART = /\bhand therap\w+|\bhand[- ]held\b|\bface[- ]to[- ]face\b|\bback to\b/gi;

/** The first that disagrees says enough: another treatment has another quantity. */
export const ASPECTS: readonly Aspect[] = [
  {
    code: 'rationale-treatment',
    what: 'another treatment',
    agrees: (item, restated) => (VAGUE.has(restated.is.category.value) ? null : mayBeOf(item, restated)),
  },
  {
    code: 'rationale-body-part',
    what: 'another part of the body',
    agrees: ({ request }, { words }) => meet(regionsOf(request), regionsOf(words.text.replaceAll(NO_PART, ' '))),
  },
  {
    code: 'rationale-body-part',
    what: 'other levels of the spine',
    agrees: ({ request }, { words }) => same(levelsOf(request)?.join(), levelsOf(words.text)?.join()),
  },
  {
    code: 'rationale-side',
    what: 'another side',
    agrees: ({ request }, { words }) => same(sideOf(request), sideOf(words.text)),
  },
  {
    code: 'rationale-quantity',
    what: 'another strength',
    agrees: ({ request, drug }, { is }) => sameNumbers(drug?.strength, is.drug.value?.strength, request),
  },
  {
    code: 'rationale-quantity',
    what: 'another quantity',
    agrees: ({ request, drug }, { is }) => sameOrNamed(drug?.quantity, is.drug.value?.quantity, request),
  },
  {
    code: 'rationale-quantity',
    what: 'another number of sessions',
    agrees: ({ request, sessions }, { is }) => sameOrNamed(sessions, is.sessions.value, request),
  },
];

/** What words as "visits", "program" and "evaluation" are taken for, which many treatments are called too. */
const VAGUE: ReadonlySet<string> = new Set(['Evaluation & Management', 'Psych Services', 'Programs', 'Home Health']);

type Maybe<T> = T | null | undefined;

const same = <T>(asked: Maybe<T>, said: Maybe<T>): boolean | null =>
  asked == null || said == null ? null : asked === said;

const meet = <T>(asked: ReadonlySet<T>, said: ReadonlySet<T>): boolean | null =>
  asked.size === 0 || said.size === 0 ? null : [...said].some((region) => asked.has(region));

const NUMBER = new RegExp(`${NUMBER_DIGITS}|\\b${NUMBER_WORDS}`, 'gi');
const numbersIn = remembered((text) => matchesOf(text, NUMBER).map(([number]) => numberOf(number)!));
const allNumbersIn = remembered((text): ReadonlySet<number> => new Set(numbersIn(text)));

/** A number that the request names besides ("6 of the 12 visits") is none of another request. */
const sameOrNamed = (asked: Maybe<number>, said: Maybe<number>, request: string): boolean | null =>
  asked == null || said == null ? null : asked === said || allNumbersIn(request).has(said);

/** Strengths, whatever their units and marks ("10/325 mg", "10mg-325mg"), unless the request names the other too. */
function sameNumbers(asked: Maybe<string>, said: Maybe<string>, request: string): boolean | null {
  if (asked == null || said == null) return null;
  const [a, b, all] = [numbersIn(asked), numbersIn(said), allNumbersIn(request)];
  return a.length === b.length ? b.every((number, i) => number === a[i] || all.has(number)) : null;
}
