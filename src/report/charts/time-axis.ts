import { axisX, type Markish, ruleX } from '@observablehq/plot';
import { LETTER } from './canvas.js';
import type { Timed } from './periods.js';

export interface TimeAxis {
  readonly domain: [number, number];
  readonly marks: readonly Markish[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** So wide is a label with the room around it. */
const LABEL = 44;

/** An axis of years in whose middle their numbers stand; of the periods themselves where all are of two years or less. */
export function timeAxis(rows: readonly Timed<{ value: string | null }>[], width: number): TimeAxis {
  const first = Math.floor(rows[0]!.period.start);
  const last = Math.ceil(Math.max(...rows.map(({ end }) => end)));
  const years = Array.from({ length: last - first }, (_, i) => first + i);
  const fine = last - first <= 2 && rows[0]!.period.length < 1;
  const ticks = fine ? rows.map(({ middle }) => middle) : years.map((year) => year + 0.5);
  const every = Math.ceil((ticks.length * LABEL) / width);
  const label = (at: number): string => {
    const row = fine ? rows.find(({ middle }) => middle === at)! : null;
    if (!row) return String(Math.floor(at));
    const month = Math.round((row.period.start % 1) * 12);
    const name = row.period.length < 0.2 ? MONTHS[month]! : `Q${month / 3 + 1}`;
    return month === 0 || row === rows[0] ? `${name}\n${Math.floor(at)}` : name;
  };
  return {
    domain: fine ? [rows[0]!.period.start, Math.max(...rows.map(({ end }) => end))] : [first, last],
    marks: [
      ruleX(
        years.slice(1).filter((year) => year > rows[0]!.period.start),
        { className: 'year' },
      ),
      axisX(
        ticks.filter((_, i) => i % every === 0),
        { label: null, tickSize: 0, tickFormat: label, fontSize: LETTER },
      ),
    ],
  };
}
