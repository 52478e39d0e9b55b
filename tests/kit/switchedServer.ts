import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a database server that can be cut and opened, on a port of its own. */
export interface SwitchedServer {
  /** The URL of the same database through the switch. */
  readonly url: string
  open(): Promise<void>
  /** Refuses connections and breaks those that are open. */
  cut(): Promise<void>
}

/** Makes the switch on `port`, cut at first. */
export function createSwitchedServer(databaseUrl: string, port: number): SwitchedServer {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname)
    keep(incoming)
    keep(outgoing)
    incoming.pipe(outgoing).pipe(incoming)
    incoming.on('close', () => outgoing.destroy())
    outgoing.on('close', () => incoming.destroy())
  })
  const url = new URL(target)
  url.host = `127.0.0.1:${port}`
  return {
    url: url.href,
    async open() {
      await once(server.listen(port, '127.0.0.1'), 'listening')
    },
    async cut() {
      if (!server.listening) return
      const closed = once(server.close(), 'close')
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
