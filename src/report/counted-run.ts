import { OutputFolder } from '../run/journal/folder.js';
import { UsageError } from '../run/usage.js';
import type { Block, Lexicons, Surroundings } from './facts/facts.js';
import { type Facts, readFacts } from './facts/read-facts.js';
import { type Extras, StudyCounter } from './figures/study-counter.js';
import type { Study } from './study.js';

/** The run of an output folder, which is counted while its blocks are gone through, once. */
export class CountedRun {
  readonly folder: OutputFolder;
  readonly surroundings: Surroundings;
  /** What its study is told besides. */
  extras: Extras = {};
  readonly #counter: StudyCounter;

  private constructor(
    path: string,
    private readonly facts: Facts,
    name: string,
  ) {
    this.folder = new OutputFolder(path);
    this.surroundings = { ...facts.surroundings, name };
    this.#counter = new StudyCounter(facts.lexicons);
  }

  /**
   * Throws a UsageError where the folder has no tables, or its run is not finished.
   *
   * @param name what the run is called; without it, as its folder is
   */
  static async open(path: string, name?: string): Promise<CountedRun> {
    const facts = await readFacts(path);
    return new CountedRun(path, facts, name ?? facts.surroundings.name);
  }

  get lexicons(): Lexicons {
    return this.facts.lexicons;
  }

  /** Throws a UsageError where there is not one letter, or where tables are not as they should be. */
  async *blocks(): AsyncGenerator<Block> {
    let letters = 0;
    for await (const block of this.facts.blocks) {
      letters += block.letters;
      this.#counter.add(block);
      yield block;
    }
    if (letters === 0)
      throw new UsageError(
        `The tables in ${this.folder.path} have no letter, so there is nothing to study. Their table of failures tells why.`,
      );
  }

  /** What was counted of the blocks so far. */
  study(): Study {
    return this.#counter.study(this.surroundings, this.extras);
  }
}
