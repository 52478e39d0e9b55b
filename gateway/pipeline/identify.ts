import { randomUUID } from 'node:crypto'
import { viewHeaders } from '#schema/context.ts'
import { type MessageLanguage, negotiateLanguage } from '#schema/messages.ts'
import type { HubHeaders } from './request.ts'

/** Who asks and how: what every later step, and every subgraph, may know of the request. */
export interface Identity {
  readonly requestId: string
  readonly language: MessageLanguage
  /** What the client calls itself, for the counts of who uses what; nothing is allowed or refused by it. */
  readonly client: string
  /** The headers that go to the subgraphs. */
  readonly headers: Readonly<Record<string, string>>
}

const requestIdShape = /^[\w.-]{1,64}$/
const clientShape = /^[\p{L}\p{N}][\p{L}\p{N} ._@/-]{0,63}$/u
const clientHeaders = ['x-client-name', 'apollographql-client-name'] as const
const unnamedClient = '(unnamed)'

/** Which headers go to the subgraphs. */
export interface HeaderPolicy {
  /** Names of client headers that are passed on as they are, in lower case. */
  readonly forwarded: readonly string[]
  /** Whether the hub's own view (the language) goes along. */
  readonly view: boolean
}

/** Reads the identity of a request. A request id of the client's is kept where it is harmless in a log. */
export function identify(headers: HubHeaders, { forwarded, view }: HeaderPolicy): Identity {
  const given = first(headers[viewHeaders.requestId])
  const requestId = given !== undefined && requestIdShape.test(given) ? given : randomUUID()
  const language = negotiateLanguage(first(headers[viewHeaders.language]))
  const passed: Record<string, string> = view ? { [viewHeaders.language]: language } : {}
  for (const name of forwarded) {
    const value = first(headers[name])
    if (value !== undefined) passed[name] = value
  }
  return { requestId, language, client: readClient(headers), headers: passed }
}

function readClient(headers: HubHeaders): string {
  const given = clientHeaders.map((name) => first(headers[name])).find((name) => name !== undefined)
  return given !== undefined && clientShape.test(given) ? given : unnamedClient
}

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
