// Mutation testing: what no test notices when it is changed. `npm run mutation -- --mutate 'src/text/**/*.ts'`.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['src/{text,segment,extract,record,run}/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What runs while a file loads is data: tables of rules, and the expressions made of them. Their rows have examples
  // that are tests; a mutant of one would need every test, for it can be told of none which it reaches.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 15_000,
  timeoutFactor: 3,
  thresholds: { high: 85, low: 70, break: null },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['/out', '/dist', '/coverage', '/docs', '/schemas'],
  // The compiler's settings need no rewriting: the tests do not read them.
  tsconfigFile: 'none',
};
