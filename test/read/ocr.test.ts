import Drawing from 'pdfkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { askew, pdfOf } from '../../scripts/scans.mjs';
import { plainArguments } from '../../src/commands/program.js';
import { extractDetermination, readLetter } from '../../src/index.js';
import { levelled, skewOf } from '../../src/read/ocr/deskew.js';
import { type GreyImage, INK, turnedBy, WHITE } from '../../src/read/ocr/image.js';
import { textOf, type Word } from '../../src/read/ocr/layout.js';
import { missingForOcr } from '../../src/read/ocr/packages.js';
import { withoutRules } from '../../src/read/ocr/rules.js';
import { withoutSpeckles } from '../../src/read/ocr/speckles.js';
import { renderPage } from '../../src/read/pdf/pdfium/render.js';

/** Black boxes (left, top, width, height) on a white sheet of 2 by 2 inches at 300 dpi. */
function drawn(...boxes: readonly (readonly [left: number, top: number, width: number, height: number])[]): GreyImage {
  const [width, height] = [600, 600];
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (const [left, top, wide, high] of boxes)
    for (let y = top; y < top + high; y++) pixels.fill(0, y * width + left, y * width + left + wide);
  return { width, height, pixels, dpi: 300 };
}

const inkOf = ({ pixels }: GreyImage): number => pixels.filter((shade) => shade < INK).length;

/** Ten lines of "words". */
const LINES = drawn(
  ...Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 9 }, (_, word) => [40 + word * 58, 60 + row * 50, 40, 20] as const),
  ).flat(),
);

describe('a sheet that lay askew', () => {
  test.each([-3.5, -1, -0.4, 0, 0.4, 1, 2.5])('by %d degrees', (degrees) => {
    const image = askew(LINES, degrees);
    expect(Math.abs(skewOf(image) - degrees)).toBeLessThan(0.2);
    expect(Math.abs(skewOf(levelled(image)))).toBeLessThan(0.25);
  });
});

describe('the rules of a table', () => {
  test.each([
    ['go', drawn([20, 100, 560, 3], [20, 200, 560, 3], [20, 100, 3, 120]), 0],
    ['go where a letter touches them, and leave the letter', drawn([20, 100, 560, 3], [100, 103, 6, 30]), 180],
    ['are longer than a letter', drawn([20, 100, 60, 5], [300, 100, 5, 60]), 600],
    ['go with small breaks', drawn([20, 100, 250, 3], [272, 100, 250, 3]), 0],
  ])('%s', (_, image, left) => {
    expect(inkOf(withoutRules(image))).toBe(left);
  });
});

describe('specks', () => {
  /** 400 specks, on a grid. */
  const specks = Array.from(
    { length: 400 },
    (_, i) => [10 + (i % 20) * 29, 10 + Math.floor(i / 20) * 29, 3, 3] as const,
  );
  test.each([
    ['go where there are many', drawn(...specks), 0],
    ['stay where there are few', drawn(...specks.slice(0, 50)), 450],
    [
      'are no dots of an i, nor full stops',
      drawn(...specks, [300, 311, 4, 30], [280, 328, 15, 15]),
      4 * 30 + 225 + 9 * 4,
    ],
  ])('%s', (_, image, left) => {
    expect(Math.abs(inkOf(withoutSpeckles(image)) - left)).toBeLessThanOrEqual(left === 0 ? 0 : 40);
  });
});

test('four quarters of a turn are none', () => {
  expect(turnedBy(LINES, 4)).toEqual(LINES);
});

const word = (text: string, x: number, y: number, width = 40, confidence = 95): Word => ({
  text,
  confidence,
  bbox: { x0: x, y0: y, x1: x + width, y1: y + 20 },
});

describe('words on a page', () => {
  test.each<[string, Word[][], string]>([
    ['cells side by side are one line', [[word('Injury:', 300, 2)], [word('Assigned:', 0, 0)]], 'Assigned: Injury:\n'],
    [
      'a gap between lines is an empty one',
      [[word('a1', 0, 0)], [word('b', 0, 30)], [word('c', 0, 60)], [word('d', 0, 120)], [word('e', 0, 150)]],
      'a1\nb\nc\n\nd\ne\n',
    ],
    [
      'spots beside a line are none',
      [[word('oo', 0, 0, 20, 20), word('at', 50, 0, 20, 30), word('x1', 80, 0)]],
      'x1\n',
    ],
    ['spots are no words', [[word('a', 0, 0), word('~|', 50, 0, 5, 30)], [word('.', 0, 30, 3, 20)]], 'a\n'],
    [
      'a short dash is one',
      [[word('98', 0, 0), word('\u2014', 50, 0, 12), word('\u2014', 80, 0, 25)]],
      '98 \u2013 \u2014\n',
    ],
  ])('%s', (_, lines, text) => {
    expect(textOf(lines)).toBe(text);
  });
});

test.each([
  [() => null, /needs tesseract\.js and @tesseract\.js-data\/eng\. Install imr again without --omit=optional\.$/],
  [(name: string) => (name === 'tesseract.js' ? '/there' : null), /needs @tesseract\.js-data\/eng\. Install imr again/],
  [() => '/there', /^null$/],
])('%#: what is missing is said', (find, sentence) => {
  expect(String(missingForOcr(find))).toMatch(sentence);
});

test.each([
  [
    ['extract', '--ocr', 'letters'],
    ['extract', '--ocr=auto', 'letters'],
  ],
  [
    ['extract', '--ocr=force', 'letters'],
    ['extract', '--ocr=force', 'letters'],
  ],
])('%j is read as %j', (given, plain) => {
  expect(plainArguments(given)).toEqual(plain);
});

const SIZE = [430, 300] as const;

/** The first page of an invented letter with its table ruled and shaded, and more pages on demand. */
async function letter(...more: readonly string[]): Promise<Uint8Array> {
  const document = new Drawing({ size: [...SIZE], margin: 30 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  const rows = [
    ['Case Number:', 'CM16-0999201', '', ''],
    ['Date Assigned:', '11/09/2016', 'Date of Injury:', '10/13/2015'],
    ['Decision Date:', '12/09/2016', 'UR Denial Date:', '11/03/2016'],
    ['Priority:', 'Standard', 'Application Received:', '11/04/2016'],
  ];
  document.fontSize(11);
  rows.forEach((cells, row) =>
    cells.forEach((words, column) => {
      const [left, top, height] = [20 + column * 97, 20 + row * 18, row === 3 ? 30 : 18];
      document.rect(left, top, 97, height).fillAndStroke(column % 2 ? '#fff' : '#ddd', '#000');
      document.fillColor('#000').text(words, left + 4, top + 4, { width: 91 });
    }),
  );
  document.text('IMR ISSUES, DECISIONS AND RATIONALES', 30, 130).text('Knee brace: Upheld');
  document.text('Claims Administrator guideline: Decision based on MTUS Knee Complaints.');
  document.text('MAXIMUS guideline: Decision based on MTUS Knee Complaints.');
  document.text('Decision rationale: No brace was tried. It is not medically necessary.');
  for (const words of more) document.addPage().text(words, 30, 30);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

describe('a scan', { timeout: 60_000 }, () => {
  let scan: Uint8Array;
  beforeAll(async () => {
    const drawing = await letter('');
    const image = await renderPage(drawing, 0, 200);
    const blank = await renderPage(drawing, 1, 100);
    scan = await pdfOf([turnedBy(askew(image, 1), 2), blank], SIZE);
  });

  test('is no text without recognition', async () => {
    await expect(readLetter(scan)).rejects.toMatchObject({ code: 'no-text' });
  });

  test('that stands on its head and lies askew is read, its empty page told, its values known to be recognised', async () => {
    const { source, evidence, warnings, ...record } = await extractDetermination(scan, { ocr: 'auto' });
    expect(record).toMatchObject({
      case_number: 'CM16-0999201',
      date_assigned: '2016-11-09',
      decision_date: '2016-12-09',
      date_of_injury: '2015-10-13',
      ur_denial_date: '2016-11-03',
      application_received: '2016-11-04',
      priority: 'standard',
      outcome: 'upheld',
      items: [{ request: 'Knee brace', decision: 'upheld' }],
    });
    expect(source).toMatchObject({ reader: 'ocr', pages: 2 });
    expect(evidence['/case_number']).toMatchObject([{ page: 1, ocr: true }]);
    expect(warnings.map(({ code }) => code)).toContain('blank-page');
  });

  test('of empty sheets alone is blank', async () => {
    const empty = await pdfOf([drawn()], SIZE);
    await expect(readLetter(empty, { ocr: 'auto' })).rejects.toMatchObject({ code: 'blank-pages' });
  });

  test('gives the same again, and pages with text are taken as they are unless all are asked for', async () => {
    const text = await letter();
    const read = await readLetter(text, { ocr: 'auto' });
    expect(read.source.reader).toBe('pdfium');
    const [first, second] = [await readLetter(text, { ocr: 'force' }), await readLetter(text, { ocr: 'force' })];
    expect(first.source.reader).toBe('ocr');
    expect(second).toEqual(first);
    expect(first.recognised).toEqual([{ start: 0, end: first.text.length }]);
  });
});
