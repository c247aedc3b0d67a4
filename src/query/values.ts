import type { DuckDBValue } from '@duckdb/node-api';
import type { DuckDb } from '../write/sql/package.js';

/** A number with more digits than those of JavaScript hold, as text. */
export class Numeral {
  constructor(readonly text: string) {}
}

/** What a query answers in one place; dates, times and what else has no form of its own are text as DuckDB writes it. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | Numeral
  | readonly Value[]
  | { readonly [name: string]: Value };

/** The same for programs: numbers are numbers, whole ones beyond 2^53 are bigints, decimals the nearest number. */
export type Plain = string | number | bigint | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** Makes values of DuckDB's own. */
export function valuesBy(duckDb: DuckDb): (value: DuckDBValue) => Value {
  const valueOf = (value: DuckDBValue): Value => {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof duckDb.DuckDBDecimalValue) return new Numeral(value.toString());
    if (value instanceof duckDb.DuckDBListValue || value instanceof duckDb.DuckDBArrayValue)
      return value.items.map(valueOf);
    if (value instanceof duckDb.DuckDBStructValue)
      return Object.fromEntries(Object.entries(value.entries).map(([name, part]) => [name, valueOf(part)]));
    return value.toString();
  };
  return valueOf;
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export function plain(value: Value): Plain {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Numeral) return Number(value.text);
  if (isList(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

/** A value as JSON, with all its digits. What is no number to JSON (NaN, Infinity) is text. */
export function jsonOf(value: Value): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : `"${value}"`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Numeral) return value.text;
  if (isList(value)) return `[${value.map(jsonOf).join(',')}]`;
  return `{${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}:${jsonOf(part)}`)
    .join(',')}}`;
}

/** Between the elements of a list. */
const BETWEEN = '; ';

/** A value as text for people; nothing where there is none. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof Numeral) return value.text;
  return isList(value) && !value.some(isNested) ? value.map(textOf).join(BETWEEN) : jsonOf(value);
}

const isNested = (value: Value): boolean => value !== null && typeof value === 'object' && !(value instanceof Numeral);
