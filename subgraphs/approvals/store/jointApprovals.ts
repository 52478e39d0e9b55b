import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { MemberCase } from '../rules/cases/outcome.ts'

export type JointRow = Stored<Model.JointApproval>

/** A case of a joint approval, and of which. */
export interface JointMember extends MemberCase {
  readonly jointApprovalNumber: string
  readonly organCode: string
  readonly accepted: boolean
}

/** The joint approval, locked to the end of the transaction: joint approval first, cases after. Undefined where there is none. */
export async function lockJoint(statements: Statements, number: string): Promise<JointRow | undefined> {
  const text = 'SELECT * FROM approvals.joint_approval WHERE number = $1 FOR UPDATE'
  const [row] = await statements.query<JointRow>('lock joint approval', text, [number])
  return row
}

/** How the cases of joint approvals stand, by number. A delivered case was refused where its history says so. */
export const membersOf = (statements: Statements, joints: readonly string[]): Promise<JointMember[]> =>
  statements.query<JointMember>(
    'approvals cases of joint approvals',
    `SELECT c.number, c.joint_approval_number, c.organ_code, c.status, c.mode,
       c.accepted_at IS NOT NULL AS accepted, EXISTS (
       SELECT FROM approvals.case_step s WHERE s.case_number = c.number AND s.action = 'REFUSE') AS refused
     FROM approvals.approval_case c WHERE c.joint_approval_number = ANY($1::text[]) ORDER BY c.number`,
    [joints],
  )
