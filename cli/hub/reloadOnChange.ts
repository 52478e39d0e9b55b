import { unwatchFile, watchFile } from 'node:fs'
import type { Logger } from 'pino'

const pollMs = 1_000

/**
 * Calls `reload` when the file changes (looked at every second) and on SIGHUP, one at a time. A reload that fails is logged,
 * and what served before goes on serving. Returns the function that stops watching.
 */
export function reloadOnChange(file: string, reload: () => Promise<void>, log: Logger): () => void {
  let last = Promise.resolve()
  const run = () => {
    last = last.then(reload).then(
      () => log.warn({ file }, 'serving the new supergraph'),
      (error: unknown) =>
        log.error({ file, err: error }, 'the new supergraph was refused; the last good one goes on serving'),
    )
  }
  const onStat = (now: { mtimeMs: number }, before: { mtimeMs: number }) => {
    if (now.mtimeMs !== before.mtimeMs && now.mtimeMs !== 0) run()
  }
  watchFile(file, { interval: pollMs, persistent: false }, onStat)
  process.on('SIGHUP', run)
  return () => {
    unwatchFile(file, onStat)
    process.off('SIGHUP', run)
  }
}
