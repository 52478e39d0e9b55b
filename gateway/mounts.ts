import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** Something else that answers HTTP below a path, and reads bodies by itself. */
export interface Mount {
  /** `/uploads`: it and all below it. */
  readonly path: string
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** Hands requests below each path to its mount, bodies unread and of any size: a mount bounds them itself. */
export function addMounts(app: FastifyInstance, mounts: readonly Mount[]): void {
  for (const { path, handle } of mounts) {
    void app.register((scope, _, done) => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', (_request, _body, parsed) => parsed(null))
      for (const url of [path, `${path}/*`]) {
        scope.all(url, async (request, reply) => {
          reply.hijack()
          try {
            await handle(request.raw, reply.raw)
          } catch (error) {
            request.log.error({ err: error, path }, 'a mount failed')
            reply.raw.destroy()
          }
        })
      }
      done()
    })
  }
}
