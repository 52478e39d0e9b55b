import type { Database } from '#schema/database/pool.ts'
import type { AgentCentreReport } from '../__generated__/resolvers.ts'
import type { Period } from '../rules/caseStatistics.ts'

/** The days of a period are civil days in Shanghai. */
const reportText = `
  SELECT cases.*, visited.*,
    (SELECT count(*)::int FROM approvals.problem WHERE resolved_on BETWEEN $1::date AND $2::date) AS problems_solved
  FROM (
    SELECT count(DISTINCT project_code) FILTER (WHERE agency = 'PROJECT')::int AS projects_accepted,
      count(*) FILTER (WHERE green_channel_reason IS NOT NULL)::int AS green_channel_items,
      count(*) FILTER (WHERE agency = 'OTHER_ITEM')::int AS other_items
    FROM approvals.approval_case
    WHERE agency IS NOT NULL AND mode = 'FORMAL' AND accepted_at >= $1::date::timestamp AT TIME ZONE 'Asia/Shanghai'
      AND accepted_at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
  ) cases, (
    SELECT count(DISTINCT v.number)::int AS visits, count(DISTINCT p.project_code)::int AS projects_visited
    FROM approvals.visit v LEFT JOIN approvals.visit_project p ON p.visit_number = v.number
    WHERE v.visited_on BETWEEN $1::date AND $2::date
  ) visited`

/** The figures of the agent centre in a period (工作总结), counted from its rows. */
export const agentCentreReport =
  (database: Database) =>
  async ({ from, to }: Period): Promise<AgentCentreReport> => {
    const [report] = await database.query<AgentCentreReport>('approvals agent centre report', reportText, [from, to])
    return report as AgentCentreReport
  }
