import type { CalendarResolvers } from '../__generated__/resolvers.ts'

export const Calendar: CalendarResolvers = {
  days: ({ days }) => [...days],
  announced: ({ calendar }, { year }) => calendar.isAnnounced(year),
  workingDaysIn: ({ calendar }, { year }) => calendar.workingDaysInYear(year),
  isWorkingDay: ({ calendar }, { day }) => calendar.isWorkingDay(day),
}
