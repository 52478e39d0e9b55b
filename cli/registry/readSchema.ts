import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql'
import type { Problem } from '#schema/registry/problem.ts'
import { maxSchemaLength } from '#schema/registry/schemaText.ts'
import { readSdl } from '#schema/subgraph/readTypeDefs.ts'

/** A schema and where it was read, or why it could not be. */
export type ReadSchema =
  { readonly sdl: string; readonly origin: string; readonly url?: string } | { readonly problem: Problem }

/** Longest wait for a server, in ms. */
const answerWithinMs = 10_000

/**
 * The SDL of subgraph `name` from a file, or from a GraphQL server: by federation's `_service { sdl }`, else by introspection, which has no
 * directives. A file of `subgraphs/` gets the shared definitions, as it has in the hub.
 */
export async function readSchema(name: string, source: string): Promise<ReadSchema> {
  if (/^https?:\/\//i.test(source)) return readServer(source)
  return readSchemaFile(name, source)
}

async function readSchemaFile(name: string, file: string): Promise<ReadSchema> {
  try {
    const { size } = await stat(file)
    // Up to four bytes a character; a file beyond that is not even read.
    if (size > 4 * maxSchemaLength) return { problem: unreadable(file, `it has ${size} bytes`) }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
    const folder = join(import.meta.dirname, '..', '..', 'subgraphs', name)
    const isInCode = existsSync(join(folder, 'schema.graphql'))
    return { sdl: isInCode && !text.includes('@link') ? readSdl(folder, text) : text, origin: file }
  } catch (error) {
    return { problem: unreadable(file, error instanceof Error ? error.message : String(error)) }
  }
}

const unreadable = (origin: string, why: string): Problem => ({
  code: 'SCHEMA_UNREADABLE',
  message: `The schema cannot be read: ${why}.`,
  hint: `Expected a file of SDL in UTF-8 of at most ${maxSchemaLength} characters, or the http(s) address of a GraphQL server.`,
  origin,
})

async function readServer(url: string): Promise<ReadSchema> {
  try {
    const sdl = (await askSdl(url)) ?? (await askIntrospection(url))
    return { sdl, origin: url, url }
  } catch (error) {
    return { problem: unanswered(url, explain(error)) }
  }
}

const unanswered = (origin: string, why: string): Problem => ({
  code: 'SCHEMA_URL_UNANSWERED',
  message: `No schema came from there: ${why}.`,
  hint: 'Expected a GraphQL server that answers `{ _service { sdl } }` or an introspection query by POST within 10 s.',
  origin,
})

/** fetch says only that it failed; its cause says why. */
function explain(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { message = '', code = '' } = inner as { message?: string; code?: string }
  return message || code || String(inner)
}

async function askSdl(url: string): Promise<string | undefined> {
  const { data } = await post<{ readonly _service?: { readonly sdl?: unknown } }>(url, '{ _service { sdl } }')
  const sdl = data?._service?.sdl
  return typeof sdl === 'string' && sdl.trim() !== '' ? sdl : undefined
}

async function askIntrospection(url: string): Promise<string> {
  const { data, errors } = await post<IntrospectionQuery>(url, getIntrospectionQuery())
  if (data) return printSchema(buildClientSchema(data))
  throw new Error(errors?.[0]?.message ?? 'it answered with neither data nor errors')
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string }[]
}

async function post<Data>(url: string, query: string): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(answerWithinMs),
  })
  const text = await readLimited(response)
  try {
    return JSON.parse(text) as GraphqlAnswer<Data>
  } catch {
    throw new Error(`it answered ${response.status} with something that is no JSON`)
  }
}

/** The body, as long as it can hold a schema that is not too large: an endless one is given up. */
async function readLimited({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > 4 * maxSchemaLength) throw new Error(`its answer has more than ${4 * maxSchemaLength} characters`)
  }
  return text
}
