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
 * including its last, and moves the due day by as many. While a pause goes on it counts up to today.
 */
export function readClock(facts: ClockFacts, calendar: WorkingCalendar, today: string): CaseClock {
  const { startedOn, limitWorkingDays, pauses, extensions, stoppedOn } = facts
  const through = stoppedOn ?? today
  const pausedDays = pauses.reduce((sum, pause) => sum + pauseDays(pause, calendar, through), 0)
  const extendedDays = extensions.reduce((sum, { workingDays }) => sum + workingDays, 0)
  const whole = { startedOn, limitWorkingDays, pausedDays, extendedDays, entries: entriesOf(facts, calendar, through) }
  if (startedOn === null) return { ...whole, dueOn: null, provisional: false, remaining: null }
  const { dueOn, provisional } = calendar.addWorkingDays(startedOn, limitWorkingDays + pausedDays + extendedDays)
  return {
    ...whole,
    dueOn,
    provisional,
    remaining: stoppedOn === null ? calendar.workingDaysBetween(today, dueOn) : null,
  }
}

/** Working days from acceptance to the end, pauses left out (实际用时). */
export function elapsedWorkingDays(facts: ClockFacts, calendar: WorkingCalendar, through: string): number | null {
  if (facts.startedOn === null) return null
  const paused = facts.pauses.reduce((sum, pause) => sum + pauseDays(pause, calendar, through), 0)
  return Math.max(0, calendar.workingDaysBetween(facts.startedOn, through) - paused)
}

const pauseDays = ({ startedOn, endedOn }: Pause, calendar: WorkingCalendar, through: string): number =>
  calendar.workingDaysBetween(startedOn, endedOn ?? (through > startedOn ? through : startedOn))

function entriesOf(
  { startedOn, pauses, extensions, stoppedOn }: ClockFacts,
  calendar: WorkingCalendar,
  through: string,
) {
  const entry = (kind: ClockEntry['kind'], on: string, workingDays = 0, reason: string | null = null): ClockEntry => ({
    kind,
    on,
    workingDays,
    reason,
  })
  const entries = [
    ...(startedOn === null ? [] : [entry('STARTED', startedOn)]),
    ...pauses.flatMap((pause) => [
      entry('PAUSED', pause.startedOn, 0, pause.reason),
      ...(pause.endedOn === null
        ? []
        : [entry('RESUMED', pause.endedOn, pauseDays(pause, calendar, through), pause.reason)]),
    ]),
    ...extensions.map(({ grantedOn, workingDays, reason }) => entry('EXTENDED', grantedOn, workingDays, reason)),
    ...(stoppedOn === null ? [] : [entry('STOPPED', stoppedOn)]),
  ]
  return entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
