import type { DueDate, WorkingCalendar } from '#schema/workingDays.ts'
import { pausedWorkingDays, type Stopped } from '../cases/clock.ts'

/** A deadline that is still open; civil dates. */
export interface OpenDeadline {
  readonly number: string
  /** The day of acceptance: the day after it is day 1. */
  readonly startedOn: string
  readonly dueOn: string
  readonly provisional: boolean
  /** What stopped the clock, as far as the due day has it: a pause that goes on ends here where the due day was last moved. */
  readonly pauses: readonly Stopped[]
  /** The joint approval whose clock this one follows; null for a clock of its own. */
  readonly clockOf: string | null
}

/** A deadline that a change of the calendar moves. */
export interface MovedDeadline extends DueDate {
  readonly number: string
  readonly formerDueOn: string
  readonly formerProvisional: boolean
}

/**
 * The deadline by the next calendar: as many working days from acceptance as it had by the former one, whatever made them up
 * (limit, extension), and for the pauses the days that they take by the next one (行政许可法第八十二条: 期限以工作日计算，不含法定节假日).
 * Null where neither the day nor its being provisional changes.
 */
export function recomputeDeadline(
  deadline: OpenDeadline,
  former: WorkingCalendar,
  next: WorkingCalendar,
): MovedDeadline | null {
  const { startedOn, dueOn } = deadline
  let days = former.workingDaysBetween(startedOn, dueOn)
  if (deadline.pauses.length > 0) {
    days += pausedWorkingDays(deadline, next, dueOn) - pausedWorkingDays(deadline, former, dueOn)
  }
  return moveTo(deadline, next.addWorkingDays(startedOn, Math.max(0, days)))
}

/** All of them that move, in their order; those that follow a joint approval move with it, if it is among `joint`. */
export const recomputeDeadlines = (
  deadlines: readonly OpenDeadline[],
  former: WorkingCalendar,
  next: WorkingCalendar,
  joint: ReadonlyMap<string, DueDate> = new Map(),
): MovedDeadline[] =>
  deadlines.flatMap((deadline) => {
    if (deadline.clockOf === null) return recomputeDeadline(deadline, former, next) ?? []
    const leader = joint.get(deadline.clockOf)
    return leader === undefined ? [] : (moveTo(deadline, leader) ?? [])
  })

function moveTo({ number, dueOn, provisional }: OpenDeadline, due: DueDate): MovedDeadline | null {
  if (due.dueOn === dueOn && due.provisional === provisional) return null
  return {
    number,
    dueOn: due.dueOn,
    provisional: due.provisional,
    formerDueOn: dueOn,
    formerProvisional: provisional,
  }
}
