import { csvLines } from '../../write/formats/csv-lines.js';
import type { Case, Figure } from '../study.js';

/** What the page gives as files: tables as CSV, with the names of columns that the study has. */

type Value = string | number | boolean | null;

/** All rows of a figure, at full precision; what stands inside of a row gets the names on the way joined by "_". */
export function figureCsv(figure: Figure): string {
  const rows = rowsOf(figure).map((row) => new Map(flattened(row)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return table(
    columns,
    rows.map((row) => columns.map((column) => row.get(column) ?? null)),
  );
}

/** The rows behind a row of a figure. */
export function casesCsv(cases: readonly Case[]): string {
  const columns = ['document_id', 'case_number', 'item_number', 'decision'] as const;
  return table(
    columns,
    cases.map((row) => columns.map((column) => row[column])),
  );
}

const table = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  csvLines([columns, ...rows], { escapeFormulas: true });

function rowsOf(figure: Figure): readonly object[] {
  if (figure.kind === 'distribution') return figure.bins;
  if (figure.kind !== 'emptiness') return figure.rows;
  return figure.rows.map(({ value, of, empty }) => ({
    value,
    of,
    ...Object.fromEntries(figure.columns.map((column, i) => [column, empty[i]])),
  }));
}

function flattened(row: object, before = ''): [string, Value][] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flattened(value, `${before}${name}_`)
      : [[`${before}${name}`, value as Value] as [string, Value]],
  );
}
