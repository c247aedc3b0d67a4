import type { Block, Lexicons, Values } from '../facts/facts.js';
import type { Coded, Coding } from './coding.js';
import { DIMENSIONS, type Dimension, type DimensionId } from './dimensions.js';

/** The codings of all dimensions, each made once, and the codes of the block in hand, each told once. */
export class Codings {
  readonly #codings = new Map<DimensionId, Coding>();
  readonly #codes = new Map<DimensionId, Coded>();
  #block: Block | null = null;

  constructor(readonly lexicons: Lexicons) {}

  values(id: DimensionId): Values {
    return this.#coding(id).values;
  }

  codesOf(id: DimensionId, block: Block): Coded {
    if (this.#block !== block) {
      this.#codes.clear();
      this.#block = block;
    }
    let codes = this.#codes.get(id);
    if (codes === undefined) {
      codes = this.#coding(id).codesOf(block);
      this.#codes.set(id, codes);
    }
    return codes;
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
