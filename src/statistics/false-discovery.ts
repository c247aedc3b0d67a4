/**
 * Of each test the least false discovery rate at which it is among the discoveries (the adjusted p of R's `p.adjust`
 * with "BH"), in the order of the tests.
 *
 * Y. Benjamini, Y. Hochberg: Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing. Journal of the Royal Statistical Society B 57 (1995), 289-300. It holds for independent tests and for those
 * that go up together (Y. Benjamini, D. Yekutieli, Annals of Statistics 29 (2001), 1165-1188).
 */
export function falseDiscoveryRates(ps: readonly number[]): number[] {
  const fromGreatest = ps.map((p, test) => ({ p, test })).sort((a, b) => b.p - a.p);
  const rates: number[] = Array.from({ length: ps.length });
  let least = 1;
  for (const [after, { p, test }] of fromGreatest.entries()) {
    least = Math.min(least, (p * ps.length) / (ps.length - after));
    rates[test] = least;
  }
  return rates;
}
