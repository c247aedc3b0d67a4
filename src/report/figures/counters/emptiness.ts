import type { Surroundings } from '../../facts/facts.js';
import type { Emptiness } from '../../study.js';
import type { EmptinessDefinition } from '../definition.js';
import type { Codings } from '../dimensions/codings.js';
import type { Looked } from '../filtered.js';
import { emptinessSays } from '../say/emptiness.js';
import { emptinessSql } from '../sql.js';
import type { Counter } from './counter.js';
import { inOrder } from './rows.js';

/** Bits stand in four bytes: how often each byte has each value is counted faster than each bit. */
const BYTES = [0, 1, 2, 3] as const;
const VALUES = 256;

/** Counts how often columns are empty, by the values of a dimension of letters. */
export class EmptinessCounter implements Counter {
  /** For each code, how often each value of each byte came. */
  readonly #bytes: Uint32Array[] = [];

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

  figure({ emptiable }: Surroundings): Emptiness {
    const { id, title, how = null, unit, dimension } = this.definition;
    const columns = emptiable[unit];
    const values = this.codings.values(dimension);
    const codes = [...this.#bytes.keys()].filter((code) => this.#bytes[code] !== undefined);
    const rows = inOrder(
      codes.map((code) => ({ value: values[code] ?? null, ...this.#row(code, columns) })),
      dimension,
      ({ of }) => of,
    );
    const figure = { kind: 'emptiness', id, title, how, unit, columns, rows } as const;
    return { ...figure, says: emptinessSays(figure), sql: emptinessSql(this.definition, columns) };
  }

  #count(code: number, bits: number): void {
    const bytes = (this.#bytes[code] ??= new Uint32Array(BYTES.length * VALUES));
    for (const byte of BYTES) bytes[byte * VALUES + ((bits >>> (byte * 8)) & 0xff)]! += 1;
  }

  #row(code: number, columns: readonly string[]): { readonly of: number; readonly empty: readonly number[] } {
    const bytes = this.#bytes[code]!;
    const ofByte = (byte: number): Uint32Array => bytes.subarray(byte * VALUES, (byte + 1) * VALUES);
    return {
      of: ofByte(0).reduce((sum, count) => sum + count, 0),
      empty: columns.map((_, bit) =>
        ofByte(bit >>> 3).reduce((sum, count, value) => sum + ((value >>> (bit & 7)) & 1) * count, 0),
      ),
    };
  }
}
