import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', '**/node_modules/**'],
    // Ends what hangs. Nothing is measured by it: tests start processes, and a busy machine may be slow to do so.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
