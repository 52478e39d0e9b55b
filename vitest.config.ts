import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts', 'tests/*/test.ts'],
    exclude: ['**/node_modules/**', '.heliograph/**', 'bench/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
