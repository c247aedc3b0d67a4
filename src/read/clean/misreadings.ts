import { parseDate } from '../../text/dates.js';
import { matchesOf } from '../../text/matches.js';
import {
  ACRONYMS,
  asDigits,
  LIKE_A_DIGIT,
  medicalWords,
  shapeOf,
  STRUCTURAL_WORDS,
} from '../../vocabulary/letters/misreadings.js';
import type { Page, PageNote } from '../document.js';

/**
 * What recognition of text in images does to a text, by this program or by the scanner that made the file: letters in
 * numbers and numbers in words, bars where a table has rules. It is mended where one reading alone is possible, and said.
 */

/** A kind of misreading. */
interface Mending {
  readonly id: string;
  readonly pattern: RegExp;
  /** What the match can only be; null where it is as it should be, or can be more than one thing or none. */
  readonly read: (match: RegExpExecArray) => string | null;
  /** A misreading, and what it is read as. */
  readonly example: readonly [printed: string, read: string];
}

const D = `[${LIKE_A_DIGIT}]`;
/** Of a date: what has no digit at all may be a word, "5-10-lb". */
const DAY = `(?:\\d${D}?|${D}\\d|[OoIl|]{1,2})`;
const YEAR = `(?:(?=${D}{0,3}\\d)${D}{4}|\\d${D}|${D}\\d)`;
const NOT_DIGIT = /\D/;
const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0;

/** The first of the letters is of 2013; no rule needs to know the last. */
const YEARS_OF_CASES = [12, 40] as const;
const CASE = new RegExp(
  `\\b(?<cm>CM) ?(?<year>${D} ?${D}) ?[-\\u2010-\\u2014_~.,=]? ?(?<number>${D}(?: ?${D}){6})(?![A-Za-z\\d])`,
  'gi',
);
const PLAIN_CASE = /^CM ?\d\d ?[-\u2010-\u2014]? ?\d{7}$/i;

/** A month and a day in any number of digits, and a year in four. */
const NUMERIC = /^(?<month>\d{1,2})[/.,-](?<day>\d{1,2})[/.,-](?<year>\d{4})$/;
/** All digits are there; a stroke between them is lost, or was read as a one. */
const STROKE_LOST = /^(?<month>\d\d)[/.,-]?1?(?<day>\d\d)[/.,-]?1?(?<year>(?:19|20)\d\d)$/;

/** Months of one digit, or those that would be, in two. */
const ONE_DIGIT = /(?<![\w/|![\]])\d\/\d{1,2}\/\d/;
const TWO_DIGITS = /(?<!\w)0\d\/\d\d\/\d/;

/** Digits, and a letter or two that can be none but these. */
const COUNT = '(?:\\d[\\dOoIl]{1,3}|[Il]\\d[\\dOoIl]{0,2})';
const UNITS =
  'mg|mcg|ml|gm|%|tab(?:let)?s?\\b|capsules?\\b|sessions?\\b|visits?\\b|refills?\\b|(?:-| )?(?:day|week|month|year)s?\\b';

export const MENDINGS: readonly Mending[] = [
  {
    id: 'case-number',
    pattern: CASE,
    read: ({ 0: printed, groups }) => {
      if (PLAIN_CASE.test(printed)) return null;
      const [year, number] = [groups!['year']!, groups!['number']!].map((part) => asDigits(part.replaceAll(' ', '')));
      const possible = Number(year) >= YEARS_OF_CASES[0] && Number(year) <= YEARS_OF_CASES[1];
      return possible ? `CM${year}-${number}` : null;
    },
    example: ['CMI6-O123456', 'CM16-0123456'],
  },
  {
    id: 'date',
    pattern: new RegExp(
      `(?<![\\w/.-])(?<month>${DAY}) ?(?<mark>[/.-]) ?(?<day>${DAY}) ?\\k<mark> ?(?<year>${YEAR})(?![\\w/])`,
      'g',
    ),
    read: ({ 0: printed, groups, input }) => {
      const parts = [groups!['month']!, groups!['day']!, groups!['year']!];
      if (!parts.some((part) => NOT_DIGIT.test(part))) return null;
      if (digitsIn(printed) < 3 || mayBeRule(printed, input)) return null;
      return dateOf(parts.map(asDigits).join(groups!['mark']!));
    },
    example: ['12/08/20l6', '12/08/2016'],
  },
  {
    id: 'labelled-date',
    pattern: new RegExp(
      `(?<label>\\b(?:Date|Dated|Assigned|Injury|Loss|Received|Application) ?:? ?)(?<date>${D}[${LIKE_A_DIGIT} /.,-]{5,12}${D})(?![\\w/])`,
      'g',
    ),
    read: ({ groups, input }) => {
      const printed = groups!['date']!;
      if (parseDate(printed) !== null || mayBeRule(printed, input)) return null;
      const digits = asDigits(printed.replaceAll(' ', ''));
      const parts = (NUMERIC.exec(digits) ?? STROKE_LOST.exec(digits))?.groups;
      const date = parts && dateOf(`${parts['month']}/${parts['day']}/${parts['year']}`);
      return date ? groups!['label']! + date : null;
    },
    example: ['Injury: 1013/2016', 'Injury: 10/13/2016'],
  },
  {
    id: 'named-date',
    pattern: new RegExp(
      `(?<month>\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?<day>${D}{1,2})(?<mark>[,.]? )(?<year>${D}{4})(?!\\w)`,
      'g',
    ),
    read: ({ 0: printed, groups }) => {
      const [day, year] = [groups!['day']!, groups!['year']!];
      if (digitsIn(year) < 2 || !/\d|^[OoIl|]+$/.test(day)) return null;
      const read = `${groups!['month']!} ${asDigits(day)}${groups!['mark']!.replace('.', ',')}${asDigits(year)}`;
      return read === printed ? null : dateOf(read);
    },
    example: ['October l4. 2O16', 'October 14, 2016'],
  },
  {
    id: 'year',
    pattern: /(?<![\w/.-])(?:[1Il]9|[2Z][0OoQ])[\dOoIlSB]{2}(?![\w/-])/g,
    read: ({ 0: printed }) => (NOT_DIGIT.test(printed) && digitsIn(printed) >= 2 ? asDigits(printed) : null),
    example: ['2O16', '2016'],
  },
  {
    id: 'stroke-of-a-label',
    pattern: /\bCertifications?(?:\(s\))? ?[yvlI1|\\] ?(?=Specialt(?:y|ies)\b)/g,
    read: ({ 0: printed }) => printed.replace(/ ?[yvlI1|\\] ?$/, '/'),
    example: ['Certification(s)y Specialty', 'Certification(s)/Specialty'],
  },
  {
    id: 'count-of',
    pattern: new RegExp(`(?<![\\w.])${COUNT}(?= ?(?:${UNITS}))`, 'g'),
    read: ({ 0: printed }) => (NOT_DIGIT.test(printed) ? asDigits(printed) : null),
    example: ['5O0', '500'],
  },
  {
    id: 'number-of',
    pattern: new RegExp(`(?<=# ?|\\b[Pp]ages? |\\b[Pp]age\\(s\\): )${COUNT}(?!\\w)`, 'g'),
    read: ({ 0: printed }) => (NOT_DIGIT.test(printed) ? asDigits(printed) : null),
    example: ['l2O', '120'],
  },
];

/** "[2/15/2014": a bracket is a one where no month has a single digit, else it may be a rule of the table. */
const mayBeRule = (date: string, text: string): boolean =>
  /^[|![\]]/.test(date) && !(TWO_DIGITS.test(text) && !ONE_DIGIT.test(text));

/** The date as it is written where it is one of the last decades, else null. */
function dateOf(written: string): string | null {
  const iso = parseDate(written);
  return iso !== null && iso >= '1950' && iso < '2050' ? written : null;
}

/** A case number that is none in one reading. */
const UNCLEAR_CASE = new RegExp(
  `\\bCM ?${D}{2} ?[-\\u2010-\\u2014] ?(?=\\d*[A-Za-z])(?=[A-Za-z]*\\d)[A-Za-z\\d]{4,8}(?![A-Za-z\\d])`,
  'g',
);
/** What is written like a date, and has letters among its digits. */
const UNCLEAR_DATE = new RegExp(`(?<![\\w/.-])(?=[\\d/-]{0,9}[OoIlSBZ|[!])${DAY}[/-]${DAY}[/-]${YEAR}(?![\\w/])`, 'g');

const TABLE_LINE = /\b(?:Case N|Date|Priority|Application|Received|Standard|Expedited|CM ?\d)/;
/** Bars and brackets that stand for themselves, or against a cell's words, and specks behind a label's colon. */
const BARS =
  /(?<=^| )[|\u00a6~_{}[\]\\]+(?= |$)|(?<=^| )[|\u00a6~{[]+(?=[A-Z]|\d\d)|(?<=[\w:])[|\u00a6~}\]]+(?= |$)|(?<=\w:)[.,;'"]+(?= )/g;

/**
 * Letters among digits and digits among letters, "rn" where no word has it, bars, a decision that is none: what makes it
 * worth the time to look closer.
 */
const SIGNS = new RegExp(
  [
    '[a-z][0158|][a-z]',
    '[a-z]I[a-z]',
    '[A-Z][l0|][A-Z]',
    '[A-Za-z][\\u00e0-\\u00ff][a-z]',
    '[^aeiouy\\W]rn',
    '\\brn[a-z]',
    'vertum|lifom|ntemal|urnm|umrn',
    '\\b(?:l[lnd]|0)[a-z]{3}|\\blowa\\b',
    '\\d[OoIlSB][\\d/-]|[/-][OoIlB|]\\d|[/-]\\d[OoIlSB|]\\b|[OIl|]\\d[/-]|\\d[OoIl](?: ?mg|[ -]?year|\\b)|[# ][Il]\\d',
    '[/.-]\\d \\d[/.-]|[/-](?:19|20) \\d\\d\\b|\\d[.,]\\d{1,2}/\\d\\d|\\d/\\d{1,2}[.,]\\d',
    '\\bCM ?(?!\\d\\d ?[-\\u2010-\\u2014]? ?\\d{7}(?![A-Za-z\\d]))[\\dOIl]',
    '(?:Date|Assigned|Injury|Received|Application):? (?=\\d)(?!\\d{1,2}[/.-]\\d{1,2}[/.-]\\d)',
    '[|\\u00a6]|~~|\\[(?:CM|Case|Date|\\d)|[!\\]]\\d/\\d',
    ': (?:[UO]|0)(?!pheld|verturn|PHELD|VERTURN)[a-z01|]{3,8}[ld](?=\\s*[\\r\\n])',
  ].join('|'),
);

/** A page whose misreadings are mended. One that shows none is given back as it is. */
export function mended(page: Page): Page {
  if (page.reader !== 'ocr' && !SIGNS.test(page.text)) return page;
  const notes: PageNote[] = [];
  const text = withWordsMended(withValuesMended(withoutBars(page.text, notes), notes), notes);
  return notes.length === 0 ? page : { ...page, text, notes: [...page.notes, ...notes] };
}

function withoutBars(text: string, notes: PageNote[]): string {
  let found = false;
  const lines = text.split('\n').map((line) => {
    if (!TABLE_LINE.test(line)) return line;
    const left = line.replaceAll(BARS, '');
    found ||= left !== line;
    return left;
  });
  if (!found) return text;
  notes.push({
    code: 'mended-text',
    message: "bars, brackets and specks among the head's values were taken for no part of them.",
  });
  return lines.join('\n');
}

function withValuesMended(text: string, notes: PageNote[]): string {
  const result = MENDINGS.reduce((before, { pattern, read }) => {
    const pieces: string[] = [];
    let done = 0;
    for (const match of matchesOf(before, pattern)) {
      const value = read(match);
      if (value === null) continue;
      const [printed] = match;
      pieces.push(before.slice(done, match.index), value);
      done = match.index + printed.length;
      notes.push({
        code: 'mended-text',
        message: `"${printed}" was read as "${value}": nothing else can stand there.`,
        words: value,
      });
    }
    return pieces.join('') + before.slice(done);
  }, text);
  for (const pattern of [UNCLEAR_CASE, UNCLEAR_DATE])
    for (const [printed] of result.matchAll(pattern))
      notes.push({
        code: 'unclear-text',
        message: `"${printed}" can be read in several ways, or in none: no value was taken from it.`,
        words: printed,
      });
  return result;
}

const TOKEN = /[A-Za-z\d|\u00c0-\u024f]{3,}/g;
/** No word is spelt so. */
const IMPOSSIBLE = /[A-Za-z][\d|][a-z]|[a-z]I[a-z]|[A-Z][l|][A-Z]|^[01|][a-z]{3}|rn|vv|[\u00c0-\u024f]/;

interface Shapes {
  readonly words: ReadonlySet<string>;
  /** The word of a shape, null where several have it. */
  readonly byShape: ReadonlyMap<string, string | null>;
}

const STRUCTURAL = shapesOf(STRUCTURAL_WORDS);
let medical: Shapes | undefined;

function shapesOf(words: ReadonlySet<string>): Shapes {
  const byShape = new Map<string, string | null>();
  for (const word of words) byShape.set(shapeOf(word), byShape.has(shapeOf(word)) ? null : word);
  return { words, byShape };
}

function withWordsMended(text: string, notes: PageNote[]): string {
  const mendings = new Map<string, string>();
  const mend = (printed: string, word: string | null): string => {
    if (word === null) return printed;
    mendings.set(printed, word);
    return word;
  };
  const labelled = text.replaceAll(LABEL, (label) =>
    label.replaceAll(TOKEN, (printed) => mend(printed, nearWord(printed))),
  );
  const result = labelled
    .replaceAll(TOKEN, (printed) => mend(printed, wordOf(printed)))
    .replaceAll(SHORT_WORD, (printed) => mend(printed, `i${printed[1]}`));
  if (mendings.size > 0)
    notes.push({
      code: 'mended-text',
      message: `words were read as what alone they can be: ${[...mendings].map(([from, to]) => `"${from}" as "${to}"`).join(', ')}.`,
    });
  return result;
}

/** "is", "in", "it", "if" in the middle of a sentence. */
const SHORT_WORD = /(?<=[a-z,;)] )[1|][sntf](?= [a-z])/g;

/** Up to three words before a colon, and the lines that are all capitals. */
const LABEL = /\b[A-Z][A-Za-z]{2,}(?: [A-Za-z]{2,}){0,2}(?=(?:\(s\)|s)?(?:\/\w+)?:)|^[A-Z ,&]{8,}(?=\r?$)/gm;
/** Shorter words are a letter away from others. */
const LONG = 6;

/** The one structural word that is a letter away from a long word that is none, or null. */
function nearWord(printed: string): string | null {
  const lower = printed.toLowerCase();
  if (lower.length < LONG || STRUCTURAL.words.has(lower) || STRUCTURAL.words.has(lower.replace(/s$/, ''))) return null;
  const near = [...STRUCTURAL.words].filter((word) => word.length >= LONG && isLetterAway(lower, word));
  return near.length === 1 ? inTheCaseOf(printed, near[0]!) : null;
}

/** Whether one letter is other, missing or too many. */
function isLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}

/** The word that something printed can only be, or null where it is a word or none. */
function wordOf(printed: string): string | null {
  const lower = printed.toLowerCase();
  if (STRUCTURAL.words.has(lower) && !IMPOSSIBLE.test(printed)) return null;
  const structural = STRUCTURAL.byShape.get(shapeOf(printed));
  if (structural) return inTheCaseOf(printed, structural);
  if (!IMPOSSIBLE.test(printed)) return null;
  medical ??= shapesOf(medicalWords());
  if (medical.words.has(lower)) return null;
  const word = medical.byShape.get(shapeOf(printed));
  return word ? inTheCaseOf(printed, word) : null;
}

function inTheCaseOf(printed: string, word: string): string | null {
  const capitals = printed.match(/[A-Z]/g)?.length ?? 0;
  const capital = /^[A-Z01|]/.test(printed) || (word.startsWith('i') && printed.startsWith('l'));
  const read =
    capitals > 1 || ACRONYMS.has(word) ? word.toUpperCase() : capital ? word[0]!.toUpperCase() + word.slice(1) : word;
  return read === printed ? null : read;
}
