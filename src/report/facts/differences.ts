import { MISSING, type NumberColumn } from './facts.js';

/** Numbers kept by how far they are from one that is near: then few different ones are needed, and small ones. */

/** What the numbers of a column are counted from: 0, the number of the row before, or the row's in another column. */
export type Near = undefined | 'row before' | Int32Array;

/** The columns that are counted from another, which stands before them. Days between two dates are few. */
export const NEAR: Readonly<Partial<Record<NumberColumn, NumberColumn | 'row before'>>> = {
  date_assigned: 'row before',
  decision_date: 'date_assigned',
  ur_denial_date: 'date_assigned',
  application_received: 'date_assigned',
};

/** How far each number is from what it is counted from, as numbers from 0; 0 where it is missing. */
export function differencesOf(numbers: Int32Array, near: Near): Uint32Array {
  const differences = new Uint32Array(numbers.length);
  const bases = near === 'row before' ? numbers : near;
  const lag = near === 'row before' ? 1 : 0;
  let base = 0;
  for (let i = 0; i < numbers.length; i++) {
    base = lastOf(bases, i - lag, base);
    differences[i] = missingFirst(folded((numbers[i]! - base) | 0), base);
  }
  return differences;
}

/** The numbers that `differencesOf` gave the differences of. */
export function numbersOf(differences: Uint32Array, near: Near): Int32Array {
  const numbers = new Int32Array(differences.length);
  const bases = near === 'row before' ? numbers : near;
  const lag = near === 'row before' ? 1 : 0;
  let base = 0;
  for (let i = 0; i < numbers.length; i++) {
    base = lastOf(bases, i - lag, base);
    numbers[i] = (unfolded(missingBack(differences[i]!, base)) + base) | 0;
  }
  return numbers;
}

/** The number of a row, or the last one before it that is not missing. */
const lastOf = (numbers: Int32Array | undefined, row: number, before: number): number => {
  const number = numbers?.[row];
  return number === undefined || number === MISSING ? before : number;
};

/** 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
const folded = (difference: number): number => ((difference << 1) ^ (difference >> 31)) >>> 0;
const unfolded = (number: number): number => (number >>> 1) ^ -(number & 1);

/** What is missing becomes 0, and what was below it moves up by one: so no two become the same. */
function missingFirst(number: number, base: number): number {
  const missing = folded((MISSING - base) | 0);
  return number === missing ? 0 : number < missing ? number + 1 : number;
}

function missingBack(number: number, base: number): number {
  const missing = folded((MISSING - base) | 0);
  return number === 0 ? missing : number <= missing ? number - 1 : number;
}
