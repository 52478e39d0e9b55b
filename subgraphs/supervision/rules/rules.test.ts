import { describe, expect, it } from 'vitest'
import { brokenProcedure } from './procedure.ts'
import { followUpDueOn, isBad, satisfactionPercent } from './ratings.ts'
import { missingDimensions, starsOf, weightedTotal } from './starRating.ts'

describe('procedure', () => {
  const decided = {
    status: 'APPROVED',
    acceptedAt: new Date('2026-05-06T02:00:00Z'),
    decidedAt: new Date('2026-05-11T02:00:00Z'),
    reasons: null,
    inSystem: true,
  }

  it('is kept by a decision in the system after acceptance', () => {
    expect(brokenProcedure(decided)).toEqual([])
  })

  it('is broken by a decision without acceptance, or before it', () => {
    const before = { ...decided, decidedAt: new Date('2026-05-06T01:59:59Z') }
    expect([{ ...decided, acceptedAt: null }, before].map(brokenProcedure)).toEqual([
      ['DECISION_WITHOUT_ACCEPTANCE'],
      ['DECISION_WITHOUT_ACCEPTANCE'],
    ])
  })

  it('is broken by a refusal without reasons, blank ones included, and by approval off the system', () => {
    const refused = { ...decided, status: 'REFUSED' }
    expect(
      [refused, { ...refused, reasons: '  ' }, { ...refused, reasons: '不符合规划' }].map(brokenProcedure),
    ).toEqual([['REFUSAL_WITHOUT_REASONS'], ['REFUSAL_WITHOUT_REASONS'], []])
    expect(brokenProcedure({ ...decided, inSystem: false })).toEqual(['OFF_SYSTEM_APPROVAL'])
  })

  it('is not broken by a case that is not decided yet', () => {
    expect(brokenProcedure({ ...decided, acceptedAt: null, decidedAt: null })).toEqual([])
  })
})

describe('star rating', () => {
  const weights = {
    organization: 10,
    staffQuality: 15,
    businessMetrics: 15,
    approvalEfficiency: 20,
    satisfaction: 20,
    onSiteManagement: 10,
    innovation: 10,
  }
  const scores = {
    organization: '90.00',
    staffQuality: '80.00',
    businessMetrics: '100',
    approvalEfficiency: '95.50',
    satisfaction: '99.25',
    onSiteManagement: '88.75',
    innovation: '70.05',
  }

  it('is the weighted sum of the seven, to the cent', () => {
    expect(weightedTotal(scores, weights)).toBe('90.83')
  })

  it('names the dimensions that are missing', () => {
    const { satisfaction: _, ...six } = scores
    expect([missingDimensions(six), missingDimensions(scores)]).toEqual([['satisfaction'], []])
  })

  it('gives five stars from 95 and one below 80', () => {
    expect(['95.00', '94.99', '80.00', '79.99'].map(starsOf)).toEqual([5, 4, 2, 1])
  })
})

describe('ratings and surveys', () => {
  it('follow up the two bad levels only, within the limit in working days', () => {
    expect(['VERY_GOOD', 'GOOD', 'FAIR', 'POOR', 'VERY_POOR'].map(isBad)).toEqual([false, false, false, true, true])
    const ratedAt = new Date('2026-05-20T17:00:00Z')
    expect([followUpDueOn('POOR', ratedAt, 5), followUpDueOn('FAIR', ratedAt, 5)]).toEqual(['2026-05-28', null])
  })

  it('have no rate where nobody answered, and never round up to one', () => {
    expect([satisfactionPercent(0, 0), satisfactionPercent(98_999, 100_000), satisfactionPercent(299, 300)]).toEqual([
      null,
      98.99,
      99.66,
    ])
  })
})
