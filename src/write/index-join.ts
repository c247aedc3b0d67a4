import { parseDate } from '../text/dates.js';
import { normaliseCaseNumber } from '../extract/case/case-number.js';
import type { Determination, Warning } from '../schema/determination.js';
import { decisionOf } from '../segment/decision.js';
import { WARNINGS } from '../vocabulary/warnings.js';
import {
  type CarriedColumn,
  COMPARED,
  type ComparedField,
  emptyIndex,
  headerOf,
  type IndexHeader,
  rowsOf,
} from './index-file.js';

/** Between the values of one case, and between those of one column in several rows of a case. */
const CELL = '\u001f';
const ROW = '\u001e';
const SEPARATORS = /[\u001e\u001f]/g;

/** A case of the index that no letter is of. */
export interface CaseWithoutLetter {
  readonly case_number: string;
  /** As read; null where the index has no such value, or one that could not be read. */
  readonly values: Readonly<Record<ComparedField, string | null>>;
  /** Files that gave no record and are named after the case. */
  readonly failedFiles: readonly string[];
  readonly carried: readonly (string | null)[];
}

/**
 * A decision index, joined to records (see `join`). What is null in either is not compared, nor what cannot be read in
 * the index: `unread` counts those values by column.
 */
export class DecisionIndex {
  /** Where the entry of a case stands. An index has more than a million cases: of each there is one string. */
  readonly #places = new Map<string, number>();
  readonly #entries: string[] = [];
  readonly #failed = new Map<number, string[]>();
  readonly #header: IndexHeader;
  readonly unread: Record<string, number> = {};
  /** Which cases a letter is of, by place. */
  #met = new Uint8Array();

  private constructor(header: IndexHeader) {
    this.#header = header;
  }

  /** Reads an index. `columns`: those that are carried. Throws an IndexError where it cannot be used. */
  static async read(file: string, columns: readonly string[] = []): Promise<DecisionIndex> {
    let index: DecisionIndex | undefined;
    for await (const row of rowsOf(file))
      if (index) index.#add(row);
      else index = new DecisionIndex(headerOf(row, file, columns));
    if (!index) throw emptyIndex(file);
    index.#met = new Uint8Array(index.#entries.length);
    return index;
  }

  /** The columns that are carried into the tables. */
  get carried(): readonly CarriedColumn[] {
    return this.#header.carried;
  }

  /** The record with a warning for each value that differs from the index, or one where that has no such case. */
  join(record: Determination): Determination {
    if (record.case_number === null) return record;
    const place = this.#places.get(record.case_number);
    if (place !== undefined) this.#met[place] = 1;
    const warnings =
      place === undefined ? [notInIndex(record.case_number)] : mismatches(record, this.#entries[place]!.split(CELL));
    return warnings.length === 0 ? record : { ...record, warnings: [...record.warnings, ...warnings] };
  }

  /** What is carried for a case; of several rows, the values that differ. Nulls where the index has no such case. */
  carriedFor(caseNumber: string | null): (string | null)[] {
    const place = caseNumber === null ? undefined : this.#places.get(caseNumber);
    return place === undefined ? this.carried.map(() => null) : carriedIn(this.#entries[place]!.split(CELL));
  }

  /** Notes a file that gave no record and is named after a case. */
  addFailed(caseNumber: string, file: string): void {
    const place = this.#places.get(caseNumber);
    if (place === undefined) return;
    const files = this.#failed.get(place);
    if (files) files.push(file);
    else this.#failed.set(place, [file]);
  }

  /** The cases that no joined record is of, in the order of the index. */
  *withoutLetter(): Generator<CaseWithoutLetter> {
    for (const [case_number, place] of this.#places) {
      if (this.#met[place] === 1) continue;
      const cells = this.#entries[place]!.split(CELL);
      const values = Object.fromEntries(
        COMPARED.map((name, i) => [name, cells[i] || null]),
      ) as CaseWithoutLetter['values'];
      yield { case_number, values, failedFiles: this.#failed.get(place) ?? [], carried: carriedIn(cells) };
    }
  }

  #add(row: readonly string[]): void {
    const { known, carried } = this.#header;
    const number = normaliseCaseNumber(row[known.case_number] ?? '');
    if (number === null) {
      if (row.some((cell) => cell.trim() !== '')) this.unread['case_number'] = (this.unread['case_number'] ?? 0) + 1;
      return;
    }
    const values = COMPARED.map((name) => {
      const written = row[known[name]]?.trim() ?? '';
      const value = valueOf(name, written);
      if (written !== '' && value === '') this.unread[name] = (this.unread[name] ?? 0) + 1;
      return value;
    });
    const cells = [...values, ...carried.map(({ at }) => (row[at] ?? '').replaceAll(SEPARATORS, ' ').trim())];
    const place = this.#places.get(number);
    if (place === undefined) this.#places.set(number, this.#entries.push(cells.join(CELL)) - 1);
    else this.#entries[place] = merge(this.#entries[place]!.split(CELL), cells).join(CELL);
  }
}

const carriedIn = (cells: readonly string[]): (string | null)[] =>
  cells.slice(COMPARED.length).map((cell) => (cell === '' ? null : cell.split(ROW).join('; ')));

/** What databases and spreadsheets put behind a date: " 12:00:00 AM", "T00:00:00.000Z". */
const TIME_OF_DAY = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?Z?$/i;

/** A value as the record has it, or "" where there is none. */
function valueOf(name: ComparedField, text: string): string {
  if (name !== 'outcome') return parseDate(text.replace(TIME_OF_DAY, '')) ?? '';
  const row = decisionOf(text.replaceAll('_', ' '));
  return row ? (row.partial ? 'partially_overturned' : row.decision) : '';
}

/**
 * An index with a row for each item: outcomes of a case that differ make a partial one; of dates the first counts; of
 * what is carried, all that differ.
 */
function merge(earlier: readonly string[], later: readonly string[]): string[] {
  return earlier.map((a, i) => {
    const b = later[i]!;
    if (a === '' || b === '' || a === b) return a || b;
    const name = COMPARED[i];
    if (name === undefined) return a.split(ROW).includes(b) ? a : `${a}${ROW}${b}`;
    return name === 'outcome' ? 'partially_overturned' : a;
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
