import type { AnyTable, Cell } from '../../src/write/table.js';
import type { ProjectOptions } from '../../src/write/project.js';

export interface Made {
  readonly table: AnyTable;
  readonly rows: readonly (readonly Cell[])[];
}
export function misleadingTables(names?: readonly string[], rows?: number, late?: number): readonly Made[];
export function writeTables(folder: string, made: readonly Made[], options?: Partial<ProjectOptions>): Promise<void>;
export function writeJoined(folder: string, made: readonly Made[]): Promise<void>;
