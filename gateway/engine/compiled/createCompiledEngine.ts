import { setImmediate as nextTurn } from 'node:timers/promises'
import { GraphQLError, type GraphQLScalarType } from 'graphql'
import type { Transport } from '../../transport/transport.ts'
import type { Engine, EngineAnswer, EngineRequest, KnownOperation } from '../engine.ts'
import { createAdmission } from './admission.ts'
import { buildApiSchema } from './apiSchema.ts'
import { createBoundedCache } from './cache.ts'
import type { Asker, Trace } from './execution.ts'
import { createMerge } from './merge.ts'
import { createPlanner, PlanRefused, type OverrideChoice, type Planner } from './plan.ts'
import { prepareOperation, type PreparedOperation, type PrepareContext } from './preparedOperation.ts'
import { runOperation, type Run } from './runOperation.ts'
import { createSend, viewKey } from './sending.ts'
import { createSharing } from './sharing.ts'
import { readSupergraph, type SubgraphAddress } from './supergraph.ts'
import { createUnchangedAnswers } from './unchanged.ts'
import { readVariables } from './variables.ts'

/** What a compiled engine is made of. */
export interface CompiledEngineOptions {
  readonly supergraphSdl: string
  /** The way to each subgraph; called once per subgraph. */
  readonly transports: (subgraph: SubgraphAddress) => Transport
  /** Parsing and writing of the custom scalars, by name. */
  readonly scalars?: readonly GraphQLScalarType[]
  /** How many operations are kept prepared; 1000 by default. */
  readonly maxOperations?: number
  /** How much memory unchanged answers may take; 0 switches them off. 32 MiB by default. */
  readonly unchangedMaxBytes?: number
  /** Which progressive overrides are on; by default none, and each request stands at a random percentage. */
  readonly overrides?: (request: EngineRequest) => OverrideChoice
  /** False executes every inbound query and every fetch by itself; true by default. */
  readonly shareInFlight?: boolean
  /** Answers operations that the planner refuses (see `PlanRefused`): the stock engine. Started when first needed, for `refusal`. */
  readonly fallback?: (refusal: PlanRefused) => Promise<Engine>
  /** Told what of the supergraph is not supported. */
  readonly warn?: (message: string) => void
  /** Told what is executed. */
  readonly trace?: Trace
  /** Replaces the planner in a process of its own: `createInlinePlanner`, or one for tests with plans of their own. */
  readonly createPlanner?: (supergraphSdl: string) => Promise<Planner>
}

/** The compiled engine: an `Engine` that can be warmed up before it takes over. */
export interface CompiledEngine extends Engine {
  /** Plans and compiles an operation that validated against `schema` before it is asked. */
  warmUp(operation: KnownOperation): Promise<void>
  /** Up to `limit` operations, most recently used first: what a successor should be warmed up with. */
  recentOperations(limit: number): readonly KnownOperation[]
}

interface KnownEntry {
  readonly id: number
  readonly known: KnownOperation
  readonly prepared: PreparedOperation
}

/** What the engine works with, made once from its options. */
interface Parts {
  readonly context: PrepareContext
  readonly transports: ReadonlyMap<string, Transport>
  readonly operations: Operations
  readonly trace: Trace
  readonly overrides: (request: EngineRequest) => OverrideChoice
}

async function createParts(options: CompiledEngineOptions): Promise<Parts> {
  const supergraph = readSupergraph(options.supergraphSdl)
  // Requests that an older engine answers must not wait for both.
  await nextTurn()
  const contextual = [...supergraph.contextFields].join(', ')
  if (contextual)
    options.warn?.(`Operations with these fields are refused, for @fromContext is not supported: ${contextual}`)
  const trace = options.trace ?? (() => {})
  const context: PrepareContext = {
    supergraph,
    schema: buildApiSchema(supergraph.document, options.scalars),
    planner: await (options.createPlanner ?? createPlanner)(options.supergraphSdl),
    merge: createMerge(supergraph),
    trace,
  }
  return {
    context,
    transports: new Map(supergraph.subgraphs.map((subgraph) => [subgraph.name, options.transports(subgraph)])),
    operations: createOperations(context, options.maxOperations ?? 1000),
    trace,
    overrides: options.overrides ?? randomPercentage,
  }
}

/**
 * Creates the engine for one supergraph. Operations are prepared and planned once; answers are JSON text.
 * @throws InternalError CONFIGURATION_INVALID where the supergraph cannot be planned.
 */
export async function createCompiledEngine(options: CompiledEngineOptions): Promise<CompiledEngine> {
  const parts = await createParts(options)
  const { context, transports, operations, trace } = parts
  const shares = options.shareInFlight ?? true
  const run = createRunner(transports, shares, options.unchangedMaxBytes ?? 32 * 1024 * 1024, trace)
  let fallback: Promise<Engine> | undefined
  const fallBack = async (request: EngineRequest, refusal: unknown): Promise<EngineAnswer> => {
    if (!options.fallback || !(refusal instanceof PlanRefused)) throw refusal
    trace('fallback')
    fallback ??= options.fallback(refusal)
    const engine = await fallback.catch((cause: unknown) => {
      throw new PlanRefused('the stock engine, which would answer instead, does not start.', { cause })
    })
    return engine.execute(request)
  }
  return {
    schema: context.schema,
    async execute(request) {
      const entry = operations.find(request)
      if ('errors' in entry) return entry
      const ready = await makeReady(request, entry, parts).catch((error: unknown) => fallBack(request, error))
      return 'errors' in ready ? ready : run(ready)
    },
    warmUp: operations.warmUp,
    recentOperations: (limit) => operations.recent(limit),
    async stop() {
      context.planner.stop()
      await (await fallback?.catch(() => undefined))?.stop()
      await Promise.all([...transports.values()].map((transport) => transport.close()))
    },
  }
}

/** Reads the variables and finds the plan of one request; an answer where the variables do not fit. */
async function makeReady(
  request: EngineRequest,
  { id, prepared }: KnownEntry,
  { context, overrides }: Parts,
): Promise<Run | EngineAnswer> {
  const variables = readVariables(prepared.operation, context.schema, request.variables)
  if ('errors' in variables) return { dataJson: 'null', errors: variables.errors }
  const { given, coerced } = variables
  const variant = prepared.variantFor(coerced)
  const choice = overrides(request)
  const step = await variant.planFor(choice)
  const asker = askerOf(request)
  const key = `${id}\n${variant.key}\n${context.planner.choiceKey(choice)}\n${asker.viewKey}\n${JSON.stringify(given)}`
  return { variant, step, given, coerced, asker, key }
}

const askerOf = ({ headers, requestId, signal }: EngineRequest): Asker => ({
  headers,
  viewKey: viewKey(headers),
  requestId,
  signal,
})

/** Runs what is ready. Identical queries under way with the same view are run once. */
function createRunner(
  transports: ReadonlyMap<string, Transport>,
  shares: boolean,
  unchangedMaxBytes: number,
  trace: Trace,
): (run: Run) => Promise<EngineAnswer> {
  const admission = createAdmission()
  const onJoin = () => trace('shared fetch')
  const send = createSend(transports, { shares, onJoin, onAnswer: admission.noteAnswer })
  const unchanged = unchangedMaxBytes > 0 ? createUnchangedAnswers(unchangedMaxBytes) : undefined
  const sharing = createSharing<EngineAnswer>({ onJoin: () => trace('shared query') })
  const begin = async (run: Run): Promise<EngineAnswer> => {
    await admission.enter()
    return runOperation(run, send, unchanged)
  }
  return (run) => {
    if (!shares || !run.variant.isQuery) return begin(run)
    return sharing.join(run.key, run.asker.signal, (signal) =>
      begin(signal === run.asker.signal ? run : { ...run, asker: { ...run.asker, signal } }),
    )
  }
}

function randomPercentage(): OverrideChoice {
  return { labels: new Set(), percentage: Math.random() * 100 }
}

interface Operations {
  find(request: KnownOperation): KnownEntry | EngineAnswer
  warmUp(operation: KnownOperation): Promise<void>
  recent(limit: number): KnownOperation[]
}

/** The prepared operations, by document text and name. */
function createOperations(context: PrepareContext, capacity: number): Operations {
  const entries = createBoundedCache<KnownEntry>(capacity)
  let lastId = 0
  const find = ({ document, source, operationName }: KnownOperation): KnownEntry => {
    const key = `${operationName ?? ''}\n${source}`
    const found = entries.get(key)
    if (found) return found
    const known = { document, source, ...(operationName !== undefined && { operationName }) }
    const entry = { id: ++lastId, known, prepared: prepareOperation(document, operationName, context) }
    entries.set(key, entry)
    return entry
  }
  return {
    find(request) {
      try {
        return find(request)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return { dataJson: 'null', errors: [{ message: error.message, extensions: error.extensions }] }
      }
    },
    async warmUp(operation) {
      const { prepared } = find(operation)
      await prepared
        .variantFor({})
        .planFor({ labels: new Set(), percentage: 100 })
        .catch(() => {})
    },
    recent: (limit) =>
      entries
        .keys()
        .slice(0, limit)
        .flatMap((key) => entries.get(key)?.known ?? []),
  }
}
