import { createHash } from 'node:crypto'
import { type DefinitionNode, type DocumentNode, GraphQLError, parse, print } from 'graphql'
import type { Problem } from './problem.ts'

/** Largest schema of one subgraph, in characters: ten times the largest of ours. */
export const maxSchemaLength = 2_000_000
/** Most tokens of one schema. */
const maxSchemaTokens = 300_000

/** A schema that parsed, or why it did not. */
export type ParsedSchema = { readonly document: DocumentNode; readonly sdlHash: string } | { readonly problem: Problem }

/** Parses a subgraph's SDL. `origin` names it in the problem. */
export function parseSchema(sdl: string, origin: string): ParsedSchema {
  if (sdl.length > maxSchemaLength) return { problem: tooLarge(sdl.length, origin) }
  try {
    const document = parse(sdl, { maxLexicalTokens: maxSchemaTokens })
    const foreign = document.definitions.find(({ kind }) => /^(Operation|Fragment)Definition$/.test(kind))
    return foreign ? { problem: noSchema(foreign, origin) } : { document, sdlHash: hashOf(document) }
  } catch (error) {
    return { problem: unparsed(error, origin) }
  }
}

/** Layout, comments and the order of definitions say nothing; descriptions do. */
function hashOf({ definitions }: DocumentNode): string {
  const texts = definitions.map((definition) => print(definition)).toSorted()
  return createHash('sha256').update(texts.join('\n')).digest('hex')
}

/** Whether two texts define the same, in whatever order. @throws GraphQLError for what does not parse. */
export const isSameSchema = (one: string, other: string): boolean =>
  one === other || hashOf(parse(one, { noLocation: true })) === hashOf(parse(other, { noLocation: true }))

const tooLarge = (length: number, origin: string): Problem => ({
  code: 'SCHEMA_TOO_LARGE',
  message: `Expected at most ${maxSchemaLength} characters, received ${length}.`,
  hint: 'Split the subgraph, or publish the SDL without generated parts.',
  origin,
})

function noSchema({ loc }: DefinitionNode, origin: string): Problem {
  const { line, column } = loc?.startToken ?? {}
  return {
    code: 'SCHEMA_NOT_PARSED',
    message: 'Expected type definitions, received an operation or a fragment.',
    hint: 'Publish the schema of the subgraph, not a query.',
    origin,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}

function unparsed(error: unknown, origin: string): Problem {
  const place = error instanceof GraphQLError ? error.locations?.[0] : undefined
  return {
    code: 'SCHEMA_NOT_PARSED',
    message: error instanceof Error ? error.message : String(error),
    hint: 'Expected GraphQL type definitions (SDL); look at what stands before this place.',
    origin,
    ...(place && { line: place.line, column: place.column }),
  }
}
