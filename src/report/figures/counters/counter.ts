import type { Surroundings } from '../../facts/facts.js';
import type { Figure } from '../../study.js';
import type { Looked } from '../filtered.js';

/** Counts a figure, block by block. */
export interface Counter {
  add(looked: Looked): void;
  figure(surroundings: Surroundings): Figure;
}
