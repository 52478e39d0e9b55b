import { expect, it } from 'vitest'
import { refuseExtension } from './extension.ts'

const request = {
  workingDays: 10,
  joint: false,
  extensions: [],
  extended: false,
  dueOn: '2026-12-01',
  today: '2026-12-01',
}
const codeOf = (changes: object) => refuseExtension({ ...request, ...changes })?.code ?? null

it('extends a limit up to and on its last day, not after', () => {
  expect([codeOf({}), codeOf({ today: '2026-12-02' })]).toEqual([null, 'EXTENSION_LATE'])
})

it('extends it once, by 1 to 10 working days, 15 where several organs handle the matter together', () => {
  expect([1, 10, 11, 0, 1.5].map((workingDays) => codeOf({ workingDays }))).toEqual([
    null,
    null,
    'EXTENSION_TOO_LONG',
    'EXTENSION_TOO_LONG',
    'EXTENSION_TOO_LONG',
  ])
  expect([15, 16].map((workingDays) => codeOf({ workingDays, joint: true }))).toEqual([null, 'EXTENSION_TOO_LONG'])
  expect(codeOf({ extended: true })).toBe('EXTENSION_TWICE')
})
