import { describe, expect, it } from 'vitest'
import { announcedCalendar, createCalendar } from '#schema/workingDays.ts'
import { AUCTION_LAND_PROCESS } from '../../../../demo/reference/stages.ts'
import { promiseOf } from './performance.ts'
import { planRoadmap } from './planRoadmap.ts'
import type { TemplateStep } from './processTemplate.ts'
import { course, standard, templateOf } from '../../../../tests/kit/standardRoadmap.ts'

const changeDays = (code: string, workingDays: number): TemplateStep[] =>
  standard.steps.map((step) => (step.code === code ? { ...step, workingDays } : step))

describe('the standard process', () => {
  it('takes 72 working days one step after another, 32 jointly: 55.6 % less', () => {
    expect(promiseOf(standard)).toEqual({ serialWorkingDays: 72, jointWorkingDays: 32, reductionPercent: '55.6' })
  })

  it.each([
    ['three days longer on the critical path: both by three', 'DESIGN_SCHEME', 8, 75, 35, '53.3'],
    ['within its slack: the serial one alone', 'CIVIL_DEFENCE_DESIGN', 5, 74, 32, '56.8'],
    ['beyond its slack of two: the joint one by what is beyond', 'CIVIL_DEFENCE_DESIGN', 7, 76, 34, '55.3'],
    ['shorter, with another step as long beside it: the serial one alone', 'FEASIBILITY', 3, 71, 32, '54.9'],
    ['shorter on the only path: both', 'BUILDING_PLANNING_PERMIT', 2, 70, 30, '57.1'],
  ])('with a step %s', (_, code, days, serial, joint, reduction) => {
    expect(promiseOf({ steps: changeDays(code, days) })).toEqual({
      serialWorkingDays: serial,
      jointWorkingDays: joint,
      reductionPercent: reduction,
    })
  })

  it('started on 25 September 2025 ends on 14 November jointly', () => {
    const { finishesOn, provisional } = planRoadmap(course('2025-09-25'))
    expect({ finishesOn, provisional }).toEqual({ finishesOn: '2025-11-14', provisional: false })
  })

  it('started on 5 January 2026 ends on 22 April one step after another', () => {
    expect(planRoadmap(course('2026-01-05')).serialFinishesOn).toBe('2026-04-22')
  })

  it('has the critical path through the four milestones, without slack', () => {
    const { criticalPath, steps } = planRoadmap(course('2025-09-25'))
    expect(criticalPath).toEqual([
      'FEASIBILITY',
      'LAND_PLANNING_PERMIT',
      'LAND_ALLOCATION',
      'BUILDING_PLANNING_PERMIT',
      'DRAWING_REVIEW',
      'CONSTRUCTION_PERMIT',
      'PLANNING_VERIFICATION',
      'FIRE_ACCEPTANCE',
      'COMPLETION_FILING',
    ])
    const slack = Object.fromEntries(steps.map(({ code, slackWorkingDays }) => [code, slackWorkingDays]))
    expect(slack).toMatchObject({
      ENVIRONMENTAL_IMPACT: 16,
      CIVIL_DEFENCE_DESIGN: 2,
      LIGHTNING_DESIGN: 3,
      FIRE_DESIGN: 1,
    })
  })

  it('dates every step: the design review starts when the land permit is there', () => {
    const steps = planRoadmap(course('2025-09-25')).steps
    const [permit, scheme] = ['LAND_PLANNING_PERMIT', 'DESIGN_SCHEME'].map((code) => steps.find((s) => s.code === code))
    // 4 working days from 25 September: 26, 28 (make-up), 29, 30; then the holiday until 8 October.
    expect(permit).toMatchObject({ earliestStartOn: '2025-09-30', earliestFinishOn: '2025-10-11' })
    expect(scheme).toMatchObject({
      earliestStartOn: '2025-10-11',
      earliestFinishOn: '2025-10-17',
      latestStartOn: '2025-10-11',
    })
  })

  it('is provisional where it runs into a year without a calendar', () => {
    const { finishesOn, provisional } = planRoadmap(course('2026-12-21'))
    expect([finishesOn > '2027-01-01', provisional]).toEqual([true, true])
    const announced = createCalendar({ days: [], announcedYears: [2027] })
    expect(planRoadmap(course('2026-12-21', { calendar: announced })).provisional).toBe(false)
  })

  it('takes the building time into its days, but not into its working days', () => {
    const { jointWorkingDays, serialWorkingDays, finishesOn } = planRoadmap(
      course('2025-09-25', { buildingWorkingDays: 100 }),
    )
    expect([jointWorkingDays, serialWorkingDays]).toEqual([32, 72])
    expect(finishesOn).toBe(announcedCalendar.addWorkingDays('2025-09-25', 132).dueOn)
  })

  it('for auction land leaves out what the supply has settled: 28 working days', () => {
    expect(promiseOf(templateOf(AUCTION_LAND_PROCESS))).toMatchObject({ jointWorkingDays: 28, serialWorkingDays: 55 })
  })
})
