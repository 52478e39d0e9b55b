import type { PlanNode } from '@graphql-hive/router-query-planner'
import {
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { compilePlan } from './compilePlan.ts'
import type { Execution, Step } from './execution.ts'
import type { CompileContext } from './fetch.ts'
import { askForHiddenTypes } from './hiddenTypes.ts'
import { hoistInterfaceObjectFields } from './hoist.ts'
import { dropImpossible } from './impossible.ts'
import { ContextUnsupported, PlanRefused, Unreachable, type OverrideChoice, type Planner } from './plan.ts'
import { restoreLost } from './restoreLost.ts'
import { separateKeys } from './separateKeys.ts'
import { hasSoundFetches, isSoundPlan } from './soundPlan.ts'
import { halve, inSeries } from './splitOperation.ts'

/** What operations are planned and compiled with. */
export interface PlanContext extends CompileContext {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema
}

/**
 * Plans and compiles an operation. One that the planner refuses, or plans in a way known to be wrong, is planned in
 * smaller parts whose answers are put together: more requests, but the right answer.
 * @throws PlanRefused where not even the parts can be planned, Unreachable where no request can answer it.
 */
export async function planOperation(
  operation: OperationDefinitionNode,
  choice: OverrideChoice,
  planner: Planner,
  context: PlanContext,
): Promise<Step | undefined> {
  refuseContexts(operation, context)
  const telling = askForHiddenTypes(dropImpossible(operation, context.schema), context.schema, context.supergraph)
  const hoisted = hoistInterfaceObjectFields(telling, context.schema, context.supergraph)
  const steps: Step[] = []
  for (const part of inSeries(hoisted)) {
    const nodes = await planParts(part, choice, planner, context)
    const [only, ...others] = nodes.map((node) => compilePlan(node, context))
    if (only) steps.push(others.length > 0 ? inParts([only, ...others], context) : only)
  }
  return steps.length > 1 ? oneByOne(steps) : steps[0]
}

function oneByOne(steps: readonly Step[]): Step {
  return async (execution) => {
    for (const step of steps) await step(execution)
  }
}

/** Neither the planner nor the stock engine sets arguments from a context. */
function refuseContexts(operation: OperationDefinitionNode, { schema, supergraph }: PlanContext): void {
  if (supergraph.contextFields.size === 0) return
  const types = new TypeInfo(schema)
  const Field = ({ name }: FieldNode) => {
    const field = `${types.getParentType()?.name}.${name.value}`
    if (supergraph.contextFields.has(field)) throw new ContextUnsupported(field)
  }
  visit(operation, visitWithTypeInfo(types, { Field }))
}

async function planParts(
  operation: OperationDefinitionNode,
  choice: OverrideChoice,
  planner: Planner,
  context: CompileContext,
): Promise<PlanNode[]> {
  const { supergraph } = context
  const planned = await planner.plan(plannerText(operation), choice).then(
    (node) => ({ nodes: node ? [node] : [] }),
    (refusal: unknown) => {
      if (refusal instanceof Unreachable) throw refusal
      return { refusal }
    },
  )
  if ('nodes' in planned && planned.nodes.every((node) => isSoundPlan(node, supergraph))) {
    const separated = planned.nodes.map((node) => separateKeys(restoreLost(node, operation, supergraph), supergraph))
    if (separated.every((node) => hasSoundFetches(node, supergraph))) return separated
  }
  const halves = halve(operation)
  if (!halves) throw 'refusal' in planned ? planned.refusal : new PlanRefused('The planner has no right plan for it.')
  const parts = await Promise.all(halves.map((half) => planParts(half, choice, planner, context)))
  return parts.flat()
}

/**
 * The text that is planned: `__typename` without the client's alias, because the type of an object is always kept
 * under its own key, and without variables that no longer occur.
 */
function plannerText(operation: OperationDefinitionNode): string {
  const used = new Set<string>()
  const plain = visit(operation, {
    Field(node) {
      if (node.name.value !== '__typename' || !node.alias) return undefined
      const { alias: _, ...field } = node
      return field
    },
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  })
  const variableDefinitions = plain.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? []
  return print({ kind: Kind.DOCUMENT, definitions: [{ ...plain, variableDefinitions }] })
}

/** Runs the parts beside each other, each on data of its own, and merges them in order. An error of several parts counts once. */
function inParts(steps: readonly Step[], { merge, trace }: CompileContext): Step {
  return async (execution) => {
    trace('split plan')
    const parts = steps.map((): Execution => ({
      ...execution,
      data: {},
      errors: [],
      awaited: new Set(),
      failed: false,
    }))
    await Promise.all(steps.map((step, index) => step(parts[index] ?? execution)))
    const known = new Set<string>()
    for (const part of parts) {
      merge(execution.data, part.data)
      execution.failed ||= part.failed
      for (const error of part.errors) {
        const text = JSON.stringify(error)
        if (!known.has(text)) execution.errors.push(error)
        known.add(text)
      }
    }
  }
}
