import type { Determination } from '../schema/determination.js';

/** The record's values as a reviewer reads them: groups of labelled rows. */

export interface ValueRow {
  /** JSON pointer of the value. */
  readonly pointer: string;
  readonly label: string;
  /** Null where the letter does not tell. */
  readonly value: string | null;
}

export interface ValueGroup {
  readonly title: string;
  readonly rows: readonly ValueRow[];
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const CASE_FIELDS = [
  'case_number',
  'date_assigned',
  'decision_date',
  'date_of_injury',
  'ur_denial_date',
  'application_received',
  'priority',
  'outcome',
] as const;

/** Everything the letter tells, in the letter's order. What is absent is shown for a letter's own fields only. */
export function valueGroups(record: Determination): ValueGroup[] {
  return [
    { title: 'Case', rows: CASE_FIELDS.map((field) => row(`/${field}`, [field], record[field])) },
    { title: 'Reviewer', rows: leaves(record.reviewer, '/reviewer', []) },
    { title: 'Injured worker', rows: leaves(record.injured_worker, '/injured_worker', [], true) },
    {
      title: 'Diagnoses',
      rows: record.diagnoses.flatMap((diagnosis, i) => leaves(diagnosis, `/diagnoses/${i}`, [String(i + 1)])),
    },
    ...record.items.map((item, i): ValueGroup => ({
      title: `Item ${item.number}`,
      rows: leaves({ ...item, number: null }, `/items/${i}`, []),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

function leaves(value: Json, pointer: string, trail: readonly string[], withAbsent = false): ValueRow[] {
  if (value === null) return withAbsent ? [row(pointer, trail, null)] : [];
  if (typeof value === 'boolean') return value ? [row(pointer, trail, 'yes')] : [];
  if (typeof value !== 'object') return [row(pointer, trail, value)];
  if (isRange(value)) return [row(pointer, trail, value.join('–'))];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part as Json, `${pointer}/${key}`, [...trail, isList ? String(Number(key) + 1) : key], withAbsent),
  );
}

/** Pages come as [first, last]. */
const isRange = (value: Json): value is readonly number[] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');

const row = (pointer: string, trail: readonly string[], value: string | number | null): ValueRow => ({
  pointer,
  label: trail.join(' ').replaceAll('_', ' '),
  value: value === null ? null : String(value),
});
