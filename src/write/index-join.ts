import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { parseDate } from '../extract/dates.js';
import { normaliseCaseNumber } from '../extract/head.js';
import type { Determination, Warning } from '../schema/determination.js';
import { decisionOf } from '../vocabulary/decisions.js';
import { INDEX_COLUMNS } from '../vocabulary/decision-index.js';

/** The decision index cannot be used as it is; the message says what it needs. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

type ComparedField = Exclude<keyof typeof INDEX_COLUMNS, 'case_number'>;

const COMPARED = Object.keys(INDEX_COLUMNS).filter((name) => name !== 'case_number') as ComparedField[];

/** Where the columns stand; -1 where the index has none of that meaning. */
type Places = Record<keyof typeof INDEX_COLUMNS, number>;

/** Between the values of one case: an index has more than a million cases, and one string takes the least memory. */
const SEPARATOR = '\t';

/**
 * Reads a decision index (CSV with a header: the case number and any of the outcome and dates, see INDEX_COLUMNS) and gives a function that
 * adds to a record a warning for each value that differs from it, or one where it has no such case. What is null in either is not compared.
 */
export async function indexJoin(file: string): Promise<(record: Determination) => Determination> {
  const cases = await readIndex(file);
  return (record) => {
    if (record.case_number === null) return record;
    const entry = cases.get(record.case_number);
    const warnings = entry === undefined ? [notInIndex(record.case_number)] : mismatches(record, entry.split(SEPARATOR));
    return warnings.length === 0 ? record : { ...record, warnings: [...record.warnings, ...warnings] };
  };
}

/** Throws an IndexError where the file is no index that could be joined; reads its header only. */
export async function checkIndex(file: string): Promise<void> {
  for await (const header of rowsOf(file, 1)) return void placesOf(header, file);
  throw new IndexError(`${file} is empty. ${WANTED}`);
}

const WANTED = `A decision index is a CSV file with a column ${INDEX_COLUMNS.case_number[0]} and at least one of ${COMPARED.join(', ')}.`;

async function readIndex(file: string): Promise<Map<string, string>> {
  const cases = new Map<string, string>();
  let places: Places | undefined;
  for await (const row of rowsOf(file)) {
    if (!places) {
      places = placesOf(row, file);
      continue;
    }
    const number = normaliseCaseNumber(row[places.case_number] ?? '');
    if (number === null) continue;
    const values = COMPARED.map((name) => valueOf(name, row[places![name]] ?? ''));
    const earlier = cases.get(number);
    cases.set(number, (earlier === undefined ? values : merge(earlier.split(SEPARATOR), values)).join(SEPARATOR));
  }
  if (!places) throw new IndexError(`${file} is empty. ${WANTED}`);
  return cases;
}

async function* rowsOf(file: string, to?: number): AsyncGenerator<string[]> {
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true, ...(to === undefined ? {} : { to }) });
  const input = createReadStream(file).on('error', (error) => parser.destroy(error));
  try {
    yield* input.pipe(parser);
  } catch (error) {
    throw error instanceof IndexError ? error : new IndexError(`${file} could not be read: ${(error as Error).message}. ${WANTED}`);
  } finally {
    input.destroy();
  }
}

function placesOf(header: readonly string[], file: string): Places {
  const names = header.map((name) => name.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_|_$/g, ''));
  const places = Object.fromEntries(Object.entries(INDEX_COLUMNS).map(([meaning, known]) => [meaning, names.findIndex((name) => (known as readonly string[]).includes(name))])) as Places;
  if (places.case_number === -1 || COMPARED.every((name) => places[name] === -1)) throw new IndexError(`${file} has the columns ${header.join(', ')}. ${WANTED}`);
  return places;
}

/** A value as the record has it, or "" where there is none. */
function valueOf(name: ComparedField, text: string): string {
  if (name !== 'outcome') return parseDate(text) ?? '';
  const row = decisionOf(text);
  return row ? (row.partial ? 'partially_overturned' : row.decision) : '';
}

/** An index with a row an item has several for a case: outcomes that differ make a partial one; of dates the first counts. */
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
    return [{ code: 'index-mismatch' as const, message: `The letter has ${own}, the decision index ${listed}.`, path: `/${name}` }];
  });
}

function notInIndex(caseNumber: string): Warning {
  return { code: 'not-in-index', message: `The decision index has no case ${caseNumber}.`, path: '/case_number' };
}
