import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** What a proxy sees of a transaction: its COMMIT on the way to the server, and the server's answer on the way back. */
export type Moment = 'commit asked' | 'commit answered'

/** A way to the database that sees commits, and can hold them where they are. */
export interface DatabaseProxy {
  readonly port: number
  /** Called at each moment; what passes waits until the promise resolves. */
  watch: (moment: Moment) => Promise<void>
  close(): Promise<void>
}

/** The simple query and the tag of its completion, as bytes of the protocol (PostgreSQL manual, 55.7). */
const asked = Buffer.from('Q\0\0\0\u000bCOMMIT\0', 'latin1')
const answered = Buffer.from('C\0\0\0\u000bCOMMIT\0', 'latin1')

/** Stands between clients and the server at `target`, which may change its port. */
export async function createDatabaseProxy(target: () => number): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>()
  const proxy: Pick<DatabaseProxy, 'watch'> = { watch: () => Promise.resolve() }
  const server = createServer((client) => {
    const database = connect(target(), '127.0.0.1')
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    }
    pass(client, database, asked, () => proxy.watch('commit asked'))
    pass(database, client, answered, () => proxy.watch('commit answered'))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as { port: number }
  return Object.assign(proxy, {
    port,
    async close() {
      for (const socket of sockets) socket.destroy()
      await once(server.close(), 'close')
    },
  })
}

/** Both clients send a COMMIT alone and wait for its answer, so that the bytes come in one piece. */
function pass(from: Socket, to: Socket, sign: Buffer, seen: () => Promise<void>): void {
  let last = Promise.resolve()
  from.on('data', (bytes: Buffer) => {
    from.pause()
    last = last
      .then(() => (bytes.includes(sign) ? seen() : undefined))
      .then(() => {
        if (!to.destroyed) to.write(bytes)
        from.resume()
      })
  })
  from.on('close', () => void last.then(() => to.destroy()))
}
