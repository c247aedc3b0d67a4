import { defineConfig } from 'vitest/config';

/** The rooms whose tests start no process and change nothing that others see: their files share what they import. */
const PURE = ['corpus', 'extract', 'read', 'record', 'report', 'schema', 'segment', 'text', 'vocabulary', 'write'];
const pure = PURE.map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    globalSetup: 'test/helpers/folder-of-tests.ts',
    testTimeout: 30_000,
    // Its default leaves one core idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'rooms', include: pure, isolate: false } },
      { extends: true, test: { name: 'runs', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
