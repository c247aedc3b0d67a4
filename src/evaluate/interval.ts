/** How sure a share is that was counted on some places, and how many letters would make it surer. */

/** The quantile of the normal distribution between whose two sides 95 % lie. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of Wilson for `right` of so many places; `right` need not be whole. It holds its level with
 * few places and with shares near 0 and 1, where the interval taught at school has no width.
 *
 * E. B. Wilson: Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association 22 (1927), 209-212. Recommended by L. D. Brown, T. T. Cai, A. DasGupta: Interval estimation
 * for a binomial proportion. Statistical Science 16 (2001), 101-133.
 */
export function wilson(right: number, places: number): Interval {
  const share = right / places;
  const centre = right + Z ** 2 / 2;
  const reach = Z * Math.sqrt(places * share * (1 - share) + Z ** 2 / 4);
  return {
    low: right === 0 ? 0 : (centre - reach) / (places + Z ** 2),
    high: right === places ? 1 : (centre + reach) / (places + Z ** 2),
  };
}

const widthOf = ({ low, high }: Interval): number => high - low;

/**
 * The least number of further letters with which the interval would be at most half as wide, where the share stays as
 * it is and places come as often as in the letters counted so far.
 */
export function lettersToHalve(right: number, places: number, letters: number): number {
  const aim = widthOf(wilson(right, places)) / 2;
  const isEnough = (further: number): boolean => {
    const growth = (letters + further) / letters;
    return widthOf(wilson(right * growth, places * growth)) <= aim;
  };
  // The width falls with each letter, so that the first number that is enough can be closed in on.
  let enough = 1;
  while (!isEnough(enough)) enough *= 2;
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (isEnough(between)) enough = between;
    else tooFew = between;
  }
  return enough;
}
