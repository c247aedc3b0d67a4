import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Determination } from '../../src/schema/determination.js';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { projectTables, type ProjectOptions } from '../../src/write/project.js';
import type { FailureLine } from '../../src/write/tables/failures.js';
import { temporaryFolder } from './temporary-folder.js';

export const FAILED: FailureLine = {
  file: 'letters/CM16-0999998.pdf',
  sha256: 'ab'.repeat(32),
  bytes: 10,
  code: 'no-text',
  message: 'The PDF has 3 pages but no text.',
  next: 'Run OCR on it.',
};

const ndjson = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** A new folder with a journal of records and failures, as a run leaves it, and all tables projected from it. */
export async function outputOf(
  records: readonly Determination[],
  options: Partial<ProjectOptions> = {},
  failures: readonly FailureLine[] = [FAILED],
): Promise<string> {
  const folder = temporaryFolder();
  const journal = new OutputFolder(folder);
  mkdirSync(dirname(journal.failures));
  writeFileSync(journal.records, ndjson(records));
  writeFileSync(journal.failures, ndjson(failures));
  await projectTables(journal, { format: 'csv', escapeFormulas: true, bom: false, ...options });
  return folder;
}
