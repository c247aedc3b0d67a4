import type { TableName } from '../../write/outputs.js';
import { CITATIONS, DETERMINATIONS, DIAGNOSES, ITEMS, WARNINGS } from './asked.js';
import { Cursor } from './cursor.js';
import { EMPTIABLE } from './emptiable.js';
import type { LetterFacts } from './letter-facts.js';
import { Names } from './names.js';
import { Requests } from './requests.js';
import type { Tables } from './tables/formats.js';
import { cellAt, numberOf, type Rows } from './tables/rows.js';

/**
 * The letters of a folder's tables, each with what stands of it in all of them. The tables have one order, so each is
 * read once, side by side, and some rows of each are all that is in memory. Throws a UsageError where they do not
 * belong together.
 */
export async function* lettersOf(tables: Tables): AsyncGenerator<LetterFacts> {
  const letters = new Letters(tables);
  try {
    for await (const rows of tables.rows('determinations', DETERMINATIONS, EMPTIABLE.letter))
      for (let at = 0; at < rows.count; at++) yield await letters.letter(rows, at);
    await letters.end();
  } finally {
    await letters.close();
  }
}

const ID = /^[0-9a-f]{16}$/;

/** Puts letters together from all tables. */
class Letters {
  readonly #tables: Tables;
  readonly #cursors;
  readonly #names = new Names();
  #last = '';

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#cursors = {
      items: new Cursor(tables.rows('items', ITEMS, EMPTIABLE.request)),
      citations: new Cursor(tables.rows('citations', CITATIONS)),
      diagnoses: new Cursor(tables.rows('diagnoses', DIAGNOSES)),
      warnings: new Cursor(tables.rows('warnings', WARNINGS)),
    };
  }

  /** The letter of a row of determinations: what the other tables have of it are their next rows. */
  async letter(rows: Rows<typeof DETERMINATIONS>, at: number): Promise<LetterFacts> {
    const { items, citations, diagnoses, warnings } = this.#cursors;
    const id = cellAt(rows, 'document_id', at) ?? '';
    if (!ID.test(id) || id === this.#last)
      throw this.#tables.error(
        'determinations',
        `in row ${numberOf(rows, at)}, its document_id is "${id}"${id === this.#last ? ' once more' : ''}`,
      );
    this.#last = id;

    const requests = new Requests(this.#tables, id, this.#names);
    const itemCount = await items.takeOf(id, (rows, at) => requests.add(rows, at));
    this.#compare(id, 'items', itemCount, cellAt(rows, 'item_count', at));
    for (const decision of ['upheld', 'overturned'] as const)
      this.#compareDecided(id, decision, requests, cellAt(rows, `${decision}_count`, at));
    await citations.takeOf(id, (rows, at) => requests.cite(rows, at));
    const kinds: string[] = [];
    const diagnosisCount = await diagnoses.takeOf(id, ({ cells }, at) => addTo(kinds, cells.kind[at]));
    this.#compare(id, 'diagnoses', diagnosisCount, cellAt(rows, 'diagnosis_count', at));
    const codes: string[] = [];
    const warningCount = await warnings.takeOf(id, ({ cells }, at) => addTo(codes, cells.code[at]));
    this.#compare(id, 'warnings', warningCount, cellAt(rows, 'warning_count', at));
    return {
      document_id: id,
      case_number: cellAt(rows, 'case_number', at),
      priority: cellAt(rows, 'priority', at),
      outcome: cellAt(rows, 'outcome', at),
      layout: cellAt(rows, 'layout', at),
      reader: cellAt(rows, 'reader', at),
      sex: cellAt(rows, 'sex', at),
      licensed_states: cellAt(rows, 'licensed_states', at),
      specialty_groups: cellAt(rows, 'specialty_groups', at),
      diagnosis_kinds: kinds,
      warnings: codes,
      date_assigned: cellAt(rows, 'date_assigned', at),
      decision_date: cellAt(rows, 'decision_date', at),
      date_of_injury: cellAt(rows, 'date_of_injury', at),
      ur_denial_date: cellAt(rows, 'ur_denial_date', at),
      application_received: cellAt(rows, 'application_received', at),
      age: cellAt(rows, 'age', at),
      empty: rows.empty[at]!,
      requests: requests.all,
    };
  }

  /** Throws where a table has rows left: they are of no letter, or of one that came before. */
  async end(): Promise<void> {
    for (const [table, cursor] of this.#entries()) {
      const here = await cursor.here();
      if (!here) continue;
      const { rows, at } = here;
      const letters = this.#tables.fileOf('determinations');
      throw this.#tables.error(
        table,
        `its row ${numberOf(rows, at)} is of the letter "${rows.cells.document_id[at] ?? ''}", ` +
          `which ${letters} does not have, or has in another place`,
      );
    }
  }

  async close(): Promise<void> {
    for (const [, cursor] of this.#entries()) await cursor.close();
  }

  #entries(): [TableName, Cursor<{ readonly document_id: 'text' }>][] {
    return Object.entries(this.#cursors) as unknown as [TableName, Cursor<{ readonly document_id: 'text' }>][];
  }

  /** Throws where a table has lost rows of a letter, or has more. */
  #compare(id: string, table: TableName, count: number, told: number | null): void {
    if (count === told) return;
    const letters = this.#tables.fileOf('determinations');
    throw this.#tables.error(
      table,
      `of the letter ${id} it has ${count === 1 ? '1 row where it belongs' : `${count} rows where they belong`}, and ${letters} tells of ${told ?? 'none'}`,
    );
  }

  /** Throws where decisions were edited, if only their capitals: rates would be counted without them. */
  #compareDecided(id: string, decision: 'upheld' | 'overturned', requests: Requests, told: number | null): void {
    const count = requests.all.filter((request) => request.decision === decision).length;
    if (count === told) return;
    const letters = this.#tables.fileOf('determinations');
    throw this.#tables.error(
      'items',
      `of the letter ${id} it has ${count} with the decision "${decision}", and ${letters} tells of ${told ?? 'none'}`,
    );
  }
}

function addTo(list: string[], value: string | null | undefined): void {
  if (value != null) list.push(value);
}
