import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  visit,
} from 'graphql'

/** What a change means to those who use the schema. */
export type ChangeLevel = 'BREAKING' | 'DANGEROUS' | 'SAFE'

/** One change from a schema to the next. */
export interface SchemaChange {
  readonly level: ChangeLevel
  /** `FIELD_REMOVED` and so on, the types of @graphql-inspector/core. */
  readonly type: string
  /** The schema coordinate it is about: `Parcel.areaM2`, `Query.parcels.filter`, `ParcelStatus.RETIRED`; empty for the schema itself. */
  readonly path: string
  readonly message: string
}

const levels: Readonly<Record<CriticalityLevel, ChangeLevel>> = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
}
const ranks: Readonly<Record<ChangeLevel, number>> = { BREAKING: 0, DANGEROUS: 1, SAFE: 2 }

/** Every change between two schemas, breaking ones first. Changes of directive definitions are left out: composition judges them. */
export async function findChanges(before: GraphQLSchema, after: GraphQLSchema): Promise<SchemaChange[]> {
  const changes = await diff(before, after)
  return changes
    .filter(({ type }) => !String(type).startsWith('DIRECTIVE_'))
    .map(toSchemaChange)
    .toSorted((a, b) => ranks[a.level] - ranks[b.level] || a.path.localeCompare(b.path))
}

const toSchemaChange = ({ criticality, type, path = '', message }: Change): SchemaChange => ({
  level: levels[criticality.level],
  type: String(type),
  path,
  message,
})

/**
 * The schema of one subgraph as its owner sees it, for comparison: extensions count as definitions, and federation's directives are left out.
 */
export function subgraphSchema(document: DocumentNode): GraphQLSchema {
  const byName = Map.groupBy(document.definitions.filter(isType), ({ name }) => name.value)
  const merged: DefinitionNode[] = [...byName.values()].map(mergeDefinitions)
  const plain = visit({ kind: Kind.DOCUMENT, definitions: merged } as DocumentNode, {
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
  })
  return buildASTSchema(plain, { assumeValid: true, assumeValidSDL: true })
}

type TypeNode = TypeDefinitionNode | TypeExtensionNode

const isType = (node: DefinitionNode): node is TypeNode => isTypeDefinitionNode(node) || isTypeExtensionNode(node)

/** One definition of all that is said about a type. */
function mergeDefinitions(nodes: readonly TypeNode[]): DefinitionNode {
  const base = nodes.find(isTypeDefinitionNode) ?? nodes[0]
  const merged: Record<string, unknown> = { ...base, kind: base?.kind.replace('Extension', 'Definition') }
  for (const list of ['fields', 'values', 'types', 'interfaces'] as const) {
    const parts = nodes.flatMap((node) => (list in node ? ((node as never)[list] as readonly unknown[]) : []))
    if (parts.length > 0) merged[list] = parts
  }
  return merged as unknown as DefinitionNode
}
