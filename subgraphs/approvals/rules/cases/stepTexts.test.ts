import { describe, expect, it } from 'vitest'
import { readStep } from './stepTexts.ts'

describe('what a step tells', () => {
  it('is read without the spaces around it, and blank words are none', () => {
    expect(readStep({ number: '1', reason: ' 听证 ', comment: '  ' })).toEqual({
      number: '1',
      reason: '听证',
      comment: null,
    })
    expect(readStep({ number: '1', result: { type: 'SITE_OPINION', number: ' 选字第1号 ' } })).toEqual({
      number: '1',
      result: { type: 'SITE_OPINION', number: '选字第1号' },
    })
  })

  it.each([
    ['reason', { reason: '由'.repeat(2_001) }],
    ['comment', { comment: '由'.repeat(2_001) }],
    ['evidence', { evidence: ' ' }],
    ['result.number', { result: { number: '' } }],
    ['result.number', { result: { number: '号'.repeat(61) } }],
  ])('is refused where `%s` is out of bounds', (field, input) => {
    expect(() => readStep(input)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({
          code: 'BAD_USER_INPUT',
          parameters: expect.objectContaining({ field }) as unknown,
        }) as unknown,
      }) as Error,
    )
  })

  it('is taken up to the bound', () => {
    const longest = { reason: '由'.repeat(2_000), evidence: '据'.repeat(200), result: { number: '号'.repeat(60) } }
    expect(readStep(longest)).toEqual(longest)
  })
})
