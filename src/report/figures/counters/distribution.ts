import { Histogram, summary } from '../../../statistics/histogram.js';
import { MISSING } from '../../facts/facts.js';
import type { Bin, Distribution, Filter } from '../../study.js';
import type { DistributionDefinition } from '../definition.js';
import { bandAt, bandsOf, type Edges } from '../dimensions/bands.js';
import { filtersOf, type Looked } from '../filtered.js';
import { distributionSays } from '../say/distribution.js';
import { distributionSql } from '../sql.js';
import type { Counter } from './counter.js';

/** Counts how a number of letters is spread. */
export class DistributionCounter implements Counter {
  readonly #histogram = new Histogram();
  #missing = 0;
  #impossible = 0;

  constructor(
    private readonly definition: DistributionDefinition,
    private readonly filter: Filter = {},
  ) {}

  add(looked: Looked): void {
    for (let letter = 0; letter < looked.letters.length; letter++) {
      if (looked.letters[letter] === 0) continue;
      const value = this.definition.numberOf(looked, letter);
      if (value === MISSING) this.#missing += 1;
      else if (value < 0) this.#impossible += 1;
      else this.#histogram.add(value);
    }
  }

  figure(): Distribution {
    const { id, title, measure, edges } = this.definition;
    const isOfChosen = measure === 'request' && filtersOf(this.filter, 'request').length > 0;
    const how = isOfChosen ? CHOSEN_ONLY : (this.definition.how ?? null);
    const values = this.#histogram.inOrder();
    const spread = { ...summary(values), missing: this.#missing, impossible: this.#impossible };
    const figure = { kind: 'distribution', id, title, how, unit: 'letter', measure, spread } as const;
    return {
      ...figure,
      bins: binsOf(values, edges, spread.n),
      says: distributionSays(figure, isOfChosen),
      sql: distributionSql(this.definition),
    };
  }
}

const CHOSEN_ONLY =
  'Requests that are looked at: with a filter on what is asked for, a letter counts only those of its requests that ' +
  'the filter chooses, and not the letter’s others. The query counts all.';

/** How many fall into each band, up to the last that has some, from the first that has some. */
function binsOf(values: readonly (readonly [value: number, count: number])[], edges: Edges, n: number): Bin[] {
  const counts = edges.map(() => 0);
  for (const [value, count] of values) counts[bandAt(edges, value)]! += count;
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return bandsOf(edges)
    .map((band, i) => ({ ...band, count: counts[i] ?? 0, share: (counts[i] ?? 0) / n }))
    .slice(Math.max(0, first), last + 1);
}
