import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that a mutant is held against: those that start no processes and measure no time. */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^.*\/helpers\/linear\.js$/,
        replacement: fileURLToPath(new URL('test/helpers/not-timed.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/{text,segment,extract,record,run}/**/*.test.ts'],
    exclude: [
      '**/linear.test.ts',
      'test/linear-helper.test.ts',
      'test/run/{cli,killed,pool,lock,resume,shards,rooms}.test.ts',
    ],
    // A mutant has a worker of its own, which its test files share.
    isolate: false,
    globalSetup: 'test/helpers/folder-of-tests.ts',
    testTimeout: 30_000,
  },
});
