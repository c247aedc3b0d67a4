import { deflateSync } from 'node:zlib';

/**
 * How the data of streams is packed: not at all, by Flate, or by Flate after a predictor, which is that of PNG for rows
 * that go by the one above, that of PNG for rows of each kind in turn, or that of TIFF.
 */
export const PACKINGS = ['none', 'flate', 'up', 'png', 'tiff'] as const;
export type Packing = (typeof PACKINGS)[number];

/** Data as it is packed, and the entries that say so; `columns`: bytes of a row, which the data is a multiple of. */
export function packed(data: Buffer, packing: Packing, columns = rowsOf(data)): { data: Buffer; entries: string } {
  const flate = '/Filter /FlateDecode';
  if (packing === 'none') return { data, entries: '' };
  if (packing === 'flate') return { data: deflateSync(data), entries: flate };
  const { predictor, rows } = PREDICTORS[packing];
  return {
    data: deflateSync(rows(data, columns)),
    entries: `${flate} /DecodeParms << /Predictor ${predictor} /Columns ${columns} >>`,
  };
}

const UP = 2;
const EACH = [0, 1, UP, 3, 4];
const PREDICTORS = {
  up: { predictor: 12, rows: (data: Buffer, columns: number) => pngRows(data, columns, [UP]) },
  png: { predictor: 15, rows: (data: Buffer, columns: number) => pngRows(data, columns, EACH) },
  tiff: { predictor: 2, rows: tiffRows },
} as const;

/** Bytes of a row, so that rows of that length make up the data. */
const rowsOf = ({ length }: Buffer): number => [16, 12, 9, 8, 7, 5, 4, 3, 2].find((size) => length % size === 0) ?? 1;

/** Each byte less the one before it in its row. */
function tiffRows(data: Buffer, columns: number): Buffer {
  return Buffer.from(data.map((byte, i) => byte - (i % columns === 0 ? 0 : data[i - 1]!)));
}

/** Rows filtered by these of PNG's five ways in turn: none, by the left, by the row above, by both, by Paeth's choice. */
function pngRows(data: Buffer, columns: number, kinds: readonly number[]): Buffer {
  const rows: number[] = [];
  for (let start = 0, row = 0; start < data.length; start += columns, row++) {
    const kind = kinds[row % kinds.length]!;
    rows.push(kind);
    for (let i = start; i < Math.min(start + columns, data.length); i++) {
      const left = i === start ? 0 : data[i - 1]!;
      const above = data[i - columns] ?? 0;
      const corner = i === start ? 0 : (data[i - columns - 1] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      rows.push((data[i]! - guesses[kind]!) & 255);
    }
  }
  return Buffer.from(rows);
}

/** Of three neighbours the one nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
  return toAbove! <= toCorner! ? above : corner;
}
