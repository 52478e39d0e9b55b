import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A server of somebody else's. */
export interface OutsideServer {
  readonly url: string
  /** The headers and bodies of the requests so far. */
  readonly received: { readonly headers: IncomingHttpHeaders; readonly body: string }[]
  close(): Promise<void>
}

/** Answers each POST with what `answer` gives: a status and a text. */
export async function openServer(
  answer: (body: string) => readonly [status: number, body: string],
): Promise<OutsideServer> {
  const received: OutsideServer['received'] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body })
      const [status, answered] = answer(body)
      response.writeHead(status, { 'content-type': 'application/json' }).end(answered)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    async close() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}
