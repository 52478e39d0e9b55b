import { describe, expect, it } from 'vitest'
import { STANDARD_PROCESS } from '../../../../demo/reference/stages.ts'
import { ineligibility, processFor } from './eligibility.ts'
import { applicableSteps, type TemplateStep } from './processTemplate.ts'
import { standard, templateOf } from '../../../../tests/kit/standardRoadmap.ts'

describe('steps by project type and land source', () => {
  const step = (code: string, changes: Partial<TemplateStep> = {}, ...after: string[]): TemplateStep => ({
    code,
    name: code,
    stage: 'INITIATION',
    organCode: 'LAND',
    workingDays: 2,
    milestone: false,
    awaitsConstruction: false,
    projectTypes: [],
    landSources: [],
    links: after.map((one) => ({ after: one, kind: 'FINISH_TO_START', lagWorkingDays: 1 })),
    ...changes,
  })
  const steps = [
    step('consent'),
    step('allocation', { landSources: ['ALLOCATION'] }, 'consent'),
    step('housing', { projectTypes: ['HOUSING'] }, 'allocation'),
    step('permit', {}, 'allocation', 'housing'),
  ]

  it('are taken where their conditions hold, and only there', () => {
    const codes = (projectType: string | null, landSource: string | null) =>
      applicableSteps(steps, { projectType, landSource }).map(({ code }) => code)
    expect(codes('HOUSING', 'ALLOCATION')).toEqual(['consent', 'allocation', 'housing', 'permit'])
    expect(codes('INDUSTRY', 'AUCTION')).toEqual(['consent', 'permit'])
    expect(codes(null, null)).toEqual(['consent', 'permit'])
  })

  it('that are left out pass on what they waited for, with its lag', () => {
    const [, permit] = applicableSteps(steps, { projectType: 'INDUSTRY', landSource: 'AUCTION' })
    expect(permit?.links).toEqual([{ after: 'consent', kind: 'FINISH_TO_START', lagWorkingDays: 3 }])
  })
})

describe('who may take a process', () => {
  const project = { stage: 'INITIATION', zoneCode: null, projectType: 'INDUSTRY', landSource: 'ALLOCATION' }
  const pilot = templateOf(STANDARD_PROCESS, {
    code: 'PILOT',
    pilotZoneCodes: ['PORT_BLOCK'],
    pilotEndsOn: '2026-06-30',
  })

  it('is a project whose facts meet its conditions', () => {
    expect(ineligibility(standard, project, '2026-01-05')).toEqual([])
  })

  it.each([
    ['of land from another source', { landSource: 'AUCTION' }, ['LAND_SOURCE_NOT_COVERED']],
    ['whose land source is not registered', { landSource: null }, ['PROJECT_FACTS_UNKNOWN']],
    ['that is through', { stage: 'FINISHED' }, ['PROJECT_FINISHED']],
  ])('is not a project %s', (_, facts, reasons) => {
    expect(ineligibility(standard, { ...project, ...facts }, '2026-01-05')).toEqual(reasons)
  })

  it('is not a project of another type', () => {
    const housing = { ...standard, projectTypes: ['HOUSING'] }
    expect(ineligibility(housing, project, '2026-01-05')).toEqual(['PROJECT_TYPE_NOT_COVERED'])
    expect(ineligibility(housing, { ...project, projectType: null }, '2026-01-05')).toEqual(['PROJECT_FACTS_UNKNOWN'])
  })

  it.each([
    ['before its first day', '2022-02-28', ['TEMPLATE_NOT_IN_FORCE']],
    ['on its first day', '2022-03-01', []],
    ['on its last day', '2026-03-31', []],
    ['after its last day', '2026-04-01', ['TEMPLATE_NOT_IN_FORCE']],
  ])('of a version from March 2022 to March 2026, %s', (_, day, reasons) => {
    expect(ineligibility({ ...standard, validUntil: '2026-03-31' }, project, day)).toEqual(reasons)
  })

  it.each([
    ['in its zone', 'PORT_BLOCK', '2026-06-30', []],
    ['outside of it', 'PETROCHEMICAL', '2026-06-30', ['OUTSIDE_PILOT']],
    ['in no zone', null, '2026-06-30', ['OUTSIDE_PILOT']],
    ['after its last day', 'PORT_BLOCK', '2026-07-01', ['TEMPLATE_NOT_IN_FORCE']],
  ])('of a pilot, %s', (_, zoneCode, day, reasons) => {
    expect(ineligibility(pilot, { ...project, zoneCode }, day)).toEqual(reasons)
  })

  it('takes the pilot of its zone before the regular process, and the latest version', () => {
    const next = { ...standard, templateVersion: 2 }
    const chosen = (zoneCode: string | null, day: string) => {
      const found = processFor([standard, next, pilot], { ...project, zoneCode }, day)
      return found && `${found.code}@${found.templateVersion}`
    }
    expect(chosen('PORT_BLOCK', '2026-06-30')).toBe('PILOT@1')
    expect(chosen('PORT_BLOCK', '2026-07-01')).toBe('STANDARD@2')
    expect(chosen(null, '2026-06-30')).toBe('STANDARD@2')
    expect(processFor([standard], { ...project, landSource: 'LISTING' }, '2026-06-30')).toBeNull()
  })
})
