import type { TableFiles } from './table-files.js';
import type { Projection } from './tables.js';

/** How many inputs are turned into rows at once. */
const GROUP = 64;

/** The rows of several tables that come out of the same inputs. */
export class Rows<Input> {
  readonly #projections: readonly Projection<Input>[];
  readonly #files: TableFiles;
  #group: Input[] = [];
  /** The group before, on its way to disk while the next one is put together. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(projections: readonly Projection<Input>[], files: TableFiles) {
    this.#projections = projections;
    this.#files = files;
  }

  async add(input: Input): Promise<void> {
    this.#group.push(input);
    if (this.#group.length === GROUP) await this.#flush();
  }

  /** When all is written. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#writing;
  }

  /** When nothing is written any more, whether or not it could be. */
  async stopped(): Promise<void> {
    await this.#writing.catch(() => {});
  }

  async #flush(): Promise<void> {
    const inputs = this.#group;
    this.#group = [];
    await this.#writing;
    this.#writing = Promise.all(
      this.#projections.map(({ table, cells }) => this.#files.write(table.name, inputs.flatMap(cells))),
    );
    // A failure is thrown where the next group is written; until then it must not count as unhandled.
    this.#writing.catch(() => {});
  }
}
