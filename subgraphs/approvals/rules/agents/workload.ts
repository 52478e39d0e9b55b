import type { PriorityLevel } from '../../__generated__/resolvers.ts'

/** The active projects of one agent that share level and list; both null for those of no list. */
export interface ActiveProjects {
  readonly agentCode: string
  readonly level: PriorityLevel | null
  readonly list: string | null
  readonly count: number
}

/** What an agent has to see through, in total and of the priority projects by level and list. */
export const toWorkload = (counts: readonly ActiveProjects[]) => ({
  activeProjects: counts.reduce((sum, { count }) => sum + count, 0),
  byPriority: counts.flatMap(({ level, list, count }) =>
    level === null || list === null ? [] : [{ level, list, count }],
  ),
})
