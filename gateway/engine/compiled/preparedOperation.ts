import { visit, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { createBoundedCache } from './cache.ts'
import { conditionVariables, resolveConditions } from './conditions.ts'
import { assignDataKeys } from './dataKeys.ts'
import type { Step } from './execution.ts'
import { introspect, partOperation } from './introspection.ts'
import { selectOperation, spreadFragments } from './operation.ts'
import type { OverrideChoice, Planner } from './plan.ts'
import { planOperation, type PlanContext } from './planOperation.ts'
import { compileProjector, type Project } from './project.ts'

/** What operations are prepared with: one supergraph's schema, planner and compile context. */
export interface PrepareContext extends PlanContext {
  readonly planner: Planner
}

type Values = Readonly<Record<string, unknown>>

/** An operation with its conditions decided: all that an execution needs. */
export interface Variant {
  readonly isQuery: boolean
  /** Tells variants of one operation apart. */
  readonly key: string
  readonly project: Project
  /** The compiled plan for one choice of overrides; `undefined` where nothing has to be fetched. Shared while it is being made. */
  planFor(choice: OverrideChoice): Promise<Step | undefined>
  introspectionFor(variables: Values): ReadonlyMap<string, string>
}

/** An operation of a client's document, read once. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode
  variantFor(coerced: Values): Variant
}

const maxVariants = 64
const maxChoices = 64
const noIntrospection: ReadonlyMap<string, string> = new Map()

/** Prepares one operation of a validated document. @throws GraphQLError where no operation can be chosen. */
export function prepareOperation(
  document: DocumentNode,
  operationName: string | undefined,
  context: PrepareContext,
): PreparedOperation {
  const spread = spreadFragments(selectOperation(document, operationName))
  const operation = assignDataKeys(spread, context.schema, context.supergraph)
  const conditions = conditionVariables(operation)
  const variants = createBoundedCache<Variant>(maxVariants)
  return {
    operation,
    variantFor(coerced) {
      const key = conditions.map((name) => (coerced[name] === true ? '1' : '0')).join('')
      const known = variants.get(key)
      if (known) return known
      const values = Object.fromEntries(conditions.map((name) => [name, coerced[name] === true]))
      const variant = createVariant(operation, values, key, context)
      variants.set(key, variant)
      return variant
    },
  }
}

function createVariant(
  operation: OperationDefinitionNode,
  values: Values,
  key: string,
  context: PrepareContext,
): Variant {
  const resolved = resolveConditions(operation, values)
  const { data, introspection } = partOperation(resolved)
  const usesVariables = introspection !== undefined && mentionsVariables(introspection)
  let remembered: ReadonlyMap<string, string> | undefined
  return {
    isQuery: operation.operation === 'query',
    key,
    project: compileProjector(resolved, context.schema, context.trace),
    planFor: planMaker(data, context),
    introspectionFor(variables) {
      if (!introspection) return noIntrospection
      if (usesVariables) return introspect(introspection, context.schema, variables)
      remembered ??= introspect(introspection, context.schema, {})
      return remembered
    },
  }
}

function mentionsVariables(operation: OperationDefinitionNode): boolean {
  let found = false
  visit(operation.selectionSet, { Variable: () => void (found = true) })
  return found
}

function planMaker(operation: OperationDefinitionNode | undefined, context: PrepareContext): Variant['planFor'] {
  const plans = createBoundedCache<Promise<Step | undefined>>(maxChoices)
  return (choice) => {
    if (operation === undefined) return Promise.resolve(undefined)
    const key = context.planner.choiceKey(choice)
    const known = plans.get(key)
    if (known) return known
    const plan = planOperation(operation, choice, context.planner, context)
    plans.set(key, plan)
    return plan
  }
}
