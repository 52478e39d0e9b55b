import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's ES modules while the libraries take CommonJS, and an error of one is no GraphQLError of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['**/*.test.ts', 'tests/*/test.ts'],
    exclude: ['**/node_modules/**', '.heliograph/**', 'bench/**'],
    globalSetup: ['tests/kit/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
