/** A word as it was recognised: `confidence` from 0 to 100; its box in pixels. */
export interface Word {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: Box;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Words that stand on one line, in the order of reading. */
type Row = readonly Word[];

/** Lines further apart than so many times the usual have a gap between them. */
const GAP = 1.45;
/** Of a lower line so much of its height must stand beside a line for both to be one row. */
const BESIDE = 0.6;

/** A dash no longer than so much of its line's height is an en dash: the engine tells all dashes as long ones. */
const SHORT_DASH = 0.75;
/** Marks without a letter or digit that the engine is less sure of are spots. */
const SURE = 70;

/** The text of a page from its lines of words: one line per row, an empty line where there is a gap. */
export function textOf(lines: readonly Row[]): string {
  const rows = rowsOf(lines.map((line) => withoutSpots(line.filter(isSaid))));
  const pitch = median(rows.slice(1).map((row, i) => middleOf(row) - middleOf(rows[i]!)));
  return rows
    .map((row, i) => {
      const gap = i > 0 && middleOf(row) - middleOf(rows[i - 1]!) > pitch * GAP;
      const words = row.map((word) => printedAs(word, row));
      return `${gap ? '\n' : ''}${words.join(' ')}\n`;
    })
    .join('');
}

const isSaid = ({ text, confidence }: Word): boolean => /[\p{L}\p{N}]/u.test(text) || confidence >= SURE;

/** At the ends of a line, a letter or two of which the engine has no idea are a spot beside it. */
const NO_IDEA = 35;
const isSpot = ({ text, confidence }: Word): boolean => confidence < NO_IDEA && /^\p{L}{1,2}$/u.test(text);

function withoutSpots(row: Row): Row {
  const first = row.findIndex((word) => !isSpot(word));
  return first < 0 ? [] : row.slice(first, row.findLastIndex((word) => !isSpot(word)) + 1);
}

function printedAs({ text, bbox }: Word, row: Row): string {
  if (text !== '\u2014') return text;
  const { y0, y1 } = boxOf(row);
  return bbox.x1 - bbox.x0 <= SHORT_DASH * (y1 - y0) ? '\u2013' : text;
}

/** Lines from top to bottom; those side by side, as the cells of a table's row are, are one. */
function rowsOf(lines: readonly Row[]): Row[] {
  const sorted = lines.filter((line) => line.length > 0).sort((a, b) => middleOf(a) - middleOf(b));
  const rows: Word[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    if (row && isBeside(row, line)) row.push(...line);
    else rows.push([...line]);
  }
  return rows.map((row) => row.sort((a, b) => a.bbox.x0 - b.bbox.x0));
}

function isBeside(above: Row, below: Row): boolean {
  const [first, second] = [boxOf(above), boxOf(below)];
  const shared = Math.min(first.y1, second.y1) - Math.max(first.y0, second.y0);
  const apart = second.x0 >= first.x1 || first.x0 >= second.x1;
  return apart && shared >= BESIDE * Math.min(first.y1 - first.y0, second.y1 - second.y0);
}

const boxOf = (row: Row): Box => ({
  x0: Math.min(...row.map(({ bbox }) => bbox.x0)),
  y0: Math.min(...row.map(({ bbox }) => bbox.y0)),
  x1: Math.max(...row.map(({ bbox }) => bbox.x1)),
  y1: Math.max(...row.map(({ bbox }) => bbox.y1)),
});

const middleOf = (row: Row): number => median(row.map(({ bbox }) => (bbox.y0 + bbox.y1) / 2));

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
