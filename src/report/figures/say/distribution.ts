import { counted } from '../../numbers.js';
import type { Distribution } from '../../study.js';
import { decimal } from '../words.js';

/** What a distribution shows, in a sentence or two. */
export function distributionSays({ spread, measure }: Pick<Distribution, 'spread' | 'measure'>): string {
  const { n, missing, impossible, mean, median, lower_quartile: low, upper_quartile: high } = spread;
  if (n + missing + impossible === 0) return 'There are no letters.';
  const aside = [
    ...(missing > 0 ? [`${counted(missing, 'letter')} ${missing === 1 ? 'does' : 'do'} not tell it`] : []),
    ...(impossible > 0
      ? [`${counted(impossible, 'letter')} ${impossible === 1 ? 'has' : 'have'} the dates in the wrong order`]
      : []),
  ].join(', ');
  if (mean === null || median === null || low === null || high === null) return `It cannot be told: ${aside}.`;
  const said =
    `The median is ${decimal(median)} ${measure}${median === 1 ? '' : 's'} and the mean ${decimal(mean)}` +
    ` in ${counted(n, 'letter')}; the middle half are from ${decimal(low)} to ${decimal(high)}.`;
  return aside === '' ? said : `${said} Beside them, ${aside}.`;
}
