import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import { mended, MENDINGS } from '../../src/read/clean/misreadings.js';
import { wholePage } from '../../src/read/document.js';
import { corpusLetters } from '../helpers/corpus-letters.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const letter = (name: string): string =>
  readFileSync(new URL(`../../corpus/text/${name}.txt`, import.meta.url), 'utf8');
const PLAIN = letter('table-2016-plain');
const UPHELD = letter('table-2014-pages-plain');

describe('a misreading that can be one thing only', () => {
  test.each(MENDINGS.map(({ id, pattern, read, example }) => ({ id, pattern, read, example })))(
    '$id: $example',
    ({ pattern, read, example: [printed, value] }) => {
      const text = pattern.source.startsWith('(?<=#') ? `#${printed}` : `${printed} mg`;
      const match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
      expect(match && printed.replace(match[0], read(match)!)).toBe(value);
    },
  );

  test.each<
    [printed: string, mended: string, path: keyof Awaited<ReturnType<typeof extractDetermination>>, proves: string]
  >([
    ['CM16-0999101', 'CM16-O999101', 'case_number', 'a letter O'],
    ['CM16-0999101', 'CMI6-0999l0I', 'case_number', 'ones'],
    ['CM16-0999101', 'CM1609991 01', 'case_number', 'no hyphen and a blank'],
    ['CM16-0999101', 'CM16~0999101', 'case_number', 'a hyphen like a wave'],
    ['Case Number: CM16-0999101', '[Case Number:  [CM16-0999101 [~~ |', 'case_number', 'rules of the table'],
    ['Priority: Standard', 'Priority:. Standard |', 'priority', 'a speck behind a colon'],
    ['Number: CM16-0999101', 'Nurnber: CM16-0999101 |', 'case_number', 'rn for m'],
    ['Injury: 02/03/2016', 'Injury: 02/03/20l6', 'date_of_injury', 'a year with a letter'],
    ['Injury: 02/03/2016', 'Injury: O2/O3/2O16', 'date_of_injury', 'letters throughout'],
    ['Injury: 02/03/2016', 'Injury: 0203/2016', 'date_of_injury', 'a stroke lost'],
    ['Injury: 02/03/2016', 'Injury: 02103/2016', 'date_of_injury', 'a stroke like a one'],
    ['Injury: 02/03/2016', 'Injury: 02.03,2016', 'date_of_injury', 'other strokes'],
    ['Date: 12/29/2016', 'Date: 1 2/29/20 16', 'decision_date', 'blanks'],
    ['Date: 12/29/2016', 'Date: [2/29/2016', 'decision_date', 'a bracket for a one, where months have two digits'],
    ['Priority', 'Pr1or1ty', 'priority', 'a label'],
    ['Denial Date:', '|Den1al Date: |', 'ur_denial_date', 'a label between bars'],
  ])('%j read as %j keeps %s: %s', async (printed, misread, path) => {
    expect(PLAIN).toContain(printed);
    const [whole, read] = [
      await extractDetermination(PLAIN),
      await extractDetermination(PLAIN.replaceAll(printed, misread)),
    ];
    expect(read[path]).toEqual(whole[path]);
    expect(read.warnings.map(({ code }) => code)).toContain('mended-text');
  });

  test.each([
    [PLAIN, 'Overturned', 'Overtumed'],
    [PLAIN, 'Overturned', '0verturned'],
    [PLAIN, 'Overturned', 'Ov\u00e9rturned'],
    [UPHELD, 'Upheld', 'Uphe1d'],
    [UPHELD, 'Upheld', 'Upheid'],
    [UPHELD, 'Upheld', 'Uphcld'],
    [PLAIN, 'CLINICAL CASE', 'CLlNlCAL CASE'],
    [PLAIN, 'Decision rationale', 'Decislon rationa1e'],
    [PLAIN, 'Administrator', 'Adrninistrator'],
    [PLAIN, 'guideline:', 'guideIine:'],
  ])('%#: the items of a letter with a damaged word are all there', async (text, printed, misread) => {
    expect(text).toContain(printed);
    const [whole, read] = [
      await extractDetermination(text),
      await extractDetermination(text.replaceAll(printed, misread)),
    ];
    expect(read.items).toEqual(whole.items);
    expect(read.outcome).toBe(whole.outcome);
    expect(read.warnings.map(({ code }) => code)).toContain('mended-text');
  });
});

describe('a misreading that can be several things, or none, gives no value and a warning', () => {
  test.each<[printed: string, misread: string, path: 'case_number' | 'decision_date', code: string]>([
    ['CM16-0999101', 'CM16-09991S', 'case_number', 'unclear-text'],
    ['CM16-0999101', 'CM16-0999?01', 'case_number', 'no-case-number'],
    ['CM16-0999101', 'CM16-09991xS', 'case_number', 'unclear-text'],
    ['Date: 12/29/2016', 'Date: 1S/29/201S', 'decision_date', 'unclear-text'],
    ['Date: 12/29/2016', 'Date: ?2/29/2016', 'decision_date', 'unreadable-date'],
    ['Date: 12/29/2016', 'Date: lx/29/2016', 'decision_date', 'unreadable-date'],
    ['Date: 12/29/2016', 'Date: lS/BB/2016', 'decision_date', 'unreadable-date'],
  ])('%j read as %j', async (printed, misread, path, code) => {
    const read = await extractDetermination(PLAIN.replaceAll(printed, misread));
    expect(read[path]).toBeNull();
    expect(read.warnings.map((warning) => warning.code)).toContain(code);
  });
});

describe('what is no misreading stays', () => {
  test.each([
    ['5-10-lb weights and 8-10 lb.', 'a weight'],
    ['L5-S1, C5/6 and the S1 joint, O2 at 2 l', 'levels of the spine, oxygen'],
    ['the corner of a modern, burning sternum', 'words with rn'],
    ['ICD-10 I10 and B12', 'codes'],
    ['seen on 10/20/2014, 1/2/15 and 2016-10-13', 'dates'],
    ['Page | 2\nthe case of Dale and Sons', 'a page number'],
  ])('%j: %s', (text) => {
    const page = wholePage(text, 'ocr');
    expect(mended(page)).toBe(page);
  });

  test.each(corpusLetters())('nothing in $name, taken for a scan', ({ text }) => {
    const page = wholePage(text, 'ocr');
    expect(mended(page)).toBe(page);
  });
});

test('a mended value has its place', async () => {
  const { warnings, evidence } = await extractDetermination(PLAIN.replace('02/03/2016', '02/03/20l6'));
  const at = warnings.findIndex(({ code }) => code === 'mended-text');
  expect(warnings[at]!.message).toBe('Page 1: "02/03/20l6" was read as "02/03/2016": nothing else can stand there.');
  expect(evidence[`/warnings/${at}`]).toEqual(evidence['/date_of_injury']);
});

describe('hostile text takes time in proportion to its length', () => {
  test.each(['CM1', 'CM O', '1/', 'Date: 1', 'O0', '[| ', 'l0 ', 'rn', 'Date 1 ', 'A B', '# 1', 'I/I/'])(
    '%j',
    (phrase) => {
      expectLinear(
        (size) => repeated(phrase, size),
        (text) => mended(wholePage(text, 'ocr')),
      );
    },
  );
});
