// The unit tests alone, for Stryker, which runs every project that it finds in vitest.config.ts.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
