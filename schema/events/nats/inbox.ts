import type { JsMsg } from '@nats-io/jetstream'
import { InternalError } from '../../errors.ts'

/** Messages that arrived and are not taken yet; the server's limit of what is not acknowledged bounds them. */
export interface Inbox {
  put(message: JsMsg): void
  /** Nothing comes any more. */
  end(error: Error | undefined): void
  /** At most `limit` messages, once there are some; none where the signal comes first. @throws where no more can come in order. */
  take(limit: number, signal: AbortSignal): Promise<JsMsg[]>
}

/** An inbox that takes messages in their order only: one that comes again is dropped, one that is missing ends it. */
export function createInbox(): Inbox {
  const messages: JsMsg[] = []
  let look: () => void = () => undefined
  let ended: Error | undefined
  let [delivery, sequence] = [0, 0]

  function put(message: JsMsg): void {
    const { deliverySequence, streamSequence } = message.info
    if (deliverySequence !== delivery + 1) end(missing(delivery + 1, deliverySequence))
    delivery = deliverySequence
    if (ended !== undefined || streamSequence <= sequence) return
    sequence = streamSequence
    messages.push(message)
    look()
  }

  function end(error: Error | undefined): void {
    ended ??= error ?? new InternalError('EVENT_BUS_UNAVAILABLE', 'NATS ended the consumer.')
    look()
  }

  async function take(limit: number, signal: AbortSignal): Promise<JsMsg[]> {
    const { promise, resolve } = Promise.withResolvers<void>()
    look = () => {
      if (messages.length > 0 || ended !== undefined || signal.aborted) resolve()
    }
    signal.addEventListener('abort', look, { once: true })
    look()
    await promise
    signal.removeEventListener('abort', look)
    if (messages.length === 0 && ended !== undefined) throw ended
    return messages.splice(0, limit)
  }

  return { put, end, take }
}

const missing = (expected: number, received: number) =>
  new InternalError('EVENT_BUS_UNAVAILABLE', `NATS delivered message ${received} where ${expected} was expected.`)
