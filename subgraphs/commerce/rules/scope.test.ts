import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ScopeFacts, scopeObstacle } from './scope.ts'

const facts: ScopeFacts = {
  trades: new Set(['6210', '8810']),
  permits: new Map([['餐饮服务', '食品经营许可证']]),
  present: new Set(['外卖递送服务']),
}
const item = (name: string, more: object = {}) => ({ name, trade: '6210', gatedBy: null, ...more })
const codeOf = (...items: ReturnType<typeof item>[]) => scopeObstacle(items, facts)?.code ?? null

describe('a scope', () => {
  it.each([
    ['without an item', [], 'SCOPE_COUNT'],
    ['of free items', [item('餐饮管理'), item('会议及展览服务')], null],
    ['with a gated item and its permit', [item('餐饮服务', { gatedBy: '食品经营许可证' })], null],
    ['with a gated item and none', [item('餐饮服务')], 'SCOPE_GATE_MISSING'],
    ['with a gated item and another permit', [item('餐饮服务', { gatedBy: '特种行业许可证' })], 'SCOPE_GATE_MISSING'],
    ['with a permit for a free item', [item('餐饮管理', { gatedBy: '食品经营许可证' })], 'SCOPE_GATE_UNKNOWN'],
    ['with an unknown trade', [item('餐饮管理', { trade: '0000' })], 'TRADE_UNKNOWN'],
    ['with an item that goes on already', [item('外卖递送服务')], 'SCOPE_DUPLICATE'],
    ['with an item twice', [item('餐饮管理'), item('餐饮管理')], 'SCOPE_DUPLICATE'],
  ])('%s', (_what, items, expected) => {
    expect(codeOf(...items)).toBe(expected)
  })

  it('has at most 100 items, whatever they are called', () => {
    const names = fc.uniqueArray(
      fc.string({ minLength: 1 }).map((name) => `项目${name}`),
      { minLength: 95, maxLength: 105 },
    )
    fc.assert(
      fc.property(names, (some) => {
        expect(codeOf(...some.map((name) => item(name)))).toBe(some.length > 100 ? 'SCOPE_COUNT' : null)
      }),
    )
  })
})
