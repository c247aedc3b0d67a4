import { inflateSync } from 'node:zlib';
import { refuse } from '../refused.js';
import { type Dictionary, Name, type PdfObject } from '../syntax/objects.js';

/** What one stream of a page's words may unpack to: what unpacks to more is made to fill the memory. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How a stream is packed, its entries resolved. */
export interface Packing {
  readonly filter: PdfObject;
  readonly parameters: PdfObject;
}

/** The bytes of a stream, unpacked. Only Flate, which nearly all PDFs use, is known, and only once. */
export function unpacked(bytes: Buffer, { filter, parameters }: Packing): Buffer {
  const [only, more] = Array.isArray(filter) ? filter : [filter];
  if (more !== undefined) refuse('a stream that is packed twice');
  if (only === null || only === undefined) return bytes;
  if (!(only instanceof Name) || only.text !== 'FlateDecode') return refuse('a stream packed otherwise than by Flate');
  const inflated = inflateSync(bytes, { maxOutputLength: MOST_BYTES });
  const settings = Array.isArray(parameters) ? (parameters[0] ?? null) : parameters;
  if (settings === null) return inflated;
  return settings instanceof Map ? unpredicted(inflated, settings) : refuse('parameters of a filter that are none');
}

/** Predictors (ISO 32000-1, 7.4.4.4): TIFF's, and those of PNG, which tables of objects are packed with. */
const TIFF = 2;
const FIRST_PNG = 10;
const LAST_PNG = 15;
const MOST_COLUMNS = 4096;

function unpredicted(bytes: Buffer, settings: Dictionary): Buffer {
  const predictor = settings.get('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  if ((settings.get('Colors') ?? 1) !== 1 || (settings.get('BitsPerComponent') ?? 8) !== 8) refuse('predicted pixels');
  const columns = settings.get('Columns') ?? 1;
  if (typeof columns !== 'number' || !Number.isInteger(columns) || columns < 1 || columns > MOST_COLUMNS)
    return refuse('rows of another size');
  if (predictor === TIFF) return fromLeft(bytes, columns);
  if (typeof predictor !== 'number' || predictor < FIRST_PNG || predictor > LAST_PNG) refuse('another predictor');
  if (bytes.length % (columns + 1) !== 0) refuse('a row that is cut off');
  const rows = bytes.length / (columns + 1);
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1);
    const to = row * columns;
    const kind = bytes[from]!;
    for (let i = 0; i < columns; i++) {
      const left = i === 0 ? 0 : out[to + i - 1]!;
      const above = row === 0 ? 0 : out[to + i - columns]!;
      const corner = i === 0 || row === 0 ? 0 : out[to + i - columns - 1]!;
      out[to + i] = bytes[from + 1 + i]! + predicted(kind, left, above, corner);
    }
  }
  return out;
}

/** Each byte of a row is told by how much it is more than the one before it. */
function fromLeft(bytes: Buffer, columns: number): Buffer {
  if (bytes.length % columns !== 0) refuse('a row that is cut off');
  const out = Buffer.from(bytes);
  for (let i = 0; i < out.length; i++) if (i % columns !== 0) out[i] = out[i]! + out[i - 1]!;
  return out;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - corner;
      const [toLeft, toAbove, toCorner] = [left, above, corner].map((byte) => Math.abs(estimate - byte)) as [
        number,
        number,
        number,
      ];
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return refuse('a row predicted otherwise');
  }
}
