import { describe, expect, it } from 'vitest'
import { organCoverage } from './organCoverage.ts'
import { windowFor, withoutNested } from './places.ts'
import { jointSchedule, jointWorkingDays, reductionPercent } from './schedule.ts'
import { statusOn, versionInForce } from './validity.ts'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const period = (from: string, until: string | null) => ({
  validFrom: day(from),
  validUntil: until === null ? null : day(until),
})

describe('a period', () => {
  it.each([
    ['2025-12-31', 'UPCOMING'],
    ['2026-01-01', 'IN_FORCE'],
    ['2026-06-30', 'IN_FORCE'],
    ['2026-07-01', 'ENDED'],
  ])('on %s is %s', (on, status) => {
    expect(statusOn(period('2026-01-01', '2026-06-30'), on)).toBe(status)
  })

  it('without an end stays in force', () => {
    expect(statusOn(period('2026-01-01', null), '2200-12-31')).toBe('IN_FORCE')
  })
})

describe('the version in force', () => {
  const [first, second] = [period('2024-01-01', '2024-12-31'), period('2025-01-01', '2025-12-31')]

  it('is the one of the day, and the last where all have ended', () => {
    expect(versionInForce([first, second], '2024-12-31')).toBe(first)
    expect(versionInForce([first, second], '2025-01-01')).toBe(second)
    expect(versionInForce([first, second], '2026-01-01')).toBe(second)
    expect(versionInForce([], '2026-01-01')).toBeNull()
  })
})

describe('regions of a zone', () => {
  it('leave out what lies within another, so that nothing is counted twice', () => {
    const codes = ['330211002010', '330211002000', '330211002010', '330211100206']
    expect(withoutNested(codes)).toEqual(['330211002000', '330211100206'])
  })
})

describe('the window to go to', () => {
  const [intake, land] = [{ organCode: null }, { organCode: 'LAND' }]

  it('is the own one of the organ, else the one for all, else none', () => {
    expect(windowFor([intake, land], 'LAND')).toBe(land)
    expect(windowFor([land, intake], 'PLANNING')).toBe(intake)
    expect(windowFor([land], 'PLANNING')).toBeNull()
  })
})

describe('a joint schedule', () => {
  const step = (key: string, workingDays: number) => ({ key, workingDays })
  const steps = [step('design', 5), step('review', 6), step('permit', 3)]
  const waits = (stepKey: string, afterKey: string, kind = 'FINISH_TO_START') => ({ stepKey, afterKey, kind })

  it('starts a step when all that it waits for are finished', () => {
    const schedule = jointSchedule(steps, [waits('permit', 'design'), waits('permit', 'review')])
    expect(schedule.get('permit')).toEqual({ startsAfter: 6, finishesAfter: 9 })
  })

  it('is shorter where a step starts on acceptance', () => {
    const [serial, overlapping] = ['FINISH_TO_START', 'START_AFTER_ACCEPTANCE'].map((kind) =>
      jointWorkingDays(steps, [waits('review', 'design', kind), waits('permit', 'review')]),
    )
    expect([serial, overlapping]).toEqual([14, 9])
  })

  it('refuses steps that wait for each other in a circle', () => {
    const circle = [waits('design', 'permit'), waits('permit', 'design')]
    expect(() => jointSchedule(steps, circle)).toThrow('waits for itself')
  })

  it('refuses a link to a step that there is not', () => {
    expect(() => jointSchedule(steps, [waits('design', 'survey')])).toThrow('survey is missing')
  })

  it('reports a reduction with one decimal', () => {
    expect([reductionPercent(72, 32), reductionPercent(10, 10), reductionPercent(0, 0)]).toEqual(['55.6', '0.0', '0.0'])
  })
})

describe('the coverage of organs', () => {
  it('counts an organ from the day of its connection, and has no ratio without organs', () => {
    const organ = { connectedSince: day('2026-03-01') }
    expect(organCoverage([organ], '2026-02-28')).toMatchObject({ licensing: 1, connected: 0, ratio: 0 })
    expect(organCoverage([organ], '2026-03-01')).toMatchObject({ connected: 1, ratio: 1, organsMissing: [] })
    expect(organCoverage([], '2026-03-01')).toMatchObject({ licensing: 0, ratio: null })
  })
})
