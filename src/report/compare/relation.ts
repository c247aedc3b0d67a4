import { whole } from '../numbers.js';
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
  const less = `Differences are this run less the other run, ${there}`;
  const { letters = 0, only_here = 0, only_there = 0, same_case = 0 } = changes ?? {};
  const smaller = letters + Math.min(only_here, only_there);
  if (letters + same_case > MOST_IN_COMMON * smaller)
    return { areIndependent: false, notes: notesOfSame(letters, same_case) };
  if (letters + same_case === 0)
    return {
      areIndependent: true,
      notes: [
        `${less}, with 95 % intervals by Newcombe's method, which takes requests for independent of each other: the ` +
          'two runs have no letter in common.',
      ],
    };
  return {
    areIndependent: true,
    notes: [
      `${less}, with 95 % intervals by Newcombe's method, which takes requests for independent of each other. ` +
        `${commonOf(letters, same_case)}: they make the intervals no narrower than they should be.`,
    ],
  };
}

function notesOfSame(letters: number, sameCase: number): string[] {
  const apart =
    `${commonOf(letters, sameCase)}, so that the two runs are no independent samples and the figures of both stand ` +
    'side by side without intervals of their differences';
  return [
    letters === 0 ? `${apart}.` : `${apart}: "What changed between the two runs" counts every value that changed.`,
  ];
}

/** "40 of the letters are of both runs, and 2 more have other bytes but the same case number". */
function commonOf(letters: number, sameCase: number): string {
  const both = `${whole(letters)} of the letters ${letters === 1 ? 'is' : 'are'} of both runs`;
  const again = `other bytes but the same case number in both, as letters that were fetched again have`;
  if (sameCase === 0) return both;
  const have = sameCase === 1 ? 'has' : 'have';
  return letters === 0
    ? `${whole(sameCase)} of the letters ${have} ${again}`
    : `${both}, and ${whole(sameCase)} more ${have} ${again}`;
}
