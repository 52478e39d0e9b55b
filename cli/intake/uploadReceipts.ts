import { createReadStream } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from '@tus/file-store'
import type { Actor, ReadActor } from '#schema/actor.ts'
import type { Receipt } from './runPublishing.ts'
import { assertOwner, authorise, isSame, notFound, UploadRefusal } from './uploadAccess.ts'

/** A receipt, for who made the upload. */
export interface KeptReceipt extends Receipt {
  readonly actor: Actor
}

/** Where the refused rows of an upload are. */
export const refusedFileOf = (folder: string, id: string): string => join(folder, `${id}.refused`)

const receiptFileOf = (folder: string, id: string) => join(folder, `${id}.receipt`)

/** Keeps the receipt of an upload in place of an earlier one. */
export async function putReceipt(folder: string, id: string, receipt: KeptReceipt): Promise<void> {
  const file = receiptFileOf(folder, id)
  await writeFile(`${file}.new`, JSON.stringify(receipt))
  await rename(`${file}.new`, file)
}

async function readReceipt(folder: string, id: string): Promise<KeptReceipt | undefined> {
  const text = await readFile(receiptFileOf(folder, id), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as KeptReceipt)
}

/** What receipts are answered from. */
export interface ReceiptOptions {
  readonly folder: string
  readonly path: string
  readonly readActor: ReadActor
}

/** `GET <path>/<id>`: the receipt, `PENDING` until there is one. `GET <path>/<id>/refused`: the refused rows. */
export async function answerReceipt(
  options: ReceiptOptions,
  store: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answer(options, store, request, response)
  } catch (error) {
    if (!(error instanceof UploadRefusal)) throw error
    send(response, error.status_code, error.body)
  }
}

const send = (response: ServerResponse, status: number, body: string): void =>
  void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body)

async function answer(
  { folder, path, readActor }: ReceiptOptions,
  store: FileStore,
  { url = '', headers: { authorization = '' } }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const actor = await authorise(readActor, new Headers({ authorization }))
  const [, id, refused] = /^\/([0-9a-f]{32})(\/refused)?(?:\?|$)/.exec(url.slice(path.length)) ?? []
  if (id === undefined) throw notFound()
  const receipt = await readReceipt(folder, id)
  if (!receipt) await assertOwner(store, id, actor)
  else if (!isSame(receipt.actor, actor)) throw notFound()
  if (refused !== undefined) return sendFile(response, refusedFileOf(folder, id))
  const { actor: _, ...shown } = receipt ?? { actor, state: 'PENDING', refusedRows: false }
  send(response, 200, `${JSON.stringify(shown)}\n`)
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found) throw notFound()
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': found.size })
  await pipeline(createReadStream(file), response)
}
