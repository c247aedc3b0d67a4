import type { Determination } from '../schema/determination.js';
import type { AnyTable } from './table.js';
import { EVIDENCE_TABLE, FAILURE_TABLE, type Projection, RECORD_TABLES } from './tables.js';

/** Which tables are wanted beside those of every folder. */
export interface TableChoice {
  /** The table of where each value stands; the evidence of the records has its words then. */
  readonly evidence?: boolean | undefined;
}

/** The tables of one folder. */
export interface ChosenTables {
  /** Those that come out of records. */
  readonly ofRecords: readonly Projection<Determination>[];
  /** All, in the order of the data package. */
  readonly all: readonly AnyTable[];
}

export function chosenTables({ evidence = false }: TableChoice): ChosenTables {
  const asked = evidence ? [EVIDENCE_TABLE] : [];
  return {
    ofRecords: [...RECORD_TABLES, ...asked],
    all: [...RECORD_TABLES, FAILURE_TABLE, ...asked].map(({ table }) => table),
  };
}
