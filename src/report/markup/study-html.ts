import type { Canvas } from '../charts/canvas.js';
import type { Study } from '../study.js';
import { figureHtml } from './figure-html.js';
import { headHtml, notesHtml } from './head-html.js';
import { type Html, html } from './html.js';

/** So wide are charts that are drawn before a window is known, in pixels. */
export const CHART_WIDTH = 800;

/** The content of the page of a study, whole without its script: what needs that is hidden until it is at work. */
export const studyHtml = (study: Study, canvas: Pick<Canvas, 'document'>): string =>
  html`<div id="imr-study">
    ${headHtml(study.about)}
    <form id="imr-filters" aria-label="Filters" hidden></form>
    ${contentsHtml(study)}
    <main>
      ${notesHtml(study.about)}
      <noscript
        ><p class="nothing">
          This page filters its figures, lists cases and gives tables as files by a script of its own; let the browser
          run scripts for that.
        </p></noscript
      >
      <div id="imr-sections">
        ${sectionsHtml(study, { ...canvas, width: CHART_WIDTH, overall: overallOf(study) }, false)}
      </div>
    </main>
  </div> `.markup;

/** The overturn rate of all that is looked at. */
export const overallOf = ({ about: { totals } }: Study): number | null =>
  totals.decided === 0 ? null : totals.overturned / totals.decided;

export const sectionsHtml = ({ about, sections }: Study, canvas: Canvas, live: boolean): Html =>
  html`${sections.map(
    ({ id, title, figures }) =>
      html`<section id="${id}" class="figures">
        <h2>${title}</h2>
        ${figures.map((figure) => figureHtml(figure, { about, canvas, live }))}
      </section> `,
  )}`;

const contentsHtml = ({ sections }: Study): Html =>
  html`<nav aria-label="Contents">
    <ol>
      ${sections.map(
        ({ id, title, figures }) =>
          html`<li>
            <a href="#${id}">${title}</a>
            <ol>
              ${figures.map((figure) => html`<li><a href="#${figure.id}">${figure.title}</a></li>`)}
            </ol>
          </li> `,
      )}
    </ol>
  </nav> `;
