/** Ids of letters, to be looked up once all are known. Eight bytes a letter: an archive has millions. */
export class DocumentIds {
  readonly #ids: BigUint64Array;
  #count = 0;

  /** `most`: how many there can be. */
  constructor(most: number) {
    this.#ids = new BigUint64Array(most);
  }

  /** `id`: 16 hex digits. */
  add(id: string): void {
    this.#ids[this.#count++] = numberOf(id);
  }

  /** Gives what tells whether an id was added. */
  lookup(): (id: string) => boolean {
    const sorted = this.#ids.subarray(0, this.#count).sort();
    return (id) => {
      const wanted = numberOf(id);
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! < wanted) low = middle + 1;
        else high = middle;
      }
      return sorted[low] === wanted;
    };
  }
}

const numberOf = (id: string): bigint => BigInt(`0x${id}`);
