import { QueryPlanner, type PlanNode } from '@graphql-hive/router-query-planner'
import { InternalError } from '#schema/errors.ts'

/** Which progressive overrides are active for one request. */
export interface OverrideChoice {
  /** Labels of `@override(label:)` that are on. */
  readonly labels: ReadonlySet<string>
  /** Where this request stands in 0 to 100: `percent(x)` is on for requests below x. */
  readonly percentage: number
}

/** Thrown for an operation that the planner cannot plan, or not rightly. */
export class PlanRefused extends InternalError {
  constructor(reason: string, options?: ErrorOptions) {
    super('INTERNAL_SERVER_ERROR', `The operation cannot be planned: ${reason}`, options)
    this.name = 'PlanRefused'
  }
}

/** Plans operations over one supergraph. */
export interface Planner {
  /** Plans one operation off the event loop; `undefined` where nothing has to be fetched. @throws PlanRefused. */
  plan(operation: string, choice: OverrideChoice): Promise<PlanNode | undefined>
  /** A text that is equal for choices that lead to the same plan. */
  choiceKey(choice: OverrideChoice): string
}

/** Reads the supergraph into the planner. @throws InternalError CONFIGURATION_INVALID where the planner refuses it. */
export function createPlanner(supergraphSdl: string): Planner {
  const planner = loadPlanner(supergraphSdl)
  const labels = new Set(planner.overrideLabels)
  const percentages = [...planner.overridePercentages].sort((a, b) => a - b)
  return {
    async plan(operation, { labels: active, percentage }) {
      const known = new Set([...active].filter((label) => labels.has(label)))
      const { node } = await planner.planAsync(operation, null, known, percentage).catch((cause: unknown) => {
        throw new PlanRefused(reason(cause), { cause })
      })
      return node && serializeMutations(node)
    },
    choiceKey({ labels: active, percentage }) {
      const bucket = percentages.filter((limit) => percentage >= limit).length
      return `${bucket} ${[...active]
        .filter((label) => labels.has(label))
        .sort()
        .join(' ')}`
    },
  }
}

function loadPlanner(supergraphSdl: string): QueryPlanner {
  try {
    return new QueryPlanner(supergraphSdl)
  } catch (cause) {
    throw new InternalError('CONFIGURATION_INVALID', `The supergraph cannot be planned: ${reason(cause)}`, { cause })
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

/**
 * Lets every mutation field finish, with all that hangs on it, before the next one starts (GraphQL, section 6.2.2). The
 * planner runs the entity fetches of one mutation beside the next mutation; here they come first.
 */
export function serializeMutations(node: PlanNode): PlanNode {
  if (node.kind === 'Sequence') return { ...node, nodes: node.nodes.map((child) => serializeMutations(child)) }
  if (node.kind !== 'Parallel') return node
  const mutations = node.nodes.filter(isMutation)
  if (mutations.length === 0) return node
  const others = node.nodes.filter((child) => !isMutation(child))
  return { kind: 'Sequence', nodes: [{ kind: 'Parallel', nodes: others }, ...mutations] }
}

function isMutation(node: PlanNode): boolean {
  if (node.kind === 'Fetch') return node.operationKind === 'mutation'
  if (node.kind === 'Condition')
    return [node.ifClause, node.elseClause].some((clause) => clause != null && isMutation(clause))
  return (node.kind === 'Sequence' || node.kind === 'Parallel') && node.nodes.some(isMutation)
}
