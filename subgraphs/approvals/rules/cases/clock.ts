import type { WorkingCalendar } from '#schema/workingDays.ts'

/** A special procedure that stops the clock (行政许可法 第四十五条). Civil dates; `endedOn` is null while it goes on. */
export interface Pause {
  readonly kind: string
  readonly reason: string
  readonly startedOn: string
  readonly endedOn: string | null
}

/** An extension by the head of an organ (行政许可法 第四十二条). */
export interface Extension {
  readonly workingDays: number
  readonly grantedOn: string
  readonly reason: string
}

/** What the clock of a case runs on. */
export interface ClockFacts {
  /** The day of acceptance, day 0; null before. */
  readonly startedOn: string | null
  readonly limitWorkingDays: number
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  /** The day on which it stopped for good: decided or withdrawn. */
  readonly stoppedOn: string | null
}

/** The clock of a case on a day. */
export interface CaseClock {
  readonly startedOn: string | null
  readonly limitWorkingDays: number
  readonly pausedDays: number
  readonly extendedDays: number
  readonly dueOn: string | null
  readonly provisional: boolean
  /** Working days left through the due day, negative once it is past; null where it does not run. */
  readonly remaining: number | null
  readonly entries: ClockEntry[]
}

/** One thing that happened to the clock. */
export interface ClockEntry {
  readonly kind: 'STARTED' | 'PAUSED' | 'RESUMED' | 'EXTENDED' | 'STOPPED'
  readonly on: string
  /** Working days that it added to the due day. */
  readonly workingDays: number
  readonly reason: string | null
}

/**
 * The clock in working days: the day after acceptance is day 1, a pause counts the working days after its first day up to and
 * including its last, and moves the due day by as many. While a pause goes on it counts up to today. Where the cases of one joint
 * approval stop their clock at once, it stands still once.
 */
export function readClock(facts: ClockFacts, calendar: WorkingCalendar, today: string): CaseClock {
  const { startedOn, limitWorkingDays, extensions, stoppedOn } = facts
  const pauses = countPauses(facts, calendar, stoppedOn ?? today)
  const pausedDays = sumOf(pauses)
  const extendedDays = sumOf(extensions)
  const whole = { startedOn, limitWorkingDays, pausedDays, extendedDays, entries: entriesOf(facts, pauses) }
  if (startedOn === null) return { ...whole, dueOn: null, provisional: false, remaining: null }
  const { dueOn, provisional } = calendar.addWorkingDays(startedOn, limitWorkingDays + pausedDays + extendedDays)
  const remaining = stoppedOn === null ? calendar.workingDaysBetween(today, dueOn) : null
  return { ...whole, dueOn, provisional, remaining }
}

/** Working days from acceptance to the end, pauses left out (实际用时). */
export function elapsedWorkingDays(facts: ClockFacts, calendar: WorkingCalendar, through: string): number | null {
  if (facts.startedOn === null) return null
  const paused = pausedWorkingDays(facts, calendar, through)
  return Math.max(0, calendar.workingDaysBetween(facts.startedOn, through) - paused)
}

const sumOf = (parts: readonly { readonly workingDays: number }[]): number =>
  parts.reduce((sum, { workingDays }) => sum + workingDays, 0)

/** What a pause must tell to be counted. */
export type Stopped = Pick<Pause, 'startedOn' | 'endedOn'>

/** A clock and what stopped it. */
interface Clockwork<Stop> extends Pick<ClockFacts, 'startedOn'> {
  readonly pauses: readonly Stop[]
}

/** The working days for which a clock stood still, up to `through` where a pause goes on. */
export const pausedWorkingDays = (clock: Clockwork<Stopped>, calendar: WorkingCalendar, through: string): number =>
  sumOf(countPauses(clock, calendar, through))

/** Each pause with the working days that it alone adds: none that an earlier one has, none before the clock started. */

function countPauses<Stop extends Stopped>(
  { startedOn, pauses }: Clockwork<Stop>,
  calendar: WorkingCalendar,
  through: string,
): (Stop & { readonly workingDays: number })[] {
  if (startedOn === null) return []
  let counted = startedOn
  return pauses
    .toSorted((a, b) => compare(a.startedOn, b.startedOn))
    .map((pause) => {
      const from = later(pause.startedOn, counted)
      // Another case of the joint approval may stand still longer than this one ran.
      const to = pause.endedOn === null || pause.endedOn > through ? through : pause.endedOn
      counted = later(counted, to)
      return { ...pause, workingDays: to > from ? calendar.workingDaysBetween(from, to) : 0 }
    })
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const later = (a: string, b: string): string => (a > b ? a : b)

function entriesOf(
  { startedOn, extensions, stoppedOn }: ClockFacts,
  pauses: readonly (Pause & { readonly workingDays: number })[],
): ClockEntry[] {
  const entry = (kind: ClockEntry['kind'], on: string | null, workingDays = 0, reason: string | null = null) =>
    on === null ? [] : [{ kind, on, workingDays, reason }]
  return [
    ...entry('STARTED', startedOn),
    ...pauses.flatMap(({ startedOn: from, endedOn, workingDays, reason }) => [
      ...entry('PAUSED', from, 0, reason),
      ...entry('RESUMED', endedOn, workingDays, reason),
    ]),
    ...extensions.flatMap(({ grantedOn, workingDays, reason }) => entry('EXTENDED', grantedOn, workingDays, reason)),
    ...entry('STOPPED', stoppedOn),
  ].toSorted((a, b) => compare(a.on, b.on))
}
