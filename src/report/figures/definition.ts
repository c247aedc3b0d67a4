import type { Distribution, Emptiness, Section } from '../study.js';
import type { Edges } from './dimensions/bands.js';
import type { DimensionId } from './dimensions/dimensions.js';
import type { Looked } from './filtered.js';

/** What a figure counts, as data. */

interface OfDefinition {
  readonly id: string;
  readonly title: string;
  readonly how?: string;
}

/** A kind of requests that alone are counted. */
export interface Among {
  readonly dimension: DimensionId;
  readonly value: string;
  /** Before the word "request". */
  readonly called: string;
  readonly sql: string;
}

export interface RatesDefinition extends OfDefinition {
  readonly kind: 'rates';
  readonly dimension: DimensionId;
  readonly among?: Among;
  /** Why its rows are not tested for what stands out. */
  readonly untested?: string;
}

export interface CountsDefinition extends OfDefinition {
  readonly kind: 'counts';
  readonly unit: 'letter' | 'request';
  readonly dimension: DimensionId;
  /** What a value means, where it is a code. */
  readonly meaning?: (value: string) => string | undefined;
}

export interface DistributionDefinition extends OfDefinition {
  readonly kind: 'distribution';
  readonly measure: Distribution['measure'];
  /** Of a letter that is looked at; negative where its dates are in the wrong order. */
  readonly numberOf: (looked: Looked, letter: number) => number;
  /** The same over the columns of determinations. */
  readonly sql: string;
  readonly edges: Edges;
}

export interface EmptinessDefinition extends OfDefinition {
  readonly kind: 'emptiness';
  readonly unit: Emptiness['unit'];
  readonly dimension: DimensionId;
}

/** Figures that are not counted by a dimension; each has code of its own. */
export interface OwnDefinition extends OfDefinition {
  readonly kind: 'standouts' | 'published' | 'failures' | 'trust';
}

export type Definition =
  | RatesDefinition
  | CountsDefinition
  | DistributionDefinition
  | EmptinessDefinition
  | OwnDefinition;

export interface SectionDefinition extends Pick<Section, 'id' | 'title'> {
  readonly figures: readonly Definition[];
}
