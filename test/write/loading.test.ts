import { describe, expect, it } from 'vitest';
import {
  AS_JOINED,
  AS_LOADED,
  AS_WRITTEN,
  type Lost,
  lostOf,
  type Understood,
} from '../../scripts/loading/compare.mjs';
import { type Made, misleadingTables, writeJoined, writeTables } from '../../scripts/loading/tables.mjs';
import { type Tool, TOOLS } from '../../scripts/loading/tools.mjs';
import { ALL_TABLES } from '../../src/write/tables.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** All tables, with whatever cells can hold; `npm run loading` does the same with 30,000 rows. */
const MADE = misleadingTables(
  ALL_TABLES.map(({ name }) => name),
  300,
  100,
);

/** What a tool lost or refused of tables in a folder. */
async function lostBy(
  read: Tool['load'],
  folder: string,
  made: readonly Made[],
  understood: Understood,
): Promise<Lost[]> {
  const found = await read(
    folder,
    made.map(({ table }) => table),
  );
  return made
    .flatMap((one) => lostOf(one, found[one.table.name]!, understood))
    .filter(({ lost, refused }) => lost > 0 || refused !== undefined);
}

describe.each([{}, { escapeFormulas: false, bom: true }])('tables in CSV (%o)', (options) => {
  for (const { tool, version, load, loaded = AS_LOADED } of TOOLS)
    it.skipIf(!version() || (tool === 'SQLite' && 'bom' in options))(
      `are loaded by ${tool} without losing a value${version() ? '' : ': it is not on this machine'}`,
      async () => {
        const folder = temporaryFolder();
        await writeTables(folder, MADE, options);
        expect(await lostBy(load, folder, MADE, loaded)).toEqual([]);
      },
      60_000,
    );
});

const [duckDb] = TOOLS;

it('tables in Parquet are loaded by DuckDB without losing a value', async () => {
  const folder = temporaryFolder();
  await writeTables(folder, MADE, { format: 'parquet' });
  expect(await lostBy(duckDb!.load, folder, MADE, AS_LOADED)).toEqual([]);
});

describe('DuckDB, guessing from the first 20,480 rows,', () => {
  const made = misleadingTables(['determinations'], 21_000, 20_600);
  const lists = (columns: readonly Lost[]): Lost[] => columns.filter(({ type }) => type === 'list');
  const guess: Tool['guess'] = (folder, tables) =>
    duckDb!.guess(
      folder,
      tables.map((table) => ({ ...table, columns: table.columns.filter(({ type }) => type === 'list') })),
    );

  it('loses no element of a list', async () => {
    const folder = temporaryFolder();
    await writeTables(folder, made);
    expect(lists(await lostBy(guess, folder, made, AS_WRITTEN))).toEqual([]);
  }, 60_000);

  it('lost the second date of a later row, without a word, where lists were joined', async () => {
    const folder = temporaryFolder();
    await writeJoined(folder, made);
    const lost = lists(await lostBy(guess, folder, made, AS_JOINED));
    expect(lost).toContainEqual({ name: 'injury_dates', type: 'list', lost: 133 });
  }, 60_000);
});
