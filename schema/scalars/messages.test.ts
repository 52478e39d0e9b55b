import { expect, it } from 'vitest'
import { formatMessage } from '../messages.ts'
import { scalarMessages } from './messages.ts'

const places = (text: string): string[] => text.match(/\{\w+\}/g)?.toSorted() ?? []

it.each(Object.entries(scalarMessages))('%s fills the same places in both languages', (_key, { en, zh }) => {
  expect(places(zh)).toEqual(places(en))
})

it('tells a reader of Chinese what was expected and where', () => {
  const parameters = { scalar: 'Uscc', expected: '3', received: '4', position: 18 }
  expect(formatMessage('CODE_CHECK', parameters, 'zh')).toBe('Uscc：第 18 位校验码应为 `3`，收到 `4`。')
})
