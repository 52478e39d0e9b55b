import type { GraphQLFormattedError } from 'graphql'
import { InternalError } from '#schema/errors.ts'
import { copyJson } from '../engine/compiled/json.ts'
import type { SubgraphAnswer } from './transport.ts'

const backslash = 0x5c

/**
 * An answer that came as bytes. They are read when somebody first looks at data or errors, since often nobody will; only
 * then is InternalError SUBGRAPH_BAD_ANSWER thrown for anything but a GraphQL response.
 *
 * A class, and not an object with getters of its own: V8 gives each of those a hidden class in the old generation, which
 * keeps all that the getters know alive until the next full collection.
 */
export class ByteAnswer implements SubgraphAnswer {
  readonly #reading: Reading
  #data: unknown

  /** `name` is the subgraph's. */
  constructor(name: string, bytes: Buffer, reading: Reading = { name, bytes, answer: undefined, isShared: false }) {
    this.#reading = reading
  }

  get bytes(): Buffer {
    return this.#reading.bytes
  }

  /** Belongs to whoever holds this answer: they may write to it. */
  get data(): unknown {
    if (this.#data !== undefined) return this.#data
    const { data } = read(this.#reading)
    this.#data = this.#reading.isShared ? copyJson(data) : data
    return this.#data
  }

  get errors(): readonly GraphQLFormattedError[] {
    return read(this.#reading).errors ?? []
  }

  /** No string was written with an escape, so none needs one; and bytes that are no UTF-8 have become U+FFFD. */
  get unescaped(): boolean {
    this.#reading.unescaped ??= !this.bytes.includes(backslash)
    return this.#reading.unescaped
  }

  /** To be called before anybody has looked at the data: from then on everybody gets a copy of what is read once. */
  copy(): ByteAnswer {
    this.#reading.isShared = true
    return new ByteAnswer(this.#reading.name, this.bytes, this.#reading)
  }
}

/** What the copies of one answer have in common. Its data is never given away once it is shared. */
interface Reading {
  readonly name: string
  readonly bytes: Buffer
  answer: SubgraphAnswer | undefined
  unescaped?: boolean
  isShared: boolean
}

function read(reading: Reading): SubgraphAnswer {
  reading.answer ??= parseAnswer(reading.name, reading.bytes)
  return reading.answer
}

function parseAnswer(name: string, bytes: Buffer): SubgraphAnswer {
  let answer: unknown
  try {
    answer = JSON.parse(bytes.toString())
  } catch (cause) {
    throw new InternalError('SUBGRAPH_BAD_ANSWER', `${name} answered something that is not JSON.`, { cause })
  }
  if (isAnswer(answer)) return answer
  throw new InternalError('SUBGRAPH_BAD_ANSWER', `${name} answered JSON that is no GraphQL response.`)
}

function isAnswer(answer: unknown): answer is SubgraphAnswer {
  if (typeof answer !== 'object' || answer === null) return false
  const { data, errors } = answer as { data?: unknown; errors?: unknown }
  const dataFits = data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data))
  const errorsFit = errors === undefined || (Array.isArray(errors) && errors.length > 0)
  return dataFits && errorsFit && (data !== undefined || errors !== undefined)
}
