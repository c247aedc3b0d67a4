import { counted, interval, percent, valueName, whole } from '../numbers.js';
import type { RateRow, Rates } from '../study.js';
import { beside, type Canvas, type Drawing } from './canvas.js';
import { mostFrequent } from './most-frequent.js';
import { type Bar, barsPanel, type Estimate, estimatesPanel, namesWidth, type Run } from './named-rows.js';
import { upTo } from './round-up.js';

/** The overturn rate of each value with its interval, beside a bar of its requests. */
export function drawRates(canvas: Canvas, { rows: all, several }: Rates): Drawing {
  const rows = mostFrequent(all, ({ requests }) => requests);
  const names = rows.map(({ value }) => valueName(value, several));
  const estimates = rows.flatMap((row, i) => ofRuns(row, (one, run) => estimateOf(one, i, run, names[i]!)));
  const compared = rows.some(({ against }) => against);
  const bars = rows.flatMap((row, i) => ofRuns(row, (one, run) => barOf(one, i, run, names[i]!, compared)));
  const width = namesWidth(names, canvas.width);
  const right = Math.round((canvas.width - width) * 0.36);
  return beside(canvas, [
    estimatesPanel(
      { ...canvas, width: canvas.width - right },
      {
        names,
        namesWidth: width,
        estimates,
        label: 'Overturn rate',
        domain: [0, upTo(estimates.map(({ high }) => high))],
        rule: canvas.overall,
      },
    ),
    barsPanel({ ...canvas, width: right }, { names, bars, namesWidth: null, label: compared ? 'Share' : 'Requests' }),
  ]);
}

type OneRun = Omit<RateRow, 'against' | 'value'>;

const ofRuns = <T>(row: RateRow, made: (row: OneRun, run: Run) => readonly T[]): readonly T[] => [
  ...made(row, 'here'),
  ...(row.against ? made(row.against, 'other') : []),
];

function estimateOf({ rate, low, high, decided, small }: OneRun, row: number, run: Run, name: string): Estimate[] {
  if (rate === null || low === null || high === null) return [];
  const title = `${name}: ${percent(rate)} (${interval(low, high)}) of ${whole(decided)} decided`;
  return [{ row, run, at: rate, low, high, small, title }];
}

const barOf = ({ requests, share }: OneRun, row: number, run: Run, name: string, compared: boolean): Bar[] => [
  {
    row,
    run,
    length: compared ? share : requests,
    text: compared ? percent(share) : whole(requests),
    title: `${name}: ${counted(requests, 'request')}, ${percent(share)}`,
  },
];
