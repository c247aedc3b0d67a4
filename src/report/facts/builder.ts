import { blockOf, idBytes } from './block.js';
import { CODES, firstOf, forColumns, type Grain, grainOf, LISTS, NUMBERS } from './columns.js';
import { type Block, type CodeColumn, type Lexicons, type ListColumn, MISSING, type NumberColumn } from './facts.js';
import type { LetterFacts, RequestFacts } from './letter-facts.js';
import { forCodes, Lexicon } from './lexicon.js';
import { NumberList } from './number-list.js';

/** So many letters are a block: enough that columns pay, few enough that one is nothing in memory. */
const LETTERS_A_BLOCK = 20_000;

/** Puts letters into columns. */
export class FactsBuilder {
  /** The values of all letters so far. They grow while letters are added; no code changes its value. */
  readonly lexicons: Lexicons;
  readonly #lettersABlock: number;
  readonly #codes: Readonly<Record<CodeColumn, CodesInMaking>>;
  readonly #lists: Readonly<Record<ListColumn, ListsInMaking>>;
  readonly #numbers: Readonly<Record<NumberColumn, NumbersInMaking>>;
  /** All of these, by whom they tell of. */
  readonly #ofLetters: readonly InMaking[];
  readonly #ofRequests: readonly InMaking[];
  readonly #requestCounts = new NumberList();
  #ids: string[] = [];
  #caseNumbers: (string | null)[] = [];
  #requests = 0;

  constructor(lettersABlock = LETTERS_A_BLOCK) {
    this.#lettersABlock = lettersABlock;
    const lexicons = forCodes(() => new Lexicon());
    this.lexicons = forCodes((column) => lexicons[column].values);
    this.#codes = forColumns(CODES, (column) => new CodesInMaking(column, lexicons[column]));
    this.#lists = forColumns(LISTS, (column) => new ListsInMaking(column, lexicons[column]));
    this.#numbers = forColumns(NUMBERS, (column) => new NumbersInMaking(column));
    const all = [this.#codes, this.#lists, this.#numbers].flatMap((columns) => Object.values<InMaking>(columns));
    this.#ofLetters = all.filter(({ grain }) => grain === 'letter');
    this.#ofRequests = all.filter(({ grain }) => grain === 'request');
  }

  /** Adds a letter; gives the block, where the letter makes one full. */
  add(letter: LetterFacts): Block | undefined {
    const { document_id, case_number, requests } = letter;
    this.#ids.push(document_id);
    this.#caseNumbers.push(case_number);
    this.#requestCounts.push(requests.length);
    this.#requests += requests.length;
    for (const column of this.#ofLetters) column.add(letter);
    for (const request of requests) for (const column of this.#ofRequests) column.add(request);
    return this.#ids.length < this.#lettersABlock ? undefined : this.#take();
  }

  /** Gives the block of the letters that came since the last one, where there are any. */
  end(): Block | undefined {
    return this.#ids.length === 0 ? undefined : this.#take();
  }

  #take(): Block {
    const block = blockOf({
      letters: this.#ids.length,
      requests: this.#requests,
      firstRequest: firstOf(this.#requestCounts.take()),
      codes: forColumns(CODES, (column) => this.#codes[column].take()),
      lists: forColumns(LISTS, (column) => this.#lists[column].take()),
      numbers: forColumns(NUMBERS, (column) => this.#numbers[column].take()),
      ids: idBytes(this.#ids),
      caseNumbers: this.#caseNumbers,
    });
    this.#ids = [];
    this.#caseNumbers = [];
    this.#requests = 0;
    return block;
  }
}

type Facts = LetterFacts | RequestFacts;

/** A column in the making. */
interface InMaking {
  readonly grain: Grain;
  /** Takes the column's value out of what is known of a letter or request. */
  add(facts: Facts): void;
}

class CodesInMaking implements InMaking {
  readonly grain: Grain;
  readonly #codes = new NumberList();
  readonly #column: CodeColumn;
  readonly #lexicon: Lexicon;

  constructor(column: CodeColumn, lexicon: Lexicon) {
    this.grain = grainOf(column);
    this.#column = column;
    this.#lexicon = lexicon;
  }

  add(facts: Facts): void {
    const values = facts as unknown as Readonly<Record<CodeColumn, string | null>>;
    this.#codes.push(this.#lexicon.codeOf(values[this.#column]));
  }

  take(): Uint32Array {
    return new Uint32Array(this.#codes.take().buffer);
  }
}

class ListsInMaking implements InMaking {
  readonly grain: Grain;
  readonly #lengths = new NumberList();
  readonly #codes = new NumberList();
  readonly #column: ListColumn;
  readonly #lexicon: Lexicon;

  constructor(column: ListColumn, lexicon: Lexicon) {
    this.grain = grainOf(column);
    this.#column = column;
    this.#lexicon = lexicon;
  }

  /** Each value once. */
  add(facts: Facts): void {
    const lists = facts as unknown as Readonly<Record<ListColumn, readonly string[]>>;
    const from = this.#codes.length;
    for (const value of lists[this.#column]) {
      const code = this.#lexicon.codeOf(value);
      if (!this.#codes.has(code, from)) this.#codes.push(code);
    }
    this.#lengths.push(this.#codes.length - from);
  }

  take(): Block['lists'][ListColumn] {
    return { first: firstOf(this.#lengths.take()), codes: new Uint32Array(this.#codes.take().buffer) };
  }
}

class NumbersInMaking implements InMaking {
  readonly grain: Grain;
  readonly #numbers = new NumberList();
  /** What the column is called where letters and requests stand apart. */
  readonly #name: string;

  constructor(column: NumberColumn) {
    this.grain = grainOf(column);
    this.#name = column === 'letter_empty' || column === 'request_empty' ? 'empty' : column;
  }

  add(facts: Facts): void {
    const numbers = facts as unknown as Readonly<Record<string, number | null>>;
    this.#numbers.push(numbers[this.#name] ?? MISSING);
  }

  take(): Int32Array {
    return this.#numbers.take();
  }
}
