import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../src/write/formats/csv-lines.js';
import { listOf, storable } from '../../src/write/table.js';
import { NASTY_CELLS } from '../helpers/records.js';

const ESCAPED = { escapeFormulas: true };
const PLAIN = { escapeFormulas: false };

/** What a reader of the line gets. */
const read = (text: string): string[][] => parse(text, { relax_column_count: true });

/** A cell beside another, so that an empty one is not an empty line. */
const through = (cell: string, options = ESCAPED): string => read(csvLines([['x', cell]], options))[0]![1]!;

describe('one cell', () => {
  it.each([
    { proves: 'a formula gets an apostrophe', cell: '=HYPERLINK("x")', line: `"'=HYPERLINK(""x"")"\n` },
    { proves: 'so does a plus', cell: '+1 unit', line: "'+1 unit\n" },
    { proves: 'so does a minus', cell: '-5 mg', line: "'-5 mg\n" },
    { proves: 'so does an at sign', cell: '@SUM(A1)', line: "'@SUM(A1)\n" },
    { proves: 'so does a tab', cell: '\t=1', line: "'\t=1\n" },
    { proves: 'so does a carriage return, inside quotes', cell: '\r=1', line: `"'\r=1"\n` },
    { proves: 'full-width signs are signs', cell: '\uff1d1', line: "'\uff1d1\n" },
    { proves: 'what looks escaped is escaped once more, so that undoing is exact', cell: "'=1", line: "''=1\n" },
    { proves: 'an apostrophe before other text stays', cell: "'tis", line: "'tis\n" },
    { proves: 'a sign inside is no formula', cell: 'a=b', line: 'a=b\n' },
    { proves: 'a number stays a number', cell: -5, line: '-5\n' },
    { proves: 'a fraction stays as it is', cell: 0.5, line: '0.5\n' },
    { proves: 'nothing is an empty cell', cell: null, line: '\n' },
    { proves: 'quotes are doubled', cell: 'say "a"', line: '"say ""a"""\n' },
    { proves: 'a comma is quoted', cell: 'a,b', line: '"a,b"\n' },
    { proves: 'an embedded newline is quoted', cell: 'a\nb', line: '"a\nb"\n' },
    { proves: 'a lone carriage return is quoted', cell: 'a\rb', line: '"a\rb"\n' },
    { proves: 'NUL is replaced: many readers end there', cell: 'a\0b', line: 'a\ufffdb\n' },
    { proves: 'half a surrogate pair is replaced: it is no UTF-8', cell: 'a\ud83d', line: 'a\ufffd\n' },
    { proves: 'a whole pair stays', cell: 'a💉', line: 'a💉\n' },
    { proves: 'a list is one cell, a JSON array', cell: ['a', 'b'], line: '"[""a"",""b""]"\n' },
    { proves: 'elements stay as they are', cell: ['a; b', 'é "c"'], line: '"[""a; b"",""é \\""c\\""""]"\n' },
    { proves: 'a list has no line ends', cell: ['a\nb\r'], line: '"[""a\\nb\\r""]"\n' },
    {
      proves: 'what is no text in an element is replaced',
      cell: ['a\0', '\ud83d'],
      line: '"[""a\ufffd"",""\ufffd""]"\n',
    },
    { proves: 'a list of formulas is no formula', cell: ['=a', '=b'], line: '"[""=a"",""=b""]"\n' },
    { proves: 'a list without elements is not an absent one', cell: [], line: '[]\n' },
  ])('$proves', ({ cell, line }) => {
    expect(csvLines([[cell]], ESCAPED)).toBe(line);
  });

  it('without escaping a formula stays as it is', () => {
    expect(csvLines([['=1', "'=1", '\t']], PLAIN)).toBe("=1,'=1,\t\n");
  });

  it('no rows are no text', () => {
    expect(csvLines([], ESCAPED)).toBe('');
  });
});

/** As the data dictionary tells readers to undo the escaping. */
const unescapeFormula = (cell: string): string => cell.replace(/^'('*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '$1');

describe('reading back', () => {
  it.each(NASTY_CELLS.map((cell) => ({ cell, shown: JSON.stringify(cell) })))('$shown comes back', ({ cell }) => {
    expect(unescapeFormula(through(cell))).toBe(storable(cell));
    expect(through(cell, PLAIN)).toBe(storable(cell));
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        "'",
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        ';',
        ' ',
        'a',
        '\0',
        '\ud800',
        '\udc00',
        '\uff1d',
      ),
    }),
  );

  it('any table comes back after unescaping', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), text, text)), (rows) => {
        expect(read(csvLines(rows, ESCAPED)).map((row) => row.map(unescapeFormula))).toEqual(
          rows.map((row) => row.map(storable)),
        );
      }),
    );
  });

  it('any list comes back', () => {
    fc.assert(
      fc.property(fc.array(text), (list) => {
        expect(listOf(read(csvLines([['x', list]], ESCAPED))[0]![1]!)).toEqual(list.map(storable));
      }),
    );
  });

  it.each([
    { proves: 'nothing', cell: '' },
    { proves: 'elements that are joined, as earlier versions did', cell: 'low back; knee' },
    { proves: 'one element', cell: '2015-02-03' },
    { proves: 'a number', cell: '722.10' },
    { proves: 'a text', cell: '"knee"' },
    { proves: 'an object', cell: '{"a":"b"}' },
    { proves: 'elements that are no texts', cell: '["a",1]' },
    { proves: 'half a list', cell: '["a"' },
  ])('$proves is no list', ({ cell }) => {
    expect(listOf(cell)).toBeUndefined();
  });

  it('no cell starts as a formula, whatever it holds', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(through(cell)).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });

  it('any text is well formed without NUL once storable, and stays as it is when it was', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const stored = storable(cell);
        expect(stored.isWellFormed() && !stored.includes('\0')).toBe(true);
        expect(storable(stored)).toBe(stored);
        if (cell.isWellFormed() && !cell.includes('\0')) expect(stored).toBe(cell);
      }),
    );
  });
});
