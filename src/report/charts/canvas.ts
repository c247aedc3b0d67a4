import { plot, type PlotOptions } from '@observablehq/plot';

/** What a chart is drawn on. */
export interface Canvas {
  /** The browser's, or one that a library makes. */
  readonly document: NonNullable<PlotOptions['document']>;
  /** In pixels. */
  readonly width: number;
  /** The overturn rate of all requests looked at, that others are held against. */
  readonly overall: number | null;
}

/** A drawing that can stand beside or above another. */
export type Drawing = ReturnType<typeof plot>;

const SVG = 'http://www.w3.org/2000/svg';

/** A size of letters that a chart's other measures hang on; charts.css of the page has the same. */
export const LETTER = 12;

/** Draws by Plot, without what a page's policy refuses or a reader of the screen would say twice. */
export function draw({ document, width }: Canvas, options: PlotOptions): Drawing {
  const drawing = plot({ ...options, document, width, className: 'plot' });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const told of drawing.querySelectorAll('[aria-label], [aria-hidden]')) {
    told.removeAttribute('aria-label');
    told.removeAttribute('aria-hidden');
  }
  return drawing;
}

interface Placed {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

const sizeOf = ({ drawing }: Placed): [width: number, height: number] => [
  Number(drawing.getAttribute('width')),
  Number(drawing.getAttribute('height')),
];

/** Several drawings as one, each at its place. */
function together({ document }: Canvas, placed: readonly Placed[]): Drawing {
  const whole = document.createElementNS(SVG, 'svg') as Drawing;
  const width = Math.max(...placed.map((one) => one.x + sizeOf(one)[0]));
  const height = Math.max(...placed.map((one) => one.y + sizeOf(one)[1]));
  whole.setAttribute('class', 'plot');
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  whole.setAttribute('width', String(width));
  whole.setAttribute('height', String(height));
  whole.setAttribute('fill', 'currentColor');
  for (const { drawing, x, y } of placed) {
    drawing.setAttribute('x', String(x));
    drawing.setAttribute('y', String(y));
    drawing.removeAttribute('class');
    whole.append(drawing);
  }
  return whole;
}

/** Drawings side by side. */
export function beside(canvas: Canvas, drawings: readonly Drawing[]): Drawing {
  let x = 0;
  return together(
    canvas,
    drawings.map((drawing) => {
      const placed = { drawing, x, y: 0 };
      x += sizeOf(placed)[0];
      return placed;
    }),
  );
}

/** Drawings one below the other. */
export function stacked(canvas: Canvas, drawings: readonly Drawing[]): Drawing {
  let y = 0;
  return together(
    canvas,
    drawings.map((drawing) => {
      const placed = { drawing, x: 0, y };
      y += sizeOf(placed)[1];
      return placed;
    }),
  );
}
