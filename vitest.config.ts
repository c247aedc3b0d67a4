import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Its default leaves one core idle, which of two is half.
    maxWorkers: '100%',
  },
});
