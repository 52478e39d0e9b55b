import { describe, expect, it } from 'vitest'
import { refuseClosing, refuseOpinion, refuseStandingMembers } from './consultation.ts'
import { consultationLife, consultationStatus, refuseConsultationStep } from './lifecycle.ts'

const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
const member = (organCode: string, standing: boolean, opinion: string | null = 'AGREED') => ({
  organCode,
  standing,
  opinion,
})
const all = seven.map((organ) => member(organ, true))

describe('the standing members', () => {
  it('are seven different organs from today or later', () => {
    const codeOf = (organs: string[], from: string) => refuseStandingMembers(organs, from, '2026-11-23')?.code ?? null
    expect([
      codeOf(seven, '2026-11-23'),
      codeOf(seven, '2026-11-22'),
      codeOf(seven.slice(1), '2026-11-23'),
      codeOf([...seven.slice(1), 'B'], '2026-11-23'),
      codeOf([...seven, 'A'], '2026-11-23'),
    ]).toEqual([
      null,
      'STANDING_MEMBERS_PAST',
      'STANDING_MEMBERS_SEVEN',
      'STANDING_MEMBERS_SEVEN',
      'STANDING_MEMBERS_SEVEN',
    ])
  })
})

describe('an opinion', () => {
  it('needs a comment unless it agrees', () => {
    const members = [member('A', true, null)]
    const codeOf = (opinion: string, comment: string | null) =>
      refuseOpinion(members, 'A', { opinion, comment })?.code ?? null
    expect([
      codeOf('AGREED', null),
      codeOf('OPPOSED', null),
      codeOf('CONDITIONALLY_AGREED', null),
      codeOf('OPPOSED', '理由'),
    ]).toEqual([null, 'COMMENT_MISSING', 'COMMENT_MISSING', null])
  })
})

describe('a consultation', () => {
  it('is closed with the opinions of the standing members, whatever the ad hoc ones do', () => {
    const closing = { minutes: '纪要', conclusion: '结论' }
    expect(refuseClosing([...all, member('X', false, null)], closing)).toBeNull()
    const oneMissing = [...all.slice(1), member('A', true, null)]
    expect(refuseClosing(oneMissing, closing)).toMatchObject({ code: 'OPINIONS_MISSING', parameters: { organs: 'A' } })
    expect(refuseClosing(all, { ...closing, minutes: null })).toMatchObject({ code: 'MINUTES_MISSING' })
    expect(refuseClosing(all, { ...closing, conclusion: null })).toMatchObject({ code: 'CONCLUSION_MISSING' })
  })

  it('stands where the table says once it is closed', () => {
    expect(consultationStatus({ closedOn: '2026-11-23' })).toBe(consultationLife.CLOSE.to)
  })

  it('takes no step once it is closed', () => {
    const steps = Object.keys(consultationLife) as (keyof typeof consultationLife)[]
    expect(steps.map((step) => refuseConsultationStep(step, { number: '1', closedOn: null }))).toEqual(
      steps.map(() => null),
    )
    expect(steps.map((step) => refuseConsultationStep(step, { number: '1', closedOn: '2026-11-23' })?.code)).toEqual(
      steps.map(() => 'CONSULTATION_CLOSED'),
    )
  })
})
