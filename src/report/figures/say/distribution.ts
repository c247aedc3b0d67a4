import { counted } from '../../numbers.js';
import type { Distribution } from '../../study.js';
import { decimal } from '../words.js';

/**
 * What a distribution shows, in a sentence or two.
 *
 * @param isOfChosen whether only the requests that a filter chooses are counted
 */
export function distributionSays(
  { spread, measure }: Pick<Distribution, 'spread' | 'measure'>,
  isOfChosen = false,
): string {
  const { n, missing, impossible, mean, median, lower_quartile: low, upper_quartile: high } = spread;
  if (n + missing + impossible === 0) return 'There are no letters.';
  const aside = [
    ...(missing > 0 ? [`${counted(missing, 'letter')} ${missing === 1 ? 'does' : 'do'} not give it`] : []),
    ...(impossible > 0
      ? [`${counted(impossible, 'letter')} ${impossible === 1 ? 'has' : 'have'} the dates in the wrong order`]
      : []),
  ].join(', ');
  if (mean === null || median === null || low === null || high === null) return `It cannot be worked out: ${aside}.`;
  const unit = `${measure}${median === 1 ? '' : 's'}${isOfChosen ? ' that the filters choose' : ''}`;
  const said =
    n === 1
      ? `It is ${decimal(median)} ${unit} in 1 letter.`
      : `The median is ${decimal(median)} ${unit} and the mean ${decimal(mean)} in ${counted(n, 'letter')}; ` +
        `the middle half are ${low === high ? `all ${decimal(low)}` : `from ${decimal(low)} to ${decimal(high)}`}.`;
  return aside === '' ? said : `${said} Beside ${n === 1 ? 'it' : 'them'}, ${aside}.`;
}
