import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueToken } from '#schema/actor.ts'
import { serveUploads, type Uploads } from '../../cli/intake/serveUploads.ts'
import { watchDropFolder } from '../../cli/intake/watchDropFolder.ts'
import { testClock, testSecrets } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { header, landToken, line, lines, publishParcels, readFormerVersions, readParcels } from './ledger.ts'

const log = pino({ level: 'silent' })
let folder: string
const opened: TestHub[] = []
let uploads: Uploads

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-intake-'))
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map((hub) => hub.close()))
  await rm(folder, { recursive: true, force: true })
})

async function open(options: Parameters<typeof startHub>[0] = {}): Promise<TestHub> {
  const hub = await startHub(options)
  opened.push(hub)
  return hub
}

async function openWithUploads(maxBytes = 10_000_000): Promise<TestHub> {
  let url = ''
  uploads = await serveUploads({
    folder: join(folder, 'uploads'),
    path: '/uploads',
    maxBytes,
    readActor: testSecrets.readActor,
    tokenOf: (actor) => issueToken('test', actor, testClock()),
    url: () => url,
    clock: testClock,
    log,
  })
  const hub = await open({ mounts: [{ path: '/uploads', handle: uploads.handle }] })
  url = hub.url
  return hub
}

const metadataOf = (metadata: Readonly<Record<string, string>>): string =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',')

interface Upload {
  readonly metadata?: Readonly<Record<string, string>>
  readonly token?: string
  readonly length: number
}

const parcels = { department: 'land', entity: 'parcels', filename: '宗地.csv' }

async function create(hub: TestHub, { metadata = parcels, token, length }: Upload): Promise<Response> {
  return fetch(`${hub.url}/uploads`, {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(length),
      'upload-metadata': metadataOf(metadata),
      ...(token !== '' && { authorization: `Bearer ${token ?? (await landToken())}` }),
    },
  })
}

const patch = async (url: string, offset: number, body: Buffer<ArrayBuffer>): Promise<Response> =>
  fetch(url, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
      authorization: `Bearer ${await landToken()}`,
    },
    body,
  })

const get = async (url: string, token?: string): Promise<Response> =>
  fetch(url, { headers: { authorization: `Bearer ${token ?? (await landToken())}` } })

async function receiptOf(url: string): Promise<{ state: string; tally: object }> {
  const read = async () => (await (await get(url)).json()) as { state: string; tally: object }
  await expect.poll(async () => (await read()).state, { timeout: 60_000, interval: 100 }).not.toBe('PENDING')
  return read()
}

/** Uploads a file in two pieces, and waits for its receipt. */
async function upload(hub: TestHub, bytes: Buffer<ArrayBuffer>): Promise<string> {
  const created = await create(hub, { length: bytes.length })
  expect(created.status).toBe(201)
  const url = new URL(created.headers.get('location') ?? '', hub.url).href
  const half = Math.floor(bytes.length / 2)
  expect((await patch(url, 0, bytes.subarray(0, half))).status).toBe(204)
  // As after a lost connection: the hub says how much it has.
  const head = await fetch(url, {
    method: 'HEAD',
    headers: { 'tus-resumable': '1.0.0', authorization: `Bearer ${await landToken()}` },
  })
  expect(head.headers.get('upload-offset')).toBe(String(half))
  expect((await patch(url, half, bytes.subarray(half))).status).toBe(204)
  return url
}

/** Puts a file into a watched folder and waits until it is put away. */
async function dropFile(hub: TestHub, name: string, content: string): Promise<string> {
  const place = join(folder, 'drop', 'land', 'parcels')
  await mkdir(place, { recursive: true })
  const watched = watchDropFolder({
    folder: join(folder, 'drop'),
    url: hub.url,
    tokenOf: landToken,
    clock: testClock,
    log,
    everyMs: 50,
  })
  try {
    await writeFile(join(place, `${name}.part`), content)
    await rename(join(place, `${name}.part`), join(place, name))
    const away = async () => {
      const found = await Promise.all(['done', 'refused'].map((part) => readdir(join(place, part)).catch(() => [])))
      return found.flat().some((file) => file.endsWith(name))
    }
    await expect.poll(away, { timeout: 60_000, interval: 50 }).toBe(true)
  } finally {
    await watched.close()
  }
  return place
}

describe('the same file', () => {
  it('by the command, the drop folder and an upload gives the same ledger, versions and refused rows', async () => {
    // A second version of one parcel, an unchanged row, and two bad ones.
    const content = lines(2_000) + line(7, '777.00') + line(8, '8.50') + line(2_001, '-5') + line(2_002, 'x')
    const [first, second] = await Promise.all([open(), open()])
    const third = await openWithUploads()
    await writeFile(join(folder, 'parcels.csv'), content)
    expect(await (await publishParcels(first, join(folder, 'parcels.csv'))).exit).toBe(2)
    const place = await dropFile(second, 'parcels.csv', content)
    const url = await upload(third, Buffer.from(content))
    expect(await receiptOf(url)).toMatchObject({
      state: 'REFUSED',
      tally: { read: 2_004, accepted: 2_001, unchanged: 1, refused: 2 },
    })
    const ledger = await readParcels(first)
    expect(ledger).toHaveLength(2_000)
    expect(ledger[7]).toMatchObject({ areaM2: '777.00', version: 2 })
    expect(await readParcels(second)).toEqual(ledger)
    expect(await readParcels(third)).toEqual(ledger)
    const former = await readFormerVersions(first)
    expect(former).toHaveLength(1)
    expect(await readFormerVersions(second)).toEqual(former)
    expect(await readFormerVersions(third)).toEqual(former)
    const refused = await readFile(join(folder, 'parcels.refused.csv'), 'utf8')
    const dropped = (await readdir(join(place, 'refused'))).find((name) => name.endsWith('parcels.refused.csv')) ?? ''
    expect(await readFile(join(place, 'refused', dropped), 'utf8')).toBe(refused)
    expect(await (await get(`${url}/refused`)).text()).toBe(refused)
    // Nothing of the file stays in the hub.
    expect((await readdir(join(folder, 'uploads'))).map((name) => name.replace(/^[0-9a-f]+/, '')).toSorted()).toEqual([
      '.receipt',
      '.refused',
    ])
  }, 180_000)
})

describe('the drop folder', () => {
  it('leaves a receipt beside what it put away, and names what is wrong with a file', async () => {
    const hub = await open()
    const good = await dropFile(hub, 'good.csv', header + line(1))
    const [receipt = ''] = (await readdir(join(good, 'done'))).filter((name) => name.endsWith('.receipt.json'))
    expect(JSON.parse(await readFile(join(good, 'done', receipt), 'utf8'))).toMatchObject({
      file: 'good.csv',
      state: 'DONE',
      tally: { accepted: 1 },
    })
    const bad = await dropFile(hub, 'bad.csv', `${header}"unclosed`)
    const [failed = ''] = (await readdir(join(bad, 'refused'))).filter((name) => name.endsWith('.receipt.json'))
    expect(JSON.parse(await readFile(join(bad, 'refused', failed), 'utf8'))).toMatchObject({
      state: 'FAILED',
      error: { code: 'FILE_MALFORMED' },
    })
    expect(await readdir(join(bad, 'working'))).toEqual([])
  }, 60_000)

  it('goes on with what an interrupted hub left in working/, and keeps what it cannot bring in while the hub is away', async () => {
    const place = join(folder, 'drop', 'land', 'parcels')
    await mkdir(join(place, 'working'), { recursive: true })
    await writeFile(join(place, 'working', 'left.csv'), header + line(1))
    const hub = await open()
    await dropFile(hub, 'next.csv', header + line(2))
    expect(await readParcels(hub)).toHaveLength(2)
  }, 60_000)

  it('does not take a file that is still written', async () => {
    const hub = await open()
    const place = join(folder, 'drop', 'land', 'parcels')
    await mkdir(place, { recursive: true })
    await writeFile(join(place, 'a.csv.part'), header + line(1))
    await dropFile(hub, 'b.csv', header + line(2))
    expect(existsSync(join(place, 'a.csv.part'))).toBe(true)
    expect(await readParcels(hub)).toHaveLength(1)
  }, 60_000)
})

describe('an upload', () => {
  it('is for publishers: no token, another role and a broken token are refused with a code', async () => {
    const hub = await openWithUploads()
    const clerk = await issueToken('test', { id: 'clerk', roles: ['WINDOW_CLERK'], organ: 'LAND' }, testClock())
    const answers = await Promise.all(['', 'a.b.c', clerk].map((token) => create(hub, { length: 5, token })))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 403])
    expect(await answers[2]?.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })

  it('is seen by who made it only', async () => {
    const hub = await openWithUploads()
    const created = await create(hub, { length: 5 })
    const url = new URL(created.headers.get('location') ?? '', hub.url).href
    const other = await issueToken('test', { id: 'other', roles: ['PUBLISHER'], organ: 'PLANNING' }, testClock())
    expect((await get(url)).status).toBe(200)
    expect((await get(url, other)).status).toBe(404)
    expect((await get(`${hub.url}/uploads/..%2f..%2fsecret`)).status).toBe(404)
    const stolen = await fetch(url, {
      method: 'DELETE',
      headers: { 'tus-resumable': '1.0.0', authorization: `Bearer ${other}` },
    })
    expect(stolen.status).toBe(404)
  })

  it.each([
    ['TARGET_UNKNOWN', { ...parcels, entity: 'parcel' }],
    ['TARGET_UNKNOWN', { ...parcels, department: '../land' }],
    ['FILE_KIND_UNKNOWN', { ...parcels, filename: 'a.exe' }],
    ['MAPPING_INVALID', { ...parcels, mapping: '{' }],
  ])('of what cannot be published is refused before a byte is sent: %s', async (code, metadata) => {
    const hub = await openWithUploads()
    const answer = await create(hub, { length: 5, metadata })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  it('larger than the limit is refused', async () => {
    const hub = await openWithUploads(1_000)
    expect((await create(hub, { length: 1_001 })).status).toBe(413)
  })

  it('that was whole when the hub stopped is published at its next start', async () => {
    const hub = await openWithUploads()
    const content = Buffer.from(header + line(1))
    // Its hub is told to stop before it publishes.
    await uploads.close()
    await upload(hub, content)
    expect(await readParcels(hub)).toEqual([])
    const next = await openWithUploads()
    await uploads.resume()
    await expect.poll(() => readParcels(next), { timeout: 60_000, interval: 100 }).toHaveLength(1)
  }, 60_000)
})
