import type { Surroundings } from '../facts/facts.js';
import type { Emptiness } from '../study.js';
import type { Codings } from './codings.js';
import type { EmptinessDefinition } from './definition.js';
import type { Looked } from './filtered.js';
import { inOrder } from './rows.js';
import { emptinessSays } from './say/emptiness.js';
import { emptinessSql } from './sql.js';

/** A bit for each column. */
const BITS = 32;

/** Counts how often columns are empty, by the values of a dimension of letters. */
export class EmptinessCounter {
  readonly #of: number[] = [];
  /** For each code, how often each bit was set. */
  readonly #empty: Float64Array[] = [];

  constructor(
    private readonly definition: EmptinessDefinition,
    private readonly codings: Codings,
  ) {}

  add({ block, letters, requests }: Looked): void {
    const { unit, dimension } = this.definition;
    const { codes } = this.codings.codesOf(dimension, block);
    const { letter_empty, request_empty } = block.numbers;
    for (let letter = 0; letter < block.letters; letter++) {
      if (letters[letter] === 0) continue;
      const code = codes[letter] ?? 0;
      if (unit === 'letter') {
        this.#count(code, letter_empty[letter] ?? 0);
        continue;
      }
      const to = block.firstRequest[letter + 1] ?? 0;
      for (let request = block.firstRequest[letter] ?? 0; request < to; request++)
        if (requests[request] !== 0) this.#count(code, request_empty[request] ?? 0);
    }
  }

  figure(emptiable: Surroundings['emptiable']): Emptiness {
    const { id, title, how = null, unit, dimension } = this.definition;
    const columns = emptiable[unit];
    const values = this.codings.values(dimension);
    const rows = inOrder(
      [...this.#of.keys()]
        .filter((code) => this.#of[code] !== undefined)
        .map((code) => ({
          value: values[code] ?? null,
          of: this.#of[code] ?? 0,
          empty: columns.map((_, bit) => this.#empty[code]?.[bit] ?? 0),
        })),
      dimension,
      ({ of }) => of,
    );
    const figure = { kind: 'emptiness', id, title, how, unit, columns, rows } as const;
    return { ...figure, says: emptinessSays(figure), sql: emptinessSql(this.definition, columns) };
  }

  #count(code: number, bits: number): void {
    this.#of[code] = (this.#of[code] ?? 0) + 1;
    const empty = (this.#empty[code] ??= new Float64Array(BITS));
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = BITS - 1 - Math.clz32(left & -left);
      empty[bit]! += 1;
    }
  }
}
