/** Runs `close` once on SIGINT or SIGTERM and exits 0; a second signal exits at once. */
export function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    process.stdout.write(`heliograph: ${signal}, finishing running requests\n`)
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`heliograph: could not stop cleanly: ${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
