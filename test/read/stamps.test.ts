import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/read/clean/normalise.js';
import { stampIn } from '../../src/read/clean/stamps.js';
import { RUNNING_LINES } from '../../src/vocabulary/letters/running-lines.js';
import { SIGNS, STAMPS } from '../../src/vocabulary/letters/stamps.js';
import { expectLinear, repeated } from '../helpers/linear.js';

describe('rows', () => {
  test.each(SIGNS.map(({ id, source, example }) => [id, source, example]))('the sign %s', (_, source, example) => {
    expect(new RegExp(source).exec(`${example} 1`)?.[0]).toBe(example);
  });

  test.each(STAMPS.map(({ id, example }) => [id, example]))('the stamp %s', (id, example) => {
    expect(stampIn(example)?.stamp.id).toBe(id);
  });

  test.each(RUNNING_LINES.flatMap(({ id, pattern, examples }) => examples.map((line) => [id, line, pattern] as const)))(
    'the running line %s: %s',
    (_, line, pattern) => {
      expect(pattern.test(line)).toBe(true);
    },
  );
});

const FIRST = 'The worker hurt his left knee when he fell from a ladder. He was treated with ice and';
const SECOND = 'rest for two weeks. The request is not medically necessary.';
const LETTER = `${FIRST}\n${SECOND}`;

/** What offices put on a page, by its number. */
const STAMPED: readonly (readonly [string, (page: number) => string])[] = [
  ['a Bates number with a low line', (page) => `SMITH_00012${page}`],
  ['one with a blank', (page) => `DEF 000451${page}`],
  ['one with a hyphen', (page) => `ABC-0001${page}`],
  ['one without a prefix', (page) => `00034${page}`],
  ['a fax line with both numbers', (page) => `11/23/2016 10:42 AM FROM: 9165551234 TO: 1 555 P. 0${page}/05`],
  ['one with its zone', (page) => `2016-11-23 10:42:1${page} (GMT) Page ${page}`],
  ['one of a fax server', () => 'Nov 23 16 10:42a  Fax Server'],
  [
    'one with a day of the week',
    (page) => `Wed, 23 Nov 2016 14:0${page} PST  Acme Claims  -> 916-555-1234  p. ${page}`,
  ],
  ['a notice of privilege', () => 'CONFIDENTIAL - ATTORNEY-CLIENT PRIVILEGED'],
  ['a stamp of the mail room', () => 'RECEIVED NOV 23 2016'],
  ['one in a sentence', () => 'Received by the claims department 11/23/2016'],
  ['a path', (page) => `file:///C:/Users/jdoe/letter.html ${page}/2`],
  ['a path of a server', () => '\\\\server\\claims\\letter.docx'],
  ['an address', (page) => `https://www.example.org/letters?id=7 ${page}/2`],
  ['the name of a file', () => '12/1/2016 CM16-0999001.pdf'],
  ['initials by hand and the day', () => 'k.r. 12/03/16'],
  ['the version of a form', () => 'Rev. 12/2016'],
  ['who printed it, behind the day', () => 'Printed 11/23/2016 by krose'],
  ['the head of a viewer', () => '11/23/2016 Acme PDF Viewer'],
  ['a case that the letter is not about', () => 'Related: IMR Case Number CM15-0999123'],
  ['who printed it', () => 'Printed by jdoe on 11/23/2016 10:42'],
  ['a page of pages', (page) => `- ${page} of 2 -`],
  ['a page as word processors write it', (page) => `${page} | P a g e`],
  ['a mark of a court', (page) => `Case 2:16-cv-01234-ABC Document 12-3 Filed 11/23/16 Page ${page + 6} of 45`],
  ['an electronic file stamp', () => 'Electronically Filed 11/23/2016 10:42 AM'],
  ['a number of a document system', () => '4836-1234-5678, v. 1'],
  ['another one', () => 'EAMS DOC ID: 60999999'],
  ['an exhibit', () => 'EXHIBIT 7'],
  ['a mark', () => 'FILE COPY'],
  ['a watermark', () => 'D R A F T'],
];

describe.each(STAMPED)('%s is no part of the letter', (_, stamp) => {
  test.each([
    ['first on its page', `${stamp(1)}\n${FIRST}`, `${stamp(2)}\n${SECOND}`],
    ['last on it', `${FIRST}\n${stamp(1)}`, `${SECOND}\n${stamp(2)}`],
    ['set off by a line', `${FIRST}\n\n${stamp(1)}`, `${SECOND}\n\n${stamp(2)}`],
    ['joined to the first line', `${stamp(1)} ${FIRST}`, `${stamp(2)} ${SECOND}`],
    ['joined to the last line', `${FIRST} ${stamp(1)}`, `${SECOND} ${stamp(2)}`],
  ])('%s', (_where, ...pages) => {
    expect(normalise(pages)).toMatchObject({ text: LETTER, notes: [] });
  });
});

test.each([
  ['Scanned 2016-12-28 batch 0077 img 11', 'Scanned 2016-12-28 batch 0077 img 12'],
  ['printed copy 3 of file 88-A 11/23/2016 10:42 AM Page 1', 'printed copy 3 of file 88-A 11/23/2016 10:42 AM Page 2'],
])('words in small letters beside a stamp go with it where other pages have them: %s', (first, second) => {
  expect(normalise([`${FIRST}\n${first}`, `${SECOND}\n${second}`])).toMatchObject({ text: LETTER, notes: [] });
});

describe('a stamp in the middle of a page, or of a letter of one page', () => {
  test.each([
    'SMITH_000123',
    '11/23/2016 10:42 AM FROM: 9165551234 TO: 1 555 P. 02/05',
    'CONFIDENTIAL',
    'RECEIVED NOV 23 2016',
    'RECEIVED\nNOV 23 2016\nCLAIMS DEPT',
    'file:///C:/letter.html 2/5',
    'COPY',
    'D\nR\nA\nF\nT',
  ])('%j', (stamp) => {
    expect(normalise([`${FIRST}\n${stamp}\n${SECOND}`])).toMatchObject({ text: LETTER, notes: [] });
  });
});

test.each([
  ['left knee', 'left DRAFT knee'],
  ['left knee', 'leftCOPY knee'],
  ['left knee', 'left UNOFFICIAL COPY knee'],
  ['ice and', 'ice and COPY'],
  ['ice and', 'ice andVOID'],
  ['two weeks.', 'two weeksCOPY .'],
])('a watermark inside a line: %s, %s', (words, printed) => {
  expect(normalise([LETTER.replace(words, printed)]).text).toBe(LETTER);
});

test('the last line of a stamp is joined to the first of the letter', () => {
  expect(normalise([`RECEIVED\nNOV 23 2016\nCLAIMS DEPT ${FIRST}`, SECOND]).text).toBe(LETTER);
});

describe("what is the letter's stays", () => {
  test.each([
    ['the label of the case table, which breaks', 'Priority: Standard Application\nReceived: 11/25/2016'],
    ['the same over a page break', 'Priority: Standard Application\f Received: 11/25/2016'],
    ['the label in one', 'IMR Application Received: 11/25/2016'],
    ['a date and a time in prose', 'The worker was seen on 11/23/2016 10:42 AM'],
    ['a fraction', 'MRI 2/5\nof the knee'],
    ['codes', 'MRI of the knee without contrast,\nCPT 73721: Upheld\fCPT 73722: Upheld'],
    ['guidelines with years', 'ODG 2015\fODG 2016'],
    ['words of a line in capitals', 'THIS WAS THE ORIGINAL\nREQUEST FOR A COPY\nOF THE FILE'],
    ['what was blacked out', 'State(s) of Licensure: [REDACTED]'],
    ['a web address in a citation', 'see\nhttp://www.example.org/low-back\nand more'],
    ['decisions that recur at page ends', 'One\nX: Upheld\fTwo\nX: Upheld'],
    ['sentences that end alike', 'It is not medically\nnecessary.\fIt is not\nnecessary.\fNor this\nnecessary.'],
    ['a numbered list', '1. Norco 5 mg\nand\f2. Norco 5 mg\nor'],
  ])('%s', (_, text) => {
    expect(normalise(text.split('\f')).text).toBe(text.replaceAll(/ *\f */g, '\n'));
  });
});

describe('a line of which it is open whose it is stays, and is doubtful', () => {
  test.each([
    ['a name at the ends of two pages', ['One.\nGolden State Adjusters', 'Two.\nGolden State Adjusters']],
    ['one inside them', ['One\nGolden State Adjusters\ntwo.', 'Three\nGolden State Adjusters\nfour.']],
    ['a number with zeros on one page', ['One\n000341\ntwo.']],
    ['initials on the only page', ['One and\nkr 12/1/2016']],
    ['a time with a name', ['12/1/2016, 3:14 PM Decision Search\nOne.']],
  ])('%s', (_, pages) => {
    const { text, notes } = normalise(pages);
    expect(notes.length).toBeGreaterThan(0);
    for (const { code, span } of notes) {
      expect(code).toBe('doubtful-line');
      expect(text.slice(span!.start, span!.end)).toMatch(/^(?:Golden|000341|12\/1|kr)/);
    }
  });
});

const numbered = (from: number, lines: readonly string[]): string =>
  lines.map((line, i) => `${from + i} ${line}`).join('\n');
const LINES = Array.from({ length: 12 }, (_, i) => `the line that is ${'abcdefghijkl'[i]} of them`);
const COLUMN = Array.from({ length: 28 }, (_, i) => String(i + 1));

describe('numbers of pleading paper', () => {
  test.each([
    ['beside the lines', numbered(1, LINES)],
    ['behind them', LINES.map((line, i) => `${line} ${i + 1}`).join('\n')],
    ['in a column before the text', [...COLUMN, ...LINES].join('\n')],
    ['in one behind it', [...LINES, ...COLUMN].join('\n')],
    ['in one line', `${COLUMN.join(' ')}\n${LINES.join('\n')}`],
    ['each on its own line', LINES.map((line, i) => `${i + 1}\n${line}`).join('\n')],
    [
      'beside every second line',
      LINES.map((line, i) => (i % 2 === 0 ? `${i / 2 + 1} ${line}` : line)).join('\n') + '\n7\n8\n9\n10',
    ],
  ])('%s go', (_, page) => {
    expect(normalise([page]).text).toBe(LINES.join('\n'));
  });

  test('a last page with few lines loses its numbers too', () => {
    expect(normalise([numbered(1, LINES), numbered(1, ['six', 'eight', 'ten'])]).text).toMatch(/\nsix\neight\nten$/);
  });

  test('a short list keeps its numbers', () => {
    const list = numbered(1, LINES.slice(0, 6));
    expect(normalise([list]).text).toBe(list);
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each([
    '11/23/2016 10:42 ',
    'RECEIVED ',
    'SMITH_000123\n',
    'A B C D ',
    '1 a\n2 b\n',
    'file:///',
    'Printed by ',
    'EXHIBIT 7\n',
    'C:\\a',
    '(b)(6)',
  ])('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => normalise(text.split('\f')),
    );
  });
});
