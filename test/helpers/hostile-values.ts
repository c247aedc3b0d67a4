/** Values that no letter means, to stand where one stands. */

const MANY = '9'.repeat(320);

const NUMBERS = [
  MANY,
  `${'1,'.repeat(200)}000`,
  '0',
  '00',
  '0.5',
  '.5',
  '7.5',
  '1.0000001',
  '-1',
  '\u22123',
  '1e400',
  '0x10',
  'Infinity',
  'NaN',
  '9007199254740993',
  '99999999999',
  '0000',
  '9999',
  '500',
  '\u00bd',
  '\uff11\uff12',
  '\u00b2',
  `qty ${MANY}`,
  `#${MANY}`,
  '#0',
  '#0.0000001',
  '#99999999',
  '0 sessions',
  '7.5 sessions',
  '999 sessions',
  '999 times a week for 999 weeks',
  'two hundred hundred hundred',
  'a hundred and',
  'one hundred (999999999)',
  '500 year old',
  '0 year old',
  '7.5 year old',
  '1,000 year old',
  'nine hundred ninety nine year old',
];
const DATES = [
  '2/30/2016',
  '00/00/0000',
  '01/01/0000',
  '12/31/9999',
  '13/13/13',
  '0000-00-00',
  '9999-12-31',
  '1/1/3999',
  `1/1/${MANY}`,
  'February 30, 2016',
  '0th of May 2015',
];
const PAGES = [
  'pages 0',
  `page ${MANY}`,
  'pages 99-3',
  'p. 0-5',
  `p. ${MANY}-2`,
  'pages 9999-10000',
  '9-3',
  '0-0',
  'MTUS 0000',
  'MTUS 9999',
  `MTUS ${MANY}`,
  'ODG ()',
  'Section(s): ,',
  'Section(s): .',
];
const MARKS = [
  '',
  '\u200b',
  '\u200b\u200b',
  '\ud800',
  '\udc00x',
  '\0',
  '\u2026',
  '---',
  ':::',
  ';',
  ',',
  '.',
  '()',
  '[]',
  '""',
  "'",
  '#',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\u{1f489}',
  'e\u0301',
  '\u017ftandard',
  '\u0130',
  '\n\n',
  '\f',
  '\f\f',
];
const HEADERS = [
  ': Upheld',
  '\n: Upheld\n',
  '\n,: Upheld\n',
  '\n.: Overturned\n',
  '\n\u200b: Upheld\n',
  '\n1. : Upheld\n',
  '\n: Upheld\nClaims Administrator guideline: Decision based on MTUS.\n',
  ': is not medically necessary',
  'Upheld',
];
const WORDS = [
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Standard',
  'Expedited',
  `CM16-${'0'.repeat(40)}`,

  'State(s) of Licensure: , ;',
  'in California, , ;',
  'diagnosed with ., ;:',
  'Diagnoses: (M54.5), 724.2',
  'Diagnoses: 1. 2. 3.',
  'Diagnoses include aa',
  'x '.repeat(50),
];

export const HOSTILE_VALUES: readonly string[] = [...NUMBERS, ...DATES, ...PAGES, ...MARKS, ...HEADERS, ...WORDS];

/** What stands in a letter and can be replaced: digits, numbers with their marks, words, labels' values, lines. */
export const REPLACEABLE: readonly RegExp[] = [/\d+/g, /\d[\d/.,-]*/g, /[A-Za-z]+/g, /[^\n:]+(?=:)/g, /^.*$/gm];

/** One replacement; `where`: a share of the way through all that could be replaced, from 0 up to 1. */
export interface Replacement {
  readonly what: RegExp;
  readonly where: number;
  readonly by: string;
}

export function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((left, { what, where, by }) => {
    const all = [...left.matchAll(what)];
    const one = all[Math.floor(where * all.length)];
    return one ? left.slice(0, one.index) + by + left.slice(one.index + one[0].length) : left;
  }, text);
}
