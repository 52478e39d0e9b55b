import type { QueryPlanner } from '@graphql-hive/router-query-planner'

/** What the planning process is asked: first the supergraph, then one operation at a time. */
export type PlanQuestion =
  | { readonly supergraphSdl: string }
  | { readonly operation: string; readonly labels: readonly string[]; readonly percentage: number }

/**
 * What it answers: what the supergraph overrides, the plan of an operation as JSON text, why there is none,
 * or why there is no planner on this platform.
 */
export type PlanReply =
  | { readonly labels: readonly string[]; readonly percentages: readonly number[] }
  | { readonly plan: string }
  | { readonly refusal: string }
  | { readonly missing: string }

/** The script of the planning process (see `plannerProcess.ts`). It ends with its parent. */
let planner: QueryPlanner | undefined

async function reply(question: PlanQuestion): Promise<PlanReply> {
  if ('supergraphSdl' in question) {
    const addon = await import('@graphql-hive/router-query-planner').catch((error: unknown) => messageOf(error))
    if (typeof addon === 'string') return { missing: addon }
    planner = new addon.QueryPlanner(question.supergraphSdl)
    return { labels: planner.overrideLabels, percentages: planner.overridePercentages }
  }
  const { operation, labels, percentage } = question
  return { plan: JSON.stringify(planner?.plan(operation, null, new Set(labels), percentage).node ?? null) }
}

process.on('disconnect', () => process.exit())
process.on('message', (question: PlanQuestion) => void answer(question))

async function answer(question: PlanQuestion): Promise<void> {
  process.send?.(await reply(question).catch((error: unknown): PlanReply => ({ refusal: messageOf(error) })))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
