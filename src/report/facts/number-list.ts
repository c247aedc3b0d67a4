/** Whole numbers of 32 bits, added one by one. */
export class NumberList {
  length = 0;
  #numbers = new Int32Array(1024);

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#grow();
    this.#numbers[this.length++] = number;
  }

  /** Whether a number stands at `from` or behind. */
  has(number: number, from: number): boolean {
    for (let i = from; i < this.length; i++) if (this.#numbers[i] === number) return true;
    return false;
  }

  /** The numbers, in memory of their own; the list is empty then, and keeps its room for the next ones. */
  take(): Int32Array<ArrayBuffer> {
    const taken = this.#numbers.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.#numbers.length);
    grown.set(this.#numbers);
    this.#numbers = grown;
  }
}
