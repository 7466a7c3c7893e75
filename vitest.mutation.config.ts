// The unit tests for Stryker, which runs every project that it finds in vitest.config.ts: those named in TESTS, else all.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env.TESTS ?? 'tests/unit/**/*.test.ts').split(' '),
    environment: 'node',
    // One set of modules for all files: a fault costs half the time.
    isolate: false,
    setupFiles: ['tests/unit/quick-properties.ts'],
    testTimeout: 300_000,
  },
});
