import type { RateRow, Rates } from '../../study.js';
import type { RatesDefinition } from '../definition.js';
import { counted, percent, rated, whole } from '../words.js';

/** What a figure of rates shows, in a sentence or three. */
export function ratesSay(figure: Omit<Rates, 'says' | 'sql'>, { among }: Pick<RatesDefinition, 'among'>): string {
  const { rows, of, order } = figure;
  const requests = (count: number): string =>
    counted(count, among === undefined ? 'request' : `${among.called} request`);
  if (of === 0) return `There are no ${among === undefined ? '' : `${among.called} `}requests.`;
  const told = rows.filter(({ value }) => value !== null);
  if (told.length === 0) return `None of ${requests(of)} tells it.`;
  return order === 'time' ? overTime(told) : [most(figure, told, requests(of)), extremes(told)].join(' ');
}

function most({ order }: Pick<Rates, 'order'>, told: readonly RateRow[], ofAll: string): string {
  const [first] = order === 'count' ? told : [...told].sort((a, b) => b.requests - a.requests);
  if (first === undefined) return '';
  return `Of ${ofAll}, ${percent(first.share)} (${whole(first.requests)}) are "${first.value}", more than any other.`;
}

/** Which rates are the highest and the lowest. */
function extremes(told: readonly RateRow[]): string {
  const byRate = told
    .filter(({ small, rate }) => !small && rate !== null)
    .sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
  const [highest, lowest] = [byRate[0], byRate.at(-1)];
  if (highest === undefined || lowest === undefined) return 'Too few are decided of each to compare rates.';
  if (highest === lowest) return `Only "${highest.value}" has enough decided to tell a rate: ${rated(highest)}.`;
  return `The overturn rate is highest for "${highest.value}", ${rated(highest)}, and lowest for "${lowest.value}", ${rated(lowest)}.`;
}

function overTime(told: readonly RateRow[]): string {
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last)
    return `All requests with a date were decided in ${first.value}; the overturn rate is ${rated(first)}.`;
  return `The overturn rate was ${rated(first)} in ${first.value} and ${rated(last)} in ${last.value}.`;
}
