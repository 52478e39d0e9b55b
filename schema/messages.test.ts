import { describe, expect, it } from 'vitest'
import { formatMessage, messages, negotiateLanguage } from './messages.ts'

const places = (text: string): string[] => text.match(/\{\w+\}/g)?.toSorted() ?? []

describe('the table of messages', () => {
  it.each(Object.entries(messages))('%s fills the same places in both languages', (_key, { en, zh }) => {
    expect(places(zh)).toEqual(places(en))
  })

  it.each(Object.entries(messages))('%s is a sentence in both languages', (_key, { en, zh }) => {
    expect(en).toMatch(/^[A-Z{].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/。$/)
  })
})

it('fills each place, also twice', () => {
  expect(formatMessage('PAGE_SIZE_INVALID', { argument: 'last', received: 0 }, 'zh')).toBe(
    '参数 `last` 应为 1 至 100，收到 0。',
  )
})

it('keeps the name of a place that nothing fills, so that the gap shows', () => {
  expect(formatMessage('BODY_TOO_LARGE', {}, 'en')).toBe('Expected a request body of at most {allowed} bytes.')
})

it.each([
  [undefined, 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB, zh;q=0.5', 'en'],
  ['fr, zh;q=0.3, en;q=0.2', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['ja', 'en'],
  ['ZH-Hant', 'zh'],
])('reads Accept-Language %s as %s', (header, language) => {
  expect(negotiateLanguage(header)).toBe(language)
})
