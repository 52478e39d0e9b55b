import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countTests } from './testCounts.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-counts-'))
})
afterAll(async () => await rm(folder, { recursive: true }))

async function write(name: string, report: object): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(report))
  return file
}

it('adds up the reports of all runs', async () => {
  const first = await write('first.json', { numPassedTests: 40, numFailedTests: 1, testResults: [] })
  const second = await write('second.json', { numPassedTests: 2, numFailedTests: 0, testResults: [] })
  expect(await countTests([first, second])).toEqual({ passed: 42, failed: 1 })
})

it('counts a file that did not load as a failure', async () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ]
  const report = await write('broken.json', { numPassedTests: 2, numFailedTests: 1, testResults })
  expect(await countTests([report])).toEqual({ passed: 2, failed: 2 })
})

it('counts a run that died before its report as a failure', async () => {
  expect(await countTests([join(folder, 'nowhere.json')])).toEqual({ passed: 0, failed: 1 })
})
