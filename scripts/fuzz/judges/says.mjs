/** Whether words of a letter say the value of a record that is said to stand there. */

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

function numbersIn(words) {
  // "three (3)" is one number.
  return [
    ...words
      .toLowerCase()
      .replaceAll(/(?<=[a-z]) ?\(\d+\)/g, '')
      .matchAll(/\d+(?:\.\d+)?|[a-z]+/g),
  ].flatMap(([word]) => {
    if (/^\d/.test(word)) return [Number(word)];
    const unit = NUMBER_WORDS.indexOf(word);
    if (unit >= 0) return [unit];
    const ten = TENS.indexOf(word);
    return ten >= 2 ? [ten * 10] : [];
  });
}

/** The last page may be printed by its last digits, "98-9". */
const saysPages = (numbers, [first, last]) => numbers[0] === first && String(last).endsWith(String(numbers.at(-1)));

const product = (numbers) => numbers.reduce((all, each) => all * each, 1);

const SEX = {
  female: /^(?:female|woman|lady|girl|she|hers?|ms\.?|mrs\.?)$/i,
  male: /^(?:male|man|gentleman|boy|he|his|him|mr\.?)$/i,
};

/** What tells a chapter, or the guideline that it is, by its number. */
const CHAPTER_NUMBER = /^Chapter \d+$/i;

/** Fields whose value is a judgement on the words, not the words. */
const JUDGED = new RegExp(
  [
    '/(?:layout|category|subcategory|class|basis|cue|side|kind|certainty|unit|retrospective|frequency)$',
    '/(?:body_parts|ingredients|levels|specialty_groups|topics)/\\d+$',
  ].join('|'),
);

/** A case number is written in one way, however it is printed. */
const digitsOf = (text) => String(text.match(/\d+/g)?.map(Number));

/** Names of chapters that share no word with the canonical one. */
const OTHER_NAMES = {
  'Low Back': /lumbar/i,
  'Neck & Upper Back': /cervical/i,
  'Ankle & Foot': /feet/i,
  'Carpal Tunnel Syndrome': /cts/i,
};

/** A chapter has its canonical name; the letter may print a part of it, another name, or its number. */
const saysChapter = (words, chapter) =>
  CHAPTER_NUMBER.test(words) ||
  OTHER_NAMES[chapter]?.test(words) ||
  chapter
    .split(/\W+/)
    .some((word) => word.length > 2 && words.toLowerCase().includes(word.toLowerCase().replace(/s$/, '')));

/**
 * Whether the words of a value's spans, white space collapsed, say the value. `path` is its JSON pointer: dates and
 * numbers are parsed from the words, strings stand in them, what is judged has words at all. `parseDate` and
 * `decisionOf` are those of the build that is judged.
 */
export const saysWith =
  ({ parseDate, decisionOf }) =>
  (words, path, value) => {
    if (words === '') return false;
    if (JUDGED.test(path)) return true;
    if (path === '/case_number') return digitsOf(words) === digitsOf(value);
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return parseDate(words) === value;
    if (typeof value === 'number') return numbersIn(words).includes(value) || product(numbersIn(words)) === value;
    if (Array.isArray(value)) return saysPages(numbersIn(words), value);
    if (path.endsWith('/decision')) return (decisionOf(words)?.decision ?? words.toLowerCase()) === value;
    if (path.endsWith('/priority')) return words.toLowerCase() === value;
    if (path.endsWith('/sex')) return SEX[value].test(words);
    if (path.endsWith('/guideline') && CHAPTER_NUMBER.test(words)) return true;
    if (path.endsWith('/chapter')) return saysChapter(words, value);
    if (typeof value === 'string') return words.includes(value);
    return value.text === undefined || words.includes(value.text);
  };
