import {
  type Block,
  type CodeColumn,
  type Lexicons,
  type ListColumn,
  MISSING,
  type Values,
} from '../../facts/facts.js';

/** How the values of a dimension are told of the letters or requests of a block, as codes. */

/** Values by codes. With `first`, row `i` has the codes from `first[i]` up to, not including, `first[i + 1]`. */
export interface Coded {
  readonly first: Uint32Array | null;
  readonly codes: Uint32Array;
}

export interface Coding {
  /** The values by their codes; code 0 is no value. More may come with each block. */
  readonly values: Values;
  readonly codesOf: (block: Block) => Coded;
}

export type MakesCoding = (lexicons: Lexicons) => Coding;

/** The values of a column as they are. */
export const column =
  (name: CodeColumn): MakesCoding =>
  (lexicons) => ({ values: lexicons[name], codesOf: ({ codes }) => ({ first: null, codes: codes[name] }) });

/** The values of a column of lists as they are. */
export const list =
  (name: ListColumn): MakesCoding =>
  (lexicons) => ({ values: lexicons[name], codesOf: ({ lists }) => lists[name] });

/** Other words for the values of a column. */
export const renamed =
  (name: CodeColumn, rename: (value: string | null) => string | null): MakesCoding =>
  (lexicons) => {
    const lexicon = new GrowingLexicon();
    const known: number[] = [];
    const codeOf = (code: number): number => (known[code] ??= lexicon.codeOf(rename(lexicons[name][code] ?? null)));
    return {
      values: lexicon.values,
      codesOf: ({ codes }) => ({ first: null, codes: codes[name].map(codeOf) }),
    };
  };

/** Words for a whole number of each letter, where it has one that is not negative. */
export const banded =
  (numberOf: (block: Block, letter: number) => number, words: (value: number) => string): MakesCoding =>
  () => {
    const lexicon = new GrowingLexicon();
    const known = new Map<number, number>();
    return {
      values: lexicon.values,
      codesOf: (block) => ({
        first: null,
        codes: filled(block.letters, (letter) => {
          const value = numberOf(block, letter);
          if (value === MISSING || value < 0) return 0;
          let code = known.get(value);
          if (code === undefined) known.set(value, (code = lexicon.codeOf(words(value))));
          return code;
        }),
      }),
    };
  };

/** Other words for the values of a column of lists, each once. */
export const renamedList =
  (name: ListColumn, rename: (value: string) => string | null): MakesCoding =>
  (lexicons) => {
    const lexicon = new GrowingLexicon();
    return {
      values: lexicon.values,
      codesOf: ({ lists }) => {
        const { first, codes } = lists[name];
        const firsts = new Uint32Array(first.length);
        const all: number[] = [];
        for (let row = 0; row + 1 < first.length; row++) {
          const here = new Set<number>();
          for (const code of codes.subarray(first[row], first[row + 1])) {
            const value = lexicons[name][code] ?? null;
            const renamed = value === null ? null : rename(value);
            if (renamed !== null) here.add(lexicon.codeOf(renamed));
          }
          all.push(...here);
          firsts[row + 1] = all.length;
        }
        return { first: firsts, codes: Uint32Array.from(all) };
      },
    };
  };

/** Values that are told request by request, of some few. */
export const ofRequests =
  (valueOf: (block: Block) => (request: number) => string): MakesCoding =>
  () => {
    const lexicon = new GrowingLexicon();
    return {
      values: lexicon.values,
      codesOf: (block) => {
        const value = valueOf(block);
        return {
          first: null,
          codes: filled(block.requests, (request) => lexicon.codeOf(value(request))),
        };
      },
    };
  };

function filled(length: number, codeOf: (row: number) => number): Uint32Array {
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row++) codes[row] = codeOf(row);
  return codes;
}

/** Gives values their codes as they come. */
class GrowingLexicon {
  readonly values: (string | null)[] = [null];
  readonly #codes = new Map<string | null, number>([[null, 0]]);

  codeOf(value: string | null): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
