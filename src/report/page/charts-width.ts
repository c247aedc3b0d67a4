import { CHART_WIDTH } from '../markup/study-html.js';

/** Narrower than this nothing can be read. */
const LEAST = 280;

/** So wide are charts in the window as it is. */
export const chartsWidth = (): number =>
  Math.max(LEAST, Math.min(CHART_WIDTH, Math.floor(document.querySelector('main')!.getBoundingClientRect().width)));
