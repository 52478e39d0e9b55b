import type { Write } from '#schema/records/createWrites.ts'
import { isOpen, outcomeOf } from '../../rules/cases/outcome.ts'
import { type JointRow, membersOf } from '../../store/jointApprovals.ts'

/**
 * Ends a locked joint approval with the last of its cases, and opens it again where a mock case becomes formal: what was concluded
 * before does not stand for what is decided anew.
 */
export async function settleJoint(write: Write, { number, finishedOn }: JointRow, today: string): Promise<void> {
  const cases = await membersOf(write, [number])
  const ended = !cases.some(isOpen)
  if (ended === (finishedOn !== null)) return
  await write.update(
    'joint_approval',
    'number',
    number,
    ended ? { finishedOn: today } : { finishedOn: null, summary: null },
  )
  const payload = ended ? { outcome: outcomeOf(cases) } : {}
  await write.emit({ entity: 'joint_approval', key: number, kind: ended ? 'FINISHED' : 'REOPENED', payload })
}

/**
 * Where the last case of the lead organ goes to another organ, that one leads from now on. A withdrawal leaves the lead where it is:
 * somebody concludes what the others decide.
 */
export async function moveLead(
  write: Write,
  { number, leadOrganCode }: JointRow,
  { caseNumber, to }: { readonly caseNumber: string; readonly to: string },
): Promise<void> {
  const cases = await membersOf(write, [number])
  const own = cases.filter(({ organCode }) => organCode === leadOrganCode)
  if (to === leadOrganCode || own.length !== 1 || own[0]?.number !== caseNumber) return
  await write.update('joint_approval', 'number', number, { leadOrganCode: to })
  await write.emit({ entity: 'joint_approval', key: number, kind: 'LEAD_MOVED', payload: { from: leadOrganCode, to } })
}
