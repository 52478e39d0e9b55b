import type { Actor, Role } from '#schema/actor.ts'
import { ClientError } from '#schema/errors.ts'
import type { Statements } from '#schema/database/pool.ts'
import { actsAsApplicant } from '../../rules/cases/transitions.ts'
import { isApplicantOf } from '../../store/caseFiles.ts'

/** @throws ClientError FORBIDDEN for who acts as an applicant on a case that another account declared. */
export async function requireApplicant(
  statements: Statements,
  { id, roles }: Actor,
  allowed: readonly Role[],
  cases: readonly string[],
): Promise<void> {
  if (actsAsApplicant(allowed, roles) && !(await isApplicantOf(statements, id, cases))) {
    throw new ClientError('FORBIDDEN', 'CASE_OF_ANOTHER')
  }
}
