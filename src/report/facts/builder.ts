import { blockOf, idBytes } from './block.js';
import { CODES, forColumns, type Grain, LISTS, numberColumn, NUMBERS } from './columns.js';
import {
  type Block,
  CODE_COLUMNS,
  type CodeColumn,
  type Lexicons,
  LIST_COLUMNS,
  type ListColumn,
  MISSING,
  NUMBER_COLUMNS,
} from './facts.js';
import type { LetterFacts, RequestFacts } from './letter-facts.js';
import { apart, forCodes, Lexicon } from './lexicon.js';

/** So many letters are a block: enough that columns pay, few enough that one is nothing in memory. */
export const LETTERS_A_BLOCK = 20_000;

/** Puts letters into columns. */
export class FactsBuilder {
  /** The values of all letters so far. They grow while letters are added; no code changes its value. */
  readonly lexicons: Lexicons;
  readonly #lexicons = forCodes(() => new Lexicon());
  readonly #lettersABlock: number;
  #making = new Making(this.#lexicons);

  constructor(lettersABlock = LETTERS_A_BLOCK) {
    this.#lettersABlock = lettersABlock;
    const lexicons = forCodes((column) => this.#lexicons[column].values);
    this.lexicons = lexicons;
  }

  /** Adds a letter; gives the block, where the letter makes one full. */
  add(letter: LetterFacts): Block | undefined {
    this.#making.add(letter);
    return this.#making.letters < this.#lettersABlock ? undefined : this.#take();
  }

  /** Gives the block of the letters that came since the last one, where there are any. */
  end(): Block | undefined {
    return this.#making.letters === 0 ? undefined : this.#take();
  }

  #take(): Block {
    const block = this.#making.block();
    this.#making = new Making(this.#lexicons);
    return block;
  }
}

interface ListsInMaking {
  readonly first: number[];
  readonly codes: number[];
}

/** A block in the making. */
class Making {
  readonly #lexicons: Readonly<Record<CodeColumn | ListColumn, Lexicon>>;
  readonly #ids: string[] = [];
  readonly #caseNumbers: (string | null)[] = [];
  readonly #firstRequest = [0];
  readonly #codes = forColumns(CODES, (): number[] => []);
  readonly #lists = forColumns(LISTS, (): ListsInMaking => ({ first: [0], codes: [] }));
  readonly #numbers = forColumns(NUMBERS, (): number[] => []);
  #requests = 0;

  constructor(lexicons: Readonly<Record<CodeColumn | ListColumn, Lexicon>>) {
    this.#lexicons = lexicons;
  }

  get letters(): number {
    return this.#ids.length;
  }

  add(letter: LetterFacts): void {
    this.#ids.push(letter.document_id);
    this.#caseNumbers.push(letter.case_number === null ? null : apart(letter.case_number));
    this.#addValues('letter', letter);
    for (const request of letter.requests) this.#addValues('request', request);
    this.#requests += letter.requests.length;
    this.#firstRequest.push(this.#requests);
  }

  block(): Block {
    const lists = mapped(this.#lists, ({ first, codes }) => ({
      first: Uint32Array.from(first),
      codes: Uint32Array.from(codes),
    }));
    return blockOf({
      letters: this.letters,
      requests: this.#requests,
      firstRequest: Uint32Array.from(this.#firstRequest),
      codes: mapped(this.#codes, (codes) => Uint32Array.from(codes)),
      lists,
      numbers: mapped(this.#numbers, (numbers) => Int32Array.from(numbers)),
      ids: idBytes(this.#ids),
      caseNumbers: this.#caseNumbers,
    });
  }

  #addValues<Of extends Grain>(grain: Of, facts: LetterFacts | RequestFacts): void {
    const values = facts as unknown as Readonly<Record<string, never>>;
    for (const column of CODE_COLUMNS[grain]) this.#codes[column].push(this.#lexicons[column].codeOf(values[column]!));
    for (const column of LIST_COLUMNS[grain]) this.#addList(column, values[column]!);
    for (const column of NUMBER_COLUMNS[grain])
      this.#numbers[numberColumn(grain, column)].push(values[column] ?? MISSING);
  }

  /** Each value once. */
  #addList(column: ListColumn, list: readonly string[]): void {
    const { first, codes } = this.#lists[column];
    const from = codes.length;
    for (const value of list) {
      const code = this.#lexicons[column].codeOf(value);
      if (!codes.includes(code, from)) codes.push(code);
    }
    first.push(codes.length);
  }
}

const mapped = <Column extends string, T, U>(
  columns: Readonly<Record<Column, T>>,
  change: (value: T) => U,
): Record<Column, U> =>
  Object.fromEntries(Object.entries<T>(columns).map(([name, value]) => [name, change(value)])) as Record<Column, U>;
