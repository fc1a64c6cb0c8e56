import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // the dictionary (about 240 MB) is loaded once a process, so few processes
    pool: 'forks',
    maxWorkers: 2,
    // whole runs in processes of their own, also on a machine that does other work
    testTimeout: 240_000,
    hookTimeout: 240_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // lists are data; the page's scripts are tested in a browser, where v8 here cannot count them
      exclude: ['src/lexicon/**', 'src/report/client/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
