import { describe, expect, it } from 'vitest'
import { changedSince, holds, materialsToReview, type Opinion, refuseOpinion, refuseUnfounded } from './opinions.ts'

const plan = { name: '总平面图', contentHash: 'a'.repeat(64) }
const contract = { name: '出让合同', contentHash: 'b'.repeat(64) }
const redrawn = { ...plan, contentHash: 'c'.repeat(64) }
const opinion = (sequence: number, changes: Partial<Opinion> = {}): Opinion => ({
  sequence,
  organCode: 'PLANNING',
  opinion: 'AGREED',
  itemVersion: 2,
  basedOn: [plan, contract],
  ...changes,
})
const file = (opinions: readonly Opinion[], documents = [plan, contract]) => ({
  organCode: 'PLANNING',
  itemVersion: 2,
  opinions,
  documents,
})

describe('an opinion', () => {
  it('holds as long as its documents have the same content, however often they are handed in', () => {
    expect(changedSince(opinion(1), [{ ...plan }, contract])).toEqual([])
    expect(holds(file([opinion(1)]), opinion(1))).toBe(true)
    expect(holds(file([opinion(1)], [redrawn, contract]), opinion(1))).toBe(false)
  })

  it('does not cover a document that came later, and is not shaken by one that was taken away', () => {
    const report = { name: '勘察报告', contentHash: 'd'.repeat(64) }
    expect(materialsToReview(file([opinion(1)], [plan, contract, report]))).toEqual(['勘察报告'])
    expect(materialsToReview(file([opinion(1)], [plan]))).toEqual([])
  })

  it('gives way to the next one of the organ, and counts for no other organ', () => {
    const two = file([opinion(1), opinion(2, { opinion: 'OPPOSED' })])
    expect([opinion(1), opinion(2)].map((one) => holds(two, one))).toEqual([false, true])
    const transferred = { ...two, organCode: 'LAND' }
    expect(holds(transferred, opinion(2))).toBe(false)
    expect(materialsToReview(transferred)).toEqual(['总平面图', '出让合同'])
  })

  it('covers nothing where it went by another version of the item', () => {
    const renewed = { ...file([opinion(1)]), itemVersion: 3 }
    expect(holds(renewed, opinion(1))).toBe(false)
    expect(materialsToReview(renewed)).toEqual(['总平面图', '出让合同'])
  })

  it('needs its conditions or its reason, and every document that the former does not cover', () => {
    const changed = file([opinion(1)], [redrawn, contract])
    const give = (claim: object) =>
      refuseOpinion(changed, { opinion: 'AGREED', comment: null, reviewed: null, ...claim })?.code ?? null
    expect(give({ opinion: 'OPPOSED' })).toBe('OPINION_REASON_MISSING')
    expect(give({ opinion: 'CONDITIONALLY_AGREED', comment: '调整退让' })).toBeNull()
    expect(give({ reviewed: ['出让合同'] })).toBe('REVIEW_INCOMPLETE')
    expect(give({ reviewed: ['总平面图'] })).toBeNull()
    expect(give({ reviewed: ['勘察报告'] })).toBe('MATERIAL_UNKNOWN')
  })

  it('may be followed by another on the same documents without looking at them again', () => {
    const claim = { opinion: 'AGREED', comment: null, reviewed: [] }
    expect(refuseOpinion(file([opinion(1, { opinion: 'OPPOSED' })]), claim)).toBeNull()
    expect(refuseOpinion(file([]), claim)?.code).toBe('REVIEW_INCOMPLETE')
  })

  it('is the ground of a decision: no grant against it, a refusal in spite of it', () => {
    const decide = (opinions: readonly Opinion[], granted: boolean, documents = [plan, contract]) =>
      refuseUnfounded(file(opinions, documents), granted)?.code ?? null
    expect(decide([], true)).toBe('OPINION_MISSING')
    expect(decide([], false)).toBe('OPINION_MISSING')
    expect(decide([opinion(1)], true, [redrawn, contract])).toBe('OPINION_OUTDATED')
    expect(decide([opinion(1, { opinion: 'OPPOSED' })], true)).toBe('OPINION_OPPOSED')
    expect(decide([opinion(1, { opinion: 'OPPOSED' })], false)).toBeNull()
    expect(decide([opinion(1)], false)).toBeNull()
  })
})
