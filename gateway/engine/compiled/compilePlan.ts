import type { ConditionNode, FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner'
import { InternalError } from '#schema/errors.ts'
import type { Execution, Step } from './execution.ts'
import { compileBatchFetch, compileEntityFetch, compileRootFetch, type CompileContext } from './fetch.ts'

type Path = readonly FlattenNodePathSegment[]

/**
 * Compiles a plan into closures, once: whatever does not depend on a request is decided here.
 * @throws InternalError INTERNAL_SERVER_ERROR for a plan node that nobody has seen yet.
 */
export function compilePlan(node: PlanNode, context: CompileContext): Step {
  return compileNode(node, [], context)
}

function compileNode(node: PlanNode, path: Path, context: CompileContext): Step {
  switch (node.kind) {
    case 'Fetch':
      return node.requires ? compileEntityFetch(node, path, context) : compileRootFetch(node, context)
    case 'BatchFetch':
      return compileBatchFetch(node, context)
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], context)
    case 'Sequence':
      return inSequence(
        node.nodes.map((child) => compileNode(child, path, context)),
        context,
      )
    case 'Parallel':
      return inParallel(
        node.nodes.map((child) => compileNode(child, path, context)),
        context,
      )
    case 'Condition':
      return conditionally(node, path, context)
    case 'Subscription':
      return nothing
    default:
      throw new InternalError('INTERNAL_SERVER_ERROR', `The planner answered an unknown node: ${node.kind}`)
  }
}

/** The root of a subscription is asked by the source stream; each of its events then passes through the rest of the plan. */
const nothing: Step = async () => {}

function inSequence(steps: readonly Step[], { trace }: CompileContext): Step {
  return async (execution: Execution) => {
    trace('sequence')
    for (const step of steps) await step(execution)
  }
}

function inParallel(steps: readonly Step[], { trace }: CompileContext): Step {
  return async (execution: Execution) => {
    trace('parallel')
    await Promise.all(steps.map((step) => step(execution)))
  }
}

function conditionally({ condition, ifClause, elseClause }: ConditionNode, path: Path, context: CompileContext): Step {
  const included = ifClause ? compileNode(ifClause, path, context) : nothing
  const otherwise = elseClause ? compileNode(elseClause, path, context) : nothing
  return (execution) => {
    const holds = execution.variables[condition] === true
    context.trace(holds ? 'condition true' : 'condition false')
    return holds ? included(execution) : otherwise(execution)
  }
}
