import type { Asked, Rows } from './tables/rows.js';

type OfLetters = Asked & { readonly document_id: 'text' };

/** Where the reading of a table has come to, whose rows stand in the order of their letters. */
export class Cursor<Of extends OfLetters> {
  readonly #source: AsyncIterator<Rows<Of>, void>;
  #rows: Rows<Of> | undefined;
  #at = 0;

  constructor(source: AsyncGenerator<Rows<Of>, void>) {
    this.#source = source;
  }

  /** Takes the rows of a letter, where the next ones are; gives how many there were. */
  async takeOf(letter: string, take: (rows: Rows<Of>, at: number) => void): Promise<number> {
    let count = 0;
    for (let rows = this.#rows; ; rows = this.#rows) {
      if (!rows || this.#at === rows.count) {
        if (!(await this.#more())) return count;
      } else if (rows.cells.document_id[this.#at] === letter) {
        take(rows, this.#at++);
        count++;
      } else return count;
    }
  }

  /** The rows at which it stands, and the place in them; undefined at the end of the table. */
  async here(): Promise<{ readonly rows: Rows<Of>; readonly at: number } | undefined> {
    while (!this.#rows || this.#at === this.#rows.count) if (!(await this.#more())) return undefined;
    return { rows: this.#rows, at: this.#at };
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done) return false;
    this.#rows = next.value;
    this.#at = 0;
    return true;
  }
}
