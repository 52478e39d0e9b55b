import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsedWorkingDays, isReady, type StepProgress } from './forecastRoadmap.ts'
import { sharePercent } from './performance.ts'
import { planRoadmap } from './planRoadmap.ts'
import { course, read, standard, stepOf } from '../../../../tests/kit/standardRoadmap.ts'

describe('a what-if', () => {
  it('delays the end by what is beyond the slack, and leaves the plan as it is', () => {
    const roadmap = read({ whatIf: [{ step: 'CIVIL_DEFENCE_DESIGN', extraDays: 4 }] })
    expect(roadmap).toMatchObject({ serialWorkingDays: 76, jointWorkingDays: 34, finishesOn: '2025-11-18' })
    expect(stepOf(roadmap, 'CIVIL_DEFENCE_DESIGN')).toMatchObject({
      workingDays: 3,
      extraDays: 4,
      plannedFinishOn: stepOf(read(), 'CIVIL_DEFENCE_DESIGN')?.plannedFinishOn,
      critical: true,
    })
    expect(read().finishesOn).toBe('2025-11-14')
  })

  it('adds up for one step, and may be shorter down to one day', () => {
    const extra = (days: readonly number[]) =>
      read({ whatIf: days.map((extraDays) => ({ step: 'LAND_ALLOCATION', extraDays })) }).serialWorkingDays
    expect([extra([2, 3]), extra([-4])]).toEqual([77, 68])
  })

  it.each([
    [
      'a step that the process does not have',
      { step: 'SURVEY', extraDays: 1 },
      'Expected a step of this process, received SURVEY.',
    ],
    [
      'a step of no days',
      { step: 'LAND_ALLOCATION', extraDays: -5 },
      'Expected from -4 to 1000 extra working days for LAND_ALLOCATION: a step takes at least one.',
    ],
    [
      'more than 1,000 days',
      { step: 'LAND_ALLOCATION', extraDays: 1_001 },
      'Expected from -4 to 1000 extra working days for LAND_ALLOCATION: a step takes at least one.',
    ],
  ])('refuses %s', (_, assumed, message) => {
    expect(() => read({ whatIf: [assumed] })).toThrow(message)
  })

  it('is monotone: longer steps never end the project sooner, nor the forecast', () => {
    const codes = standard.steps.map(({ code }) => code)
    const assumed = fc.record({ step: fc.constantFrom(...codes), extraDays: fc.nat(40) })
    fc.assert(
      fc.property(fc.array(assumed, { maxLength: 4 }), assumed, (whatIf, more) => {
        const [before, after] = [read({ whatIf }), read({ whatIf: [...whatIf, more] })]
        expect(after.finishesOn >= before.finishesOn).toBe(true)
        expect(after.forecastFinishesOn >= before.forecastFinishesOn).toBe(true)
        expect(after.serialWorkingDays).toBe(before.serialWorkingDays + more.extraDays)
      }),
    )
  })
})

describe('the forecast', () => {
  const progress = (entries: Record<string, [start: string, finish: string | null]>): Map<string, StepProgress> =>
    new Map(
      Object.entries(entries).map(([code, [actualStartOn, actualFinishOn]]) => [
        code,
        { actualStartOn, actualFinishOn },
      ]),
    )

  it('is the plan while nothing has happened yet', () => {
    expect(read()).toMatchObject({ forecastFinishesOn: '2025-11-14', delayWorkingDays: 0 })
  })

  it('moves with every working day on which nothing begins', () => {
    expect(read({ today: '2025-09-28' })).toMatchObject({ forecastFinishesOn: '2025-11-18', delayWorkingDays: 2 })
  })

  it('follows what really happened: a step five days late delays what waits for it', () => {
    const stage = ['SITE_OPINION', 'LAND_PRE_REVIEW', 'ENVIRONMENTAL_IMPACT', 'SOIL_CONSERVATION'].map(
      (code): [string, [string, string]] => [code, ['2025-09-25', '2025-09-30']],
    )
    const roadmap = read({
      today: '2025-10-15',
      progress: progress({ ...Object.fromEntries(stage), FEASIBILITY: ['2025-09-25', '2025-10-15'] }),
    })
    expect(stepOf(roadmap, 'FEASIBILITY')).toMatchObject({ state: 'FINISHED', forecastFinishOn: '2025-10-15' })
    expect(stepOf(roadmap, 'LAND_PLANNING_PERMIT')).toMatchObject({
      state: 'READY',
      plannedStartOn: '2025-09-30',
      forecastStartOn: '2025-10-15',
    })
    expect(stepOf(roadmap, 'LAND_ALLOCATION')?.state).toBe('WAITING')
    // 9, 10, 11 (make-up), 13, 14 and 15 October.
    expect(roadmap).toMatchObject({ delayWorkingDays: 6, finishesOn: '2025-11-14', forecastFinishesOn: '2025-11-24' })
  })

  it('ends a step that is under way no sooner than today', () => {
    const roadmap = read({ today: '2025-10-31', progress: progress({ FEASIBILITY: ['2025-09-25', null] }) })
    expect(stepOf(roadmap, 'FEASIBILITY')).toMatchObject({ state: 'UNDER_WAY', forecastFinishOn: '2025-10-31' })
    expect(stepOf(roadmap, 'SITE_OPINION')?.state).toBe('READY')
  })

  it('never lets a step begin before its links allow', () => {
    expect(isReady([{ after: 'a', kind: 'FINISH_TO_START' }], progress({ a: ['2025-09-25', null] }))).toBe(false)
    expect(isReady([{ after: 'a', kind: 'START_AFTER_ACCEPTANCE' }], progress({ a: ['2025-09-25', null] }))).toBe(true)
    expect(isReady([{ after: 'a', kind: 'START_AFTER_ACCEPTANCE' }], new Map())).toBe(false)
  })
})

describe('the working days that a process really took', () => {
  const planned = planRoadmap(course('2025-09-25', { buildingWorkingDays: 100 }))
  const asPlanned = new Map(
    planned.steps.map(({ code, plannedStartOn, plannedFinishOn }) => [
      code,
      { actualStartOn: plannedStartOn, actualFinishOn: plannedFinishOn },
    ]),
  )

  it('are 32 where everything went as planned, whatever the developer took to build', () => {
    expect(elapsedWorkingDays(course('2025-09-25'), asPlanned)).toBe(32)
  })

  it('leave out the days on which no step was under way, and count those of overlapping steps once', () => {
    const gap = new Map(asPlanned)
    gap.set('COMPLETION_FILING', { actualStartOn: '2026-06-01', actualFinishOn: '2026-06-04' })
    expect(elapsedWorkingDays(course('2025-09-25'), gap)).toBe(32)
    gap.set('COMPLETION_FILING', { actualStartOn: '2026-06-01', actualFinishOn: '2026-06-11' })
    expect(elapsedWorkingDays(course('2025-09-25'), gap)).toBe(37)
  })

  it('are not known while a step is open', () => {
    const open = new Map([...asPlanned].filter(([code]) => code !== 'FIRE_ACCEPTANCE'))
    expect(elapsedWorkingDays(course('2025-09-25'), open)).toBeNull()
  })

  it('give the share that was through in time, and none where nothing is finished', () => {
    expect(sharePercent({ finished: 3, finishedWithin: 2 })).toBe('66.7')
    expect(sharePercent({ finished: 0, finishedWithin: 0 })).toBeNull()
  })
})
