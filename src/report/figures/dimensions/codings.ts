import type { Block, Lexicons, Values } from '../../facts/facts.js';
import type { Coded, Coding } from './coding.js';
import type { Dimension } from './dimension.js';
import { type DimensionId, DIMENSIONS } from './dimensions.js';

/** The codings of all dimensions, each made once, and the codes of the block in hand, each told once. */
export class Codings {
  readonly #codings = new Map<DimensionId, Coding>();
  readonly #codes = new Map<DimensionId, Coded>();
  readonly #having = new Map<string, Uint8Array>();
  #block: Block | null = null;

  constructor(readonly lexicons: Lexicons) {}

  values(id: DimensionId): Values {
    return this.#coding(id).values;
  }

  codesOf(id: DimensionId, block: Block): Coded {
    this.#take(block);
    let codes = this.#codes.get(id);
    if (codes === undefined) {
      codes = this.#coding(id).codesOf(block);
      this.#codes.set(id, codes);
    }
    return codes;
  }

  /** 1 for the letters or requests that have the value of a dimension whose values are single, 0 for others. */
  having(id: DimensionId, value: string, block: Block): Uint8Array {
    this.#take(block);
    const key = `${id} ${value}`;
    let having = this.#having.get(key);
    if (having === undefined) {
      const { codes } = this.codesOf(id, block);
      const wanted = this.values(id).indexOf(value);
      having = new Uint8Array(codes.length);
      for (let row = 0; row < codes.length; row++) having[row] = codes[row] === wanted ? 1 : 0;
      this.#having.set(key, having);
    }
    return having;
  }

  #take(block: Block): void {
    if (this.#block === block) return;
    this.#codes.clear();
    this.#having.clear();
    this.#block = block;
  }

  #coding(id: DimensionId): Coding {
    let coding = this.#codings.get(id);
    if (coding === undefined) {
      const dimension: Dimension = DIMENSIONS[id];
      coding = dimension.coding(this.lexicons);
      this.#codings.set(id, coding);
    }
    return coding;
  }
}
