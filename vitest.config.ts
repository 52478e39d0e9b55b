import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts', 'tests/*/test.ts'],
    exclude: ['**/node_modules/**', '.heliograph/**', 'bench/**'],
    globalSetup: ['tests/kit/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
