import type { Surroundings } from './facts/facts.js';
import type { Extras } from './figures/study-counter.js';
import type { Changes, Study } from './study.js';

/** What the page of a study holds: told, packed, by the program that writes it to the script that runs in it. */

export const HEAD_ID = 'imr-head';

/** The blocks of all runs have numbers from 0. */
export const blockId = (number: number): string => `imr-block-${number}`;

export interface PageHead {
  /** Unfiltered, as it stands in the page. */
  readonly study: Study;
  /** The run that is looked at; behind it the one that it is compared with, where there is one. */
  readonly runs: readonly RunHead[];
  /** What changed between the two, which no filter changes. */
  readonly changes: Changes | null;
}

export interface RunHead {
  /** As `writtenLexicons` writes them. */
  readonly lexicons: string;
  readonly surroundings: Surroundings;
  readonly extras: Extras;
  /** How many blocks it has, which follow those of the run before it. */
  readonly blocks: number;
}
