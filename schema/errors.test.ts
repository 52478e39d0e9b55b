import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ClientError, errorTable, InternalError } from './errors.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'design', 'errors.md'), 'utf8')
const [, safe = '', masked = ''] = page.split(/^## (?:Safe to show|Masked)$/m)

const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )

const documented = (section: string, clientSafe: boolean) =>
  rowsOf(section).map(([code = '', retry]) => [code.replaceAll('`', ''), { clientSafe, retryable: retry === 'yes' }])

it('documents every code with its place and whether a retry may help', () => {
  expect(Object.fromEntries([...documented(safe, true), ...documented(masked, false)])).toEqual(errorTable)
})

it.each(rowsOf(page))('tells of %s who sees it, when, and what to do', (_code, retry, seenBy, when, whatToDo) => {
  expect(['yes', 'no']).toContain(retry)
  expect(seenBy).toMatch(/clients|operators/)
  expect([when, whatToDo].every((text) => text?.endsWith('.'))).toBe(true)
})

it('gives a client error its message in English and what another language needs', () => {
  const error = new ClientError('BAD_USER_INPUT', 'PAGE_SIZE_INVALID', { argument: 'first', received: 101 })
  expect(error.message).toBe('Expected `first` from 1 to 100, received 101.')
  expect(error.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    messageKey: 'PAGE_SIZE_INVALID',
    parameters: { argument: 'first', received: 101 },
  })
})

it('keeps the cause of an internal error for the log', () => {
  const cause = new Error('connect ECONNREFUSED')
  const error = new InternalError('STORE_UNAVAILABLE', 'The database is unavailable.', { cause })
  expect([error.code, error.cause]).toEqual(['STORE_UNAVAILABLE', cause])
})
