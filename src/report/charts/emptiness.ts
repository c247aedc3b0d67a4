import { axisX, cell, text } from '@observablehq/plot';
import { percent, valueName, whole } from '../numbers.js';
import type { Emptiness } from '../study.js';
import { type Canvas, draw, type Drawing, LETTER } from './canvas.js';
import { namesAxis, namesWidth } from './named-rows.js';

/** A cell gets one of so many tints, and its figure. */
export const TINTS = 6;
/** Cells are as wide as there is room for, between these. */
const LEAST_WIDTH = 52;
const MOST_WIDTH = 110;
const ROW = 22;

/** Which columns are empty how often, one row per column of the table, by the values of the figure. */
export function drawEmptiness(canvas: Canvas, { columns, rows }: Emptiness): Drawing {
  const cells = rows.flatMap((row, x) =>
    columns.map((column, y) => {
      const share = row.of === 0 ? 0 : row.empty[y]! / row.of;
      const title = `${column}, ${valueName(row.value)}: ${whole(row.empty[y]!)} of ${whole(row.of)}, ${percent(share)}`;
      return { x, y, title, figure: figureOf(share), tint: tintOf(share) };
    }),
  );
  const left = namesWidth(columns, canvas.width);
  const room = (canvas.width - left - 8) / rows.length;
  const cellWidth = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, room));
  const width = Math.floor(left + rows.length * cellWidth + 8);
  return draw(
    { ...canvas, width },
    {
      height: 34 + columns.length * ROW + 4,
      marginTop: 34,
      marginBottom: 4,
      marginLeft: left,
      marginRight: 8,
      x: { type: 'band', domain: rows.map((_, x) => x), axis: null, padding: 0.03 },
      y: { type: 'band', domain: columns.map((_, y) => y), axis: null, padding: 0.06 },
      marks: [
        axisX({
          anchor: 'top',
          label: null,
          tickSize: 0,
          tickFormat: (x: number) => valueName(rows[x]!.value).replace(/\s+/g, ' '),
          lineWidth: cellWidth / LETTER,
          textOverflow: 'ellipsis',
          fontSize: LETTER,
        }),
        namesAxis(columns, left),
        ...Array.from({ length: TINTS }, (_, tint) => tint).flatMap((tint) => {
          const tinted = cells.filter((cell) => cell.tint === tint);
          return [
            cell(tinted, { x: 'x', y: 'y', className: `tint-${tint}`, title: 'title' }),
            text(tinted, { x: 'x', y: 'y', text: 'figure', className: `on-tint-${tint}`, fontSize: LETTER - 1 }),
          ];
        }),
      ],
    },
  );
}

/** The first tint is for what is never empty. */
const tintOf = (share: number): number => (share === 0 ? 0 : Math.min(TINTS - 1, 1 + Math.floor(share * (TINTS - 1))));

/** In hundredths, for cells are small; what is nearly none or nearly all is not told as none or all. */
function figureOf(share: number): string {
  const hundredths = Math.round(share * 100);
  if (share > 0 && hundredths === 0) return '<1';
  if (share < 1 && hundredths === 100) return '>99';
  return String(hundredths);
}
