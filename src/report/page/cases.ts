import { type RowOfFigure, casesBehind } from '../figures/cases.js';
import { binName, valueName } from '../numbers.js';
import type { Case, Figure, Filter } from '../study.js';
import type { Archive } from './archive.js';

/** A row of a figure, as cases are looked for behind it. */
export interface RowAsked {
  /** The figure that counts it. */
  readonly figure: string;
  readonly row: RowOfFigure;
  /** What the row is called. */
  readonly name: string;
}

/** The row of a figure at a place, from 0, and in a column, where it has them; null where its cases cannot be told. */
export function rowAsked(figure: Figure, place: number, column: number): RowAsked | null {
  if (figure.kind === 'emptiness') {
    const { value } = figure.rows[place]!;
    const name = `${figure.title}: ${figure.columns[column]}, ${valueName(value)}`;
    return { figure: figure.id, row: { value, column }, name };
  }
  if (figure.kind === 'distribution') {
    const bin = figure.bins[place];
    return bin ? { figure: figure.id, row: bin, name: `${figure.title}: ${binName(bin)}` } : null;
  }
  if (figure.kind === 'standouts') {
    const row = figure.rows[place];
    return row ? { figure: row.figure, row: row.value, name: `${row.title}: ${valueName(row.value)}` } : null;
  }
  if (figure.kind !== 'rates' && figure.kind !== 'counts') return null;
  const row = figure.rows[place];
  return row
    ? { figure: figure.id, row: row.value, name: `${figure.title}: ${valueName(row.value, figure.several)}` }
    : null;
}

/** The cases behind a row, of the run that is looked at. */
export async function casesOf(
  { runs }: Archive,
  { figure, row }: RowAsked,
  filter: Filter,
  signal: AbortSignal,
): Promise<Case[]> {
  const cases: Case[] = [];
  const [run] = runs;
  for await (const block of run!.blocks(signal))
    for (const one of casesBehind([block], run!.lexicons, figure, row, filter)) cases.push(one);
  return cases;
}
