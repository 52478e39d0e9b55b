import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dateOfDayNumber, dayNumber } from '../../schema/clock.ts'
import { addWorkingDays, createCalendar, workingDaysBetween } from '../../schema/workingDays.ts'
import { recomputeDeadlines } from '../../subgraphs/approvals/rules/deadlines/recomputeDeadline.ts'
import { saveSection } from '../results.ts'

/** Due dates, counts and recomputed deadlines a second, on one core and without a database. Writes to bench/RESULTS.md. */
const first = dayNumber('2024-01-01')
const days = Array.from({ length: 3 * 365 }, (_, index) => dateOfDayNumber(first + index))
const calls = 3_000_000

/**
 * Calls in a second of one core, by the time that the processor gave (other work runs on it too): the best of five rounds
 * after one to warm up. `sum` keeps the calls from being left out.
 */
function rate(count: number, work: (index: number) => number): number {
  let best = 0
  let sum = 0
  for (let round = 0; round < 6; round++) {
    const began = process.cpuUsage()
    for (let index = 0; index < count; index++) sum += work(index)
    const { user, system } = process.cpuUsage(began)
    if (round > 0) best = Math.max(best, count / ((user + system) / 1_000_000))
  }
  if (Number.isNaN(sum)) throw new Error('A result is no number.')
  return best
}

const dayAt = (index: number): string => days[index % days.length] ?? ''
const due = rate(calls, (index) => addWorkingDays(dayAt(index), index % 90).dueOn.length)
const between = rate(calls, (index) => workingDaysBetween(dayAt(index), dayAt(index * 7)))
const build = rate(50, (index) =>
  createCalendar({ days: [{ day: dayAt(index), working: false }], announcedYears: [] }).workingDaysInYear(2026),
)
const former = createCalendar({ days: [], announcedYears: [] })
const next = createCalendar({ days: [{ day: '2026-03-09', working: false }], announcedYears: [2027] })
const deadlines = Array.from({ length: 100_000 }, (_, index) => ({
  number: String(index),
  startedOn: dayAt(index),
  ...former.addWorkingDays(dayAt(index), 20),
  pauses: index % 10 === 0 ? [{ startedOn: dayAt(index), endedOn: dayAt(index) }] : [],
  clockOf: null,
}))
const recomputed = rate(5, () => recomputeDeadlines(deadlines, former, next).length) * deadlines.length

const format = (perSecond: number): string => Math.round(perSecond).toLocaleString('en')
const report = `Machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${readFileSync('/proc/loadavg', 'utf8').slice(0, 4)}; a second of one core.

| what | a core-second |
| --- | --- |
| due days (\`addWorkingDays\`) | ${format(due)} |
| counts (\`workingDaysBetween\`) | ${format(between)} |
| open deadlines recomputed, without a database | ${format(recomputed)} |
| calendars built, 1900 to 2200 | ${format(build)} |`
process.stdout.write(`${report}\n`)
saveSection('workingDays', report)
