import { buildSchema, type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql'
import { findChanges, type SchemaChange, subgraphSchema } from './changes.ts'
import { composeSchemas } from './composition.ts'
import { type Finding, lintSchema } from './conventions.ts'
import { type DeprecatedMember, findDeprecated } from './deprecation.ts'
import type { Problem } from './problem.ts'
import { findRegionScoped, type ScopedSchema } from './regionScope.ts'

/** A proposed set of schemas, and what it would take the place of. All SDL parses. */
export interface Proposal {
  /** All subgraphs as they would be. */
  readonly schemas: readonly ScopedSchema[]
  /** The schema that clients see now, empty where nothing is served yet. */
  readonly apiSdl: string
  /** The subgraphs that change, with their schema of before; empty for a new one. */
  readonly changed: readonly { readonly name: string; readonly sdlBefore: string }[]
}

/** What a proposal would do. Without `composed` its problems say why it cannot be. */
export interface Examination {
  readonly problems: readonly Problem[]
  readonly composed?: { readonly supergraphSdl: string; readonly openSdl: string; readonly apiSdl: string }
  /** In the schema that clients see. */
  readonly apiChanges: readonly SchemaChange[]
  /** In each changed subgraph's own schema. */
  readonly subgraphChanges: Readonly<Record<string, readonly SchemaChange[]>>
  /** Of the changed subgraphs. */
  readonly findings: readonly Finding[]
  /** What clients see as deprecated once it is composed. */
  readonly deprecated: readonly DeprecatedMember[]
}

/** Composes, lints and compares: up to seconds of computing for many subgraphs, so that a worker does it. */
export async function examine({ schemas, apiSdl, changed }: Proposal): Promise<Examination> {
  const sdlOf = (wanted: string) => schemas.find(({ name }) => name === wanted)?.sdl ?? ''
  const findings = changed.flatMap(({ name }) => lintSchema(parseOrEmpty(sdlOf(name))))
  const suspect = changed.length === 1 ? changed[0]?.name : undefined
  const composition = composeSchemas(schemas, suspect)
  // A schema that does not compose may lack types, so that it cannot be compared either.
  if (!('apiSdl' in composition)) {
    return { problems: composition.problems, apiChanges: [], subgraphChanges: {}, findings, deprecated: [] }
  }
  const compared = changed.map(async ({ name, sdlBefore }) => [name, await compare(sdlBefore, sdlOf(name))] as const)
  const subgraphChanges = Object.fromEntries(await Promise.all(compared))
  const next = apiSchema(composition.apiSdl)
  const apiChanges = apiSdl === '' ? [] : await findChanges(apiSchema(apiSdl), next)
  const { problems: _none, ...composed } = composition
  return {
    problems: findRegionScoped(schemas),
    composed,
    apiChanges,
    subgraphChanges,
    findings,
    deprecated: findDeprecated(next),
  }
}

const compare = async (before: string, after: string): Promise<SchemaChange[]> =>
  before === '' ? [] : findChanges(subgraphSchema(parse(before)), subgraphSchema(parseOrEmpty(after)))

const parseOrEmpty = (sdl: string): DocumentNode => (sdl === '' ? { kind: Kind.DOCUMENT, definitions: [] } : parse(sdl))

const apiSchema = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValid: true, assumeValidSDL: true })
