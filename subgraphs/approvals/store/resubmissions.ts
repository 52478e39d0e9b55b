import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { MemberCase } from '../rules/cases/outcome.ts'

export type IntakeRow = Stored<Model.Intake>

/** A case of an intake as a re-submission looks at it. */
export interface FormerCase extends MemberCase {
  readonly serviceItemCode: string
  readonly serviceItemVersion: number
  readonly organCode: string
  readonly intakeNumber: string
  readonly mockValidUntil: Date | null
  /** Whether a later case repeats it. */
  readonly repeated: boolean
}

/** The intake, locked to the end of the transaction so that it is repeated once. Undefined where there is none. */
export async function lockIntake(statements: Statements, number: string): Promise<IntakeRow | undefined> {
  const text = 'SELECT * FROM approvals.intake WHERE number = $1 FOR NO KEY UPDATE'
  const [row] = await statements.query<IntakeRow>('lock intake', text, [number])
  return row
}

/** The cases of a locked intake, by number. */
export const casesOfIntake = (statements: Statements, intake: string): Promise<FormerCase[]> =>
  statements.query<FormerCase>(
    'cases of intake',
    `SELECT c.number, c.status, c.mode, c.service_item_code, c.service_item_version, c.organ_code, c.intake_number, c.mock_valid_until,
       EXISTS (SELECT FROM approvals.case_step s WHERE s.case_number = c.number AND s.action = 'REFUSE') AS refused,
       EXISTS (SELECT FROM approvals.approval_case n WHERE n.repeats_number = c.number) AS repeated
     FROM approvals.approval_case c WHERE c.intake_number = $1 ORDER BY c.number`,
    [intake],
  )

/** The joint approval that an intake opened, if it opened one. */
export async function jointOfIntake(
  statements: Statements,
  intake: string,
): Promise<{ readonly stage: string; readonly leadOrgan: string } | null> {
  const [joint] = await statements.query<{ stage: string; leadOrgan: string }>(
    'joint of intake',
    'SELECT stage, lead_organ_code AS lead_organ FROM approvals.joint_approval WHERE intake_number = $1',
    [intake],
  )
  return joint ?? null
}
