import { wilson } from '../../../statistics/wilson.js';
import type { Rate, RateRow, Rates } from '../../study.js';
import type { RatesDefinition } from '../definition.js';
import type { Codings } from '../dimensions/codings.js';
import type { Dimension } from '../dimensions/dimension.js';
import { DIMENSIONS } from '../dimensions/dimensions.js';
import { FEW_DECIDED } from '../few.js';
import type { Looked } from '../filtered.js';
import { ratesSay } from '../say/rates.js';
import { ratesSql } from '../sql.js';
import type { Counter } from './counter.js';
import { type Counted, RateTally } from './rate-tally.js';
import { inOrder } from './rows.js';

export function rateOf({ decided, overturned }: Omit<Counted, 'requests'>): Rate {
  if (decided === 0) return { decided, overturned, rate: null, low: null, high: null };
  return { decided, overturned, rate: overturned / decided, ...wilson(overturned, decided) };
}

/** Counts requests by the values of a dimension. */
export class RatesCounter implements Counter {
  readonly tally = new RateTally();

  constructor(
    readonly definition: RatesDefinition,
    private readonly codings: Codings,
  ) {}

  add(looked: Looked): void {
    const { dimension, among } = this.definition;
    const coded = this.codings.codesOf(dimension, looked.block);
    const counted = among === undefined ? null : this.codings.having(among.dimension, among.value, looked.block);
    this.tally.add(looked, coded, DIMENSIONS[dimension].of, counted);
  }

  /** The value of a code. */
  value(code: number): string | null {
    return this.codings.values(this.definition.dimension)[code] ?? null;
  }

  figure(): Rates {
    const { id, title, how = null, dimension } = this.definition;
    const { order, sql }: Dimension = DIMENSIONS[dimension];
    const of = this.tally.all.requests;
    const rows = inOrder(
      this.tally.codes().map((code) => this.#row(code, of)),
      dimension,
      ({ requests }) => requests,
    );
    const figure = { kind: 'rates', id, title, how, order, of, several: sql.list !== undefined, rows } as const;
    return { ...figure, says: ratesSay(figure, this.definition), sql: ratesSql(this.definition) };
  }

  #row(code: number, of: number): RateRow {
    const counted = this.tally.of(code);
    return {
      value: this.value(code),
      requests: counted.requests,
      share: counted.requests / of,
      ...rateOf(counted),
      small: counted.decided < FEW_DECIDED,
    };
  }
}
