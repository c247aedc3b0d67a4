import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests make their files: gone when all are done, for test files may share a process. */
    folderOfTests: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'imr-tests-'));
  project.provide('folderOfTests', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
