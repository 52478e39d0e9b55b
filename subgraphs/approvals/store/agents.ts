import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'
import type { Post } from '../rules/agents/assignment.ts'
import type { ActiveProjects } from '../rules/agents/workload.ts'

/** The active projects of agents by priority level and list, in one statement. */
export const activeProjectsOf = (statements: Statements, agents: readonly string[]): Promise<ActiveProjects[]> =>
  statements.query<ActiveProjects>(
    'approvals active projects of agents',
    `SELECT a.agent_code, p.priority_level AS level, p.priority_list AS list, count(*)::int AS count
     FROM approvals.agent_assignment a JOIN approvals.project p ON p.code = a.project_code
     WHERE a.ended_on IS NULL AND a.agent_code = ANY($1::text[])
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [agents],
  )

/** A post of the agents' network; undefined where there is none. It stays as it is to the end of the transaction. */
export async function postOf(statements: Statements, code: string): Promise<Post | undefined> {
  const [post] = await statements.query<Post>(
    'post of agent',
    'SELECT code, since::text, until::text FROM approvals.agent WHERE code = $1 FOR SHARE',
    [code],
  )
  return post
}

/** The project of an assignment, null where there is none. */
export async function projectOfAssignment(statements: Statements, id: string): Promise<string | null> {
  const text = 'SELECT project_code FROM approvals.agent_assignment WHERE id = $1'
  const [row] = await statements.query<{ projectCode: string }>('project of assignment', text, [id])
  return row?.projectCode ?? null
}

/** The assignments of a project, which is locked so that its agent changes for one at a time; null without the project. */
export async function lockAssignments(
  statements: Statements,
  project: string,
): Promise<Stored<Model.AgentAssignment>[] | null> {
  const lock = 'SELECT code FROM approvals.project WHERE code = $1 FOR NO KEY UPDATE'
  if ((await statements.query('lock project of agent', lock, [project])).length === 0) return null
  return statements.query<Stored<Model.AgentAssignment>>(
    'assignments of project',
    'SELECT * FROM approvals.agent_assignment WHERE project_code = $1 ORDER BY assigned_on, id',
    [project],
  )
}
