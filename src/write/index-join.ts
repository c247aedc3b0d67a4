import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { parseDate } from '../text/dates.js';
import { normaliseCaseNumber } from '../extract/case/case-number.js';
import type { Determination, Warning } from '../schema/determination.js';
import { decisionOf } from '../segment/decision.js';
import { WARNINGS } from '../vocabulary/warnings.js';
import { INDEX_COLUMNS } from '../vocabulary/letters/decision-index.js';

/** The decision index cannot be used as it is; the message says what it needs. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

type ComparedField = Exclude<keyof typeof INDEX_COLUMNS, 'case_number'>;

const COMPARED = Object.keys(INDEX_COLUMNS).filter((name) => name !== 'case_number') as ComparedField[];

/** Where the columns stand; -1 where the index has none of that meaning. */
type ColumnNumbers = Record<keyof typeof INDEX_COLUMNS, number>;

/** Between the values of one case: an index has more than a million cases, and one string takes the least memory. */
const SEPARATOR = '\t';

/**
 * Reads a decision index (CSV with a header: the case number and any of the outcome and dates, see INDEX_COLUMNS), to
 * be joined to records: `join` adds to a record a warning for each value that differs from the index, or one where that
 * has no such case. What is null in either is not compared, nor what cannot be read in the index: `unread` counts those
 * values by column.
 */
export async function indexJoin(file: string): Promise<DecisionIndex> {
  const { cases, unread } = await readIndex(file);
  const join = (record: Determination): Determination => {
    if (record.case_number === null) return record;
    const entry = cases.get(record.case_number);
    const warnings =
      entry === undefined ? [notInIndex(record.case_number)] : mismatches(record, entry.split(SEPARATOR));
    return warnings.length === 0 ? record : { ...record, warnings: [...record.warnings, ...warnings] };
  };
  return { join, unread };
}

export interface DecisionIndex {
  readonly join: (record: Determination) => Determination;
  readonly unread: Readonly<Record<string, number>>;
}

/** Throws an IndexError where the file is no index that could be joined; reads its header only. */
export async function checkIndex(file: string): Promise<void> {
  // It is read twice, so what comes out of a pipe would be gone the second time.
  const facts = await stat(file).catch(() => null);
  if (facts && !facts.isFile() && !facts.isDirectory())
    throw new IndexError(`${file} is a pipe, a socket or a device: save what comes out of it to a file. ${WANTED}`);
  for await (const header of rowsOf(file, 1)) return void columnNumbers(header, file);
  throw new IndexError(`${file} is empty. ${WANTED}`);
}

const WANTED =
  `A decision index is a CSV file with a column ${INDEX_COLUMNS.case_number[0]} ` +
  `and at least one of ${COMPARED.join(', ')}.`;

async function readIndex(file: string): Promise<{ cases: Map<string, string>; unread: Record<string, number> }> {
  const cases = new Map<string, string>();
  const unread: Record<string, number> = {};
  let columns: ColumnNumbers | undefined;
  for await (const row of rowsOf(file)) {
    if (!columns) {
      columns = columnNumbers(row, file);
      continue;
    }
    const number = normaliseCaseNumber(row[columns.case_number] ?? '');
    if (number === null) continue;
    const values = COMPARED.map((name) => {
      const written = row[columns![name]]?.trim() ?? '';
      const value = valueOf(name, written);
      if (written !== '' && value === '') unread[name] = (unread[name] ?? 0) + 1;
      return value;
    });
    const earlier = cases.get(number);
    cases.set(number, (earlier === undefined ? values : merge(earlier.split(SEPARATOR), values)).join(SEPARATOR));
  }
  if (!columns) throw new IndexError(`${file} is empty. ${WANTED}`);
  return { cases, unread };
}

async function* rowsOf(file: string, to?: number): AsyncGenerator<string[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    ...(to === undefined ? {} : { to }),
  });
  const input = createReadStream(file).on('error', (error) => parser.destroy(error));
  try {
    yield* input.pipe(parser);
  } catch (error) {
    throw error instanceof IndexError
      ? error
      : new IndexError(`${file} could not be read: ${(error as Error).message}. ${WANTED}`);
  } finally {
    input.destroy();
  }
}

function columnNumbers(header: readonly string[], file: string): ColumnNumbers {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_|_$/g, ''),
  );
  const columns = Object.fromEntries(
    Object.entries(INDEX_COLUMNS).map(([meaning, known]) => [
      meaning,
      names.findIndex((name) => (known as readonly string[]).includes(name)),
    ]),
  ) as ColumnNumbers;
  if (columns.case_number === -1 || COMPARED.every((name) => columns[name] === -1))
    throw new IndexError(`${file} has the columns ${header.join(', ')}. ${WANTED}`);
  return columns;
}

/** What databases and spreadsheets put behind a date: " 12:00:00 AM", "T00:00:00.000Z". */
const TIME_OF_DAY = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?Z?$/i;

/** A value as the record has it, or "" where there is none. */
function valueOf(name: ComparedField, text: string): string {
  if (name !== 'outcome') return parseDate(text.replace(TIME_OF_DAY, '')) ?? '';
  const row = decisionOf(text.replaceAll('_', ' '));
  return row ? (row.partial ? 'partially_overturned' : row.decision) : '';
}

/** An index with a row for each item: outcomes of a case that differ make a partial one; of dates the first counts. */
function merge(earlier: readonly string[], later: readonly string[]): string[] {
  return COMPARED.map((name, i) => {
    const [a, b] = [earlier[i]!, later[i]!];
    if (a === '' || b === '') return a || b;
    return name === 'outcome' && a !== b ? 'partially_overturned' : a;
  });
}

function mismatches(record: Determination, entry: readonly string[]): Warning[] {
  return COMPARED.flatMap((name, i) => {
    const [own, listed] = [record[name], entry[i]!];
    if (own === null || listed === '' || own === listed) return [];
    return [
      {
        code: 'index-mismatch' as const,
        about: WARNINGS['index-mismatch'].about,
        message: `The letter has ${own}, the decision index ${listed}.`,
        path: `/${name}`,
      },
    ];
  });
}

function notInIndex(caseNumber: string): Warning {
  return {
    code: 'not-in-index',
    about: WARNINGS['not-in-index'].about,
    message: `The decision index has no case ${caseNumber}.`,
    path: '/case_number',
  };
}
