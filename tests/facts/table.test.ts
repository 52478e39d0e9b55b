import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const page = await readFile(join(root, 'docs', 'facts.md'), 'utf8')
const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const quoted = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '')
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => cells(line))
  .map(([, fact, name = '', refused, tests]) => ({
    fact: Number(fact),
    name,
    codes: quoted(refused),
    tests: quoted(tests),
  }))

describe('docs/facts.md', () => {
  it('has the facts of joint approval, each once', () => {
    const facts = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 28, 29, 30, 40, 43, 47, 48, 49, 50,
    ]
    expect(rows.map(({ fact }) => fact)).toEqual(facts)
  })

  it.each(rows)(
    'names for fact $fact ($name) tests that refuse with its codes, by rule, basis and remedy',
    async (row) => {
      const texts = await Promise.all(row.tests.map((file) => readFile(join(root, file), 'utf8')))
      const text = texts.join('\n')
      expect(row.tests.length).toBeGreaterThan(0)
      for (const code of row.codes) expect(text).toContain(`code: '${code}'`)
      for (const part of row.codes.length > 0 ? ['rule', 'basis', 'remedy'] : []) expect(text).toContain(part)
    },
  )
})
