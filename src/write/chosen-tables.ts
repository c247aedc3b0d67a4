import type { Determination } from '../schema/determination.js';
import { withCarried } from './carried.js';
import type { CaseWithoutLetter, DecisionIndex } from './index-join.js';
import type { AnyTable } from './table.js';
import { CASES_TABLE, EVIDENCE_TABLE, FAILURE_TABLE, type Projection, projection, RECORD_TABLES } from './tables.js';
import { casesWithoutLetter } from './tables/cases-without-letter.js';
import { determinations } from './tables/determinations.js';

/** Which tables are wanted beside those of every folder. */
export interface TableChoice {
  /** The table of where each value stands; the evidence of the records has its words then. */
  readonly evidence?: boolean | undefined;
  /** The letters are part of an archive: which cases of the index have none is not known. */
  readonly isPart?: boolean | undefined;
}

/** The tables of one folder. */
export interface ChosenTables {
  /** Those that come out of records. */
  readonly ofRecords: readonly Projection<Determination>[];
  /** That of the cases of the index without a letter. */
  readonly ofCases: Projection<CaseWithoutLetter> | null;
  /** All, in the order of the data package. */
  readonly all: readonly AnyTable[];
}

export function chosenTables({ evidence, isPart }: TableChoice, index: DecisionIndex | undefined): ChosenTables {
  const asked = evidence ? [EVIDENCE_TABLE] : [];
  const [, ...others] = RECORD_TABLES;
  const ofRecords = index?.carried.length ? [lettersWith(index), ...others] : RECORD_TABLES;
  const ofCases = index && !isPart ? casesOf(index) : null;
  return {
    ofRecords: [...ofRecords, ...asked],
    ofCases,
    all: [...ofRecords, FAILURE_TABLE, ...asked, ...(ofCases ? [ofCases] : [])].map(({ table }) => table),
  };
}

const lettersWith = (index: DecisionIndex): Projection<Determination> =>
  projection(withCarried(determinations, index.carried, ({ case_number }) => index.carriedFor(case_number)));

const casesOf = ({ carried }: DecisionIndex): Projection<CaseWithoutLetter> =>
  carried.length === 0 ? CASES_TABLE : projection(withCarried(casesWithoutLetter, carried, (each) => each.carried));
