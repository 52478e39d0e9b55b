import { describe, expect, it } from 'vitest'
import { civilDate } from '#schema/clock.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#schema/workingDays.ts'
import { PERMIT_ITEMS } from '../reference/projectItems.ts'
import { createWorld } from './createWorld.ts'
import { permitNames } from './permits.ts'
import type { WorldCase } from './types.ts'

const untils = ['2026-11-20', '2026-03-01', '2025-10-12', '2026-12-31']
const districts = [1, 7, 42].flatMap((seed) => untils.map((until) => ({ seed, until })))

const dayOf = (instant: Date | null): string | null => instant && civilDate(instant)
const daysOf = ({ declaredAt, acceptedAt, decidedAt }: WorldCase) =>
  [declaredAt, acceptedAt, decidedAt].filter((instant) => instant !== null).map(civilDate)

describe.each(districts)('the cases of seed $seed until $until', ({ seed, until }) => {
  const world = createWorld({ seed, until })
  const cases = [...world.cases(2_000)]
  const decided = cases.filter(({ decidedAt }) => decidedAt !== null)
  const projects = new Map(world.projects.map((project) => [project.code, project]))
  const wrong = (fits: (one: WorldCase) => boolean) => cases.filter((one) => !fits(one)).map(({ number }) => number)

  it('are 2,000, the same ones for any count', () => {
    expect(cases).toHaveLength(2_000)
    expect([...world.cases(30)]).toEqual(cases.slice(0, 30))
    expect([...world.cases(2_500)].slice(0, 2_000)).toEqual(cases)
  })

  it('are numbered by the day of their declaration, each once', () => {
    expect(
      wrong(({ number, declaredAt }) => number.slice(6, 14) === civilDate(declaredAt).replaceAll('-', '')),
    ).toEqual([])
    expect(new Set(cases.map(({ number }) => number)).size).toBe(2_000)
  })

  it('have every status, and are handled at all three levels', () => {
    expect([...new Set(cases.map(({ status }) => status))].toSorted()).toEqual([
      'ACCEPTED',
      'APPROVED',
      'CORRECTION_REQUESTED',
      'DECLARED',
      'DELIVERED',
      'NOT_ACCEPTED',
      'PAUSED',
      'REFUSED',
      'REVOKED',
      'WITHDRAWN',
    ])
    const { district, towns, villages } = world
    const handled = new Set(cases.map(({ handledAtCode }) => handledAtCode))
    expect([[district], towns, villages].map((regions) => regions.some(({ code }) => handled.has(code)))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('go forward in time, on working days, and end by the last day', () => {
    expect(wrong((one) => daysOf(one).every((day) => isWorkingDay(day) && day <= until))).toEqual([])
    expect(
      wrong(({ declaredAt, acceptedAt, decidedAt }) => {
        const times = [declaredAt, acceptedAt, decidedAt].flatMap((instant) => instant?.getTime() ?? [])
        return times.toSorted((a, b) => a - b).join() === times.join()
      }),
    ).toEqual([])
  })

  it('are due the promised working days after acceptance, and count those that they took', () => {
    expect(
      wrong(({ acceptedAt, dueOn, dueProvisional, item }) => {
        if (acceptedAt === null) return dueOn === null && !dueProvisional
        const due = addWorkingDays(civilDate(acceptedAt), item.promisedWorkingDays)
        return dueOn === due.dueOn && dueProvisional === due.provisional
      }),
    ).toEqual([])
    expect(
      wrong(({ acceptedAt, decidedAt, elapsedWorkingDays }) => {
        if (acceptedAt === null || decidedAt === null) return elapsedWorkingDays === null
        return elapsedWorkingDays === workingDaysBetween(civilDate(acceptedAt), civilDate(decidedAt))
      }),
    ).toEqual([])
  })

  it('of a project begin after it did; of an enterprise, after it was registered', () => {
    const registered = new Map(world.enterprises.map(({ uscc, registeredOn }) => [uscc, registeredOn]))
    expect(
      wrong(
        ({ projectCode, declaredAt }) => (projects.get(projectCode ?? '')?.startedOn ?? '') <= civilDate(declaredAt),
      ),
    ).toEqual([])
    expect(
      wrong(({ applicantUscc, declaredAt }) => (registered.get(applicantUscc ?? '') ?? '') <= civilDate(declaredAt)),
    ).toEqual([])
  })

  it('behind a permit are decided on the day of its issue, within the promise', () => {
    const issued = new Map(
      world.projects.flatMap((project) =>
        permitNames.flatMap((name) => {
          const permit = project[name]
          return permit === null ? [] : [[permit.number, permit.issuedOn] as const]
        }),
      ),
    )
    const behind = cases.filter(({ result }) => result !== null)
    expect(new Map(behind.map(({ result, decidedAt }) => [result?.number, dayOf(decidedAt)]))).toEqual(issued)
    expect(behind).toHaveLength(issued.size)
    expect(behind.filter(({ decidedAt, dueOn }) => (dayOf(decidedAt) ?? '') > (dueOn ?? ''))).toEqual([])
    expect([...new Set(behind.map(({ result }) => result?.typeName))].toSorted()).toEqual([
      'CompletionAcceptance',
      'ConstructionPermit',
      'ConstructionPlanningPermit',
      'LandUsePlanningPermit',
      'LandUsePreReview',
      'SiteOpinion',
    ])
  })

  it('ask for a permit once for each project', () => {
    const items = new Set<string>(Object.values(PERMIT_ITEMS))
    const asked = cases.filter(({ item }) => items.has(item.basicCode))
    expect(asked.filter(({ result, projectCode }) => result === null || projectCode === null)).toEqual([])
  })

  it('of the agent centre are the 38, 21 and 893 of its first two months', () => {
    const { from, to } = world.agentCentrePeriod
    const within = cases.filter(({ acceptedAt }) => {
      const day = dayOf(acceptedAt)
      return day !== null && day >= from && day <= to
    })
    const of = (agency: WorldCase['agency']) => within.filter((one) => one.agency === agency)
    expect(new Set(of('PROJECT').map(({ projectCode }) => projectCode)).size).toBe(38)
    expect(of('PROJECT')).toHaveLength(38)
    expect(of('GREEN_CHANNEL')).toHaveLength(21)
    expect(of('GREEN_CHANNEL').filter(({ item }) => !item.greenChannel)).toEqual([])
    expect(of('OTHER_ITEM')).toHaveLength(893)
    expect(cases.filter(({ agency }) => agency !== null)).toHaveLength(38 + 21 + 893)
  })

  it('take less than half of what the statute allows, at every counter', () => {
    const counters = Map.groupBy(decided, ({ organCode, handledAtCode }) => `${organCode} ${handledAtCode}`)
    const organs = Map.groupBy(decided, ({ organCode }) => organCode)
    const total = (of: readonly WorldCase[], days: (one: WorldCase) => number) =>
      of.reduce((sum, one) => sum + days(one), 0)
    const slow = [...counters, ...organs].filter(
      ([, of]) =>
        total(of, ({ elapsedWorkingDays }) => elapsedWorkingDays ?? 0) * 2 >
        total(of, ({ item }) => item.statutoryWorkingDays),
    )
    expect(slow.map(([counter]) => counter)).toEqual([])
  })

  it('are open and overdue in part, by more and by less than the three days before a red card', () => {
    const open = cases.filter(({ status }) => status === 'ACCEPTED' || status === 'PAUSED')
    const overdue = open.flatMap(({ dueOn }) =>
      dueOn !== null && dueOn < until ? [workingDaysBetween(dueOn, until)] : [],
    )
    expect(overdue.some((days) => days <= 3)).toBe(true)
    expect(overdue.some((days) => days > 3)).toBe(true)
    expect(overdue.length * 2).toBeLessThan(open.length)
  })
})
