import type { FastifyInstance } from 'fastify'
import { type Actor, type ReadActor, requireActor } from '#schema/actor.ts'
import type { FeedEntry } from '#schema/registry/notices.ts'
import type { ChangeOutcome } from '#schema/registry/outcomes.ts'
import type { Publisher } from '#schema/registry/publication.ts'
import type { Registry } from '#schema/registry/registry.ts'
import { maxSchemaLength } from '#schema/registry/schemaText.ts'
import { ClientError } from '#schema/errors.ts'
import { type AdminBody, readAdminBody, readAdminQuery } from './readAdminBody.ts'

/** What the admin API works on. */
export interface Admin {
  readonly registry: Registry
  readonly readActor: ReadActor
  readFeed(range: { readonly after: number; readonly limit: number }): Promise<FeedEntry[]>
}

interface Named {
  readonly name: string
}

/** A schema of any characters, escaped as JSON. */
const bodyLimit = 6 * maxSchemaLength

/**
 * The registry over HTTP, for actors with the role ADMINISTRATOR (`heliograph token --role ADMINISTRATOR`): what `heliograph subgraph` does, in
 * JSON. 401 and 403 without such a token, 400 for a malformed request; else 200, 409 where another publisher came first, 422 for what was refused.
 */
export function addAdmin(app: FastifyInstance, admin: Admin): void {
  // A scope of its own, so that the guard belongs to the routes and to no spelling of their paths.
  void app.register(async (scope) => addRoutes(scope, admin), { prefix: '/admin/registry' })
}

function addRoutes(scope: FastifyInstance, admin: Admin): void {
  // Before the body is read: nobody else may send megabytes.
  scope.addHook('onRequest', async ({ headers }) => void (await guard(admin, headers.authorization)))
  addReads(scope, admin)
  addChanges(scope, admin)
}

async function guard({ readActor }: Admin, authorization: string | undefined): Promise<Actor> {
  return requireActor({ actor: await readActor(authorization) }, { roles: ['ADMINISTRATOR'] })
}

function addReads(scope: FastifyInstance, { registry, readFeed }: Admin): void {
  scope.get('/subgraphs', () => registry.list())
  scope.get<{ Params: Named }>('/subgraphs/:name', ({ params }) => registry.history(params.name))
  scope.get<{ Params: Named }>('/subgraphs/:name/diff', async ({ params, query }) => {
    const { from, to } = readAdminQuery(query, { from: 0, to: 0 })
    const changes = await registry.diff(params.name, from, to)
    if (!changes) throw new ClientError('NOT_FOUND', 'SCHEMA_VERSION_UNKNOWN', { from, to })
    return changes
  })
  scope.get('/clients', ({ query }) => readFeed(readAdminQuery(query, { after: 0, limit: 100 })))
  scope.get('/supergraph', async () => (await registry.supergraph()) ?? null)
  scope.post<{ Params: Named }>('/subgraphs/:name/check', { bodyLimit }, async ({ params, body }, reply) => {
    const report = await registry.check(proposedBy(params, readAdminBody(body, ['sdl'])))
    return reply.code(report.ok ? 200 : 422).send(report)
  })
}

function addChanges(scope: FastifyInstance, admin: Admin): void {
  const { registry } = admin
  const addChange = (change: string, required: readonly (keyof AdminBody)[], work: ChangeWork) =>
    scope.post<{ Params: Named }>(
      `/subgraphs/:name/${change}`,
      { bodyLimit },
      async ({ params, body, headers }, reply) => {
        const read = readAdminBody(body, required)
        const { id } = await guard(admin, headers.authorization)
        const outcome = await work(params, read, { who: id, why: read.why })
        return reply.code(statuses[outcome.outcome]).send(outcome)
      },
    )
  addChange('publish', ['sdl', 'why'], (named, body, publisher) =>
    registry.publish(proposedBy(named, body), publisher, body),
  )
  addChange('rollback', ['why'], ({ name }, body, publisher) => registry.rollback(name, publisher, body))
  addChange('retire', ['why'], ({ name }, body, publisher) => registry.retire(name, publisher, body))
}

type ChangeWork = (named: Named, body: AdminBody, publisher: Publisher) => Promise<ChangeOutcome>

const proposedBy = ({ name }: Named, { sdl, url }: AdminBody) => ({
  name,
  sdl,
  origin: 'sdl',
  ...(url !== undefined && { routingUrl: url }),
})

const statuses: Readonly<Record<ChangeOutcome['outcome'], number>> = {
  PUBLISHED: 200,
  UNCHANGED: 200,
  REFUSED: 422,
  CONFLICT: 409,
}
