import type { Canvas } from '../charts/canvas.js';
import type { Study } from '../study.js';
import { figureHtml } from './figure-html.js';
import { headHtml, notesHtml } from './head-html.js';
import { type Html, html } from './html.js';

/** So wide are charts that are drawn before a window is known, in pixels. */
export const CHART_WIDTH = 800;

/** The content of the page of a study, whole without its script: what needs that is hidden until it is at work. */
export const studyHtml = (study: Study, { document }: Pick<Canvas, 'document'>): string =>
  html`<div id="imr-study">
    ${headHtml(study.about)}
    <form id="imr-filters" aria-label="Filters" hidden></form>
    ${contentsHtml(study)}
    <main>
      ${notesHtml(study.about)}
      <p id="imr-problem" class="nothing" role="alert" hidden></p>
      <noscript
        ><p class="nothing">
          This page filters its figures, lists cases and gives tables as files by a script of its own; let the browser
          run scripts for that.
        </p></noscript
      >
      ${study.sections.map((section) => sectionHtml(section, study, { document, width: CHART_WIDTH, overall: overallOf(study) }))}
    </main>
    <dialog id="imr-cases" aria-labelledby="imr-cases-title"></dialog>
  </div> `.markup;

/** The overturn rate of all that is looked at. */
export const overallOf = ({ about: { totals } }: Study): number | null =>
  totals.decided === 0 ? null : totals.overturned / totals.decided;

const sectionHtml = ({ id, title, figures }: Study['sections'][number], { about }: Study, canvas: Canvas): Html =>
  html`<section id="section-${id}" class="figures">
    <h2>${title}</h2>
    ${figures.map((figure) => figureHtml(figure, { about, canvas, live: false }))}
  </section> `;

const contentsHtml = ({ sections }: Study): Html =>
  html`<nav aria-label="Contents">
    <ol>
      ${sections.map(
        ({ id, title, figures }) =>
          html`<li>
            <a href="#section-${id}">${title}</a> ${
              figures.length === 1
                ? null
                : html`<ol>
                    ${figures.map((figure) => html`<li><a href="#${figure.id}">${figure.title}</a></li>`)}
                  </ol>`
            }
          </li> `,
      )}
    </ol>
  </nav> `;
