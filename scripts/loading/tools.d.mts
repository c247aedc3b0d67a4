import type { AnyTable } from '../../src/write/table.js';
import type { Read, Understood } from './compare.mjs';

type Reading = (
  folder: string,
  tables: readonly AnyTable[],
) => Readonly<Record<string, Read>> | Promise<Readonly<Record<string, Read>>>;
export interface Tool {
  readonly tool: 'DuckDB' | 'pandas' | 'R' | 'SQLite';
  readonly version: () => string | null | undefined;
  readonly guess: Reading;
  readonly load: Reading;
  readonly loaded?: Understood;
}
export const TOOLS: readonly Tool[];
