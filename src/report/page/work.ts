/** One work at a time: what is begun ends the one before. */
export class Work {
  #current = new AbortController();

  /** Throws what the work throws, but nothing where it was ended by another. */
  async begin(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#current.abort();
    this.#current = new AbortController();
    const { signal } = this.#current;
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
