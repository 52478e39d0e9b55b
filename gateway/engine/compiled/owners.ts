import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql'
import { argument, stringArgument } from './features.ts'

/** What each subgraph has of the types that it shares with others. */
export interface Owners {
  /** The subgraphs that always resolve a field on the type itself: no @external, no @override, no interface object. */
  resolversOf(typeName: string, field: string): ReadonlySet<string>
  /** The object types that an abstract type may be in a subgraph. */
  membersIn(abstractType: string, subgraph: string): ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** Reads who resolves which field, and who knows which members of abstract types; `nameOf` tells a graph's name. */
export function readOwners(document: DocumentNode, nameOf: (graph: string) => string | undefined): Owners {
  const resolvers = new Map<string, Set<string>>()
  const members = new Map<string, Set<string>>()
  const graphOf = (directive: ConstDirectiveNode) => nameOf(stringArgument(directive, 'graph') ?? '')
  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const directive of named('join__unionMember', definition.directives))
        add(members, `${graphOf(directive)} ${definition.name.value}`, stringArgument(directive, 'member'))
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const typeName = definition.name.value
    for (const directive of named('join__implements', definition.directives))
      add(members, `${graphOf(directive)} ${stringArgument(directive, 'interface')}`, typeName)
    const everywhere = named('join__type', definition.directives).map(graphOf)
    for (const { name, directives } of definition.fields ?? []) {
      const own = named('join__field', directives)
      const graphs = own.length === 0 ? everywhere : own.filter(resolves).map(graphOf)
      for (const graph of graphs) add(resolvers, `${typeName}.${name.value}`, graph)
    }
  }
  return {
    resolversOf: (typeName, field) => resolvers.get(`${typeName}.${field}`) ?? none,
    membersIn: (abstractType, subgraph) => members.get(`${subgraph} ${abstractType}`) ?? none,
  }
}

function named(name: string, directives: readonly ConstDirectiveNode[] | undefined): ConstDirectiveNode[] {
  return (directives ?? []).filter((directive) => directive.name.value === name)
}

function add(sets: Map<string, Set<string>>, key: string, value: string | undefined): void {
  if (value === undefined) return
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

/** False where another subgraph takes the field over, even if only for some requests. */
function resolves(directive: ConstDirectiveNode): boolean {
  const isTrue = (name: string) => {
    const value = argument(directive, name)
    return value?.kind === Kind.BOOLEAN && value.value
  }
  return !isTrue('external') && !isTrue('usedOverridden') && argument(directive, 'overrideLabel') === undefined
}
