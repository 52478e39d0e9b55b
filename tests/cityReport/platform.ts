import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createReceiptSigner } from '#schema/publishing/receipts.ts'
import type { UpwardPlatform } from '#schema/upwardPlatform.ts'

/** How the simulated platform answers. */
type Mood = 'WELL' | 'UNAVAILABLE' | 'HANGS_UP' | 'FORGED' | 'OF_ANOTHER'

/** A report as it arrived. */
interface Arrived {
  readonly key: string
  readonly replaces: string | null
  readonly content: string
  readonly authorization: string | undefined
}

/** A platform of the city, simulated: it takes each key once and signs what it took. No real one is known to us. */
export interface SimulatedPlatform {
  readonly settings: UpwardPlatform
  /** All that was posted, answered well or not. */
  readonly arrived: Arrived[]
  mood: Mood
  close(): Promise<void>
}

export async function startPlatform(): Promise<SimulatedPlatform> {
  const signer = createReceiptSigner('the city')
  const receipts = new Map<string, string>()
  const platform = { arrived: [] as Arrived[], mood: 'WELL' as Mood }

  async function receiptOf({ key, content }: Arrived): Promise<string> {
    const known = receipts.get(key)
    if (known !== undefined) return known
    const another = platform.mood === 'OF_ANOTHER' ? '\n' : ''
    const receipt = await (platform.mood === 'FORGED' ? createReceiptSigner('somebody') : signer).sign({
      receiptNumber: `CITY-${receipts.size + 1}`,
      contentHash: createHash('sha256')
        .update(content + another)
        .digest('hex'),
      rows: content.split('\n').length - 2,
    })
    if (platform.mood === 'WELL') receipts.set(key, receipt)
    return receipt
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const content = await text(request)
    const key = String(request.headers['idempotency-key'])
    const { authorization, 'x-report-replaces': replaces } = request.headers
    const report = { key, replaces: replaces === undefined ? null : String(replaces), content, authorization }
    platform.arrived.push(report)
    if (platform.mood === 'HANGS_UP') return void request.socket.destroy()
    if (platform.mood === 'UNAVAILABLE') return void response.writeHead(503).end()
    response.end(JSON.stringify({ receipt: await receiptOf(report) }))
  }
  const server: Server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(platform, {
    settings: {
      url: `http://127.0.0.1:${port}/reports`,
      publicKey: await signer.publicKey(),
      token: 'of-the-district',
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}
