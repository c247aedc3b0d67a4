import { duration } from './duration.js';
import type { Figures } from './pace.js';

/** A bar is drawn where there is room for so many characters, and has no more than so many. */
const BAR = { least: 10, most: 40 };
const BETWEEN = ' | ';

/** What is left out first where a line is too short for all. */
const LEFT_OUT_FIRST = ['rate', 'share', 'failed', 'left'] as const;
type Part = (typeof LEFT_OUT_FIRST)[number] | 'count';

/** How a run goes, in one line for a terminal of so many columns; the last column stays free. */
export function progressLine(figures: Figures, columns: number): string {
  const width = columns - 1;
  const parts = new Map(partsOf(figures));
  for (const part of LEFT_OUT_FIRST) if (lengthOf(parts) > width) parts.delete(part);
  const text = [...parts.values()].join(BETWEEN);
  const room = width - text.length - 1;
  if (room < BAR.least) return text.slice(0, width);
  return `${bar(figures, Math.min(room, BAR.most))} ${text}`;
}

/** The same, as a sentence for a log. */
export const progressSentence = (figures: Figures): string =>
  partsOf(figures)
    .filter(([part]) => part !== 'share')
    .map(([, text]) => text)
    .join(', ');

function partsOf({ total, done, failed, rate, left }: Figures): [Part, string][] {
  const parts: [Part, string | undefined][] = [
    ['share', `${Math.floor(shareOf(done, total) * 100)} %`],
    ['count', `${number(done)} of ${number(total)} letters`],
    ['rate', rate === undefined ? undefined : speed(rate)],
    ['left', left === undefined ? undefined : `${duration(left)} left`],
    ['failed', failed === 0 ? undefined : `${number(failed)} failed`],
  ];
  return parts.filter((part): part is [Part, string] => part[1] !== undefined);
}

const lengthOf = (parts: ReadonlyMap<Part, string>): number => [...parts.values()].join(BETWEEN).length;

function bar({ done, total }: Figures, length: number): string {
  const full = Math.floor(shareOf(done, total) * length);
  return '█'.repeat(full) + '░'.repeat(length - full);
}

const shareOf = (done: number, total: number): number => (total === 0 ? 1 : done / total);

const speed = (rate: number): string =>
  rate < 1 ? `${(rate * 60).toFixed(0)} letters/min` : `${rate.toFixed(0)} letters/s`;

const number = (count: number): string => count.toLocaleString('en-US');
