import {
  buildASTSchema,
  Kind,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql'
import { featureNames } from './features.ts'

type Directed = { readonly directives?: readonly ConstDirectiveNode[] }

/**
 * The schema that clients see: the supergraph without join and link machinery and without what is @inaccessible
 * (Apollo Federation 2, "API schema"). `scalars` give the custom scalars of the same name their parsing and writing.
 */
export function buildApiSchema(supergraph: DocumentNode, scalars: readonly GraphQLScalarType[] = []): GraphQLSchema {
  const features = featureNames(supergraph)
  const hidden = inaccessibleTypes(supergraph, features.inaccessible)
  const isHidden = (node: Directed) => hasDirective(node, features.inaccessible)
  const document = visit(supergraph, {
    enter(node) {
      if (isMachinery(node, features.isFeatureName)) return null
      if ('directives' in node && isHidden(node as Directed)) return null
      if (node.kind === Kind.NAMED_TYPE && hidden.has(node.name.value)) return null
      return undefined
    },
  })
  const schema = buildASTSchema(withoutSchemaDirectives(document), { assumeValidSDL: true })
  bindScalars(schema, scalars)
  return schema
}

function isMachinery(node: ASTNode, isFeatureName: (name: string) => boolean): boolean {
  if (node.kind === Kind.DIRECTIVE || node.kind === Kind.DIRECTIVE_DEFINITION) return isFeatureName(node.name.value)
  return 'name' in node && isTypeDefinition(node) && isFeatureName(node.name?.value ?? '')
}

function isTypeDefinition(node: ASTNode): boolean {
  return node.kind.endsWith('TypeDefinition')
}

function hasDirective(node: Directed, name: string): boolean {
  return node.directives?.some((directive) => directive.name.value === name) ?? false
}

/** Composition promises that every field of a hidden type is hidden too; unions and `implements` are left to us. */
function inaccessibleTypes(supergraph: DocumentNode, directive: string): Set<string> {
  const names = new Set<string>()
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinition(definition) || !('name' in definition) || !definition.name) continue
    if (hasDirective(definition as Directed, directive)) names.add(definition.name.value)
  }
  return names
}

function withoutSchemaDirectives(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter((definition) => definition.kind !== Kind.SCHEMA_EXTENSION)
  return { ...document, definitions }
}

function bindScalars(schema: GraphQLSchema, scalars: readonly GraphQLScalarType[]): void {
  for (const scalar of scalars) {
    const type = schema.getType(scalar.name)
    if (!type || !('parseLiteral' in type)) continue
    type.serialize = scalar.serialize
    type.parseValue = scalar.parseValue
    type.parseLiteral = scalar.parseLiteral
    type.description ??= scalar.description
  }
}
