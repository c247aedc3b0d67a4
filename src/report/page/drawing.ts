import { chartOf } from '../charts/chart.js';
import { figureHtml } from '../markup/figure-html.js';
import { totalsHtml } from '../markup/head-html.js';
import { overallOf } from '../markup/study-html.js';
import type { Figure, Study } from '../study.js';
import { chartsWidth } from './charts-width.js';
import { breathe } from './slices.js';

export const figuresOf = ({ sections }: Study): readonly Figure[] => sections.flatMap(({ figures }) => figures);

const canvasOf = (study: Study) => ({ document, width: chartsWidth(), overall: overallOf(study) });

/** A figure in the place of the one that stands there; what was open stays so. */
export function drawFigure(figure: Figure, study: Study, all = false): void {
  const there = document.getElementById(figure.id);
  if (!there) return;
  const open = [...there.querySelectorAll('details')]
    .filter((details) => details.open)
    .map(({ className }) => className);
  there.outerHTML = figureHtml(figure, { about: study.about, canvas: canvasOf(study), live: true, all }).markup;
  for (const details of document.getElementById(figure.id)!.querySelectorAll('details'))
    details.open = open.includes(details.className);
}

/** All that hangs on the filter. */
export async function drawStudy(study: Study, signal: AbortSignal): Promise<void> {
  document.getElementById('imr-totals')!.innerHTML = totalsHtml(study.about).markup;
  for (const figure of inViewFirst(figuresOf(study))) {
    await breathe(signal);
    drawFigure(figure, study);
  }
}

/** The charts alone, as wide as the window has room for. */
export async function drawCharts(study: Study, signal: AbortSignal): Promise<void> {
  for (const figure of inViewFirst(figuresOf(study))) {
    await breathe(signal);
    const chart = chartOf(figure, canvasOf(study));
    const there = document.querySelector(`#${CSS.escape(figure.id)} .chart`);
    if (there && chart !== null) there.innerHTML = chart;
  }
}

/** How far from the window a figure is, in pixels; 0 where it is looked at. */
function distance({ id }: Figure): number {
  const { top = 0, bottom = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
  return Math.max(0, top - innerHeight, -bottom);
}

/** What is looked at is drawn first. */
function inViewFirst(figures: readonly Figure[]): Figure[] {
  const distances = new Map(figures.map((figure) => [figure, distance(figure)]));
  return figures.toSorted((a, b) => distances.get(a)! - distances.get(b)!);
}
