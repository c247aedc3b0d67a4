import { counted, valueName, whole } from '../numbers.js';
import type { Case } from '../study.js';
import { type Html, html } from './html.js';
import { tableHtml } from './table-html.js';
import type { Table } from './tables.js';

/** So many cases are listed; a file has all. */
export const LISTED = 1000;

/** So many are named in the command. */
const NAMED = 20;

export interface CasesBehind {
  /** Of the figure and its row. */
  readonly title: string;
  /** The folder of the run that they are of. */
  readonly folder: string;
  readonly cases: readonly Case[];
}

/** The cases behind a row of a figure, and how to look at the first of them. */
export function casesHtml({ title, folder, cases }: CasesBehind): Html {
  const shown = cases.slice(0, LISTED);
  const ofRequests = cases.some(({ item_number }) => item_number !== null);
  const names = [...new Set(cases.map(nameOf))];
  const letters = new Set(cases.map((one) => one.document_id)).size;
  return html`<h2 id="imr-cases-title"><bdi>${title}</bdi></h2>
    <p>
      ${counted(cases.length, ofRequests ? 'request' : 'letter')}${ofRequests ? ` in ${counted(letters, 'letter')}` : ''}.${shown.length < cases.length ? ` The first ${whole(shown.length)} are listed; the file has all.` : ''}
    </p>
    ${tableHtml(casesTable(shown, ofRequests), { label: 'Cases', all: true, live: true })}
    ${names.length === 0 ? null : commandHtml(folder, names)}
    <p class="tools">
      <button type="button" data-act="cases-csv">CSV of all cases</button>
      <button type="button" data-act="close">Close</button>
    </p>`;
}

const nameOf = ({ case_number, document_id }: Case): string => case_number ?? document_id;

function casesTable(cases: readonly Case[], ofRequests: boolean): Table {
  const columns = [
    { head: 'Case', numeric: false },
    ...(ofRequests ? [{ head: 'Item', numeric: true }] : []),
    { head: ofRequests ? 'Decision' : 'Outcome', numeric: false },
  ];
  return {
    columns,
    rows: cases.map((one) =>
      [
        nameOf(one),
        ...(ofRequests ? [String(one.item_number ?? '')] : []),
        one.decision === null ? '\u2013' : valueName(one.decision),
      ].map((text) => ({
        text,
      })),
    ),
  };
}

function commandHtml(folder: string, names: readonly string[]): Html {
  const named = names.slice(0, NAMED);
  const command = ['imr', 'review', folder, '--page', 'cases.html', '--case', ...named].map(quoted).join(' ');
  return html`<p>
      ${named.length < names.length ? `The first ${NAMED} letters` : 'The letters'} with their records, on a page to
      look through:
    </p>
    <pre tabindex="0"><code>${command}</code></pre>
    <p class="tools"><button type="button" data-act="copy">Copy</button></p>`;
}

/** A word as a shell takes it for one. */
const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
