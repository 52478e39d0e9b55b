import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// `.ci/run` counts the tests from a report in JSON.
const report = process.env['HELIOGRAPH_TEST_REPORT']

export default defineConfig({
  // Vite would take graphql's ES modules while the libraries take CommonJS, and an error of one is no GraphQLError of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['**/*.test.ts', 'tests/*/test.ts'],
    exclude: ['**/node_modules/**', '.heliograph/**', 'bench/**', 'cli/department/template/**'],
    globalSetup: ['tests/kit/globalSetup.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Vitest leaves a core idle, which is half of a small machine; these tests wait for databases and processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
