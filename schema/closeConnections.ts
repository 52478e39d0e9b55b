import type { FastifyInstance } from 'fastify'

/**
 * While the server stops, every answer says `connection: close`. Clients keep connections open, and one that is busy when
 * the server stops would otherwise stay open, or be used again, after its last answer (RFC 9112, section 9.6).
 */
export function closeConnectionsOnStop(app: FastifyInstance): void {
  let stopping = false
  app.addHook('preClose', async () => void (stopping = true))
  app.addHook('onSend', async (_request, reply) => void (stopping && reply.header('connection', 'close')))
}
