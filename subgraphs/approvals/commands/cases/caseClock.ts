import type { Columns, Write } from '#schema/records/createWrites.ts'
import type { DueDate } from '#schema/workingDays.ts'
import { readClock } from '../../rules/cases/clock.ts'
import { clocksOf, type StoredClock } from '../../store/caseClocks.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { membersOf } from '../../store/jointApprovals.ts'
import type { StepContext } from './takeStep.ts'

/**
 * The due day of a case that runs: its clock starts today where it does not run yet, or is to run anew (`restart`), with another
 * limit where one is given. Where the clock is that of a joint approval, the joint approval and its other accepted cases move with it: one
 * clock for all.
 */
export async function moveClock(
  write: Write,
  number: string,
  readCalendar: ReadCalendar,
  today: string,
  restart = false,
  limitWorkingDays?: number,
): Promise<{ readonly dueOn: string; readonly dueProvisional: boolean }> {
  const [stored] = (await clocksOf(write, [number])) as [StoredClock]
  const { calendar } = await readCalendar(write)
  const joint = stored.jointApprovalNumber
  const startedOn = restart ? today : (stored.startedOn ?? today)
  const limit = limitWorkingDays ?? stored.limitWorkingDays
  // Nothing that stopped or extended the clock of a mock approval has an effect on the one that starts today.
  const moved = restart ? { pauses: [], extensions: [] } : {}
  const facts = { ...stored, ...moved, startedOn, stoppedOn: null, limitWorkingDays: limit }
  const { dueOn, provisional } = readClock(facts, calendar, today)
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
  // A clock that runs is not over, as it may have been for mock approvals.
  await write.update('joint_approval', 'number', joint, { startedOn, dueOn, dueProvisional, finishedOn: null })
  const others = await write.query<{ number: string }>(
    'cases on the clock',
    `SELECT number FROM approvals.approval_case WHERE joint_approval_number = $1 AND number <> $2
     AND status IN ('ACCEPTED', 'PAUSED') AND (due_on, due_provisional) IS DISTINCT FROM ($3::date, $4::boolean)
     ORDER BY number FOR UPDATE`,
    [joint, number, dueOn, dueProvisional],
  )
  for (const other of others) await write.update('approval_case', 'number', other.number, { dueOn, dueProvisional })
}

/** 所需时间不计算在期限内: ends the special procedure that stops a clock; its working days move the due day. */
export async function resume({ write, row, today }: StepContext, readCalendar: ReadCalendar): Promise<Columns> {
  const [open] = await write.query<{ id: string }>(
    'open pause',
    'SELECT id FROM approvals.case_pause WHERE case_number = $1 AND ended_on IS NULL',
    [row.number],
  )
  if (open) await write.update('case_pause', 'id', open.id, { endedOn: today })
  return moveClock(write, row.number, readCalendar, today)
}

/** What stopped and extended the clock of a mock approval had no legal effect, and goes with its conversion; its versions stay. */
export async function clearClock(write: Write, number: string): Promise<void> {
  for (const table of ['case_pause', 'case_extension']) {
    await write.query(`clear ${table}`, `DELETE FROM approvals.${table} WHERE case_number = $1`, [number])
  }
}

/**
 * Starts the clock of a case with its formal acceptance today. The first one of a joint approval starts the clock of all, anew where it ran for
 * mock approvals before.
 */
export async function startClock(
  { write, row, joint, today }: StepContext,
  readCalendar: ReadCalendar,
): Promise<Columns> {
  const others = joint === null ? [] : await membersOf(write, [joint.number])
  const runs = others.some(({ number, mode, accepted }) => number !== row.number && mode === 'FORMAL' && accepted)
  return { acceptedAt: write.at, ...(await moveClock(write, row.number, readCalendar, today, !runs)) }
}
