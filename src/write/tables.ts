import type { Determination } from '../schema/determination.js';
import type { AnyTable, Cell, Table } from './table.js';
import { casesWithoutLetter } from './tables/cases-without-letter.js';
import { citations } from './tables/citations.js';
import { determinations } from './tables/determinations.js';
import { diagnoses } from './tables/diagnoses.js';
import { evidence } from './tables/evidence.js';
import { failures } from './tables/failures.js';
import { itemBodyParts } from './tables/item-body-parts.js';
import { items } from './tables/items.js';
import { warnings } from './tables/warnings.js';

/** A table ready to be written: rows as cells. */
export interface Projection<Input> {
  readonly table: AnyTable;
  readonly cells: (input: Input) => Cell[][];
}

export function projection<Input, Source>(table: Table<Input, Source>): Projection<Input> {
  return { table, cells: (input) => table.rows(input).map((source) => table.columns.map(({ cell }) => cell(source))) };
}

/** The tables that come out of records in every folder, in the order of the data package. */
export const RECORD_TABLES: readonly Projection<Determination>[] = [
  projection(determinations),
  projection(items),
  projection(itemBodyParts),
  projection(citations),
  projection(diagnoses),
  projection(warnings),
];

/** The table of files that gave no record. */
export const FAILURE_TABLE = projection(failures);

/** The table of where each value stands: there where it was asked for. */
export const EVIDENCE_TABLE = projection(evidence);

/** The table of cases of the index that no letter is of: there where an index is. */
export const CASES_TABLE = projection(casesWithoutLetter);

/** The tables of every folder, in the order of the data package. */
export const USUAL_TABLES: readonly AnyTable[] = [...RECORD_TABLES, FAILURE_TABLE].map(({ table }) => table);

/** All tables that there can be: those that are there only where they were asked for stand last. */
export const ALL_TABLES: readonly AnyTable[] = [...USUAL_TABLES, EVIDENCE_TABLE.table, CASES_TABLE.table];
