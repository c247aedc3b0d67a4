import type { Canvas } from '../charts/canvas.js';
import { chartOf, isInTime } from '../charts/chart.js';
import { leftOut } from '../charts/most-frequent.js';
import { whole } from '../numbers.js';
import type { About, Figure } from '../study.js';
import { Html, html } from './html.js';
import { legendHtml } from './legend.js';
import { tableHtml } from './table-html.js';
import { examplesTable, SMALL, SMALL_MEANS, spreadTable, type Table, tableOf } from './tables.js';

export interface Shown {
  readonly about: About;
  readonly canvas: Canvas;
  /** Whether the script of the page is at work: what needs it is there then. */
  readonly live: boolean;
  /** Whether the table has all its rows, or the first ones. */
  readonly all?: boolean;
}

/** A figure: its chart, the sentence on it, the table behind it, how it is counted. */
export const figureHtml = (figure: Figure, shown: Shown): Html =>
  html`<figure id="${figure.id}" class="${figure.kind}">
    <figcaption>
      <h3><bdi>${figure.title}</bdi></h3>
      <p class="says"><bdi>${figure.says}</bdi></p>
    </figcaption>
    ${drawnHtml(figure, shown)}
    ${figure.kind === 'changes' ? detailsHtml('examples', 'Examples', figure, examplesTable(figure), shown) : null}
    ${detailsHtml('table', 'Table', figure, tableOf(figure), shown)} ${howHtml(figure, shown.live)}
  </figure> `;

function drawnHtml(figure: Figure, { about, canvas }: Shown): Html | null {
  const chart = chartOf(figure, canvas);
  // The sentence says then why there is nothing to draw.
  if (chart === null) return null;
  return html`${legendHtml(figure, about)}
    <div class="chart" ${figure.kind === 'emptiness' ? SCROLLS : null}>${new Html(chart)}</div>
    ${noteOf(figure)}`;
}

function detailsHtml(
  name: string,
  title: string,
  figure: Figure,
  table: Table,
  { live, all = false }: Shown,
): Html | null {
  if (table.rows.length === 0) return null;
  const label = `${figure.title}: ${title.toLowerCase()}`;
  return html`<details class="${name}">
    <summary>${title} (${rowsTold(table.rows.length)})</summary>
    ${
      figure.kind === 'distribution'
        ? tableHtml(spreadTable(figure), { label: `${figure.title}: spread`, all: true, live })
        : null
    }
    ${tableHtml(table, { label, all, live })}
    ${hasSmall(figure) ? html`<p class="note">${SMALL} ${SMALL_MEANS}</p>` : null}
    ${name === 'table' ? html`<p class="tools"><button type="button" data-act="csv" ${live ? null : HIDDEN}>CSV of all rows</button></p>` : null}
  </details>`;
}

const HIDDEN = html` hidden`;
const SCROLLS = html` tabindex="0" role="group" aria-label="Chart, may be wider than the window"`;

const rowsTold = (rows: number): string => (rows === 1 ? '1 row' : `${whole(rows)} rows`);

const hasSmall = (figure: Figure): boolean =>
  (figure.kind === 'rates' &&
    figure.rows.some((row) => [row, row.against].some((run) => run && run.small && run.rate !== null))) ||
  (figure.kind === 'published' && figure.rows.some(({ small }) => small));

/** What the chart does not show. */
function noteOf(figure: Figure): Html | null {
  const note = figure.kind === 'emptiness' ? 'Figures in the cells: percent that are empty.' : restOf(figure);
  return note === null ? null : html`<p class="note">${note}</p>`;
}

function restOf(figure: Figure): string | null {
  if (figure.kind !== 'rates' && figure.kind !== 'counts') {
    return figure.kind === 'standouts' || figure.kind === 'changes' ? leftOut(figure.rows) : null;
  }
  if (!isInTime(figure)) return leftOut(figure.rows);
  const without = figure.rows.find(({ value }) => value === null);
  if (!without) return null;
  const [count, unit] = 'count' in without ? [without.count, 'letter'] : [without.requests, 'request'];
  return `${count === 1 ? `1 ${unit} without a date is` : `${whole(count)} ${unit}s without a date are`} in the table only.`;
}

function howHtml({ how, sql }: Figure, live: boolean): Html | null {
  if (how === null && sql === null) return null;
  return html`<details class="how">
    <summary>How it is counted</summary>
    ${how === null ? null : html`<p>${how}</p>`}
    ${
      sql === null
        ? null
        : html`<p>The same by <code>imr query</code>, of all letters:</p>
            <pre tabindex="0"><code>${sql}</code></pre>
            <p class="tools"><button type="button" data-act="copy" ${live ? null : HIDDEN}>Copy</button></p>`
    }
  </details>`;
}
