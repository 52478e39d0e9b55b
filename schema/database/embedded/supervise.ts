import type { Log } from '../log.ts'
import { type Server, signal, stopServer } from './server.ts'

const maxRestarts = 5

/**
 * Keeps a server running: when it ends without our doing (killed, out of memory) it is started again on the same port, up
 * to five times, and the pools reconnect. Returns the function that stops it for good. A process that exits without
 * calling it still takes its server along; only a killed process cannot.
 */
export function supervise(first: Server, restart: () => Promise<Server>, log: Log): () => Promise<void> {
  let server = first
  let stopping = false
  const endWithUs = (): void => signal(server.pid, 'SIGINT')
  process.once('exit', endWithUs)

  const watch = async (): Promise<void> => {
    for (let restarts = 0; ; restarts += 1) {
      await server.ended
      if (stopping) return
      log.error({ pid: server.pid, restarts }, 'PostgreSQL ended by itself')
      if (restarts === maxRestarts) return
      server = await restart()
      log.info({ pid: server.pid, port: server.port }, 'PostgreSQL runs again')
      // The hub was told to stop while the server came up again.
      if (stopping) return
    }
  }
  const watching = watch().catch((error: unknown) => log.error({ error }, 'PostgreSQL cannot be started again'))

  return async () => {
    stopping = true
    await stopServer(server, log)
    await watching
    await stopServer(server, log)
    process.off('exit', endWithUs)
  }
}
