/** Years, quarters and months as places in time. */

/** "2016", "2016-Q3", "2016-07". */
const PERIOD = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/;

export interface Period {
  /** In years. */
  readonly start: number;
  readonly length: number;
}

export function periodOf(value: string | null): Period | null {
  const [, year, quarter, month] = PERIOD.exec(value ?? '') ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return { start: Number(year) + (Number(quarter) - 1) / 4, length: 1 / 4 };
  if (month !== undefined) return { start: Number(year) + (Number(month) - 1) / 12, length: 1 / 12 };
  return { start: Number(year), length: 1 };
}

export type Timed<Row> = Row & { readonly period: Period; readonly middle: number; readonly end: number };

/** Rows with a place in time, in its order; those without one stand in the table only. */
export function inTime<Row extends { readonly value: string | null }>(rows: readonly Row[]): Timed<Row>[] {
  return rows
    .flatMap((row) => {
      const period = periodOf(row.value);
      if (!period) return [];
      return [{ ...row, period, middle: period.start + period.length / 2, end: period.start + period.length }];
    })
    .sort((a, b) => a.period.start - b.period.start);
}

/** Runs of periods between which none is missing: a line through a gap would tell what nobody counted. */
export function unbroken<Row>(rows: readonly Timed<Row>[]): Timed<Row>[][] {
  const runs: Timed<Row>[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    if (last && row.period.start - last.end < last.period.length / 2) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs;
}
