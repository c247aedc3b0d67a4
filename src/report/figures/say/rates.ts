import { counted, whole } from '../../numbers.js';
import type { RateRow, Rates } from '../../study.js';
import type { RatesDefinition } from '../definition.js';
import { FEW_DECIDED } from '../few.js';
import { percent, quoted, rated } from '../words.js';

/** What a figure of rates shows, in a sentence or three. */
export function ratesSay(figure: Omit<Rates, 'says' | 'sql'>, { among }: Pick<RatesDefinition, 'among'>): string {
  const { rows, of, order } = figure;
  const requests = (count: number): string =>
    counted(count, among === undefined ? 'request' : `${among.called} request`);
  if (of === 0) return `There are no ${among === undefined ? '' : `${among.called} `}requests.`;
  const told = rows.filter(({ value }) => value !== null);
  if (told.length === 0) return `None of ${requests(of)} gives it.`;
  return order === 'time' ? overTime(told) : [most(told, requests(of)), extremes(told)].join(' ');
}

function most(told: readonly RateRow[], ofAll: string): string {
  const [first, second] = [...told].sort((a, b) => b.requests - a.requests);
  if (first === undefined) return '';
  const said = `${percent(first.share)} (${whole(first.requests)}) of ${ofAll}`;
  if (second === undefined) return `${quoted(first.value)} is the only value: ${said}.`;
  return second.requests === first.requests
    ? `No value is more frequent than ${quoted(first.value)} and ${quoted(second.value)}: each ${said}.`
    : `${quoted(first.value)} is the most frequent: ${said}.`;
}

const ENOUGH = `at least ${FEW_DECIDED} decided`;
const NONE_ENOUGH = `None has ${ENOUGH}, so rates say little.`;

/** Which rates are the highest and the lowest. */
function extremes(told: readonly RateRow[]): string {
  const byRate = told
    .filter(({ small, rate }) => !small && rate !== null)
    .sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
  const [highest, lowest] = [byRate[0], byRate.at(-1)];
  if (highest === undefined || lowest === undefined) return NONE_ENOUGH;
  if (highest === lowest) return `Only ${quoted(highest.value)} has ${ENOUGH}: its overturn rate is ${rated(highest)}.`;
  if (highest.rate === lowest.rate)
    return `All ${whole(byRate.length)} with ${ENOUGH} have the same overturn rate, ${percent(highest.rate ?? 0)}.`;
  return (
    `Among those with ${ENOUGH}, the overturn rate is highest for ${quoted(highest.value)}, ${rated(highest)}, and lowest ` +
    `for ${quoted(lowest.value)}, ${rated(lowest)}.`
  );
}

/** From the first time to the last that has enough decided; from any, where none has. */
function overTime(told: readonly RateRow[]): string {
  const enough = told.filter(({ small }) => !small);
  const shown = enough.length > 0 ? enough : told;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (enough.length === 1 && told.length > 1)
    return `Only ${first.value} has ${ENOUGH}: its overturn rate is ${rated(first)}.`;
  const until = first === last ? '' : ` and ${rated(last)} in ${last.value}`;
  const said = `overturn rate was ${rated(first)} in ${first.value}${until}.`;
  if (enough.length === 0) return `The ${said} ${NONE_ENOUGH}`;
  return enough.length < told.length ? `Among those with ${ENOUGH}, the ${said}` : `The ${said}`;
}
