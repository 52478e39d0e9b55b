import { InternalError } from './errors.ts'

/** FINISH_TO_START: starts when the other has finished. START_AFTER_ACCEPTANCE (交叉审批): as soon as the other was accepted, which is when that one starts. */
export type LinkKind = 'FINISH_TO_START' | 'START_AFTER_ACCEPTANCE'

/** What a step waits for, and how many working days more. */
export interface NetworkLink {
  readonly after: string
  readonly kind: LinkKind
  /** At least 0. */
  readonly lagWorkingDays: number
}

/** A step of a process with its own duration in working days, at least 0. */
export interface NetworkStep {
  readonly code: string
  readonly workingDays: number
  readonly links: readonly NetworkLink[]
}

/** Working days from the start of the process; a step that starts after 4 and takes 3 finishes after 7. */
export interface StepTimes {
  readonly earliestStart: number
  readonly earliestFinish: number
  /** The latest that the process still ends as early as it can. */
  readonly latestStart: number
  readonly latestFinish: number
  /** By how many working days it can start later without the process ending later (总时差); never negative. */
  readonly slack: number
}

/** The schedule of a process when every step starts as early as its links allow. */
export interface NetworkSchedule {
  /** How long the whole process takes: the longest path. */
  readonly workingDays: number
  readonly times: ReadonlyMap<string, StepTimes>
  /** One longest path from the start to the end, in order; its durations and lags add up to `workingDays`. */
  readonly criticalPath: readonly string[]
}

/** Why steps make no schedule, by the step where it shows. */
export interface NetworkFault {
  readonly kind: 'DUPLICATE_STEP' | 'MISSING_STEP' | 'CYCLE'
  readonly step: string
}

/** The first fault of a process; null where it can be scheduled. */
export function findNetworkFault(steps: readonly NetworkStep[]): NetworkFault | null {
  const codes = new Set<string>()
  for (const { code } of steps) {
    if (codes.has(code)) return { kind: 'DUPLICATE_STEP', step: code }
    codes.add(code)
  }
  const missing = steps.flatMap(({ links }) => links).find(({ after }) => !codes.has(after))
  if (missing) return { kind: 'MISSING_STEP', step: missing.after }
  const sorted = new Set(sortByLinks(steps).map(({ code }) => code))
  const waiting = steps.find(({ code }) => !sorted.has(code))
  return waiting ? { kind: 'CYCLE', step: waiting.code } : null
}

/** How long the steps take one after another. */
export const serialWorkingDays = (steps: readonly Pick<NetworkStep, 'workingDays'>[]): number =>
  steps.reduce((sum, { workingDays }) => sum + workingDays, 0)

/** By how many per cent `joint` is shorter than `serial`, with one decimal: `55.6` for 72 and 32. `0.0` where nothing is serial. */
export const reductionPercent = (serial: number, joint: number): string =>
  (serial === 0 ? 0 : ((serial - joint) / serial) * 100).toFixed(1)

/**
 * The critical path method (关键路径法) over both kinds of link.
 * @throws InternalError STORE_FAILED where a step is missing, there twice, or waits for itself.
 */
export function scheduleNetwork(steps: readonly NetworkStep[]): NetworkSchedule {
  const fault = findNetworkFault(steps)
  if (fault) throw new InternalError('STORE_FAILED', `The process step ${fault.step} makes no schedule: ${fault.kind}.`)
  const order = sortByLinks(steps)
  const starts = earliestStarts(order)
  const workingDays = Math.max(0, ...order.map((step) => startOf(starts, step.code) + step.workingDays))
  const latest = latestStarts(order, workingDays)
  const times = new Map(steps.map((step) => [step.code, timesOf(step, starts, latest)]))
  return { workingDays, times, criticalPath: longestPath(steps, starts, workingDays) }
}

/** When a link lets its step start, given when the step before it starts and how long that takes. */
export const opensAfter = ({ kind, lagWorkingDays }: NetworkLink, start: number, finish: number): number =>
  (kind === 'FINISH_TO_START' ? finish : start) + lagWorkingDays

/** The steps so that each stands behind all that it waits for (Kahn); steps in a circle, and behind one, are left out. */
export function sortByLinks<Step extends NetworkStep>(steps: readonly Step[]): Step[] {
  const followers = followersOf(steps)
  const waitsFor = new Map(steps.map(({ code, links }) => [code, links.length]))
  const byCode = new Map(steps.map((step) => [step.code, step]))
  const sorted = steps.filter(({ links }) => links.length === 0)
  for (const { code } of sorted) {
    for (const { follower } of followers.get(code) ?? []) {
      const left = (waitsFor.get(follower) ?? 0) - 1
      waitsFor.set(follower, left)
      const next = byCode.get(follower)
      if (left === 0 && next) sorted.push(next)
    }
  }
  return sorted
}

const followersOf = (steps: readonly NetworkStep[]) =>
  Map.groupBy(
    steps.flatMap(({ code, links }) => links.map((link) => ({ follower: code, link }))),
    ({ link }) => link.after,
  )

function earliestStarts(order: readonly NetworkStep[]): ReadonlyMap<string, number> {
  const byCode = new Map(order.map((step) => [step.code, step]))
  const starts = new Map<string, number>()
  for (const { code, links } of order) {
    const bounds = links.map((link) => boundOf(link, starts, byCode))
    starts.set(code, Math.max(0, ...bounds))
  }
  return starts
}

function boundOf(
  link: NetworkLink,
  starts: ReadonlyMap<string, number>,
  byCode: ReadonlyMap<string, NetworkStep>,
): number {
  const start = startOf(starts, link.after)
  return opensAfter(link, start, start + (byCode.get(link.after)?.workingDays ?? 0))
}

/** Backwards: a step must leave every follower its latest start, and finish before the process ends. */
function latestStarts(order: readonly NetworkStep[], end: number): ReadonlyMap<string, number> {
  const followers = followersOf(order)
  const latest = new Map<string, number>()
  for (const { code, workingDays } of order.toReversed()) {
    const bounds = (followers.get(code) ?? []).map(
      ({ follower, link }) => startOf(latest, follower) - opensAfter(link, 0, workingDays),
    )
    latest.set(code, Math.min(end - workingDays, ...bounds))
  }
  return latest
}

function timesOf(
  { code, workingDays }: NetworkStep,
  starts: ReadonlyMap<string, number>,
  latest: ReadonlyMap<string, number>,
): StepTimes {
  const [earliestStart, latestStart] = [startOf(starts, code), startOf(latest, code)]
  return {
    earliestStart,
    earliestFinish: earliestStart + workingDays,
    latestStart,
    latestFinish: latestStart + workingDays,
    slack: latestStart - earliestStart,
  }
}

/** From the step that finishes last, back along the links that held each step up. */
function longestPath(
  steps: readonly NetworkStep[],
  starts: ReadonlyMap<string, number>,
  workingDays: number,
): readonly string[] {
  const byCode = new Map(steps.map((step) => [step.code, step]))
  const path: string[] = []
  let step = steps.find(({ code, workingDays: own }) => startOf(starts, code) + own === workingDays)
  while (step) {
    path.unshift(step.code)
    const start = startOf(starts, step.code)
    const holding = start > 0 && step.links.find((link) => boundOf(link, starts, byCode) === start)
    step = holding ? byCode.get(holding.after) : undefined
  }
  return path
}

const startOf = (starts: ReadonlyMap<string, number>, code: string): number => starts.get(code) ?? 0
