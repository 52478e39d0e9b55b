// Asks the service of this container: `node deploy/probe.js /ready` exits 0 for an answer of 2xx. The image has no curl.
const [, , path = '/health'] = process.argv
const { PORT = '4000' } = process.env
const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { signal: AbortSignal.timeout(2_500) }).catch(
  () => undefined,
)
process.exit(response?.ok ? 0 : 1)
