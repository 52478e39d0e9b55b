import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findNetworkFault,
  type LinkKind,
  type NetworkStep,
  opensAfter,
  reductionPercent,
  scheduleNetwork,
  serialWorkingDays,
} from './criticalPath.ts'

const step = (
  code: string,
  workingDays: number,
  ...links: readonly [after: string, kind?: LinkKind, lag?: number][]
) => ({
  code,
  workingDays,
  links: links.map(([after, kind = 'FINISH_TO_START', lagWorkingDays = 0]) => ({ after, kind, lagWorkingDays })),
})

/** Processes of up to twelve steps, each linked to some of those before it: never in a circle. */
const processes: fc.Arbitrary<NetworkStep[]> = fc
  .array(
    fc.record({
      workingDays: fc.nat(20),
      links: fc.array(
        fc.record({
          back: fc.integer({ min: 1, max: 11 }),
          kind: fc.constantFrom<LinkKind>('FINISH_TO_START', 'START_AFTER_ACCEPTANCE'),
          lagWorkingDays: fc.nat(5),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ workingDays, links }, index) => ({
      code: `S${index}`,
      workingDays,
      links: links.flatMap(({ back, ...link }) => (back > index ? [] : [{ ...link, after: `S${index - back}` }])),
    })),
  )
const shuffled = processes.chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }))

/** The longest way from the start through a step's links to its end, by trying them all. */
function longestWayTo(steps: readonly NetworkStep[], code: string): number {
  const found = steps.find((one) => one.code === code) as NetworkStep
  const start = Math.max(
    0,
    ...found.links.map((link) => {
      const before = steps.find((one) => one.code === link.after) as NetworkStep
      const finish = longestWayTo(steps, link.after)
      return opensAfter(link, finish - before.workingDays, finish)
    }),
  )
  return start + found.workingDays
}

describe('the schedule of a process', () => {
  it('starts a step when all that it waits for have finished, and tells the slack of the others', () => {
    const { workingDays, times, criticalPath } = scheduleNetwork([
      step('design', 5),
      step('review', 6),
      step('permit', 3, ['design'], ['review']),
    ])
    expect(workingDays).toBe(9)
    expect(criticalPath).toEqual(['review', 'permit'])
    expect(times.get('design')).toEqual({
      earliestStart: 0,
      earliestFinish: 5,
      latestStart: 1,
      latestFinish: 6,
      slack: 1,
    })
    expect(times.get('permit')).toMatchObject({ earliestStart: 6, earliestFinish: 9, slack: 0 })
  })

  it('overlaps a step that starts on acceptance (交叉审批), and is shorter than with finish to start', () => {
    const of = (kind: LinkKind) => scheduleNetwork([step('design', 5), step('review', 6, ['design', kind])]).workingDays
    expect([of('FINISH_TO_START'), of('START_AFTER_ACCEPTANCE')]).toEqual([11, 6])
  })

  it('waits out the lag of a link of either kind', () => {
    const of = (kind: LinkKind) => scheduleNetwork([step('notice', 2), step('decision', 3, ['notice', kind, 10])])
    expect(of('FINISH_TO_START').times.get('decision')?.earliestStart).toBe(12)
    expect(of('START_AFTER_ACCEPTANCE').times.get('decision')?.earliestStart).toBe(10)
  })

  it('of no steps takes no days', () => {
    expect(scheduleNetwork([])).toEqual({ workingDays: 0, times: new Map(), criticalPath: [] })
  })

  it.each([
    ['wait for each other in a circle', [step('a', 1, ['b']), step('b', 1, ['a'])], { kind: 'CYCLE', step: 'a' }],
    ['wait for themselves', [step('a', 1, ['a'])], { kind: 'CYCLE', step: 'a' }],
    ['wait for one that is missing', [step('a', 1, ['survey'])], { kind: 'MISSING_STEP', step: 'survey' }],
    ['are there twice', [step('a', 1), step('a', 2)], { kind: 'DUPLICATE_STEP', step: 'a' }],
  ] as const)('refuses steps that %s', (_, steps, fault) => {
    expect(findNetworkFault(steps)).toEqual(fault)
    expect(() => scheduleNetwork(steps)).toThrow(fault.kind)
  })

  it('is as long as its longest path, found by trying every one', () => {
    fc.assert(
      fc.property(processes, (steps) => {
        const longest = Math.max(...steps.map(({ code }) => longestWayTo(steps, code)))
        expect(scheduleNetwork(steps).workingDays).toBe(longest)
      }),
    )
  })

  it('never starts a step before its links allow, early or late, and never has negative slack', () => {
    fc.assert(
      fc.property(shuffled, (steps) => {
        const { times, workingDays } = scheduleNetwork(steps)
        for (const { code, links } of steps) {
          const own = times.get(code)
          expect(own?.slack).toBeGreaterThanOrEqual(0)
          expect(own?.latestFinish).toBeLessThanOrEqual(workingDays)
          for (const link of links) {
            const before = times.get(link.after) ?? {
              earliestStart: 0,
              earliestFinish: 0,
              latestStart: 0,
              latestFinish: 0,
            }
            expect(own?.earliestStart).toBeGreaterThanOrEqual(
              opensAfter(link, before.earliestStart, before.earliestFinish),
            )
            expect(own?.latestStart).toBeGreaterThanOrEqual(opensAfter(link, before.latestStart, before.latestFinish))
          }
        }
      }),
    )
  })

  it('has a critical path whose durations and lags add up to its length, without slack', () => {
    fc.assert(
      fc.property(shuffled, (steps) => {
        const { criticalPath, workingDays, times } = scheduleNetwork(steps)
        const byCode = new Map(steps.map((one) => [one.code, one]))
        const sum = criticalPath.reduce((start, code, index) => {
          const follower = byCode.get(criticalPath[index + 1] ?? '')
          const finish = start + (byCode.get(code)?.workingDays ?? 0)
          const bounds = follower?.links
            .filter(({ after }) => after === code)
            .map((link) => opensAfter(link, start, finish))
          return bounds === undefined ? finish : Math.max(...bounds)
        }, 0)
        expect(sum).toBe(workingDays)
        expect(criticalPath.map((code) => times.get(code)?.slack)).toEqual(criticalPath.map(() => 0))
      }),
    )
  })

  it('lets a step use up its slack, and one day more delays the end by one', () => {
    const waiting = fc.tuple(processes, fc.nat(11)).map(([steps, index]) => ({ steps, at: index % steps.length }))
    fc.assert(
      fc.property(waiting, ({ steps, at }) => {
        const { code } = steps[at] as NetworkStep
        const { times, workingDays } = scheduleNetwork(steps)
        const slack = times.get(code)?.slack ?? 0
        const start = times.get(code)?.earliestStart ?? 0
        // A step before all others, as long as the start is to be late.
        const delayed = (days: number) =>
          scheduleNetwork([
            step('hold', start + days),
            ...steps.map((one) =>
              one.code === code
                ? {
                    ...one,
                    links: [...one.links, { after: 'hold', kind: 'FINISH_TO_START' as const, lagWorkingDays: 0 }],
                  }
                : one,
            ),
          ]).workingDays
        expect([delayed(slack), delayed(slack + 1)]).toEqual([workingDays, workingDays + 1])
      }),
    )
  })

  it('never ends sooner when a step takes longer', () => {
    fc.assert(
      fc.property(processes, fc.nat(11), fc.nat(30), (steps, index, extra) => {
        const longer = steps.map((one, place) =>
          place === index % steps.length ? { ...one, workingDays: one.workingDays + extra } : one,
        )
        const [before, after] = [scheduleNetwork(steps).workingDays, scheduleNetwork(longer).workingDays]
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + extra)
      }),
    )
  })

  it('takes at most as long as the steps one after another with their lags', () => {
    fc.assert(
      fc.property(processes, (steps) => {
        const lags = steps.flatMap(({ links }) => links).reduce((sum, { lagWorkingDays }) => sum + lagWorkingDays, 0)
        expect(scheduleNetwork(steps).workingDays).toBeLessThanOrEqual(serialWorkingDays(steps) + lags)
      }),
    )
  })
})

it('reports a reduction with one decimal', () => {
  expect([reductionPercent(72, 32), reductionPercent(10, 10), reductionPercent(0, 0)]).toEqual(['55.6', '0.0', '0.0'])
})
