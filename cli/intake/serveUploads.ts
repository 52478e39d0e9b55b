import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { Logger } from 'pino'
import type { Actor, ReadActor } from '#schema/actor.ts'
import type { Clock } from '#schema/clock.ts'
import { formatOf } from '../publish/readers/openTable.ts'
import { runPublishing } from './runPublishing.ts'
import { assertOwner, authorise, checkMetadata, ownerOf } from './uploadAccess.ts'
import { answerReceipt, putReceipt, refusedFileOf } from './uploadReceipts.ts'

/** What uploads are taken with. */
export interface UploadOptions {
  /** Where files wait until they are published. */
  readonly folder: string
  /** Where it is mounted: `/uploads`. */
  readonly path: string
  readonly maxBytes: number
  readonly readActor: ReadActor
  /** A token for an actor, for the time that publishing takes. */
  readonly tokenOf: (actor: Actor) => Promise<string>
  /** Where the hub answers; asked for when a file is whole. */
  readonly url: () => string
  readonly clock: Clock
  readonly log: Logger
}

/** Uploads that can be resumed. */
export interface Uploads {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Takes up what a stopped hub left: whole files are published, and what is a week old is removed. */
  resume(): Promise<void>
  close(): Promise<void>
}

/** Unfinished uploads, receipts and refused rows are kept for a week. */
const keptForMs = 7 * 86_400_000
const triedAgainAfterMs = 60_000

/**
 * Files by HTTP, in pieces that can be resumed (tus 1.0.0). `Upload-Metadata` names `department`, `entity`, `filename` and maybe
 * `mapping` (JSON). When the last byte is there, the file is published as `heliograph publish` does, and removed. `GET <path>/<id>` gives
 * the receipt, `GET <path>/<id>/refused` the refused rows. All of it is for publishers, each for its own uploads.
 */
export async function serveUploads(options: UploadOptions): Promise<Uploads> {
  const { folder, path, maxBytes, log, readActor } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: keptForMs })
  const stop = new AbortController()
  const queue = createQueue(log)
  const publish = (id: string): void =>
    queue.add(async () => {
      const isPending = await publishUpload(options, store, id, stop.signal)
      if (isPending && !stop.signal.aborted) setTimeout(() => publish(id), triedAgainAfterMs).unref()
    })
  const tus = new Server({
    path,
    datastore: store,
    maxSize: maxBytes,
    relativeLocation: true,
    allowedOrigins: [],
    disableTerminationForFinishedUploads: true,
    async onIncomingRequest({ method, headers }, id) {
      const actor = await authorise(readActor, headers)
      // A new upload has no owner yet.
      if (method !== 'POST') await assertOwner(store, id, actor)
    },
    async onUploadCreate({ headers }, { metadata = {} }) {
      const actor = await authorise(readActor, headers)
      await checkMetadata(metadata, headers)
      return { metadata: { ...metadata, actor: JSON.stringify(actor) } }
    },
    onUploadFinish(_, { id }) {
      publish(id)
      return Promise.resolve({})
    },
  })
  return {
    handle: (request, response) =>
      request.method === 'GET' ? answerReceipt(options, store, request, response) : tus.handle(request, response),
    async resume() {
      await removeOld(options, store)
      for (const id of await wholeUploads(folder, store)) publish(id)
    },
    async close() {
      stop.abort()
      await queue.idle()
    },
  }
}

/** One publication at a time: each has parallel batches of its own. */
function createQueue(log: Logger) {
  let last: Promise<void> = Promise.resolve()
  return {
    add(work: () => Promise<void>): void {
      last = last.then(work).catch((error: unknown) => log.error({ err: error }, 'an upload could not be published'))
    },
    idle: () => last,
  }
}

async function removeOld({ folder, clock }: UploadOptions, store: FileStore): Promise<void> {
  await store.deleteExpired()
  for (const name of await readdir(folder)) {
    if (!/\.(receipt|refused)$/.test(name)) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (clock().getTime() - mtimeMs > keptForMs) await rm(join(folder, name), { force: true })
  }
}

/** Files that are whole and still here: the hub was stopped before they were published. */
async function wholeUploads(folder: string, store: FileStore): Promise<string[]> {
  const ids = (await readdir(folder)).filter((name) => /^[0-9a-f]{32}$/.test(name))
  const whole = ids.map(async (id) => {
    const upload = await store.getUpload(id).catch(() => undefined)
    return upload?.size !== undefined && upload.offset === upload.size ? [id] : []
  })
  return (await Promise.all(whole)).flat()
}

/** Publishes a whole file and removes it. True where it is still to be published: a database was away. */
async function publishUpload(
  options: UploadOptions,
  store: FileStore,
  id: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { folder, tokenOf, url, log } = options
  const { metadata = {} } = await store.getUpload(id)
  const { department, entity, filename, mapping } = metadata
  const actor = ownerOf(metadata)
  const format = formatOf(filename ?? '')
  if (!department || !entity || !actor || !format || signal.aborted) return false
  const own = (ending: string) => join(folder, `${id}.${ending}`)
  if (mapping) await writeFile(own('mapping'), mapping)
  const receipt = await runPublishing({
    department,
    entity,
    format,
    signal,
    file: join(folder, id),
    journal: own('journal'),
    refused: refusedFileOf(folder, id),
    url: url(),
    token: await tokenOf(actor),
    ...(mapping && { mapping: own('mapping') }),
  })
  const { state, tally, error } = receipt
  log.info({ department, entity, state, tally, code: error?.code }, 'published from an upload')
  await putReceipt(folder, id, { ...receipt, actor })
  if (state === 'PENDING') return true
  await Promise.all([own('journal'), own('mapping')].map((path) => rm(path, { recursive: true, force: true })))
  await store.remove(id)
  return false
}
