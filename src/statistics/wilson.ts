/** How sure a share is that was counted. */

/** The quantile of the normal distribution between whose two sides 95 % lie. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of Wilson for `some` of `all`; neither need be whole. It holds its
 * level with few and with shares near 0 and 1, where the interval taught at school has no width.
 *
 * E. B. Wilson: Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association 22 (1927), 209-212. Recommended by L. D. Brown, T. T. Cai, A. DasGupta: Interval estimation
 * for a binomial proportion. Statistical Science 16 (2001), 101-133.
 */
export function wilson(some: number, all: number): Interval {
  const share = some / all;
  const centre = some + Z ** 2 / 2;
  const reach = Z * Math.sqrt(all * share * (1 - share) + Z ** 2 / 4);
  return {
    low: some === 0 ? 0 : (centre - reach) / (all + Z ** 2),
    high: some === all ? 1 : (centre + reach) / (all + Z ** 2),
  };
}
