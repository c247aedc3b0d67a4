import { axisX, axisY, dot, gridY, line, text } from '@observablehq/plot';
import { percent, percentTick, whole } from '../numbers.js';
import type { Published, PublishedRow } from '../study.js';
import { groupBy } from '../../text/group-by.js';
import { beside, type Canvas, draw, type Drawing, LETTER, stacked } from './canvas.js';

/** Below this a second panel beside the first would be too narrow. */
const TWO_ABREAST = 560;

/** What was published against what is counted here, by year, one panel per measure. */
export function drawPublished(canvas: Canvas, { rows }: Published): Drawing {
  const measures = groupBy(rows, ({ measure }) => measure);
  const abreast = canvas.width >= TWO_ABREAST ? 2 : 1;
  const width = Math.floor(canvas.width / abreast);
  const panels = [...measures].map(([measure, rows]) => drawMeasure({ ...canvas, width }, measure, rows));
  const lines = Array.from({ length: Math.ceil(panels.length / abreast) }, (_, i) =>
    beside(canvas, panels.slice(i * abreast, (i + 1) * abreast)),
  );
  return stacked(canvas, lines);
}

const LEFT = 60;

function drawMeasure(canvas: Canvas, measure: string, rows: readonly PublishedRow[]): Drawing {
  const isShare = rows[0]!.is === 'share';
  const written = isShare ? percent : whole;
  const years = rows.map(({ year }) => year);
  const from = Math.min(...years);
  const to = Math.max(...years);
  const every = Math.ceil(((to - from + 1) * 44) / (canvas.width - LEFT));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((_, i) => i % every === 0);
  const here = rows.filter((row) => row.here !== null);
  const title = ({ year, published, source, here, of }: PublishedRow): string =>
    `${year}: published ${written(published)} (${source}); here ${here === null ? 'none' : `${written(here)} of ${whole(of)}`}`;
  const most = Math.max(...rows.flatMap(({ published, here }) => [published, here ?? 0]));
  return draw(canvas, {
    height: 190,
    marginTop: 34,
    marginBottom: 26,
    marginLeft: LEFT,
    marginRight: 16,
    x: { domain: [from - 0.3, to + 0.3], axis: null },
    y: { domain: [0, most * 1.08] },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: isShare ? percentTick : whole, fontSize: LETTER }),
      axisX(ticks, { label: null, tickSize: 0, tickFormat: String, fontSize: LETTER }),
      text([measure], {
        frameAnchor: 'top-left',
        dx: 4 - LEFT,
        dy: -30,
        fontSize: LETTER,
        className: 'axis-label',
        lineWidth: canvas.width / LETTER,
        textOverflow: 'ellipsis',
      }),
      line(rows, { x: 'year', y: 'published', className: 'line other' }),
      dot(rows, {
        x: 'year',
        y: 'published',
        r: 4,
        symbol: 'diamond',
        className: 'estimate other',
        title,
        fill: 'currentColor',
      }),
      line(here, { x: 'year', y: 'here', className: 'line here' }),
      ...[false, true].map((few) =>
        dot(
          here.filter(({ small }) => small === few),
          {
            x: 'year',
            y: 'here',
            r: 4,
            className: few ? 'estimate small here' : 'estimate here',
            title,
            fill: 'currentColor',
          },
        ),
      ),
    ],
  });
}
