import { appendFile, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findStale } from './freshness.ts'
import { type CheckResult, runChecks } from './runChecks.ts'

const root = join(import.meta.dirname, '..')
const node = (code: string) => [process.execPath, '-e', code] as const

it('runs every check, reports each once, and keeps the output of what failed', async () => {
  const reported: string[] = []
  const report = ({ name }: CheckResult): void => void reported.push(name)
  const checks = [
    { name: 'passes', command: node('console.log("fine")') },
    { name: 'fails', command: node('console.error("line 3 is wrong"); process.exit(2)') },
    { name: 'is not there', command: [join(root, 'nowhere')] as const },
  ]
  const results = await runChecks(checks, { folder: root, atOnce: 2, report })
  expect(results.map(({ name, ok }) => [name, ok])).toEqual([
    ['passes', true],
    ['fails', false],
    ['is not there', false],
  ])
  expect(results[1]?.output).toBe('line 3 is wrong\n')
  expect(results[2]?.output).toContain('ENOENT')
  expect(reported.toSorted()).toEqual(['fails', 'is not there', 'passes'])
})

it('finds what the sources no longer give: stale, missing and left-over files', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'heliograph-stale-'))
  onTestFinished(async () => await rm(copy, { recursive: true }))
  for (const path of ['package.json', 'tsconfig.json', 'codegen.ts', 'schema/shared.graphql', 'subgraphs/land']) {
    await mkdir(join(copy, path, '..'), { recursive: true })
    await cp(join(root, path), join(copy, path), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  expect(await findStale(copy)).toEqual([])
  await appendFile(join(copy, 'subgraphs/land/schema.graphql'), '\n"Tree. 树"\ntype Tree {\n  height: Int\n}\n')
  await appendFile(join(copy, 'subgraphs/land/__generated__/prisma/models/Tree.ts'), 'export {}\n')
  await rm(join(copy, 'subgraphs/land/__generated__/prisma/models/Parcel.ts'))
  expect(await findStale(copy)).toEqual([
    'subgraphs/land/__generated__/prisma/models/Parcel.ts is missing',
    'subgraphs/land/__generated__/prisma/models/Tree.ts is left over',
    'subgraphs/land/__generated__/resolvers.ts is stale',
  ])
}, 60_000)
