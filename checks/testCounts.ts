import { readFile } from 'node:fs/promises'

/** How many tests passed and failed. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * The sums over vitest's JSON reports. A file that failed outside its tests (it did not load, or a hook threw) counts as one failure, and so
 * does a report that is not there: the run died.
 */
export async function countTests(reports: readonly string[]): Promise<TestCounts> {
  const counts = await Promise.all(reports.map(countOne))
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

async function countOne(file: string): Promise<TestCounts> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as Report
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}
