import { wilson } from '../statistics/wilson.js';
import { counted, decidedWhen, interval, percent, points, valueName, whole } from './numbers.js';
import type { About, Counts, Figure, Rates, RateRow, Standouts, Study } from './study.js';

/** The study in short, as lines for a terminal: what comes from letters is not yet made fit for one. */
export function summaryOf({ about, sections }: Study): string {
  const figures = new Map(sections.flatMap((section) => section.figures.map((figure) => [figure.id, figure])));
  return [
    ...totals(about),
    ...(about.against ? totals({ ...about.against, name: `against ${about.against.name} (the other run)` }) : []),
    ...shares(figures.get('outcome')),
    ...rates(figures.get('category')),
    ...standouts(figures.get('standouts')),
    ...trust(figures.get('trust')),
    ...changes(figures.get('changes')),
    '',
  ].join('\n');
}

type Told = Pick<About, 'name' | 'totals' | 'decided_from' | 'decided_to'>;

function totals({
  name,
  totals: { letters, requests, decided, overturned },
  decided_from,
  decided_to,
}: Told): string[] {
  const time = decided_from === null ? '' : `, ${decidedWhen(decided_from, decided_to)}`;
  const { low, high } = wilson(overturned, decided);
  return [
    `${name}: ${counted(letters, 'letter')}, ${counted(requests, 'request')}${time}`,
    decided === 0
      ? '  no request is decided'
      : `  ${percent(overturned / decided)} of ${counted(decided, 'decided request')} overturned ` +
        `(95 % interval ${interval(low, high)})`,
  ];
}

function shares(figure: Figure | undefined): string[] {
  if (figure?.kind !== 'counts') return [];
  const told = figure.rows.map((row) => `${valueName(row.value)} ${whole(row.count)} (${shareOf(row)})`);
  return [`${figure.title}: ${told.join(', ')}`];
}

const shareOf = ({ share, against }: Counts['rows'][number]): string =>
  against ? `${percent(share)}, other ${percent(against.share)}` : percent(share);

/** So many rows are shown. */
const ROWS = 12;

function rates(figure: Figure | undefined): string[] {
  if (figure?.kind !== 'rates') return [];
  const rows = figure.rows.slice(0, ROWS);
  const width = Math.max(...rows.map(({ value }) => valueName(value).length));
  return [
    `Overturned by ${figure.title.toLowerCase()}, of those decided:`,
    ...rows.map((row) => `  ${valueName(row.value).padEnd(width)}  ${rateOf(row)}`),
    ...more(figure, rows.length),
  ];
}

function rateOf({ rate, low, high, decided, small, against }: RateRow): string {
  const told =
    rate === null || low === null || high === null
      ? 'none decided'
      : `${percent(rate).padStart(8)} of ${whole(decided)} (${interval(low, high)})${small ? ', few' : ''}`;
  if (!against) return told;
  const other =
    against.rate === null
      ? 'none decided'
      : `${percent(against.rate)} of ${whole(against.decided)}${against.small ? ', few' : ''}`;
  const { difference } = against;
  const less = difference
    ? `, difference ${points(difference.value)} (${points(difference.low)} to ${points(difference.high)}) points`
    : '';
  return `${told}; other ${other}${less}`;
}

const more = ({ rows }: Rates | Standouts, shown: number): string[] =>
  rows.length > shown ? [`  and ${whole(rows.length - shown)} more`] : [];

function standouts(figure: Figure | undefined): string[] {
  if (figure?.kind !== 'standouts') return [];
  const rows = figure.rows.slice(0, ROWS);
  return [
    `${figure.says}`,
    ...rows.map(
      ({ title, value, rate, rest, decided }) =>
        `  ${title}: ${valueName(value)} ${rate === null ? 'none' : percent(rate)} of ${whole(decided)}, all others ${percent(rest)}`,
    ),
    ...more(figure, rows.length),
  ];
}

/** How far values are right, where there are verdicts. */
const trust = (figure: Figure | undefined): string[] =>
  figure?.kind === 'trust' && figure.letters > 0 ? [`Verdicts: ${figure.says}`] : [];

function changes(figure: Figure | undefined): string[] {
  if (figure?.kind !== 'changes') return [];
  const rows = figure.rows.slice(0, ROWS);
  return [
    figure.says,
    ...rows.map((row) => `  ${whole(row.changes).padStart(8)}  ${row.field} in ${counted(row.letters, 'letter')}`),
    ...(figure.rows.length > rows.length ? [`  and ${counted(figure.rows.length - rows.length, 'more field')}`] : []),
  ];
}
