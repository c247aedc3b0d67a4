import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder, which is gone when all tests are done. */
export const temporaryFolder = (): string => mkdtempSync(join(inject('folderOfTests'), 'test-'));
