import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { requireNoneUnfinished } from '../../run/journal/finished.js';
import { OutputFolder } from '../../run/journal/folder.js';
import { DATA_PACKAGE } from '../../write/outputs.js';
import { FAILURES } from './asked.js';
import { FactsBuilder } from './builder.js';
import { EMPTIABLE } from './emptiable.js';
import type { Block, Lexicons, Surroundings } from './facts.js';
import { lettersOf } from './letters.js';
import { Tables } from './tables/formats.js';

/** All that a study is counted from. */
export interface Facts {
  readonly surroundings: Surroundings;
  /** The values of the blocks so far: they grow while blocks are taken. */
  readonly lexicons: Lexicons;
  /** To be gone through once. Throws a UsageError where tables are not as this program writes them. */
  readonly blocks: AsyncIterable<Block>;
}

/**
 * Reads the tables of an output folder; no more than one block of them is in memory. Throws a UsageError where the
 * folder has none, or its run is not finished.
 */
export async function readFacts(folder: string): Promise<Facts> {
  const version = await versionOf(new OutputFolder(folder));
  const tables = await Tables.of(folder);
  const failures = await failuresOf(tables);
  const builder = new FactsBuilder();
  return {
    surroundings: { name: basename(resolve(folder)), version, failures, emptiable: EMPTIABLE },
    lexicons: builder.lexicons,
    blocks: blocksOf(tables, builder),
  };
}

async function* blocksOf(tables: Tables, builder: FactsBuilder): AsyncGenerator<Block> {
  for await (const letter of lettersOf(tables)) {
    const block = builder.add(letter);
    if (block) yield block;
  }
  const last = builder.end();
  if (last) yield last;
}

async function failuresOf(tables: Tables): Promise<Record<string, number>> {
  const failures: Record<string, number> = {};
  for await (const { cells } of tables.rows('failures', FAILURES))
    for (const code of cells.code) failures[code ?? ''] = (failures[code ?? ''] ?? 0) + 1;
  return failures;
}

/**
 * The version of the program that read the letters. Where there is a run, its state tells it, and whether the tables
 * are those of its end; where the tables were copied without it, what was copied beside them.
 */
async function versionOf(folder: OutputFolder): Promise<string> {
  const run = await requireNoneUnfinished(folder);
  if (run) return run.arguments.version;
  const text = await readFile(join(folder.path, DATA_PACKAGE), 'utf8').catch(() => '');
  return WRITTEN_BY.exec(text)?.groups!['version'] ?? 'unknown';
}

/** What the description of the tables says of the program that wrote them. */
const WRITTEN_BY = /"title": "imr-extract (?<version>[^"\s]+)"/;
