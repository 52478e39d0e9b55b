import type { PriorityLevel, ProjectStage } from '../__generated__/resolvers.ts'

/** The projects of one region or zone that share stage, level and list. */
export interface ProjectCount {
  readonly stage: ProjectStage
  readonly priorityLevel: PriorityLevel | null
  readonly priorityList: string | null
  readonly count: number
}

/** The counts in total, by stage and, of the priority projects, by level and list; each in the order of `counts`. */
export function toProjectStats(counts: readonly ProjectCount[]) {
  const byStage = Map.groupBy(counts, ({ stage }) => stage)
  const byPriority = Map.groupBy(counts.filter(isPriority), ({ priorityLevel, priorityList }) =>
    [priorityLevel, priorityList].join(),
  )
  return {
    total: sum(counts),
    byStage: [...byStage].map(([stage, same]) => ({ stage, count: sum(same) })),
    byPriority: [...byPriority.values()].flatMap((same) => {
      const [first] = same
      return first ? [{ level: first.priorityLevel, list: first.priorityList, count: sum(same) }] : []
    }),
  }
}

type PriorityCount = ProjectCount & { readonly priorityLevel: PriorityLevel; readonly priorityList: string }

const isPriority = (count: ProjectCount): count is PriorityCount =>
  count.priorityLevel !== null && count.priorityList !== null

const sum = (counts: readonly ProjectCount[]): number => counts.reduce((total, { count }) => total + count, 0)
