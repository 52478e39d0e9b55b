import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Actor, type ReadActor, requireActor } from '#schema/actor.ts'
import type { FeedEntry } from '#schema/registry/notices.ts'
import type { ChangeOutcome } from '#schema/registry/outcomes.ts'
import type { Registry } from '#schema/registry/registry.ts'
import { maxSchemaLength } from '#schema/registry/schemaText.ts'
import { ClientError } from '#schema/errors.ts'
import { readAdminBody, readAdminQuery } from './readAdminBody.ts'

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
  const { registry } = admin
  const guard = (authorization: string | undefined): Promise<Actor> =>
    admin.readActor(authorization).then((actor) => requireActor({ actor }, { roles: ['ADMINISTRATOR'] }))
  // Before the body is read: nobody else may send megabytes.
  scope.addHook('onRequest', async ({ headers }) => void (await guard(headers.authorization)))
  const publisherOf = async (authorization: string | undefined, why: string) => ({
    who: (await guard(authorization)).id,
    why,
  })

  scope.get('/subgraphs', () => registry.list())
  scope.get<{ Params: Named }>('/subgraphs/:name', ({ params }) => registry.history(params.name))
  scope.get<{ Params: Named }>('/subgraphs/:name/diff', async ({ params, query }) => {
    const { from, to } = readAdminQuery(query, { from: 0, to: 0 })
    const changes = await registry.diff(params.name, from, to)
    if (!changes) throw new ClientError('NOT_FOUND', 'SCHEMA_VERSION_UNKNOWN', { from, to })
    return changes
  })
  scope.get('/clients', ({ query }) => admin.readFeed(readAdminQuery(query, { after: 0, limit: 100 })))
  scope.get('/supergraph', async () => (await registry.supergraph()) ?? null)
  scope.post<{ Params: Named }>('/subgraphs/:name/check', { bodyLimit }, async ({ params, body }, reply) => {
    const { sdl, url } = readAdminBody(body, ['sdl'])
    const report = await registry.check({
      name: params.name,
      sdl,
      origin: 'sdl',
      ...(url !== undefined && { routingUrl: url }),
    })
    return reply.code(report.ok ? 200 : 422).send(report)
  })
  scope.post<{ Params: Named }>('/subgraphs/:name/publish', { bodyLimit }, async ({ params, body, headers }, reply) => {
    const { sdl, url, why, force, expectedVersion } = readAdminBody(body, ['sdl', 'why'])
    const publisher = await publisherOf(headers.authorization, why)
    const proposed = { name: params.name, sdl, origin: 'sdl', ...(url !== undefined && { routingUrl: url }) }
    return send(
      reply,
      await registry.publish(proposed, publisher, {
        force,
        ...(expectedVersion !== undefined && { expectedVersion }),
      }),
    )
  })
  scope.post<{ Params: Named }>('/subgraphs/:name/rollback', async ({ params, body, headers }, reply) => {
    const { why, force, toVersion } = readAdminBody(body, ['why'])
    const publisher = await publisherOf(headers.authorization, why)
    return send(
      reply,
      await registry.rollback(params.name, publisher, { force, ...(toVersion !== undefined && { toVersion }) }),
    )
  })
  scope.post<{ Params: Named }>('/subgraphs/:name/retire', async ({ params, body, headers }, reply) => {
    const { why, force } = readAdminBody(body, ['why'])
    return send(reply, await registry.retire(params.name, await publisherOf(headers.authorization, why), { force }))
  })
}

const statuses: Readonly<Record<ChangeOutcome['outcome'], number>> = {
  PUBLISHED: 200,
  UNCHANGED: 200,
  REFUSED: 422,
  CONFLICT: 409,
}

const send = (reply: FastifyReply, outcome: ChangeOutcome) => reply.code(statuses[outcome.outcome]).send(outcome)
