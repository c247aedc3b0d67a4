import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/report/facts/tables/csv-rows.js';
import { csvLines } from '../../../src/write/formats/csv-lines.js';
import { NASTY_CELLS } from '../../helpers/records.js';

/** Bytes in pieces that end at the places given, wherever in a letter, a quote or a line end that is. */
async function* inPieces(bytes: Buffer, ends: readonly number[]): AsyncGenerator<Buffer> {
  const places = [...new Set(ends.map((end) => end % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...places, bytes.length]) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

/** All rows with the columns asked for, and of each which columns are empty. */
async function read(
  bytes: Buffer | string,
  asked: readonly string[],
  ends: readonly number[] = [],
  lists: ReadonlySet<string> = new Set(),
): Promise<{ rows: string[][]; empty: number[] }> {
  const rows: string[][] = [];
  const empty: number[] = [];
  for await (const some of csvRows(inPieces(Buffer.from(bytes), ends), asked, { emptiable: asked, lists })) {
    expect(some.before).toBe(rows.length);
    for (let i = 0; i < some.count; i++) rows.push(some.texts.map((texts) => texts[i]!));
    empty.push(...some.empty);
  }
  return { rows, empty };
}

const NAMES = ['a', 'b', 'c', 'd'];
const cell = fc.oneof(
  fc.constantFrom(...NASTY_CELLS.map((text) => text.toWellFormed())),
  // Longer than what is looked up among texts that came before.
  fc.constantFrom('x'.repeat(100), 'é'.repeat(64), '"'.repeat(65)),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'x', 'é', '💉', ' ') }),
);
const table = fc.array(fc.tuple(cell, cell, cell, cell));
const pieces = fc.array(fc.nat({ max: 10_000 }));

describe('what CSV says', () => {
  it('is what a reader of all CSV finds in it, wherever its bytes are cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        pieces,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.shuffledSubarray(NAMES),
        async (cells, ends, mark, escapeFormulas, lastLineEnds, asked) => {
          const lines = csvLines([NAMES, ...cells], { escapeFormulas });
          const text = (mark ? '\ufeff' : '') + (lastLineEnds ? lines : lines.slice(0, -1));
          const expected = parse(text, { bom: true, columns: true }) as Record<string, string>[];
          const { rows, empty } = await read(text, asked, ends);
          expect(rows).toEqual(expected.map((row) => asked.map((name) => row[name])));
          const bits = (row: string[]): number => row.reduce((sum, text, i) => sum + (text === '' ? 2 ** i : 0), 0);
          expect(empty).toEqual(rows.map(bits));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is empty in a column of lists where there are no elements, in quotes or not', async () => {
    const text = 'text,list\n[],[]\n[],"[]"\n,"[""a""]"\nx,\n';
    expect(await read(text, ['text', 'list'], [], new Set(['list']))).toMatchObject({ empty: [2, 2, 1, 0] });
  });

  it('is the same where each line ends in CRLF and each cell is in quotes, as spreadsheets save it', async () => {
    await fc.assert(
      fc.asyncProperty(table, pieces, async (cells, ends) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = [NAMES, ...cells].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
        expect((await read(text, NAMES, ends)).rows).toEqual(cells);
      }),
    );
  });
});

describe('a row', () => {
  it.each([
    { proves: 'columns are found by name', text: 'b,a\n1,2\n', rows: [['2', '1']] },
    { proves: 'other columns are passed over', text: 'x,a,y,b\n0,1,"",2\n', rows: [['1', '2']] },
    { proves: 'CRLF ends a line', text: 'a,b\r\n1,2\r\n', rows: [['1', '2']] },
    { proves: 'the last line may lack its end', text: 'a,b\n1,', rows: [['1', '']] },
    { proves: 'quotes may end the file', text: 'a,b\n1,"2"', rows: [['1', '2']] },
    { proves: 'a head alone is no rows', text: 'a,b\n', rows: [] },
    { proves: 'a mark before quotes is none of the name', text: '\ufeff"a",b\n1,2\n', rows: [['1', '2']] },
    { proves: 'a mark inside a cell stays', text: 'a,b\n\ufeff1,2\n', rows: [['\ufeff1', '2']] },
  ])('$proves', async ({ text, rows }) => {
    expect((await read(text, ['a', 'b'])).rows).toEqual(rows);
    expect((await read(text, ['a', 'b'], [...Buffer.from(text).keys()])).rows).toEqual(rows);
  });

  it.each([
    { proves: 'nothing at all', text: '', error: 'it is empty' },
    { proves: 'a mark alone', text: '\ufeff', error: 'it is empty' },
    { proves: 'a column that is not there', text: 'a,c\n1,2\n', error: 'it has no column "b"' },
    { proves: 'a column that is there twice', text: 'a,b,a\n', error: 'two of its columns are called "a"' },
    { proves: 'other separators', text: 'a;b\n1;2\n', error: 'it has no column "a"' },
    { proves: 'too few cells', text: 'a,b\n1,2\n1\n', error: 'in row 2, it has 1 cells, and the head has 2' },
    { proves: 'too many cells', text: 'a,b\n1,2,3\n', error: 'in row 1, it has 3 cells, and the head has 2' },
    { proves: 'an empty line', text: 'a,b\n\n1,2\n', error: 'in row 1, it has 1 cells' },
    { proves: 'a quote that is not closed', text: 'a,b\n1,"2\n', error: 'in row 1, a quote is opened and not closed' },
    { proves: 'text behind a quote', text: 'a,b\n"1"x,2\n', error: 'in row 1, text follows the closing quote' },
    { proves: 'a quote inside a cell', text: 'a,b\n1x",2\n', error: 'in row 1, a quote stands inside a cell' },
    { proves: 'lines that end in CR', text: 'a,b\r1,2\r', error: 'a line ends in CR alone' },
  ])('that cannot be read is told: $proves', async ({ text, error }) => {
    await expect(read(text, ['a', 'b'])).rejects.toThrow(error);
    await expect(read(text, ['a', 'b'], [...Buffer.from(text).keys()])).rejects.toThrow(error);
  });

  it('that is in another encoding is told, where it is asked for', async () => {
    const bytes = Buffer.from('a,b\n1,2\nMa\u00f1ana,2\n', 'latin1');
    await expect(read(bytes, ['a'])).rejects.toThrow('in row 2, a cell is not in UTF-8');
    expect((await read(bytes, ['b'])).rows).toEqual([['2'], ['2']]);
  });

  it('that never ends is given up before it takes all memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from('a,b\n1,"');
      for (; given < 100; given++) yield Buffer.alloc(1 << 20, 'x');
    }
    await expect(csvRows(endless(), ['a']).next()).rejects.toThrow('in row 1, it does not end');
    expect(given).toBeLessThan(20);
  });
});
