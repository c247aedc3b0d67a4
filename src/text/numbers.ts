/** Numbers in words and digits. One dictionary gives both the expression and the value, so that what is found can be read. */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const HUNDRED = 100;
const DOZEN = 12;

const BELOW_TEN = `(?:${UNITS.join('|')})`;
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ]${BELOW_TEN}\\b)?|${TEENS.join('|')}|${BELOW_TEN})`;

/** The source of an expression for a number in words, up to 999, without guards at its ends: "twelve", "twenty-four", "one hundred and eighty", "a dozen". */
export const NUMBER_WORDS = `(?:a dozen|(?:(?:a|${BELOW_TEN}) )?hundred(?: (?:and )?${BELOW_HUNDRED}\\b)?|${BELOW_HUNDRED})`;

/** The same for a number in digits: "60", "1,200", "7.5", ".5". */
export const NUMBER_DIGITS = '(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)';

const DIGITS = new RegExp(`^${NUMBER_DIGITS}`);
const IN_BRACKETS = /\s?\(.*$/;

/** The value of a number as written, in digits ("1,200 tablets": what stands behind is left aside) or in words ("four (4)"); null where it is none. */
export function numberOf(written: string): number | null {
  const digits = DIGITS.exec(written);
  if (digits) return Number(digits[0].replaceAll(',', ''));
  const words = written
    .toLowerCase()
    .replace(IN_BRACKETS, '')
    .split(/[- ]/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'a');
  if (words.length === 0) return null;
  if (words.length === 1 && words[0] === 'dozen') return DOZEN;
  let value = 0;
  for (const word of words) {
    if (word === 'hundred') value = Math.max(1, value) * HUNDRED;
    else if (VALUES.has(word)) value += VALUES.get(word)!;
    else return null;
  }
  return value;
}
