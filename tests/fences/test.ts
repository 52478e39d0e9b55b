import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cleanTree, violations } from './data.ts'

const root = join(import.meta.dirname, '..', '..')
let folder = ''
let rulesByFile: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-fences-'))
  for (const name of ['.oxlintrc.json', 'checks/lint', 'tsconfig.json', 'package.json']) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries(cleanTree)) await write(file, text)
  for (const [, file, text] of violations) await write(file, `${text}\n`)
  rulesByFile = await lint()
})

afterAll(async () => await rm(folder, { recursive: true, force: true }))

it.each(violations)('refuses %s', (_title, file, _text, rule) => {
  expect(rulesByFile.get(file)).toContain(rule)
})

it.each(Object.keys(cleanTree))('accepts %s', (file) => {
  expect(rulesByFile.get(file)).toBeUndefined()
})

it('writes every violation into a file of its own', () => {
  const files = [...Object.keys(cleanTree), ...violations.map(([, file]) => file)]
  expect(new Set(files).size).toBe(files.length)
})

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(folder, dirname(file)), { recursive: true })
  await writeFile(join(folder, file), text)
}

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

async function lint(): Promise<ReadonlyMap<string, readonly string[]>> {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const text = await new Promise<string>((resolve) => {
    // oxlint exits with 1 where it finds something, as it does here.
    execFile(
      process.execPath,
      [oxlint, '--format', 'json', '--ignore-pattern', 'node_modules'],
      { cwd: folder, maxBuffer: 1e8 },
      (_error, stdout) => resolve(stdout),
    )
  })
  const { diagnostics } = JSON.parse(text) as Report
  const groups = Map.groupBy(diagnostics, ({ filename }) => relative(folder, join(folder, filename)))
  return new Map([...groups].map(([file, found]) => [file, found.map(({ code }) => code)]))
}
