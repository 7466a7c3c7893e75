// The unit tests for Stryker, which runs every project that it finds in vitest.config.ts: those named in TESTS, else all.
import { defineConfig } from 'vitest/config';

const ALL = 'tests/unit/**/*.test.ts';

export default defineConfig({
  test: {
    include: process.env.TESTS?.split(' ') ?? [ALL],
    environment: 'node',
    setupFiles: ['tests/unit/quick-properties.ts'],
    testTimeout: 300_000,
  },
});
