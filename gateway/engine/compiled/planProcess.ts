import { QueryPlanner } from '@graphql-hive/router-query-planner'

/** What the planning process is asked: first the supergraph, then one operation at a time. */
export type PlanQuestion =
  | { readonly supergraphSdl: string }
  | { readonly operation: string; readonly labels: readonly string[]; readonly percentage: number }

/** What it answers: what the supergraph overrides, the plan of an operation as JSON text, or why there is none. */
export type PlanReply =
  | { readonly labels: readonly string[]; readonly percentages: readonly number[] }
  | { readonly plan: string }
  | { readonly refusal: string }

/** The script of the planning process (see `plannerProcess.ts`). It ends with its parent. */
let planner: QueryPlanner | undefined

function reply(question: PlanQuestion): PlanReply {
  if ('supergraphSdl' in question) {
    planner = new QueryPlanner(question.supergraphSdl)
    return { labels: planner.overrideLabels, percentages: planner.overridePercentages }
  }
  const { operation, labels, percentage } = question
  return { plan: JSON.stringify(planner?.plan(operation, null, new Set(labels), percentage).node ?? null) }
}

process.on('disconnect', () => process.exit())
process.on('message', (question: PlanQuestion) => {
  try {
    process.send?.(reply(question))
  } catch (error) {
    process.send?.({ refusal: error instanceof Error ? error.message : String(error) } satisfies PlanReply)
  }
})
