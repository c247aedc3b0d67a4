import {
  CODE_COLUMNS,
  type CodeColumn,
  LIST_COLUMNS,
  type ListColumn,
  NUMBER_COLUMNS,
  type NumberColumn,
} from './facts.js';

/** Of whom a column tells. */
export type Grain = 'letter' | 'request';

/** What a column of numbers is called in a block: there both grains stand together. */
export const numberColumn = (grain: Grain, column: string): NumberColumn =>
  (column === 'empty' ? `${grain}_empty` : column) as NumberColumn;

const GRAINS: readonly Grain[] = ['letter', 'request'];

const names = <Column extends string>(columns: Readonly<Record<Grain, readonly string[]>>): readonly Column[] =>
  GRAINS.flatMap((grain) => columns[grain].map((column) => numberColumn(grain, column) as string as Column));

/** The columns of a block, in the order in which they are packed. */
export const CODES = names<CodeColumn>(CODE_COLUMNS);
export const LISTS = names<ListColumn>(LIST_COLUMNS);
export const NUMBERS = names<NumberColumn>(NUMBER_COLUMNS);

const OF_LETTERS = new Set<string>([
  ...CODE_COLUMNS.letter,
  ...LIST_COLUMNS.letter,
  ...NUMBER_COLUMNS.letter.map((column) => numberColumn('letter', column)),
]);

export const grainOf = (column: CodeColumn | ListColumn | NumberColumn): Grain =>
  OF_LETTERS.has(column) ? 'letter' : 'request';

/** Something for each column, made in their order. */
export const forColumns = <Column extends string, T>(
  columns: readonly Column[],
  make: (column: Column) => T,
): Record<Column, T> => Object.fromEntries(columns.map((column) => [column, make(column)])) as Record<Column, T>;

/** How many there are of each, from where each begins. */
export function lengthsOf(first: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(first.length - 1);
  for (let i = 0; i < lengths.length; i++) lengths[i] = first[i + 1]! - first[i]!;
  return lengths;
}

/** Where each begins, from how many there are of each; behind the last, where it ends. */
export function firstOf(lengths: Uint32Array | Int32Array): Uint32Array {
  const first = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) first[i + 1] = first[i]! + lengths[i]!;
  return first;
}
