import type { GraphQLFormattedError } from 'graphql'
import { InternalError } from '#schema/errors.ts'
import type { SubgraphAnswer } from './transport.ts'

/** An answer that came as bytes. */
export interface ByteAnswer extends SubgraphAnswer {
  readonly data?: unknown
  readonly errors: readonly GraphQLFormattedError[]
  readonly bytes: Uint8Array
  /** The same answer with data of its own. */
  copy(): ByteAnswer
}

/**
 * The answer of the subgraph `name` in `bytes`. They are read when somebody first looks at data or errors, since often
 * nobody will; only then is InternalError SUBGRAPH_BAD_ANSWER thrown for anything but a GraphQL response.
 */
export function readAnswer(name: string, bytes: Buffer): ByteAnswer {
  let answer: SubgraphAnswer | undefined
  return {
    bytes,
    get data() {
      answer ??= parseAnswer(name, bytes)
      return answer.data
    },
    get errors() {
      answer ??= parseAnswer(name, bytes)
      return answer.errors ?? []
    },
    // No string was written with an escape, so none needs one; and bytes that are no UTF-8 have become U+FFFD.
    get unescaped() {
      return !bytes.includes(backslash)
    },
    copy: () => readAnswer(name, bytes),
  }
}

const backslash = 0x5c

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
