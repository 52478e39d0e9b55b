import { describe, expect, it } from 'vitest'
import { described, diffVersions, named } from './diffVersions.ts'

describe('the difference of two versions', () => {
  it('lists by part what is gone, what is different and what is new', () => {
    const before = {
      STEP: described(
        [{ code: 'A', days: 5 }],
        ({ code }) => code,
        ({ days }) => [days],
      ),
      MATERIAL: named(['营业执照', '银行保函']),
      LIMIT: new Map([['promised', '10']]),
    }
    const after = {
      STEP: described(
        [
          { code: 'A', days: 3 },
          { code: 'B', days: 1 },
        ],
        ({ code }) => code,
        ({ days }) => [days],
      ),
      MATERIAL: named(['营业执照']),
      LIMIT: new Map([['promised', '10']]),
    }
    expect(diffVersions(before, after)).toEqual([
      { part: 'STEP', kind: 'CHANGED', name: 'A', before: '5', after: '3' },
      { part: 'STEP', kind: 'ADDED', name: 'B', before: null, after: '1' },
      { part: 'MATERIAL', kind: 'REMOVED', name: '银行保函', before: '银行保函', after: null },
    ])
  })

  it('of a version and itself is empty', () => {
    expect(diffVersions({ MATERIAL: named(['营业执照']) }, { MATERIAL: named(['营业执照']) })).toEqual([])
  })
})
