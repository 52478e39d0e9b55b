import type { FastifyInstance } from 'fastify'

/** Whether a subgraph answers: `down` costs its own fields only, so the gateway stays ready. */
export type SubgraphState = 'ready' | 'down'

/** What the probes tell. */
export interface ProbeOptions {
  /** True from the moment the gateway was told to stop. */
  readonly isStopping: () => boolean
  /** The state of each subgraph by name; absent where the gateway knows no way to ask. It never throws. */
  readonly readSubgraphStates?: () => Promise<Readonly<Record<string, SubgraphState>>>
}

/**
 * `/health`: the process is alive. `/ready`: it can plan and takes requests; 503 while it stops, so that a load balancer
 * turns to another replica. The server listens only after its engine read the supergraph, so that it can plan is given.
 */
export function addProbes(app: FastifyInstance, { isStopping, readSubgraphStates }: ProbeOptions): void {
  app.get('/health', () => ({ status: 'alive' }))
  app.get('/ready', async (_request, reply) => {
    if (isStopping()) return reply.code(503).send({ status: 'stopping' })
    const subgraphs = await readSubgraphStates?.()
    return { status: 'ready', ...(subgraphs && { subgraphs }) }
  })
}
