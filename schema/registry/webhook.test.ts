import { createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRegistry, type OpenRegistry } from '../../tests/kit/openRegistry.ts'
import { openServer, type OutsideServer } from '../../tests/registry/outsideServer.ts'
import { readFeed, writeNotices } from './notices.ts'
import { addUses } from './usage.ts'
import { startWebhook } from './webhook.ts'

const reason = 'since 2026-11-01; use beds2; removed not before 2027-02-01'
const sdl = `type Query { beds: Int @deprecated(reason: "${reason}") beds2: Int rooms: Int }`
const proposed = { name: 'health', sdl, origin: 'a', routingUrl: 'http://127.0.0.1:1/graphql' }
const xin = { who: 'xin', why: 'a test' }

let now = new Date('2026-11-22T02:00:00Z')
let open: OpenRegistry
let receiver: OutsideServer
let sender: { stop(): Promise<void> } | undefined
let status = 200
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
beforeEach(async () => {
  now = new Date('2026-11-22T02:00:00Z')
  status = 200
  open = await openRegistry(() => now)
  receiver = await openServer(() => [status, ''])
})
afterEach(async () => {
  await sender?.stop()
  await receiver.close()
  await open.close()
})

const start = () => {
  const { signer } = open.keys
  if (!signer) throw new TypeError('The test key signs.')
  sender = startWebhook({ database: open.database, url: receiver.url, signer, clock: () => now, log, everyMs: 10 })
}
const used = async (client: string, coordinate: string) => {
  await addUses(open.database, [{ day: '2026-11-22', client, coordinate, uses: 2 }])
  await writeNotices(open.database, () => now)
}
const deliveries = async () =>
  await open.database.query(undefined, 'SELECT client, delivery, attempts FROM registry.notice ORDER BY id')
const soon = { timeout: 15_000, interval: 10 }

it('names each client of a deprecated field once, with the day it may go, in the feed and by a signed POST', async () => {
  await open.registry.publish(proposed, xin)
  await used('portal', 'Query.beds')
  await used('portal', 'Query.beds')
  await used('hall-screen', 'Query.rooms')
  const notice = {
    client: 'portal',
    coordinate: 'Query.beds',
    cause: 'DEPRECATED',
    reason,
    removedNotBefore: '2027-02-01',
  }
  expect(await readFeed(open.database, { after: 0, limit: 10 }, () => now)).toMatchObject([
    { ...notice, uses: 4, lastUsedOn: '2026-11-22' },
  ])
  start()
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ delivery: 'DELIVERED' }]), soon)
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.received
  expect(JSON.parse(body)).toMatchObject({ notices: [notice] })
  const [header = '', payload, signature = ''] = String(headers['x-heliograph-signature']).split('.')
  expect(payload).toBe('')
  const signed = Buffer.from(`${header}.${Buffer.from(body).toString('base64url')}`)
  const key = createPublicKey({ key: open.keys.publicJwk as never, format: 'jwk' })
  expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true)
})

it('names the clients that a check, or a forced publication, takes a field from', async () => {
  await open.registry.publish(proposed, xin)
  await used('portal', 'Query.rooms')
  const without = { ...proposed, sdl: sdl.replace('rooms: Int', '') }
  await open.registry.check(without)
  await open.registry.check(without)
  await open.registry.publish(without, xin, { force: true })
  const feed = await readFeed(open.database, { after: 0, limit: 10 }, () => now)
  expect(feed.map(({ cause, client, coordinate }) => [cause, client, coordinate])).toEqual([
    ['CHECKED', 'portal', 'Query.rooms'],
    ['REMOVED', 'portal', 'Query.rooms'],
  ])
  expect(await readFeed(open.database, { after: feed[0]?.id ?? 0, limit: 10 }, () => now)).toHaveLength(1)
})

it('is tried again, ever later, until it is taken', async () => {
  status = 503
  await open.registry.publish(proposed, xin)
  await used('portal', 'Query.beds')
  start()
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 1, delivery: 'PENDING' }]), soon)
  now = new Date(now.getTime() + 5_000)
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 2 }]), soon)
  now = new Date(now.getTime() + 9_000)
  await expect(
    vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 3 }]), { timeout: 300 }),
  ).rejects.toThrow('expected')
  status = 204
  now = new Date(now.getTime() + 1_000)
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 3, delivery: 'DELIVERED' }]), soon)
})

it('is given up after fifteen attempts, and stays in the feed', async () => {
  status = 500
  await open.registry.publish(proposed, xin)
  await used('portal', 'Query.beds')
  await open.database.query(undefined, 'UPDATE registry.notice SET attempts = 14')
  start()
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 15, delivery: 'FAILED' }]), soon)
  now = new Date(now.getTime() + 86_400_000)
  await expect(
    vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 16 }]), { timeout: 300 }),
  ).rejects.toThrow('expected')
  expect(await readFeed(open.database, { after: 0, limit: 10 }, () => now)).toHaveLength(1)
})
