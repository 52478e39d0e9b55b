// The load generator, a process of its own: `node load.ts <LoadOptions as JSON>`; prints LoadResult as JSON.
// It speaks HTTP over bare sockets and reads no more of an answer than it must, so that it is not what is measured.
import { createHash, randomInt } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { createResponseReader } from './responses.ts'

/** What to send, and for how long. */
export interface LoadOptions {
  readonly port: number
  readonly query: string
  readonly connections: number
  readonly seconds: number
  readonly differentView: boolean
  readonly differentVariables: boolean
}

/** What came back. Latencies in ms. */
export interface LoadResult {
  readonly answered: number
  /** Responses that were not 200, and connections that broke. */
  readonly failed: number
  readonly p50: number
  readonly p99: number
  /** How often each answer came, by the hash of its data; every 20th answer is looked at, and every one of another length. */
  readonly hashes: Readonly<Record<string, number>>
}

const options = JSON.parse(process.argv[2] ?? '') as LoadOptions
const latencies: number[] = []
const hashes: Record<string, number> = {}
const lengths = new Map<number, number>()
const base = randomInt(1_000_000_000)
const end = performance.now() + options.seconds * 1000
let sent = 0
let failed = 0
let open = 0

function nextRequest(): string {
  const number = base + sent++
  const variables = options.differentVariables ? { n: number } : {}
  const body = JSON.stringify({ query: options.query, operationName: 'TestQuery', variables })
  const view = options.differentView ? `authorization: Bearer ${number}\r\n` : ''
  return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${options.port}\r\ncontent-type: application/json\r\naccept: application/json\r\n${view}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

function run(): void {
  const socket: Socket = connect({ port: options.port, host: '127.0.0.1', noDelay: true })
  let started = 0
  let done = false
  open++
  const ask = () => {
    started = performance.now()
    if (started >= end) {
      done = true
      socket.end()
    } else socket.write(nextRequest())
  }
  const read = createResponseReader(
    () => latencies.length % 20 === 0,
    ({ status, length, body }) => {
      latencies.push(performance.now() - started)
      if (status === 200) note(length, body)
      else failed++
      ask()
    },
  )
  socket.on('connect', ask)
  socket.on('data', read)
  socket.on('error', () => {})
  socket.on('close', () => {
    open--
    if (!done) failed++
    if (!done && performance.now() < end) run()
    else if (open === 0) report()
  })
}

function note(length: number, body: Buffer | undefined): void {
  lengths.set(length, (lengths.get(length) ?? 0) + 1)
  if (!body) return
  const { data } = JSON.parse(body.toString()) as { data: unknown }
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12)
  hashes[hash] = (hashes[hash] ?? 0) + 1
}

function report(): void {
  const sorted = latencies.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  if (lengths.size > 1) hashes[`answers of ${lengths.size} lengths`] = lengths.size
  const result: LoadResult = { answered: latencies.length - failed, failed, p50: at(0.5), p99: at(0.99), hashes }
  console.log(JSON.stringify(result))
}

for (let index = 0; index < options.connections; index++) run()
