import { wilson } from '../../statistics/wilson.js';
import { decidedWhen, interval, percent, whole } from '../numbers.js';
import type { About, Totals } from '../study.js';
import { type Html, html } from './html.js';

/** What the page is on, and its totals. */
export const headHtml = (about: About): Html =>
  html`<header>
    <p class="kind">Independent Medical Review letters: a study</p>
    <h1>
      <bdi>${about.name}</bdi
      >${about.against ? html` <span class="against">against <bdi>${about.against.name}</bdi></span>` : null}
    </h1>
    <div id="imr-totals">${totalsHtml(about)}</div>
  </header> `;

type Told = Pick<About, 'name' | 'totals' | 'decided_from' | 'decided_to' | 'version'>;

export function totalsHtml(about: About): Html {
  const runs: readonly Told[] = [about, ...(about.against ? [about.against] : [])];
  return html`${runs.map(
    (run) =>
      html`${runs.length > 1 ? html`<h2 class="run"><bdi>${run.name}</bdi>${run === about ? null : ' (the other run)'}</h2>` : null}
        <dl class="totals">
          ${numbersOf(run.totals).map(
            ([name, number, more]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${number}${more === null ? null : html` <small>${more}</small>`}</dd>
              </div>`,
          )}
        </dl>
        <p class="dates">${datesOf(run)} Read by imr-extract ${run.version}.</p>`,
  )}`;
}

function numbersOf({ letters, requests, decided, overturned }: Totals): [string, string, string | null][] {
  const rate = decided === 0 ? null : wilson(overturned, decided);
  return [
    ['Letters', whole(letters), null],
    ['Requests', whole(requests), null],
    ['Decided', whole(decided), null],
    ['Overturned', whole(overturned), null],
    [
      'Overturn rate',
      rate ? percent(overturned / decided) : '\u2013',
      rate ? `95\u00a0% interval ${interval(rate.low, rate.high)}` : null,
    ],
  ];
}

function datesOf({ totals, decided_from, decided_to }: Told): string {
  if (totals.letters === 0) return 'There are no letters.';
  if (decided_from === null) return 'No letter tells when it was decided.';
  return `${capital(decidedWhen(decided_from, decided_to))}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const notesHtml = ({ notes }: About): Html =>
  html`<section class="notes" aria-label="Notes">
    <ul>
      ${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}
    </ul>
  </section> `;
