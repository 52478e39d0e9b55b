import { InternalError } from '#schema/errors.ts'
import {
  buildASTSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { argument, stringArgument } from './features.ts'
import { readOwners, type Owners } from './owners.ts'

/** One subgraph as the supergraph names it. */
export interface SubgraphAddress {
  readonly name: string
  readonly url: string
}

/** What the engine reads from a supergraph once, before any operation. */
export interface Supergraph extends Owners {
  readonly sdl: string
  readonly document: DocumentNode
  /** With join types and inaccessible parts: the truth about what subgraphs may answer. */
  readonly schema: GraphQLSchema
  readonly subgraphs: readonly SubgraphAddress[]
  /** True where an object of type `typeName` satisfies `... on condition`. */
  satisfies(typeName: string, condition: string): boolean
  /** The keys of a type in a subgraph, each as its top-level field names. */
  keysOf(typeName: string, subgraph: string): readonly (readonly string[])[]
  /** The top-level fields that `@requires` of a field in a subgraph asks for. */
  requiresOf(typeName: string, field: string, subgraph: string): readonly string[]
  /** The arguments of all fields that `@requires` of a field in a subgraph asks for, as text, by their paths. */
  requiredCalls(typeName: string, field: string, subgraph: string): ReadonlyMap<string, string>
  /** The type of a field as a subgraph declares it (`[Name!]!`); `undefined` for a field that nobody has. */
  typeOf(typeName: string, field: string, subgraph: string): string | undefined
  /** True where any subgraph knows an interface as an object (`@interfaceObject`). */
  readonly hasInterfaceObjects: boolean
  /** True for an interface that any subgraph knows as an object. */
  isInterfaceObject(typeName: string): boolean
  /** The names of all object types that an abstract type may be, hidden ones too. */
  possibleTypes(abstractType: string): ReadonlySet<string>
  /** Names of all fields in any @key, @requires or @provides: what the planner may fetch on its own account. */
  readonly plannerFields: ReadonlySet<string>
  /** Fields (`Type.field`) with an argument that is set from a context (`@fromContext`), which the planner ignores. */
  readonly contextFields: ReadonlySet<string>
}

/**
 * Reads a federation 2 supergraph. @throws GraphQLError where the text is no GraphQL, InternalError CONFIGURATION_INVALID
 * where it names no subgraph.
 */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl)
  if (readGraphs(document).size === 0) {
    throw new InternalError('CONFIGURATION_INVALID', 'Expected a supergraph, found no subgraph in an enum join__Graph.')
  }
  const schema = buildASTSchema(document, { assumeValidSDL: true, assumeValid: true })
  const graphs = readGraphs(document)
  const keys = readKeys(document, graphs)
  const requires = readRequires(document, graphs)
  const ownTypes = readOwnTypes(document, graphs)
  const interfaceObjects = readInterfaceObjects(document)
  const possible = possibleTypes(schema)
  return {
    ...readOwners(document, (graph) => graphs.get(graph)?.name),
    sdl,
    document,
    schema,
    subgraphs: [...graphs.values()],
    satisfies: (typeName, condition) => typeName === condition || (possible.get(condition)?.has(typeName) ?? false),
    keysOf: (typeName, subgraph) => keys.get(`${subgraph} ${typeName}`) ?? [],
    requiresOf: (typeName, field, subgraph) => requires.get(`${subgraph} ${typeName}.${field}`)?.names ?? [],
    requiredCalls: (typeName, field, subgraph) => requires.get(`${subgraph} ${typeName}.${field}`)?.calls ?? new Map(),
    typeOf: (typeName, field, subgraph) =>
      ownTypes.get(`${subgraph} ${typeName}.${field}`) ?? mergedType(schema, typeName, field),
    hasInterfaceObjects: interfaceObjects.size > 0,
    isInterfaceObject: (typeName) => interfaceObjects.has(typeName),
    possibleTypes: (abstractType) => possible.get(abstractType) ?? new Set(),
    plannerFields: readPlannerFields(document),
    contextFields: new Set(
      fieldDirectives(document)
        .filter(({ directive }) => argument(directive, 'contextArguments'))
        .map(({ owner }) => owner),
    ),
  }
}

function readGraphs(document: DocumentNode): Map<string, SubgraphAddress> {
  const graphs = new Map<string, SubgraphAddress>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find((directive) => directive.name.value === 'join__graph')
      const name = (graph && stringArgument(graph, 'name')) ?? value.name.value
      graphs.set(value.name.value, { name, url: (graph && stringArgument(graph, 'url')) ?? '' })
    }
  }
  return graphs
}

function readKeys(document: DocumentNode, graphs: Map<string, SubgraphAddress>): Map<string, string[][]> {
  const keys = new Map<string, string[][]>()
  for (const { owner, directive } of typeDirectives(document)) {
    const key = stringArgument(directive, 'key')
    const subgraph = graphs.get(stringArgument(directive, 'graph') ?? '')?.name
    if (directive.name.value !== 'join__type' || key === undefined || subgraph === undefined) continue
    const id = `${subgraph} ${owner}`
    keys.set(id, [...(keys.get(id) ?? []), fieldSet(key).map((field) => field.name.value)])
  }
  return keys
}

function typeDirectives(document: DocumentNode): { owner: string; directive: ConstDirectiveNode }[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.directives ?? []).map((directive) => ({ owner: definition.name.value, directive }))
      : [],
  )
}

/** What a field needs of its object before its subgraph can answer it. */
interface Requirement {
  readonly names: readonly string[]
  readonly calls: ReadonlyMap<string, string>
}

function readRequires(document: DocumentNode, graphs: Map<string, SubgraphAddress>): Map<string, Requirement> {
  const requires = new Map<string, Requirement>()
  for (const { owner, directive } of fieldDirectives(document)) {
    const subgraph = graphs.get(stringArgument(directive, 'graph') ?? '')?.name
    const text = stringArgument(directive, 'requires')
    if (subgraph === undefined || text === undefined) continue
    const calls = new Map<string, string>()
    addCalls(selectionOf(text), '', calls)
    requires.set(`${subgraph} ${owner}`, { names: fieldSet(text).map((field) => field.name.value), calls })
  }
  return requires
}

function addCalls({ selections }: SelectionSetNode, path: string, calls: Map<string, string>): void {
  for (const selection of selections) {
    const here = selection.kind === Kind.FIELD ? `${path}.${selection.name.value}` : path
    if (selection.kind === Kind.FIELD) calls.set(here, (selection.arguments ?? []).map(print).toSorted().join())
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) addCalls(selection.selectionSet, here, calls)
  }
}

/** The types of fields that differ from the merged type in some subgraph (`join__field(type:)`). */
function readOwnTypes(document: DocumentNode, graphs: Map<string, SubgraphAddress>): Map<string, string> {
  const types = new Map<string, string>()
  for (const { owner, directive } of fieldDirectives(document)) {
    const subgraph = graphs.get(stringArgument(directive, 'graph') ?? '')?.name
    const type = stringArgument(directive, 'type')
    if (subgraph !== undefined && type !== undefined) types.set(`${subgraph} ${owner}`, type)
  }
  return types
}

function mergedType(schema: GraphQLSchema, typeName: string, field: string): string | undefined {
  const type = schema.getType(typeName)
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  const definition = type.getFields()[field]
  return definition && String(definition.type)
}

function readInterfaceObjects(document: DocumentNode): Set<string> {
  const known = typeDirectives(document).filter(({ directive }) => {
    const value = argument(directive, 'isInterfaceObject')
    return value?.kind === Kind.BOOLEAN && value.value
  })
  return new Set(known.map(({ owner }) => owner))
}

/** The directives of all fields; `owner` is `Type.field`. */
function fieldDirectives(document: DocumentNode): { owner: string; directive: ConstDirectiveNode }[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.fields ?? []).flatMap((field) =>
          (field.directives ?? []).map((directive) => ({
            owner: `${definition.name.value}.${field.name.value}`,
            directive,
          })),
        )
      : [],
  )
}

/** The top-level fields of a field set (`"id owner { id }"`). */
function fieldSet(text: string): FieldNode[] {
  return selectionOf(text).selections.filter((selection) => selection.kind === Kind.FIELD)
}

function selectionOf(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? definition.selectionSet
    : { kind: Kind.SELECTION_SET, selections: [] }
}

function readPlannerFields(document: DocumentNode): Set<string> {
  const names = new Set<string>()
  for (const { directive } of [...typeDirectives(document), ...fieldDirectives(document)]) {
    for (const name of ['key', 'requires', 'provides']) {
      const value = argument(directive, name)
      if (value?.kind === Kind.STRING) addFieldNames(selectionOf(value.value), names)
    }
  }
  return names
}

function addFieldNames(selectionSet: SelectionSetNode, names: Set<string>): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value)
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) addFieldNames(selection.selectionSet, names)
  }
}

function possibleTypes(schema: GraphQLSchema): Map<string, Set<string>> {
  const possible = new Map<string, Set<string>>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue
    const names = new Set(schema.getPossibleTypes(type).map(({ name }) => name))
    if (isInterfaceType(type)) for (const child of schema.getImplementations(type).interfaces) names.add(child.name)
    possible.set(type.name, names)
  }
  return possible
}
