import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { InternalError } from '../errors.ts'
import { readUsccAllowList } from './usccAllowList.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uscc-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function listOf(text: string): string {
  const path = join(folder, 'list.txt')
  writeFileSync(path, text)
  return path
}

it('reads one code a line, with comments and empty lines between', () => {
  const list = readUsccAllowList(listOf('# in use since 2016\n91350100M000100Y44 # a mill\r\n\n91350100M000100Y45\n'))
  expect([...list]).toEqual(['91350100M000100Y44', '91350100M000100Y45'])
})

it('refuses a line that has not the form of a code, and names the line', () => {
  expect(() => readUsccAllowList(listOf('91350100M000100Y44\n91350100I000100Y44\n'))).toThrow(
    new InternalError('CONFIGURATION_INVALID', 'USCC_ALLOW_LIST: line 2 is not a code of 18 characters'),
  )
})

it('refuses a file that cannot be read', () => {
  expect(() => readUsccAllowList(join(folder, 'missing.txt'))).toThrow(
    new InternalError('CONFIGURATION_INVALID', 'USCC_ALLOW_LIST: the file cannot be read'),
  )
})
