import { whole } from '../numbers.js';
import { type Html, html } from './html.js';
import type { Cell, Table } from './tables.js';

/** So many rows a table shows until all are asked for. */
export const ROWS = 25;

/**
 * A table of which the first rows are shown, or all. A count whose cases can be listed is a button, which works once
 * the script of the page does.
 */
export function tableHtml({ columns, rows }: Table, told: { label: string; all: boolean; live: boolean }): Html {
  const shown = told.all ? rows : rows.slice(0, ROWS);
  return html`<div class="scroll" role="region" aria-label="${told.label}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map(({ head, numeric }) => html`<th scope="col" ${numeric ? NUMERIC : null}><bdi>${head}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (cells) =>
              html` <tr>
                ${cells.map((cell, i) => cellHtml(cell, columns[i]!.numeric, i === 0, told.live))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      shown.length < rows.length
        ? html`<p class="more">
            <span>The first ${whole(shown.length)} of ${whole(rows.length)} rows. </span>
            <button type="button" data-act="all" ${told.live ? null : HIDDEN}>
              Show all ${whole(rows.length)} rows
            </button>
          </p>`
        : null
    }`;
}

const NUMERIC = html` class="number"`;
const DISABLED = html` disabled`;
const HIDDEN = html` hidden`;

function cellHtml(cell: Cell, numeric: boolean, first: boolean, live: boolean): Html {
  const content = contentHtml(cell, live);
  return first ? html`<th scope="row">${content}</th>` : html`<td${numeric ? NUMERIC : null}>${content}</td>`;
}

function contentHtml({ text, cases }: Cell, live: boolean): Html {
  if (cases === undefined) return html`<bdi>${text}</bdi>`;
  const column = cases.column === undefined ? null : html` data-column="${cases.column}"`;
  const state = live ? null : DISABLED;
  return html`<button class="cases" type="button" data-act="cases" data-row="${cases.row}" ${column}${state}>
    ${text}
  </button>`;
}
