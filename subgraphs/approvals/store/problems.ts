import type { Statements } from '#schema/database/pool.ts'
import type { ProblemFacts } from '../rules/problems/lifecycle.ts'

/** What happened to a locked problem that is still open: its escalations and special sessions. */
export async function problemHistory(
  statements: Statements,
  number: string,
): Promise<Pick<ProblemFacts, 'escalations' | 'sessions'>> {
  const escalations = await statements.query(
    'escalations of problem',
    'SELECT id FROM approvals.problem_escalation WHERE problem_number = $1',
    [number],
  )
  const sessions = await statements.query<{ number: string; closedOn: unknown }>(
    'sessions of problem',
    'SELECT number, closed_on FROM approvals.consultation WHERE problem_number = $1 ORDER BY number',
    [number],
  )
  return { escalations, sessions }
}
