import { type Difference, difference } from './difference.js';
import { fisher } from './fisher.js';
import { bothTails } from './normal.js';

/**
 * What a test has to know of trials that come in clusters, of one group and of all: sums over clusters, where `n` and
 * `y` are the trials of a cluster and those with success, `in` stands before what is of the group.
 */
export interface Clustered {
  /** Clusters with trials, of any group. */
  readonly clusters: number;
  readonly group: { readonly n: number; readonly y: number };
  readonly all: { readonly n: number; readonly y: number };
  readonly squares: {
    readonly nn: number;
    readonly ny: number;
    readonly yy: number;
    readonly inNinN: number;
    readonly inNinY: number;
    readonly inYinY: number;
    readonly inNn: number;
    readonly inNy: number;
    readonly inYn: number;
    readonly inYy: number;
  };
}

/** The difference of the group from the rest, and how likely one as great is where there is none. */
export interface Tested {
  readonly difference: Difference;
  readonly p: number;
}

/** With fewer expected in a cell, the normal distribution is no good guide (W. G. Cochran, Biometrics 10, 1954). */
const FEW_EXPECTED = 5;

/**
 * Tests a group against all others where trials of a cluster may go together: the test of two proportions, its variance
 * multiplied by the design effect, which is how many times greater the linearised (sandwich) variance of the difference
 * is over clusters than over single trials. The effect is at least 1, so that it is never surer than without clusters;
 * with few expected, nor than Fisher's exact test. The interval is Newcombe's with all counts divided by the effect.
 * Nothing where there is nothing to test.
 *
 * J. N. K. Rao, A. J. Scott: A simple method for the analysis of clustered binary data. Biometrics 48 (1992), 577-585.
 */
export function testClustered(of: Clustered): Tested | null {
  const { group, all } = of;
  const rest = { n: all.n - group.n, y: all.y - group.y };
  const share = all.y / all.n;
  const plain = share * (1 - share) * (1 / group.n + 1 / rest.n);
  // No trial in one of both, or the same outcome of all; or a single cluster, which varies from nothing.
  if (!(plain > 0) || !Number.isFinite(plain) || of.clusters < 2) return null;
  const effect = Math.max(1, overClusters(of) / overTrials(of));
  const shrunk = ({ n, y }: { n: number; y: number }) => ({ some: y / effect, all: n / effect });
  const found = difference(shrunk(group), shrunk(rest));
  if (found === null) return null;
  const byNormal = bothTails(found.value / Math.sqrt(plain * effect));
  const expected = Math.min(group.n, rest.n) * Math.min(share, 1 - share);
  if (expected >= FEW_EXPECTED) return { difference: found, p: byNormal };
  const exact = fisher({ some: group.y, all: group.n }, { some: rest.y, all: rest.n });
  return { difference: found, p: Math.max(byNormal, exact) };
}

/**
 * The variance of the difference over clusters, where both have the share of all. A cluster adds to the difference
 * `a (inY - share inN) - b (y - share n)`; the variance is the sum of the squares of that, multiplied out, with the
 * correction for the number of clusters.
 */
function overClusters({ clusters, group, all, squares: s }: Clustered): number {
  const share = all.y / all.n;
  const b = 1 / (all.n - group.n);
  const a = 1 / group.n + b;
  const within = s.inYinY - 2 * share * s.inNinY + share ** 2 * s.inNinN;
  const across = s.inYy - share * s.inYn - share * s.inNy + share ** 2 * s.inNn;
  const among = s.yy - 2 * share * s.ny + share ** 2 * s.nn;
  return corrected(a ** 2 * within - 2 * a * b * across + b ** 2 * among, clusters);
}

/** The same, each trial a cluster. */
function overTrials({ group, all }: Clustered): number {
  const share = all.y / all.n;
  const squares = (n: number, y: number): number => y * (1 - share) ** 2 + (n - y) * share ** 2;
  const rest = { n: all.n - group.n, y: all.y - group.y };
  return corrected(squares(group.n, group.y) / group.n ** 2 + squares(rest.n, rest.y) / rest.n ** 2, all.n);
}

const corrected = (sum: number, clusters: number): number => sum * (clusters / (clusters - 1));
