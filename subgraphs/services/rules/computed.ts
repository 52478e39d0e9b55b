import type { WorkingCalendar } from '#schema/workingDays.ts'
import type { CalendarDay, CalendarVersion } from '../store/calendar.ts'

/** A version of the calendar with the working days that it makes. */
interface Calendar extends CalendarVersion {
  readonly calendar: WorkingCalendar
}

/** The values behind GraphQL types that are computed and are no rows; codegen takes them by their names. */
export type { Calendar, CalendarDay }
