import type { GraphQLFormattedError } from 'graphql'
import { InternalError } from '#schema/errors.ts'
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
  readonly #name: string
  readonly bytes: Buffer
  #answer: SubgraphAnswer | undefined

  /** `name` is the subgraph's. */
  constructor(name: string, bytes: Buffer) {
    this.#name = name
    this.bytes = bytes
  }

  get data(): unknown {
    return this.#read().data
  }

  get errors(): readonly GraphQLFormattedError[] {
    return this.#read().errors ?? []
  }

  /** No string was written with an escape, so none needs one; and bytes that are no UTF-8 have become U+FFFD. */
  get unescaped(): boolean {
    return !this.bytes.includes(backslash)
  }

  copy(): ByteAnswer {
    return new ByteAnswer(this.#name, this.bytes)
  }

  #read(): SubgraphAnswer {
    this.#answer ??= parseAnswer(this.#name, this.bytes)
    return this.#answer
  }
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
