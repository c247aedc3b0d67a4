import { CODE_COLUMNS, type CodeColumn, type Lexicons, LIST_COLUMNS, type ListColumn, type Values } from './facts.js';

/** Columns whose values have the same codes as those of another. */
const SHARED: Readonly<Partial<Record<CodeColumn | ListColumn, CodeColumn | ListColumn>>> = {
  reviewer_basis: 'claims_administrator_basis',
  reviewer_authorities: 'claims_administrator_authorities',
  reviewer_guidelines: 'claims_administrator_guidelines',
  reviewer_sections: 'claims_administrator_sections',
};

const CODED: readonly (CodeColumn | ListColumn)[] = [
  ...CODE_COLUMNS.letter,
  ...CODE_COLUMNS.request,
  ...LIST_COLUMNS.letter,
  ...LIST_COLUMNS.request,
];

/** Something for each column that has codes; `make` is asked once for those that share them. */
export function forCodes<T>(make: (column: CodeColumn | ListColumn) => T): Record<CodeColumn | ListColumn, T> {
  const own = new Map(CODED.filter((column) => !(column in SHARED)).map((column) => [column, make(column)]));
  const pairs = CODED.map((column) => [column, own.get(SHARED[column] ?? column)]);
  return Object.fromEntries(pairs) as Record<CodeColumn | ListColumn, T>;
}

/** Gives each value that comes the next code. */
export class Lexicon {
  /** By code, as far as they came. */
  readonly values: (string | null)[] = [null];
  readonly #codes = new Map<string, number>();

  codeOf(value: string | null): number {
    if (value === null) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.#codes.set(value, code);
    return code;
  }
}

/** Lexicons as a text to keep beside packed blocks. */
export const writtenLexicons = (lexicons: Lexicons): string =>
  JSON.stringify(
    Object.fromEntries(CODED.filter((column) => !(column in SHARED)).map((column) => [column, lexicons[column]])),
  );

/** Reads what `writtenLexicons` made. Throws an Error for anything else. */
export function readLexicons(text: string): Lexicons {
  const values = JSON.parse(text) as Readonly<Record<string, Values>>;
  return forCodes((column) => {
    const list = values[column];
    if (!Array.isArray(list) || list[0] !== null) throw new Error(`The lexicons lack the values of ${column}.`);
    return list as Values;
  });
}
