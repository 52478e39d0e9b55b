import type { BatchFetchNode, FetchNode, FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { Kind, parse } from 'graphql'
import {
  collectEntities,
  dataOf,
  guarded,
  mergeEntities,
  reportErrors,
  reportFailure,
  type EntityField,
} from './entities.ts'
import { reportEach, subgraphError } from './errors.ts'
import type { Step, Trace } from './execution.ts'
import type { Merge } from './merge.ts'
import { compilePath, type Position } from './paths.ts'
import { compileRepresentation } from './representations.ts'
import { compileRequest } from './requestText.ts'
import { compileRewrites } from './rewrites.ts'
import type { Supergraph } from './supergraph.ts'

/** What all plan nodes of one supergraph are compiled with. */
export interface CompileContext {
  readonly supergraph: Supergraph
  readonly merge: Merge
  readonly trace: Trace
}

/** Compiles a fetch of root fields. Its answer is merged into the root of the data. */
export function compileRootFetch(node: FetchNode, { supergraph, merge, trace }: CompileContext): Step {
  const { serviceName: subgraph, operation } = node
  const build = compileRequest(operation, node.variableUsages)
  const rewrite = compileRewrites(node.outputRewrites, supergraph)
  const roots = rootKeys(operation)
  const isQuery = node.operationKind !== 'mutation'
  return (execution) => {
    const ask = async () => {
      trace(isQuery ? 'fetch' : 'mutation')
      const answer = await execution.send(subgraph, build(execution), isQuery)
      const data = dataOf(answer, subgraph, execution)
      for (const error of answer.errors ?? []) {
        execution.failed = true
        execution.errors.push(subgraphError(error, subgraph, error.path ?? onlyKey(roots)))
      }
      if (!data) return
      if (node.outputRewrites) trace('output rewrite')
      rewrite(data)
      merge(execution.data, data)
    }
    return guarded(subgraph, ask, (error) => reportEach(execution, error, subgraph, roots))
  }
}

function onlyKey(roots: readonly Position[]): Position | undefined {
  return roots.length === 1 ? roots[0] : undefined
}

/** The response keys of an operation's root fields: what is missing when it fails. */
function rootKeys(operation: string): Position[] {
  const document = parse(operation, { noLocation: true })
  const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const selections = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
  return selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [[selection.alias?.value ?? selection.name.value]] : [],
  )
}

/** Compiles a fetch of the entities at one path. */
export function compileEntityFetch(
  node: FetchNode,
  path: readonly FlattenNodePathSegment[],
  context: CompileContext,
): Step {
  const { serviceName: subgraph, operation, variableUsages } = node
  const field: EntityField = {
    key: '_entities',
    variable: 'representations',
    paths: [compilePath(path, context.supergraph)],
    represent: compileRepresentation(node.requires ?? [], node.inputRewrites, subgraph, context.supergraph),
    rewriteEntity: compileRewrites(withoutEntitiesKey(node.outputRewrites), context.supergraph),
  }
  return entityStep(
    {
      subgraph,
      operation,
      variableUsages,
      fields: [field],
      event: 'flatten',
      hasInputRewrites: node.inputRewrites !== undefined,
    },
    context,
  )
}

/** Compiles a fetch of the entities at many paths with several selections, in one request. */
export function compileBatchFetch(node: BatchFetchNode, context: CompileContext): Step {
  const { serviceName: subgraph, operation, variableUsages } = node
  const fields = node.entityBatch.aliases.map((alias): EntityField => ({
    key: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map((path) => compilePath(path, context.supergraph)),
    represent: compileRepresentation(alias.requires, alias.inputRewrites, subgraph, context.supergraph),
    rewriteEntity: compileRewrites(withoutEntitiesKey(alias.outputRewrites), context.supergraph),
  }))
  const hasInputRewrites = node.entityBatch.aliases.some((alias) => alias.inputRewrites !== undefined)
  return entityStep({ subgraph, operation, variableUsages, fields, event: 'batch', hasInputRewrites }, context)
}

type OutputRewrites = FetchNode['outputRewrites']

/** Rewrites of entity fetches are applied to each entity, wherever their path begins. */
function withoutEntitiesKey(rewrites: OutputRewrites): OutputRewrites {
  return rewrites?.map((rewrite) => {
    const setter =
      'ValueSetter' in rewrite ? rewrite.ValueSetter : 'KeyRenamer' in rewrite ? rewrite.KeyRenamer : rewrite
    const [first, ...rest] = setter.path
    const path = first && 'Key' in first && /^_e(ntities|\d+)$/.test(first.Key) ? rest : setter.path
    return 'renameKeyTo' in setter
      ? { KeyRenamer: { path, renameKeyTo: setter.renameKeyTo } }
      : { ValueSetter: { path, setValueTo: setter.setValueTo } }
  })
}

interface EntityRequest {
  readonly subgraph: string
  readonly operation: string
  readonly variableUsages: readonly string[] | undefined
  readonly fields: readonly EntityField[]
  readonly event: string
  readonly hasInputRewrites: boolean
}

function entityStep(request: EntityRequest, { merge, trace }: CompileContext): Step {
  const { subgraph, fields, event } = request
  const build = compileRequest(request.operation, request.variableUsages)
  return async (execution) => {
    const found = fields.map((field) => collectEntities(field, execution))
    const calls = found.filter((call) => call !== undefined)
    if (calls.length === 0) return
    const texts = fields.map(({ variable }, index) => ({ name: variable, json: found[index]?.json ?? '[]' }))
    const ask = async () => {
      trace(event)
      if (request.hasInputRewrites) trace('input rewrite')
      const answer = await execution.send(subgraph, build(execution, texts), true)
      const data = dataOf(answer, subgraph, execution)
      if (answer.errors?.length) reportErrors(calls, execution, answer.errors, subgraph)
      if (data)
        for (const call of calls)
          if (data[call.field.key] || !answer.errors?.length) mergeEntities(call, data, subgraph, merge)
    }
    await guarded(subgraph, ask, (error) => reportFailure(calls, execution, error, subgraph))
  }
}
