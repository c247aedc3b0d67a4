import type { Counts, CountRow } from '../../study.js';
import type { CountsDefinition } from '../definition.js';
import type { Codings } from '../dimensions/codings.js';
import type { Dimension } from '../dimensions/dimension.js';
import { DIMENSIONS } from '../dimensions/dimensions.js';
import type { Looked } from '../filtered.js';
import { countsSay } from '../say/counts.js';
import { countsSql } from '../sql.js';
import type { Counter } from './counter.js';
import { inOrder } from './rows.js';

/** Counts letters or requests by the values of a dimension. */
export class CountsCounter implements Counter {
  readonly #counts: number[] = [];
  #of = 0;

  constructor(
    private readonly definition: CountsDefinition,
    private readonly codings: Codings,
  ) {}

  add(looked: Looked): void {
    const { unit, dimension } = this.definition;
    const { first, codes } = this.codings.codesOf(dimension, looked.block);
    const rows = unit === 'letter' ? looked.letters : looked.requests;
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] === 0) continue;
      this.#of += 1;
      if (first === null) this.#count(codes[row] ?? 0);
      else if (first[row] === first[row + 1]) this.#count(0);
      else for (let i = first[row] ?? 0; i < (first[row + 1] ?? 0); i++) this.#count(codes[i] ?? 0);
    }
  }

  figure(): Counts {
    const { id, title, how = null, unit, dimension } = this.definition;
    const { order, sql }: Dimension = DIMENSIONS[dimension];
    const rows = inOrder(
      [...this.#counts.keys()].filter((code) => this.#counts[code] !== undefined).map((code) => this.#row(code)),
      dimension,
      ({ count }) => count,
    );
    const several = sql.list !== undefined;
    const figure = { kind: 'counts', id, title, how, order, unit, of: this.#of, several, rows } as const;
    return { ...figure, says: countsSay(figure), sql: countsSql(this.definition) };
  }

  #count(code: number): void {
    this.#counts[code] = (this.#counts[code] ?? 0) + 1;
  }

  #row(code: number): CountRow {
    const value = this.codings.values(this.definition.dimension)[code] ?? null;
    const meaning = value === null ? undefined : this.definition.meaning?.(value);
    const count = this.#counts[code] ?? 0;
    return { value, ...(meaning === undefined ? {} : { meaning }), count, share: count / this.#of };
  }
}
