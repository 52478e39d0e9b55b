import { ApolloGateway } from '@apollo/gateway'
import { execute, graphql, parse, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import {
  createCompiledEngine,
  type CompiledEngine,
  type CompiledEngineOptions,
} from '../../../gateway/engine/compiled/createCompiledEngine.ts'
import { createInlinePlanner } from '../../../gateway/engine/compiled/plan.ts'
import type { Engine } from '../../../gateway/engine/engine.ts'
import type { SubgraphAnswer, SubgraphRequest, Transport } from '../../../gateway/transport/transport.ts'
import { compose } from './compose.ts'
import type { Fixture, World } from './fixture.ts'
import { buildSubgraph } from './subgraph.ts'

/** What any of the three executors answers. */
export interface Answer {
  readonly data: unknown
  readonly errors: readonly GraphQLFormattedError[]
}

/** One request to a subgraph, as a test sees it. */
export interface SeenRequest extends SubgraphRequest {
  readonly subgraph: string
}

/** The three ways to execute an operation over one fixture. */
export interface Bench {
  readonly fixture: Fixture
  readonly supergraphSdl: string
  readonly engine: CompiledEngine
  readonly requests: SeenRequest[]
  compiled(source: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
  monolith(source: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Starts the world anew. */
  reset(): void
}

/** Changes what a subgraph answers; `undefined` leaves the answer as it is. */
export type Intercept = (
  request: SeenRequest,
  answer: () => Promise<SubgraphAnswer>,
) => Promise<SubgraphAnswer> | undefined

/** Starts the compiled engine and the monolith over one fixture, with subgraphs in this process. */
export async function startBench(
  fixture: Fixture,
  options: Partial<CompiledEngineOptions> = {},
  intercept: Intercept = () => undefined,
  create: typeof createCompiledEngine = createCompiledEngine,
): Promise<Bench> {
  const supergraphSdl = options.supergraphSdl ?? compose(fixture)
  const requests: SeenRequest[] = []
  let world = fixture.createWorld()
  const transports = ({ name }: { name: string }): Transport => {
    const schema = buildSubgraph(fixture, name, () => world)
    return {
      async execute(request) {
        const seen = { ...request, variables: request.variables, subgraph: name }
        requests.push(seen)
        const answer = () => answerOf(schema, request, world)
        return (await intercept(seen, answer)) ?? answer()
      },
      async close() {},
    }
  }
  const engine = await create({
    unchangedMaxBytes: 0,
    createPlanner: createInlinePlanner,
    ...options,
    supergraphSdl,
    transports,
  })
  return {
    fixture,
    supergraphSdl,
    engine,
    requests,
    async compiled(source, variables = {}, headers = {}) {
      const { dataJson, errors } = await engine.execute({ document: parse(source), source, variables, headers })
      return { data: JSON.parse(dataJson), errors }
    },
    async monolith(source, variableValues = {}) {
      const document = parse(source)
      const result = await execute({ schema: engine.schema, document, rootValue: world.root, variableValues })
      return plain(result)
    },
    reset() {
      world = fixture.createWorld()
    },
  }
}

async function answerOf(schema: GraphQLSchema, request: SubgraphRequest, { root }: World): Promise<SubgraphAnswer> {
  const { query, variables, operationName } = request
  const result = await graphql({
    schema,
    source: query,
    rootValue: root,
    variableValues: variables,
    ...(operationName && { operationName }),
  })
  return JSON.parse(JSON.stringify(result)) as SubgraphAnswer
}

function plain(result: unknown): Answer {
  const { data = null, errors = [] } = JSON.parse(JSON.stringify(result)) as Partial<Answer>
  return { data, errors }
}

/** Starts the stock gateway over the same supergraph and the same data: the reference where it is right. */
export async function startStock({ fixture, supergraphSdl }: Bench): Promise<Bench['monolith']> {
  const world = fixture.createWorld()
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const schema = buildSubgraph(fixture, name, () => world)
      return {
        async process({ request: { query = '', variables = {} } }) {
          return graphql({ schema, source: query, variableValues: variables, rootValue: world.root }) as never
        },
      }
    },
  })
  const { executor } = await gateway.load()
  return async (source, variables = {}) => {
    const document = parse(source)
    const result = await executor({
      document,
      request: { query: source, variables },
      queryHash: source,
      operationName: null,
      overallCachePolicy: {},
      context: {},
      metrics: {},
      logger: console,
      cache: new Map(),
      schema: gateway.schema,
    } as never)
    return plain(result)
  }
}

/** The stock gateway as an engine: what the compiled engine falls back to. */
export async function startStockEngine(bench: Bench): Promise<Engine> {
  const ask = await startStock(bench)
  return {
    schema: bench.engine.schema,
    async execute({ source, variables }) {
      const { data, errors } = await ask(source, { ...variables })
      return { dataJson: JSON.stringify(data), errors }
    },
    async stop() {},
  }
}
