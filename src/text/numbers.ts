import { anyOf } from './expressions.js';

/**
 * Numbers in words and digits. One dictionary gives both the expression and the value: what is found can be read.
 * A test holds this reader to that of compromise/three, which takes 230 to 380 ms to load and 0.75 ms per request, too
 * much for a run.
 */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dozen', 12],
]);
const HUNDRED = 100;

const UNIT = anyOf(UNITS);
const WORD = anyOf([...UNITS, ...TEENS, ...TENS, 'hundred']);
/** What joins two words of one number: "twenty-four", "hundred and eighty", "two hundred"; "two-three" are two. */
const JOINT = anyOf([
  `(?<=ty)[- ](?=${UNIT}\\b)`,
  '(?<=hundred)(?:[- ]| and )(?!hundred)',
  '(?<!ty|hundred|hundred[- ]\\w{3,9})[- ](?=hundred)',
]);
const NEXT = `${JOINT}${WORD}\\b`;

/**
 * The source of an expression for a number in words, up to 999: "twelve", "one hundred and eighty", "a dozen".
 * Without guards at its ends; but what joins a further word is never left off for the sake of what follows.
 */
export const NUMBER_WORDS = `(?:a dozen|(?:a[- ]hundred|${WORD})(?:${NEXT}){0,3}(?!${NEXT}))`;

/** So many digits and commas of a number are read. */
export const MOST_DIGITS = 12;

/**
 * The same for a number in digits: "60", "1,200", "7.5", ".5".
 * No letter prints a longer one; a bound keeps a run of digits from being read again at each of them.
 */
export const NUMBER_DIGITS = `(?:\\d[\\d,]{0,${MOST_DIGITS - 1}}(?:\\.\\d{1,6})?|\\.\\d{1,6})`;

const DIGITS = new RegExp(`^${NUMBER_DIGITS}`);
/** Words, perhaps with the digits in brackets behind them. */
const WORDS = new RegExp(`^(${NUMBER_WORDS})(?: ?\\(.*)?$`, 'i');

/**
 * The value of a number as written, in digits ("1,200 tablets": what stands behind is left aside) or in words
 * ("four (4)"); null where it is none.
 */
export function numberOf(written: string): number | null {
  const digits = DIGITS.exec(written);
  if (digits) return Number(digits[0].replaceAll(',', ''));
  const words = WORDS.exec(written)?.[1]!.toLowerCase().split(/[- ]/);
  if (!words) return null;
  let value = 0;
  for (const word of words) value = word === 'hundred' ? Math.max(1, value) * HUNDRED : value + (VALUES.get(word) ?? 0);
  return value;
}
