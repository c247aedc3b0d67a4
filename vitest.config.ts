import { defineConfig } from 'vitest/config';

/** What starts no process and changes nothing that others see: the files of these tests share what they import. */
const PURE = [
  'console',
  'corpus',
  'evaluate',
  'extract',
  'query',
  'read',
  'record',
  'report',
  'review',
  'schema',
  'segment',
  'show',
  'statistics',
  'text',
  'vocabulary',
  'write',
];
const pure = [
  ...PURE.map((room) => `test/${room}/**/*.test.ts`),
  'test/{altered,fuzz,growth,linear-helper,repository,security}.test.ts',
];

/** It puts other modules in the place of those that it tests with. */
const ALONE = ['test/read/find-inputs.test.ts'];

/** What opens pages in a browser. */
const BROWSER = ['test/browser/**/*.test.ts'];

/** The script of the page is that of dist: so is all else there, which needs no building for each test then. */
const BUILT = { find: /^(?:\.\.\/)+src\//, replacement: `${import.meta.dirname}/dist/` };

/** Room for what is new, in MB: what is collected while a time is taken makes linear work look like a square. */
const ROOMY = ['--min-semi-space-size=128', '--max-semi-space-size=256'];

export default defineConfig({
  test: {
    globalSetup: 'test/helpers/folder-of-tests.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Its default leaves one core idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'rooms', include: pure, exclude: ALONE, isolate: false, execArgv: ROOMY } },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'runs', include: ['test/**/*.test.ts'], exclude: [...pure, ...BROWSER] } },
      {
        extends: true,
        resolve: { alias: [BUILT] },
        test: {
          name: 'browser',
          include: BROWSER,
          isolate: false,
          globalSetup: 'test/browser/browser-of-tests.ts',
          server: { deps: { external: [/\/dist\//] } },
        },
      },
    ],
  },
});
