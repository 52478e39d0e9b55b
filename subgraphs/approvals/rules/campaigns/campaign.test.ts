import { expect, it } from 'vitest'
import { campaignLife, campaignStatus, refuseCampaignStep } from './lifecycle.ts'
import { checkCampaignCode, checkFigure, refuseClosing, refuseDays, refuseFindingCase } from './campaign.ts'

it('lets a campaign last from today to at most a year', () => {
  const codeOf = (from: string, to: string) => refuseDays(from, to, '2026-11-23')?.code ?? null
  expect(codeOf('2026-11-23', '2026-11-23')).toBeNull()
  expect(codeOf('2026-11-23', '2027-11-23')).toBeNull()
  expect(codeOf('2026-11-23', '2027-11-24')).toBe('CAMPAIGN_DAYS')
  expect(codeOf('2026-11-23', '2026-11-22')).toBe('CAMPAIGN_DAYS')
  expect(codeOf('2026-11-22', '2026-11-23')).toBe('CAMPAIGN_PAST')
})

it('closes a campaign without open findings, and a clearance without open cases', () => {
  const facts = { kind: 'SERVICE_MONTH', startsOn: '2026-11-23', openFindings: [], openCases: 3 }
  const codeOf = (changes: object, today = '2026-11-23') => refuseClosing({ ...facts, ...changes }, today)?.code ?? null
  expect(codeOf({})).toBeNull()
  expect(codeOf({}, '2026-11-22')).toBe('CAMPAIGN_NOT_BEGUN')
  expect(codeOf({ openFindings: ['A-1'] })).toBe('FINDING_OPEN')
  expect(codeOf({ kind: 'CLEARANCE' })).toBe('CASES_OPEN')
  expect(codeOf({ kind: 'CLEARANCE', openCases: 0 })).toBeNull()
})

it('stands where the table says once it is closed, and takes no step then', () => {
  const closed = { code: 'DRIVE', closedOn: '2026-11-23' }
  expect(campaignStatus(closed)).toBe(campaignLife.CLOSE.to)
  const steps = Object.keys(campaignLife) as (keyof typeof campaignLife)[]
  expect(steps.map((step) => refuseCampaignStep(step, closed)?.code)).toEqual(steps.map(() => 'CAMPAIGN_CLOSED'))
  expect(steps.map((step) => refuseCampaignStep(step, { ...closed, closedOn: null }))).toEqual(steps.map(() => null))
})

it('lets the findings of a look back name cases of its snapshot', () => {
  const codeOf = (number: string | null, kind: string, inScope: boolean) =>
    refuseFindingCase({ number, kind, inScope })?.code ?? null
  expect(codeOf(null, 'SERVICE_MONTH', false)).toBeNull()
  expect(codeOf('1', 'LOOK_BACK', true)).toBeNull()
  expect(codeOf('1', 'LOOK_BACK', false)).toBe('CASE_OUT_OF_SCOPE')
  expect(codeOf('1', 'CLEARANCE', true)).toBe('CASE_OF_LOOK_BACK')
})

it('takes codes and figures of bounded length', () => {
  for (const code of ['ABC', 'DRIVE_2026', 'A'.repeat(60)]) expect(() => checkCampaignCode(code)).not.toThrow()
  for (const code of ['AB', '1AB', 'abc', 'A'.repeat(61), 'A B']) {
    expect(() => checkCampaignCode(code)).toThrow('3 to 60 capitals')
  }
  for (const figure of ['0', '-1.5', '12345678901234.99']) expect(() => checkFigure('goal', figure)).not.toThrow()
  for (const figure of ['123456789012345', '1.234']) {
    expect(() => checkFigure('goal', figure)).toThrow('at most 14 digits')
  }
})
