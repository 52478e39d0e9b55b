import type { Actor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import type { PublishCalendarInput } from '../__generated__/resolvers.ts'
import { standardRefusals } from '../rules/refusals.ts'
import { lastCalendarNumber, readCalendarVersion } from '../store/calendar.ts'
import { firstTwice } from './references.ts'

/**
 * Publishes the next version of the calendar: what the version before set stays, what this one sets goes before it. Its event
 * carries the whole calendar, by which others recompute their deadlines. Null says that it is there.
 */
export const createPublishCalendar =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, input: PublishCalendarInput): Promise<Refused | Conflict | null> =>
    run(actor, async (write) => {
      const refused = refuseCalendar(input)
      if (refused !== null) return refused
      await lockName(write, 'services calendar')
      const last = await lastCalendarNumber(write)
      if (last !== input.expectedNumber) {
        return { ...conflict(input.expectedNumber, { __typename: 'Calendar', version: last }), current: null }
      }
      const number = last + 1
      await writeCalendar(write, input, number, civilDate(clock()))
      const calendar = await readCalendarVersion(write, number)
      await write.emit({
        entity: 'calendar_version',
        key: `calendar@${number}`,
        kind: 'PUBLISHED',
        payload: { calendar },
      })
      return null
    })

function refuseCalendar({ days, announcedYears }: PublishCalendarInput): Refused | null {
  const name = firstTwice(days.map(({ day }) => day))
  if (name !== undefined) return standardRefusals.refuse('NAME_TWICE', { parameters: { name }, path: ['days'] })
  const received = announcedYears?.find((year) => year < 2000 || year > 2200)
  return received === undefined
    ? null
    : standardRefusals.refuse('YEAR_RANGE', { parameters: { received }, path: ['announcedYears'] })
}

async function writeCalendar(
  write: Write,
  input: PublishCalendarInput,
  number: number,
  publishedOn: string,
): Promise<void> {
  const { basis } = input
  const before = await readCalendarVersion(write, number - 1)
  const announcedYears = [...new Set([...(before?.announcedYears ?? []), ...(input.announcedYears ?? [])])].toSorted(
    (a, b) => a - b,
  )
  await write.insert('calendar_version', { id: `calendar@${number}`, number, publishedOn, basis, announcedYears })
  for (const { day, working, reason } of input.days) {
    await write.insert('calendar_day', {
      id: `${day}@${number}`,
      day,
      calendarNumber: number,
      working,
      reason,
      basis,
    })
  }
}
