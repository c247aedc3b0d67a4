import type { Determination } from '../../src/schema/determination.js';
import { parseDate } from '../../src/text/dates.js';
import { decisionOf } from '../../src/segment/decision.js';

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function numbersIn(words: string): number[] {
  return [...words.toLowerCase().matchAll(/\d+(?:\.\d+)?|[a-z]+/g)].flatMap(([word]) => {
    if (/^\d/.test(word)) return [Number(word)];
    const unit = NUMBER_WORDS.indexOf(word);
    if (unit >= 0) return [unit];
    const ten = TENS.indexOf(word);
    return ten >= 2 ? [ten * 10] : [];
  });
}

/** The last page may be printed by its last digits, "98-9". */
const saysPages = (numbers: readonly number[], [first, last]: readonly [number, number]): boolean =>
  numbers[0] === first && String(last).endsWith(String(numbers.at(-1)));

const product = (numbers: readonly number[]): number => numbers.reduce((all, each) => all * each, 1);

const SEX = {
  female: /^(?:female|woman|lady|girl|she|hers?|ms\.?|mrs\.?)$/i,
  male: /^(?:male|man|gentleman|boy|he|his|him|mr\.?)$/i,
};

/** What tells a chapter, or the guideline that it is, by its number. */
const CHAPTER_NUMBER = /^Chapter \d+$/i;

/** Fields whose value is a judgement on the words, not the words. */
const JUDGED = /\/(?:layout|category|subcategory|class|basis|cue)$/;

/**
 * Whether the words of a value's spans, white space collapsed, say the value. `path` is its JSON pointer: dates and
 * numbers are parsed from the words, strings stand in them, what is judged has words at all.
 */
export function says(words: string, path: string, value: unknown): boolean {
  if (words === '') return false;
  if (JUDGED.test(path)) return true;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return parseDate(words) === value;
  if (typeof value === 'number') return numbersIn(words).includes(value) || product(numbersIn(words)) === value;
  if (Array.isArray(value)) return saysPages(numbersIn(words), value as [number, number]);
  if (path.endsWith('/decision')) return (decisionOf(words)?.decision ?? words.toLowerCase()) === value;
  if (path.endsWith('/priority')) return words.toLowerCase() === value;
  if (path.endsWith('/sex')) return SEX[value as 'female' | 'male'].test(words);
  if (path.endsWith('/guideline') && CHAPTER_NUMBER.test(words)) return true;
  // A chapter has its canonical name; the letter may print a part of it, or its number.
  if (path.endsWith('/chapter'))
    return (
      CHAPTER_NUMBER.test(words) ||
      String(value)
        .split(' ')
        .some((word) => word.length > 2 && words.toLowerCase().includes(word.toLowerCase()))
    );
  if (typeof value === 'string') return words.includes(value);
  const text = (value as { text?: string }).text;
  return text === undefined || words.includes(text);
}

/** Warnings of which a record does not say where to look. */
export const warningsWithoutPlace = ({ evidence, warnings }: Determination): string[] =>
  warnings.flatMap(({ code, path }, i) => ((evidence[path] ?? evidence[`/warnings/${i}`]) ? [] : [`${code} ${path}`]));
