import type { Write } from '#schema/records/createWrites.ts'
import type { DueDate } from '#schema/workingDays.ts'
import { type ClockFacts, readClock } from '../../rules/cases/clock.ts'
import { clocksOf, type StoredClock } from '../../store/caseClocks.ts'
import type { ReadCalendar } from '../../store/calendar.ts'

/** What a step changes of a clock before the due day is computed anew. */
export type ClockChange = (facts: ClockFacts) => ClockFacts

/**
 * The due day of a case after a change of its clock. Where the clock is that of a joint approval, the joint approval and its other
 * accepted cases move with it: one clock for all.
 */
export async function moveClock(
  write: Write,
  number: string,
  readCalendar: ReadCalendar,
  today: string,
  change: ClockChange,
): Promise<{ readonly dueOn: string; readonly dueProvisional: boolean }> {
  const [stored] = (await clocksOf(write, [number])) as [StoredClock]
  const { calendar } = await readCalendar(write)
  const facts = change(stored)
  const { dueOn, provisional } = readClock(facts, calendar, today)
  if (dueOn === null) throw new TypeError(`The clock of ${number} does not run.`)
  if (stored.jointApprovalNumber !== null)
    await moveJoint(write, stored.jointApprovalNumber, number, facts.startedOn, { dueOn, provisional })
  return { dueOn, dueProvisional: provisional }
}

async function moveJoint(
  write: Write,
  joint: string,
  number: string,
  startedOn: string | null,
  { dueOn, provisional: dueProvisional }: DueDate,
): Promise<void> {
  await write.update('joint_approval', 'number', joint, { startedOn, dueOn, dueProvisional })
  const others = await write.query<{ number: string }>(
    'cases on the clock',
    `SELECT number FROM approvals.approval_case WHERE joint_approval_number = $1 AND number <> $2
     AND status IN ('ACCEPTED', 'PAUSED') ORDER BY number FOR UPDATE`,
    [joint, number],
  )
  for (const other of others) await write.update('approval_case', 'number', other.number, { dueOn, dueProvisional })
}
