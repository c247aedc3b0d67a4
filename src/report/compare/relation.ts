import type { Changes } from '../study.js';

/** How the letters of two runs go together, and what that means for their differences. */
export interface Relation {
  /** Whether intervals of differences between independent samples hold. */
  readonly areIndependent: boolean;
  readonly notes: readonly string[];
}

/**
 * Up to this share of the letters of the smaller run in both, intervals hold: what is common makes them too wide, by
 * less than 3 %.
 */
const MOST_IN_COMMON = 0.05;

/**
 * @param changes null: no letter is of both runs
 * @param there name of the other run
 */
export function relationOf(changes: Changes | null, there: string): Relation {
  const less = `Differences are this run less ${there}`;
  if (changes === null || changes.letters === 0)
    return {
      areIndependent: true,
      notes: [
        `${less}, with 95 % intervals by Newcombe's method, which takes requests for independent of each other: the ` +
          'two runs have no letter in common.',
      ],
    };
  const { letters, only_here, only_there } = changes;
  const smaller = letters + Math.min(only_here, only_there);
  const common = `${letters.toLocaleString('en-US')} of the letters are of both runs`;
  if (letters <= MOST_IN_COMMON * smaller)
    return {
      areIndependent: true,
      notes: [
        `${less}, with 95 % intervals by Newcombe's method, which takes requests for independent of each other. ` +
          `${common}: they make the intervals no narrower than they should be.`,
      ],
    };
  return {
    areIndependent: false,
    notes: [
      `${common}, so that the two runs are no independent samples and the figures of both stand side by side without ` +
        'intervals of their differences: "What changed between the two runs" counts every value that changed.',
    ],
  };
}
