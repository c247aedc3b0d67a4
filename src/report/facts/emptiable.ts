import type { AnyTable } from '../../write/table.js';
import { determinations } from '../../write/tables/determinations.js';
import { items } from '../../write/tables/items.js';
import type { Surroundings } from './facts.js';

/** Columns of items that are empty with another: the letter's own, and parts of a frequency that come together. */
const WITH_ANOTHER = new Set(['case_number', 'times_max', 'times_per', 'duration_max']);

const emptiableOf = ({ columns }: Pick<AnyTable, 'columns'>): string[] =>
  columns.filter(({ constraints }) => !constraints.required).map(({ name }) => name);

/** The columns that may be empty, in the order of their bits: no more than 31 of a table, which a number holds. */
export const EMPTIABLE: Surroundings['emptiable'] = {
  letter: emptiableOf(determinations),
  request: emptiableOf(items).filter((name) => !WITH_ANOTHER.has(name)),
};
