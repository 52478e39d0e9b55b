import { describe, expect, it } from 'vitest'
import { organCoverage } from './organCoverage.ts'
import { windowFor, withoutNested } from './places.ts'
import { networkOf, promiseOf } from './schedule.ts'
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

describe('a version', () => {
  const [regular, pilot] = [
    { ...period('2024-01-01', null), pilotEndsOn: null },
    { ...period('2025-01-01', null), pilotEndsOn: day('2025-06-30') },
  ]

  it('on trial is in force up to the last day of the pilot', () => {
    expect(['2025-06-30', '2025-07-01'].map((on) => statusOn(pilot, on))).toEqual(['IN_FORCE', 'ENDED'])
  })

  it('in regular force goes before one on trial, which is for its zones only', () => {
    expect(versionInForce([regular, pilot], '2025-03-01')).toBe(regular)
    expect(versionInForce([pilot], '2025-03-01')).toBe(pilot)
  })

  it('that is a draft is never in force, nor the last that there is', () => {
    const draft = { ...regular, state: 'DRAFT' }
    expect(statusOn(draft, '2025-03-01')).toBe('UPCOMING')
    expect(versionInForce([draft], '2025-03-01')).toBeNull()
    expect(versionInForce([regular, { ...regular, state: 'REVIEWED' }], '2025-03-01')).toBe(regular)
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

describe('a stored process', () => {
  const step = (key: string, workingDays: number) => ({ key, workingDays })
  const steps = [step('design', 5), step('review', 6), step('permit', 3)]
  const waits = (stepKey: string, afterKey: string, kind = 'FINISH_TO_START', lagWorkingDays = 0) => ({
    stepKey,
    afterKey,
    kind,
    lagWorkingDays,
  })

  it('promises what its longest path takes, lags included', () => {
    const days = (...links: ReturnType<typeof waits>[]) => promiseOf(networkOf(steps, links)).jointWorkingDays
    expect(days(waits('permit', 'design'), waits('permit', 'review'))).toBe(9)
    expect(days(waits('review', 'design'), waits('permit', 'review'))).toBe(14)
    expect(days(waits('review', 'design', 'START_AFTER_ACCEPTANCE'), waits('permit', 'review'))).toBe(9)
    expect(days(waits('permit', 'review', 'FINISH_TO_START', 4))).toBe(13)
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
