import { expect, it } from 'vitest'
import { isRenewable } from './rules.ts'

it.each([
  ['31 days before its last day', '2026-12-22', false],
  ['30 days before its last day', '2026-12-21', true],
  ['on its last day', '2026-11-21', true],
  ['the day after', '2026-11-20', false],
])('a permit %s is to be renewed or not', (_, validUntil, renewable) => {
  expect(isRenewable(new Date(validUntil), '2026-11-21')).toBe(renewable)
})

it('a permit without an end is never renewed', () => {
  expect(isRenewable(null, '2026-11-21')).toBe(false)
})
