import type { Canvas } from '../charts/canvas.js';
import { chartOf } from '../charts/chart.js';
import { figureHtml } from '../markup/figure-html.js';
import { totalsHtml } from '../markup/head-html.js';
import { overallOf } from '../markup/study-html.js';
import type { Figure, Study } from '../study.js';
import { chartsWidth } from './charts-width.js';
import { breathe } from './slices.js';

export const figuresOf = ({ sections }: Study): readonly Figure[] => sections.flatMap(({ figures }) => figures);

const canvasOf = (study: Study, width = chartsWidth()): Canvas => ({ document, width, overall: overallOf(study) });

/** A figure in the place of the one that stands there; what was open stays so. */
export function drawFigure(figure: Figure, study: Study, all = false, canvas = canvasOf(study)): void {
  const there = document.getElementById(figure.id);
  if (!there) return;
  const open = new Set([...there.querySelectorAll('details[open]')].map(({ className }) => className));
  there.outerHTML = figureHtml(figure, { about: study.about, canvas, live: true, all }).markup;
  for (const details of document.getElementById(figure.id)!.querySelectorAll('details'))
    details.open = open.has(details.className);
}

/** All that hangs on the filter, what is looked at first; `looked` is told when that stands. */
export async function drawStudy(study: Study, signal: AbortSignal, looked: () => void): Promise<void> {
  document.getElementById('imr-totals')!.innerHTML = totalsHtml(study.about).markup;
  const canvas = canvasOf(study);
  const [inView, others] = inViewFirst(figuresOf(study));
  for (const figure of inView) drawFigure(figure, study, false, canvas);
  looked();
  for (const figure of others) {
    await breathe(signal);
    drawFigure(figure, study, false, canvas);
  }
}

/** The charts alone, as wide as the window has room for. */
export async function drawCharts(study: Study, signal: AbortSignal): Promise<void> {
  const canvas = canvasOf(study);
  for (const figure of inViewFirst(figuresOf(study)).flat()) {
    await breathe(signal);
    const chart = chartOf(figure, canvas);
    const there = document.querySelector(`#${CSS.escape(figure.id)} .chart`);
    if (there && chart !== null) there.innerHTML = chart;
  }
}

/** How far from the window a figure is, in pixels; 0 where it is looked at. */
function distance({ id }: Figure): number {
  const { top = 0, bottom = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
  return Math.max(0, top - innerHeight, -bottom);
}

/** The figures that are looked at, and the others, the nearest first. */
function inViewFirst(figures: readonly Figure[]): [inView: Figure[], others: Figure[]] {
  const distances = new Map(figures.map((figure) => [figure, distance(figure)]));
  const isInView = (figure: Figure): boolean => distances.get(figure) === 0;
  return [
    figures.filter(isInView),
    figures.filter((figure) => !isInView(figure)).sort((a, b) => distances.get(a)! - distances.get(b)!),
  ];
}
