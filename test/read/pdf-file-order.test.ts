import { describe, expect, it } from 'vitest';
import { extractDetermination, type PdfReaderId } from '../../src/index.js';
import { headOrder, isTornApart } from '../../src/read/pdf/page/head-order.js';
import { letterPages, pdfOf } from '../helpers/pdf-files.js';

type Cell = readonly [label: string, value: string, x: number, y: number];
type Words = readonly [text: string, x: number, y: number];

/** A case table of two columns. */
const CELLS: readonly Cell[] = [
  ['Case Number:', 'CM18-0999155', 72, 72],
  ['Date Assigned:', '10/02/2018', 72, 86],
  ['Date of Injury:', '03/14/2012', 330, 86],
  ['Decision Date:', '11/15/2018', 72, 100],
  ['UR Denial Date:', '09/01/2018', 330, 100],
  ['Priority:', 'Standard', 72, 114],
  ['Application Received:', '09/20/2018', 330, 114],
];
const LABELS = CELLS.map(([label, , x, y]): Words => [label, x, y]);
const VALUES = CELLS.map(([, value, x, y]): Words => [value, x + 110, y]);
const BODY = letterPages('table-2018-plain')
  .join('\n')
  .replace(/^[^]*?(?=HOW THE)/, '');

const letter = async (order: readonly Words[]): Promise<Buffer> =>
  await pdfOf([
    (page) => {
      for (const [text, x, y] of order) page.text(text, x, y, { lineBreak: false });
      page.text(BODY, 72, 220);
    },
  ]);

describe('the head of a letter, in whatever order it was drawn', () => {
  it.each<[string, readonly Words[], PdfReaderId, warned: string[]]>([
    ['row by row', LABELS.flatMap((label, i) => [label, VALUES[i]!]), 'pdfium', []],
    ['labels, then values', [...LABELS, ...VALUES], 'pdfium', []],
    ['values, then labels', [...VALUES, ...LABELS], 'pdfium', ['drawn-out-of-order']],
    ['values upward, then labels', [...VALUES.toReversed(), ...LABELS], 'pdfium', ['drawn-out-of-order']],
    ['values, then labels upward', [...VALUES, ...LABELS.toReversed()], 'pdfium', ['drawn-out-of-order']],
    [
      'values, then labels, by the other reader',
      [...VALUES, ...LABELS],
      'pdf-parse',
      ['drawn-out-of-order', 'reading-order'],
    ],
  ])('%s', async (_, order, reader, warned) => {
    const {
      case_number,
      date_assigned,
      date_of_injury,
      decision_date,
      ur_denial_date,
      application_received,
      warnings,
    } = await extractDetermination(await letter(order), { reader });
    expect([case_number, date_assigned, date_of_injury, decision_date, ur_denial_date, application_received]).toEqual([
      'CM18-0999155',
      '2018-10-02',
      '2012-03-14',
      '2018-11-15',
      '2018-09-01',
      '2018-09-20',
    ]);
    expect(warnings.flatMap(({ code }) => (code.endsWith('order') ? [code] : []))).toEqual(warned);
  });

  it.each<[string, string, boolean]>([
    [
      'one label per line',
      'Case Number: CM18-0999155\nDate Assigned: 10/02/2018\nDecision Date: 11/15/2018\nPriority: Standard',
      false,
    ],
    [
      'values behind labels',
      'Case Number:\nDate Assigned:\nDecision Date:\nPriority:\nCM18-0999155\n1/2/18\n1/3/18\nStandard',
      false,
    ],
    [
      'values before labels',
      'CM18-0999155\n1/2/18\n1/3/18\nStandard\nCase Number:\nDate Assigned:\nDecision Date:\nPriority:',
      true,
    ],
    ['labels without values', 'Case Number:\nDate Assigned:\nDecision Date:\nPriority:\nThe worker fell.', false],
    ['few labels', 'Case Number:\nDate of Injury:\nThe worker fell.', false],
    ['no head', 'The worker fell on 1/2/18.', false],
  ])('is torn apart or not: %s', (_, text, torn) => {
    expect(isTornApart(headOrder(text))).toBe(torn);
  });
});
