import type { Write } from '#schema/records/createWrites.ts'
import type { DueDate } from '#schema/workingDays.ts'
import { readClock } from '../../rules/cases/clock.ts'
import { clocksOf, type StoredClock } from '../../store/caseClocks.ts'
import type { ReadCalendar } from '../../store/calendar.ts'

/**
 * The due day of a case that runs: its clock starts today where it does not run yet, or runs for the case anew (`restart`). Where
 * the clock is that of a joint approval, the joint approval and its other accepted cases move with it: one clock for all.
 */
export async function moveClock(
  write: Write,
  number: string,
  readCalendar: ReadCalendar,
  today: string,
  restart = false,
): Promise<{ readonly dueOn: string; readonly dueProvisional: boolean }> {
  const [stored] = (await clocksOf(write, [number])) as [StoredClock]
  const { calendar } = await readCalendar(write)
  const joint = stored.jointApprovalNumber
  const startedOn = restart && joint === null ? today : (stored.startedOn ?? today)
  const { dueOn, provisional } = readClock({ ...stored, startedOn, stoppedOn: null }, calendar, today)
  if (dueOn === null) throw new TypeError(`The clock of ${number} does not run.`)
  if (joint !== null) await moveJoint(write, joint, number, startedOn, { dueOn, provisional })
  return { dueOn, dueProvisional: provisional }
}

async function moveJoint(
  write: Write,
  joint: string,
  number: string,
  startedOn: string,
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
