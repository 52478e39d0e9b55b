import type { DueDate, WorkingCalendar } from '#schema/workingDays.ts'

/** Days on which a clock stood still (停钟): the working days after `from` up to and including `to` are not counted. */
export interface ClockPause {
  readonly from: string
  readonly to: string
}

/** A deadline that is still open; civil dates. */
export interface OpenDeadline {
  readonly number: string
  /** The day of acceptance: the day after it is day 1. */
  readonly startedOn: string
  readonly dueOn: string
  readonly provisional: boolean
  readonly pauses: readonly ClockPause[]
}

/** A deadline that a change of the calendar moves. */
export interface MovedDeadline extends DueDate {
  readonly number: string
  readonly formerDueOn: string
  readonly formerProvisional: boolean
}

/**
 * The deadline by the next calendar: as many working days from acceptance as it had by the former one, whatever made them up
 * (limit, extension), and for each pause the days that it takes by the next one (行政许可法第八十二条: 期限以工作日计算，不含法定节假日).
 * Null where neither the day nor its being provisional changes.
 */
export function recomputeDeadline(
  { number, startedOn, dueOn, provisional, pauses }: OpenDeadline,
  former: WorkingCalendar,
  next: WorkingCalendar,
): MovedDeadline | null {
  let days = former.workingDaysBetween(startedOn, dueOn)
  for (const { from, to } of apart(pauses, startedOn)) {
    days += next.workingDaysBetween(from, to) - former.workingDaysBetween(from, to)
  }
  const due = next.addWorkingDays(startedOn, Math.max(0, days))
  if (due.dueOn === dueOn && due.provisional === provisional) return null
  return { ...due, number, formerDueOn: dueOn, formerProvisional: provisional }
}

/** Pauses without the days that an earlier one has, or that are before the clock started: each day stands still once. */
function apart(pauses: readonly ClockPause[], startedOn: string): ClockPause[] {
  let counted = startedOn
  return pauses
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
    .flatMap(({ from, to }) => {
      const start = from > counted ? from : counted
      if (to <= start) return []
      counted = to
      return [{ from: start, to }]
    })
}

/** All of them that move, in their order. */
export const recomputeDeadlines = (
  deadlines: readonly OpenDeadline[],
  former: WorkingCalendar,
  next: WorkingCalendar,
): MovedDeadline[] => deadlines.flatMap((deadline) => recomputeDeadline(deadline, former, next) ?? [])
