import { createHmac, timingSafeEqual } from 'node:crypto'
import { ClientError } from '../errors.ts'

/** The place of one row in one ordered list. `value` is the text of the row's order column, `key` of its unique key. */
export interface CursorPosition {
  readonly value: string
  readonly key: string
}

/** Writes and reads the opaque, signed cursors of lists. */
export interface CursorCodec {
  /** `list` names the list and its order: a cursor is good for exactly that. */
  encode(list: string, position: CursorPosition): string
  /** @throws ClientError BAD_USER_INPUT for a cursor of another list or order, or one that was changed. */
  decode(list: string, cursor: string): CursorPosition
}

const signatureBytes = 12

/** Cursors signed with HMAC-SHA-256 under `secret`, which all replicas of a hub share. */
export function createCursorCodec(secret: string): CursorCodec {
  const sign = (list: string, payload: string): Buffer =>
    createHmac('sha256', secret).update(list).update('\0').update(payload).digest().subarray(0, signatureBytes)

  return {
    encode(list, { value, key }) {
      const payload = JSON.stringify([value, key])
      return Buffer.concat([sign(list, payload), Buffer.from(payload)]).toString('base64url')
    },
    decode(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url')
      const payload = bytes.subarray(signatureBytes).toString()
      const signature = bytes.subarray(0, signatureBytes)
      const expected = sign(list, payload)
      const canonical = bytes.toString('base64url') === cursor
      if (!canonical || signature.length !== signatureBytes || !timingSafeEqual(signature, expected)) {
        throw new ClientError('BAD_USER_INPUT', 'CURSOR_INVALID')
      }
      const [value, key] = JSON.parse(payload) as [string, string]
      return { value, key }
    },
  }
}
