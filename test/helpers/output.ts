import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Determination } from '../../src/schema/determination.js';
import type { FailureLine } from '../../src/write/failure-table.js';
import { projectTables, type ProjectOptions } from '../../src/write/project.js';

export const FAILED: FailureLine = {
  file: 'letters/CM16-0999998.pdf',
  sha256: 'ab'.repeat(32),
  bytes: 10,
  code: 'no-text',
  message: 'The PDF has 3 pages but no text.',
  next: 'Run OCR on it.',
};

const ndjson = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A new folder with a journal of records and failures, as a run leaves it, and all tables projected from it. */
export async function outputOf(
  records: readonly Determination[],
  options: Partial<ProjectOptions> = {},
  failures: readonly FailureLine[] = [FAILED],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'imr-out-'));
  folders.push(folder);
  mkdirSync(join(folder, '.imr'));
  writeFileSync(join(folder, 'records.ndjson'), ndjson(records));
  writeFileSync(join(folder, '.imr', 'failures.ndjson'), ndjson(failures));
  await projectTables(folder, { format: 'csv', escapeFormulas: true, bom: false, ...options });
  return folder;
}
