import { composeServices } from '@theguild/federation-composition'
import {
  type DocumentNode,
  type GraphQLError,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  visit,
} from 'graphql'
import type { ComposedService } from '../compose.ts'
import { openPart } from '../open/openPart.ts'
import { hintFor } from './hints.ts'
import type { Problem } from './problem.ts'
import type { RegisteredSchema } from './publication.ts'

/** What the composer needs of a subgraph. */
export type ComposableSchema = Pick<RegisteredSchema, 'name' | 'routingUrl' | 'sdl' | 'origin'>

/** A supergraph, its open part (empty where nothing is tagged public) and the schema that clients see, or why there is none. */
export type Composition =
  | {
      readonly supergraphSdl: string
      readonly openSdl: string
      readonly apiSdl: string
      readonly problems: readonly []
    }
  | { readonly problems: readonly Problem[] }

/**
 * Composes subgraphs whose SDL parses. Each problem names the file and line where they are known: the composer's own, or
 * where the subgraph named `suspect` (else any other) declares the first coordinate of the message.
 */
export function composeSchemas(schemas: readonly ComposableSchema[], suspect?: string): Composition {
  const parsed = schemas.map((schema) => ({ ...schema, document: parse(schema.sdl) }))
  const services = parsed.map(({ name, routingUrl, document }) => ({ name, url: routingUrl, typeDefs: document }))
  const result = composeServices(services)
  if (!result.errors) {
    const open = composeOpenPart(services)
    if (typeof open !== 'string') return { problems: [open] }
    return { supergraphSdl: endLine(result.supergraphSdl), openSdl: open, apiSdl: result.publicSdl, problems: [] }
  }
  const ordered = parsed.toSorted((a, b) => Number(b.name === suspect) - Number(a.name === suspect))
  return { problems: result.errors.map((error) => toProblem(error, ordered)) }
}

const endLine = (sdl: string): string => `${sdl.trimEnd()}\n`

function composeOpenPart(services: readonly ComposedService[]): string | Problem {
  const open = openPart(services)
  if (open.length === 0) return ''
  const result = composeServices(open)
  if (!result.errors) return endLine(result.supergraphSdl)
  const message = result.errors.map((error) => error.message).join('\n')
  return {
    code: 'OPEN_PART_NOT_COMPOSED',
    message,
    hint: 'Look at what is tagged @tag(name: "public"): the open part must compose by itself.',
  }
}

type ParsedSubgraph = ComposableSchema & { readonly document: DocumentNode }

function toProblem(error: GraphQLError, subgraphs: readonly ParsedSubgraph[]): Problem {
  const given = error.extensions['code']
  const code = typeof given === 'string' ? given : 'COMPOSITION_FAILED'
  const named = subgraphs.find(({ name }) => name === error.extensions['subgraphName'])
  const place = error.locations?.[0]
  const where = named && place ? { origin: named.origin, ...place } : findPlace(error.message, subgraphs)
  return { code, message: error.message, hint: hintFor(code), ...where }
}

type Place = Pick<Problem, 'origin' | 'line' | 'column'>

/** Where the first coordinate of a message, `Type` or `Type.field`, is declared. */
function findPlace(message: string, subgraphs: readonly ParsedSubgraph[]): Place {
  const coordinates = [...message.matchAll(/"([A-Z_a-z]\w*)(?:\.(\w+))?/g)]
  for (const [, type = '', field] of coordinates) {
    for (const { document, origin } of subgraphs) {
      const place = findDeclaration(document, type, field)
      if (place) return { origin, ...place }
    }
  }
  return {}
}

function findDeclaration(document: DocumentNode, type: string, field: string | undefined): Place | undefined {
  let found: Place | undefined
  let inType = false
  visit(document, {
    enter(node) {
      if (!('name' in node) || node.name?.kind !== Kind.NAME || found) return
      const isType = isTypeDefinitionNode(node) || isTypeExtensionNode(node)
      if (isType) inType = node.name.value === type
      const isMember = inType && field !== undefined && node.name.value === field && node.kind.endsWith('Definition')
      if (!isMember && !(isType && inType && field === undefined)) return
      const { line, column } = node.name.loc?.startToken ?? {}
      if (line !== undefined && column !== undefined) found = { line, column }
    },
  })
  return found
}
