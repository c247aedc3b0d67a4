import nlp from 'compromise/three';
import { describe, expect, it } from 'vitest';
import { NUMBER_DIGITS, NUMBER_WORDS, numberOf } from '../../src/text/numbers.js';

const WORDS = new RegExp(`^${NUMBER_WORDS}$`, 'i');
const DIGITS = new RegExp(`^${NUMBER_DIGITS}$`);

const UNITS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number from 1 to 999 in words, with marks of one's choice between them. */
function inWords(number: number, hyphen: string, and: string): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const [tens, unit] = [TENS[Math.floor(rest / 10)]!, UNITS[rest % 10]!];
  const below = rest < 20 ? UNITS[rest]! : tens + (unit && hyphen) + unit;
  return [hundreds > 0 ? `${UNITS[hundreds]} hundred` : '', below].filter((part) => part !== '').join(and);
}

describe('every number in words up to 999 is read as compromise reads it', () => {
  it.each([
    ['twenty-four', '-', ' '],
    ['twenty four', ' ', ' '],
    ['one hundred and twenty-four', '-', ' and '],
    ['one hundred and twenty four', ' ', ' and '],
    ['one hundred-twenty-four', '-', '-'],
  ])('written as in %s', (_, hyphen, and) => {
    const numbers = Array.from({ length: 999 }, (_, i) => i + 1);
    const written = numbers.map((number) => inWords(number, hyphen, and));
    expect(written.map((words) => numberOf(words))).toEqual(numbers);
    expect(written.filter((words) => !WORDS.test(words))).toEqual([]);
    // A line each: to read them one by one takes seven times as long.
    expect(nlp(written.join('\n\n')).numbers().get()).toEqual(numbers);
  });
});

describe('numberOf', () => {
  it.each<readonly [written: string, value: number | null, proves: string]>([
    ['four (4)', 4, 'the digits in brackets say it again'],
    ['one hundred eighty (180)', 180, 'also of a long one'],
    ['A dozen', 12, 'a dozen'],
    ['hundred', 100, 'a hundred without its article'],
    ['Twelve hundred', 1200, 'hundreds counted beyond nine'],
    ['60', 60, 'digits'],
    ['1,200 tablets', 1200, 'digits with a comma; what stands behind is left aside'],
    ['7.5', 7.5, 'a fraction'],
    ['.5', 0.5, 'a fraction without its nought'],
    ['two three', null, 'two numbers'],
    ['two-three', null, 'a range'],
    ['twenty hundred', null, 'no number'],
    ['twenty thirty', null, 'nor these'],
    ['one hundred one hundred', null, 'nor these'],
    ['a', null, 'an article'],
    ['and', null, 'a link'],
    ['', null, 'nothing'],
    ['often', null, 'a word with a number in it'],
  ])('%j is %j: %s', (written, value) => {
    expect(numberOf(written)).toBe(value);
  });
});

describe('the expressions', () => {
  it.each([
    ['one hundred eighty tablets', 'one hundred eighty', 'the whole of a number'],
    ['one hundred and sixty', 'one hundred and sixty', 'with "and"'],
    ['eight and six', 'eight', 'two numbers are not one'],
    ['two-three times', 'two', 'nor are the ends of a range'],
    ['one hundred and more', 'one hundred', 'nor is a word behind "and"'],
  ])('in "%s" the number is "%s": %s', (text, number) => {
    expect(new RegExp(`^${NUMBER_WORDS}\\b`).exec(text)?.[0]).toBe(number);
  });

  it('leaves nothing off for the sake of what follows', () => {
    expect(new RegExp(`\\b${NUMBER_WORDS} eighty`).exec('one hundred eighty')).toBeNull();
    expect(new RegExp(`\\b${NUMBER_WORDS}-four`).exec('twenty-four')).toBeNull();
  });

  it.each(['60', '1,200', '7.5', '.5'])('%s is a number in digits', (written) => {
    expect(written).toMatch(DIGITS);
  });
});
