import { describe, expect, it } from 'vitest'
import { ORGANS } from './organs.ts'
import { SERVICE_ITEMS } from './serviceItems/index.ts'
import { AUCTION_LAND_PROCESS, STAGES, STANDARD_PROCESS } from './stages.ts'
import type { ReferenceProcess, StepLink } from './types.ts'

type Schedule = ReadonlyMap<string, { start: number; finish: number }>

/** The day a link opens, which fails on a link to a step that is not scheduled yet, so that cycles cannot pass. */
const opensOn = (schedule: Schedule, { after, kind }: StepLink): number => {
  const previous = schedule.get(after)
  if (previous === undefined) throw new Error(`step ${after} is linked before it is scheduled`)
  return kind === 'FINISH_TO_START' ? previous.finish : previous.start
}

const scheduleOf = ({ steps }: ReferenceProcess): Schedule => {
  const schedule = new Map<string, { start: number; finish: number }>()
  for (const { code, links, workingDays } of steps) {
    const start = Math.max(0, ...links.map((link) => opensOn(schedule, link)))
    schedule.set(code, { start, finish: start + workingDays })
  }
  return schedule
}

const serialDays = ({ steps }: ReferenceProcess) => steps.reduce((days, { workingDays }) => days + workingDays, 0)
const jointDays = (process: ReferenceProcess) =>
  Math.max(...[...scheduleOf(process).values()].map(({ finish }) => finish))

describe('the standard process', () => {
  it('takes 72 working days one step after another', () => {
    expect(serialDays(STANDARD_PROCESS)).toBe(72)
  })

  it('takes 32 working days along its joint schedule', () => {
    expect(jointDays(STANDARD_PROCESS)).toBe(32)
  })

  it('would not reach 32 without overlapping steps', () => {
    const withoutOverlap = {
      ...STANDARD_PROCESS,
      steps: STANDARD_PROCESS.steps.map((step) => ({
        ...step,
        links: step.links.map((link) => ({ ...link, kind: 'FINISH_TO_START' as const })),
      })),
    }
    expect(jointDays(withoutOverlap)).toBeGreaterThan(32)
  })

  it('uses both kinds of link', () => {
    const kinds = STANDARD_PROCESS.steps.flatMap(({ links }) => links.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(['FINISH_TO_START', 'START_AFTER_ACCEPTANCE']))
  })

  it('opens each later stage only after the milestone of the one before', () => {
    const schedule = scheduleOf(STANDARD_PROCESS)
    const tooEarly = STAGES.slice(1).flatMap((stage, index) => {
      const gate = STANDARD_PROCESS.steps.find((step) => step.stage === STAGES[index]?.code && step.milestone)
      const opened = schedule.get(gate?.code ?? '')?.finish ?? Infinity
      return STANDARD_PROCESS.steps.filter((s) => s.stage === stage.code && (schedule.get(s.code)?.start ?? 0) < opened)
    })
    expect(tooEarly).toEqual([])
  })
})

describe('the process for auction land', () => {
  it('drops what the land supply has settled', () => {
    const kept = new Set(AUCTION_LAND_PROCESS.steps.map(({ code }) => code))
    const dropped = STANDARD_PROCESS.steps.filter(({ code }) => !kept.has(code)).map(({ code }) => code)
    expect(dropped).toEqual(['FEASIBILITY', 'SITE_OPINION', 'LAND_PRE_REVIEW', 'LAND_ALLOCATION'])
  })

  it('takes 28 working days jointly', () => {
    expect(jointDays(AUCTION_LAND_PROCESS)).toBe(28)
  })
})

describe.each([STANDARD_PROCESS, AUCTION_LAND_PROCESS])('steps of $name', ({ steps }) => {
  it('have codes of their own', () => {
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length)
  })

  it('close each of the four stages with one milestone', () => {
    expect(steps.filter(({ milestone }) => milestone).map(({ stage }) => stage)).toEqual(STAGES.map(({ code }) => code))
  })

  it('belong to registered organs', () => {
    const organs = new Set(ORGANS.map(({ key }) => key))
    expect(steps.filter(({ organ }) => !organs.has(organ))).toEqual([])
  })

  it('are decided by the organ of their service item', () => {
    const organOf = new Map(SERVICE_ITEMS.map(({ basicCode, organ }) => [basicCode, organ]))
    expect(steps.filter(({ serviceItem, organ }) => serviceItem && organOf.get(serviceItem) !== organ)).toEqual([])
  })
})
