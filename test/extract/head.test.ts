import { describe, expect, test } from 'vitest';
import { normaliseCaseNumber } from '../../src/extract/case/case-number.js';
import { readHead } from '../../src/extract/case/head.js';
import { sliceOf } from '../../src/text/span.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const VALUES = {
  case_number: 'CM16-0999001',
  date_assigned: '2016-12-01',
  decision_date: '2016-12-29',
  date_of_injury: '2015-02-03',
  ur_denial_date: '2016-11-04',
  application_received: '2016-11-25',
  priority: 'standard',
};
type Field = keyof typeof VALUES;

const read = (text: string) => readHead({ text }, { start: 0, end: text.length });
const values = (text: string) =>
  Object.fromEntries((Object.keys(VALUES) as Field[]).map((field) => [field, read(text)[field].value]));

const rowByRow = (injury: string): string =>
  [
    'Case Number: CM16-0999001',
    `Date Assigned: 12/01/2016 Date of Injury: ${injury}`,
    'Decision Date: 12/29/2016 UR Denial Date: 11/04/2016',
    'Priority: Standard Application\nReceived:\n11/25/2016',
  ].join('\n');
const byColumns = (injury: string): string =>
  [
    'Case Number:\nDate Assigned:\nDecision Date:\nPriority:',
    'CM16-0999001\n12/01/2016\n12/29/2016\nStandard',
    'Date of Injury:\nUR Denial Date:\nApplication\nReceived:',
    `${injury}\n11/04/2016\n11/25/2016`,
  ].join('\n\n');

describe('readHead reads the case table whichever way its columns come out', () => {
  test.each([
    [
      'row by row',
      'Case Number: CM16-0999001\nDate Assigned: 12/01/2016 Date of Injury: 02/03/2015\nDecision Date: 12/29/2016 UR Denial Date: 11/04/2016\nPriority: Standard Application\nReceived:\n11/25/2016',
    ],
    [
      'value inside the broken label',
      'Case Number: CM16-0999001\nDate Assigned: 12/01/2016 Date of Injury: 02/03/2015\nDecision Date: 12/29/2016 UR Denial Date: 11/04/2016\nPriority: Standard Application 11/25/2016\nReceived:',
    ],
    [
      'labels, then values, column by column',
      'Case Number:\nDate Assigned:\nDecision Date:\nPriority:\n\nCM16-0999001\n12/01/2016\n12/29/2016\nStandard\n\nDate of Injury:\nUR Denial Date:\nApplication\nReceived:\n\n02/03/2015\n11/04/2016\n11/25/2016',
    ],
    [
      'left column, then right column',
      'Case Number: CM16-0999001\nDate Assigned: 12/01/2016\nDecision Date: 12/29/2016\nPriority: Standard\nDate of Injury: 02/03/2015\nUR Denial Date: 11/04/2016\nApplication Received: 11/25/2016',
    ],
    [
      'all labels, then all values',
      'Case Number:\nDate Assigned:\nDecision Date:\nPriority:\nDate of Injury:\nUR Denial Date:\nApplication\nReceived:\nCM16-0999001\n12/01/2016\n12/29/2016\nStandard\n02/03/2015\n11/04/2016\n11/25/2016',
    ],
    [
      'labels of the notice',
      'Dated: 12/29/2016\nPriority: Standard\nDate of UR Decision: 11/4/2016\nDate of Injury: 2/3/2015\nIMR Application Received: 11/25/2016\nMAXIMUS Case Number: CM16-0999001\nDate Assigned: 12/1/2016',
    ],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual(VALUES);
  });

  test.each([
    [
      'a missing value is not filled from the next label',
      'Case Number: CM16-0999001\nDate Assigned:\nDecision Date: 12/29/2016\nPriority: Standard',
      { decision_date: '2016-12-29', date_assigned: null },
    ],
    [
      'one value below two labels could be either',
      'Case Number: CM16-0999001\nDate Assigned:\nDecision Date:\n12/29/2016\nPriority: Standard',
      { decision_date: null, date_assigned: null },
    ],
    [
      'labels that fill nothing keep their values',
      'Case Number: CM16-0999001\nDate of Birth: 01/01/1970\nDate of Injury: 02/03/2015',
      { date_of_injury: '2015-02-03' },
    ],
    [
      'a label whose value was blanked out takes no other label',
      'IMR Case Number: CM16-0999001 Date of Injury: 02/03/2015\nClaims Number: UR Denial Date: 11/04/2016',
      { ur_denial_date: '2016-11-04', date_of_injury: '2015-02-03' },
    ],
    ['an expedited review', 'Case Number: CM16-0999001\nPriority: Expedited', { priority: 'expedited' }],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toMatchObject(expected);
  });

  test.each(['CM160999001', 'CM16 0999001', 'CM16\u20130999001', 'CM 16 - 0999001'])(
    'the case number %s in its one form',
    (printed) => {
      expect(values(`Case Number: ${printed}\nPriority: Standard`)).toMatchObject({
        case_number: 'CM16-0999001',
        priority: 'standard',
      });
    },
  );

  test.each([
    'IMR Case No.: CM16-0999001',
    'Case #: CM16-0999001',
    'IMR Case Number CM16-0999001',
    'MAXIMUS Case Number: CM 16 - 0999001',
    'IMR No.: cm16-0999001',
    'Case ID: CM16 \u2013 0999001',
    'Case Number: CM160999001Date Assigned: 12/01/2016',
  ])('the label of a case number in %s', (text) => {
    expect(read(`${text}\nPriority: Standard`).case_number).toMatchObject({ value: 'CM16-0999001', doubts: [] });
  });

  test.each([
    ['a zero too many', 'CM16-00999001', 'CM16-0999001'],
    ['a zero lost', 'CM16-999001', 'CM16-0999001'],
    ['a letter behind it', 'CM16-0999001A', 'CM16-0999001'],
    ['a digit lost', 'CM16-099900', null],
    ['a digit too many', 'CM16-09990011', null],
  ])('a case number not of the published form is doubtful: %s', (_, printed, value) => {
    const text = `Case Number: ${printed}\nPriority: Standard`;
    const { case_number } = read(text);
    expect(case_number).toMatchObject({ value, doubts: [{ code: 'odd-case-number' }] });
    expect(sliceOf(text, case_number.doubts[0]!.span!)).toBe(printed);
  });

  test.each(['CM16-XXXXXXX', 'CM16-0999XXX', 'CM16-\u2588\u2588\u2588\u2588', '[REDACTED]', 'CM16-0999***'])(
    'a case number that was blacked out is none: %s',
    (printed) => {
      expect(values(`Case Number: ${printed}\nPriority: Standard`)).toMatchObject({ case_number: null });
    },
  );

  test.each(['XX/XX/2016', '\u2588\u2588/\u2588\u2588/2016', '[REDACTED]', '02/XX/2016', '(b)(6)', '____'])(
    'a date that was blacked out is none, and doubtful: %s',
    (printed) => {
      const { date_of_injury } = read(`Case Number: CM16-0999001\nDate of Injury: ${printed}\nPriority: Standard`);
      expect(date_of_injury).toMatchObject({ value: null, doubts: [{ code: 'unreadable-date' }] });
    },
  );

  test('a label followed by no date is a doubt', () => {
    expect(
      read('Case Number: CM16-0999001\nDate of Injury: unknown\nPriority: Standard').date_of_injury.doubts[0]?.code,
    ).toBe('unreadable-date');
  });

  const GIVEN = ['N/A', 'unknown', '-', '\u2013', 'various', 'Not given', '02/30/2016', '13/31/2015', '17/06/2015'];
  const ODD = ['13/45/2015', '10/14/20216', '10/14/216', '1o/14/2016', '10/2016', '10-142016'];

  describe.each([
    ['row by row', rowByRow],
    ['column by column', byColumns],
  ])('a date of injury that is none, %s', (_, table) => {
    test.each([...GIVEN, ...ODD])('%s', (given) => {
      const text = table(given);
      expect(values(text)).toEqual({ ...VALUES, date_of_injury: null });
      const { doubts } = read(text).date_of_injury;
      expect(doubts).toMatchObject([{ code: 'unreadable-date', message: expect.stringContaining(`"${given}"`) }]);
      expect(sliceOf(text, doubts[0]!.span!)).toBe(given);
    });
  });

  describe.each([
    ['row by row', rowByRow],
    ['column by column', byColumns],
  ])('an injury that took its time counts from its start, %s', (_, table) => {
    test.each([
      '02/03/2015 - 02/03/2016',
      '02/03/2015-02/03/2016',
      '02/03/2015 to 02/03/2016',
      '02/03/2015 through 02/03/2016',
      'CT 02/03/2015 - 02/03/2016',
      'CT: 02/03/2015',
      '02/03/2015 (CT)',
      '02/03/2015, 02/03/2016',
      '02/03/2015 & 02/03/2016',
    ])('%s', (given) => {
      expect(values(table(given))).toEqual(VALUES);
    });
  });

  test.each([
    ['date_of_injury', ['Dates of Injury', 'Date(s) of Injury', 'Injury Date(s)', 'D.O.I.', 'Date of Loss']],
    [
      'ur_denial_date',
      [
        'Date of UR Denial',
        'UR Determination Date',
        'Utilization Review Denial Date',
        'Date of the UR Decision',
        'UR Date',
      ],
    ],
    ['application_received', ['Application Received On', 'Date IMR Application Received', 'Application Date']],
    ['date_assigned', ['Date of Assignment', 'Date Case Assigned', 'Assignment Date']],
    ['decision_date', ['Date of Determination', 'IMR Decision Date', 'Date of Final Determination', 'Decision Dated']],
  ] as const)('other words for the label of %s', (field, labels) => {
    for (const label of labels)
      expect(
        Object.entries(values(`Case Number: CM16-0999001\n${label}: 2/3/2015\nPriority: Standard`)).flatMap(
          ([name, value]) => (value === '2015-02-03' ? [name] : []),
        ),
        label,
      ).toEqual([field]);
  });

  test.each([
    ['nothing, row by row', rowByRow(''), { ...VALUES, date_of_injury: null }],
    ['words of any kind', rowByRow('see the claim form'), { ...VALUES, date_of_injury: null }],
    [
      'nothing, column by column: which value is whose is open',
      byColumns('').replace('\n\n\n', '\n\n'),
      { ...VALUES, date_of_injury: null, ur_denial_date: null, application_received: null },
    ],
  ])('a date of injury of which the table has %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
    const { doubts } = read(text).date_of_injury;
    expect(doubts.map(({ code, span }) => [code, span !== undefined])).toEqual([['unreadable-date', true]]);
  });

  test.each(['Date of Injury: ', 'CM16-0999001 ', '12/01/2016 ', 'N/A\n', 'Application 1/1/2016 ', 'Upheld\n', ': \n'])(
    'hostile text takes time in proportion to its length: %j',
    (phrase) => expectLinear((size) => repeated(phrase, size), read),
  );

  test.each([
    ['Final Determination: PARTIAL OVERTURN. This means', true],
    ['Final Determination: UPHOLD', undefined],
  ])('letter-wide determination: %s', (text, partial) => {
    expect(read(`IMR Case Number: CM13-0999001\n${text}`).final_determination.value?.partial).toBe(partial);
  });
});

describe('normaliseCaseNumber', () => {
  test.each([
    ['CM16-0999999', 'CM16-0999999'],
    ['cm16 0999999', 'CM16-0999999'],
    ['CM16-00999999', 'CM16-0999999'],
    ['CM16-999999', 'CM16-0999999'],
    ['CM 16 - 0999999', 'CM16-0999999'],
    ['CM16\u20140999999', 'CM16-0999999'],
    ['CM-16-0999999', 'CM16-0999999'],
    ['CM2016-0999999', 'CM16-0999999'],
    ['CM16-0999999A', 'CM16-0999999'],
    ['CM16-0999999-R', 'CM16-0999999'],
    // A digit is lost, or one is too many, and nothing tells which.
    ['CM16-099999', null],
    ['CM16-09999991', null],
    ['CM16-10999999', null],
    ['CM16-099999912345', null],
    ['WC16-0999999', null],
  ])('%s is %s', (text, expected) => {
    expect(normaliseCaseNumber(text)).toBe(expected);
  });
});
