import type { PlanNode, QueryPlanner } from '@graphql-hive/router-query-planner'
import { InternalError } from '#schema/errors.ts'
import type { PlanReply } from './planProcess.ts'
import { startPlannerProcess } from './plannerProcess.ts'

/** Which progressive overrides are active for one request. */
export interface OverrideChoice {
  /** Labels of `@override(label:)` that are on. */
  readonly labels: ReadonlySet<string>
  /** Where this request stands in 0 to 100: `percent(x)` is on for requests below x. */
  readonly percentage: number
}

/** Thrown for an operation that the planner cannot plan, or not rightly. */
export class PlanRefused extends InternalError {
  constructor(why: string, options?: ErrorOptions) {
    super('INTERNAL_SERVER_ERROR', `The operation cannot be planned: ${why}`, options)
    this.name = 'PlanRefused'
  }
}

/**
 * Thrown for an operation that no request can answer: no subgraph has what it asks for there. Composition lets few such
 * supergraphs pass, so that it is not worth the stock engine.
 */
export class Unreachable extends InternalError {
  constructor(field: string, options?: ErrorOptions) {
    super('INTERNAL_SERVER_ERROR', `No subgraph can answer "${field}" where the operation asks for it.`, options)
    this.name = 'Unreachable'
  }
}

/** Thrown for an operation with a field whose argument is to be set from a context (`@fromContext`). */
export class ContextUnsupported extends InternalError {
  constructor(field: string) {
    super('INTERNAL_SERVER_ERROR', `${field} has an argument from a context (@fromContext), which is not supported.`)
    this.name = 'ContextUnsupported'
  }
}

/** Thrown where the planner does not start at all: there is no prebuilt addon for this platform, or it dies at once. */
export class PlannerMissing extends InternalError {
  constructor(why: string, options?: ErrorOptions) {
    super('CONFIGURATION_INVALID', `The planner does not start on ${process.platform} ${process.arch}: ${why}`, options)
    this.name = 'PlannerMissing'
  }
}

/** Plans operations over one supergraph. */
export interface Planner {
  /** Plans one operation off the event loop; `undefined` where nothing has to be fetched. @throws PlanRefused, Unreachable. */
  plan(operation: string, choice: OverrideChoice): Promise<PlanNode | undefined>
  /** A text that is equal for choices that lead to the same plan. */
  choiceKey(choice: OverrideChoice): string
  stop(): void
}

/**
 * Creates the planner in a process of its own, which an operation may crash without harm.
 * @throws InternalError CONFIGURATION_INVALID where it refuses the supergraph, PlannerMissing where it does not start.
 */
export async function createPlanner(supergraphSdl: string): Promise<Planner> {
  const planning = startPlannerProcess(supergraphSdl)
  const ready = await planning.ask({ supergraphSdl }).catch((cause: unknown): PlanReply => ({ missing: reason(cause) }))
  if (!('labels' in ready)) {
    planning.stop()
    if ('missing' in ready) throw new PlannerMissing(ready.missing)
    throw invalid('refusal' in ready ? ready.refusal : 'no reply')
  }
  return {
    ...choices(ready.labels, ready.percentages),
    stop: planning.stop,
    async plan(operation, { labels, percentage }) {
      const known = [...labels].filter((label) => ready.labels.includes(label))
      const reply = await planning.ask({ operation, labels: known, percentage }).catch((cause: unknown) => {
        throw new PlanRefused(reason(cause), { cause })
      })
      if (!('plan' in reply)) throw refused('refusal' in reply ? reply.refusal : 'no reply')
      return (JSON.parse(reply.plan) as PlanNode | null) ?? undefined
    },
  }
}

/** Creates the planner in this process: quicker to start, for tools and tests whose operations are known. */
export async function createInlinePlanner(supergraphSdl: string): Promise<Planner> {
  const planner = await load(supergraphSdl)
  return {
    ...choices(planner.overrideLabels, planner.overridePercentages),
    stop() {},
    async plan(operation, { labels, percentage }) {
      const known = new Set([...labels].filter((label) => planner.overrideLabels.includes(label)))
      const { node } = await planner.planAsync(operation, null, known, percentage).catch((cause: unknown) => {
        throw refused(reason(cause), { cause })
      })
      return node
    },
  }
}

async function load(supergraphSdl: string): Promise<QueryPlanner> {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner')
  try {
    return new QueryPlanner(supergraphSdl)
  } catch (cause) {
    throw invalid(reason(cause))
  }
}

/** The planner looks everywhere before it says that there is no path; everything else is a failure of its own. */
function refused(why: string, options?: ErrorOptions): InternalError {
  const field = /No paths found for selection item: (\w+)/.exec(why)?.[1]
  return field === undefined ? new PlanRefused(why, options) : new Unreachable(field, options)
}

function invalid(why: string): InternalError {
  return new InternalError('CONFIGURATION_INVALID', `The supergraph cannot be planned: ${why}`)
}

function choices(known: readonly string[], percentages: readonly number[]): Pick<Planner, 'choiceKey'> {
  return {
    choiceKey({ labels, percentage }) {
      const bucket = percentages.filter((limit) => percentage >= limit).length
      const active = [...labels].filter((label) => known.includes(label)).toSorted()
      return `${bucket} ${active.join(' ')}`
    },
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
