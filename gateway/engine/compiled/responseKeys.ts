import { Kind, parse, print, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { selectOperation, spreadFragments } from './operation.ts'
import type { Supergraph } from './supergraph.ts'

/** One field of a subgraph request, where it stands. */
export interface FieldUse {
  readonly node: FieldNode
  /** The names of the types that it and the fields around it are asked of, outermost first; `''` where unknown. */
  readonly parents: readonly string[]
  /** Its type in the subgraph: the lists, non-nulls and scalars that must agree (SameResponseShape). */
  readonly shape: string
  /** Its name and arguments. */
  readonly call: string
}

/** The fields of one request that answer under one response key of one object. */
export interface KeyUses {
  readonly key: string
  /** The response keys above it. */
  readonly path: readonly string[]
  /** By shape, in the order asked; more than one shape is refused by the subgraph. */
  readonly byShape: ReadonlyMap<string, readonly FieldUse[]>
}

/** The operation of a fetch, each fragment in its place. @throws GraphQLError where the text is no GraphQL. */
export function readFetch(text: string): OperationDefinitionNode {
  return spreadFragments(selectOperation(parse(text, { noLocation: true }), undefined))
}

/**
 * Groups the fields of a fetch as OverlappingFieldsCanBeMerged does (GraphQL, section 5.3.2). Fields of different shapes
 * are taken to be told apart: what is below them stays apart too.
 */
export function readKeyUses(operation: OperationDefinitionNode, subgraph: string, supergraph: Supergraph): KeyUses[] {
  const root = supergraph.schema.getRootType(operation.operation)?.name ?? ''
  const found: KeyUses[] = []
  const level = usesIn(operation.selectionSet, root, [], { subgraph, supergraph })
  readLevel(level, [], { subgraph, supergraph, found })
  return found
}

/**
 * True where the uses cannot stand under one key, nor could they if each shape had a key of its own: different fields
 * for what may be one object.
 */
export function areContradictory({ byShape }: KeyUses, { schema }: Supergraph): boolean {
  const uses = [...byShape.values()].flat()
  if (new Set(uses.map(({ call }) => call)).size < 2) return false
  const isObject = (name: string) => schema.getType(name)?.astNode?.kind === Kind.OBJECT_TYPE_DEFINITION
  const exclude = (one: FieldUse, other: FieldUse) =>
    one.parents.some((name, depth) => {
      const theirs = other.parents[depth] ?? ''
      return name !== theirs && isObject(name) && isObject(theirs)
    })
  return uses.some((one, index) =>
    uses.slice(index + 1).some((other) => one.call !== other.call && !exclude(one, other)),
  )
}

interface Reading {
  readonly subgraph: string
  readonly supergraph: Supergraph
}

interface Collecting extends Reading {
  readonly found: KeyUses[]
}

function usesIn(set: SelectionSetNode, parent: string, above: readonly string[], reading: Reading): FieldUse[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [useOf(selection, [...above, parent], reading)]
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    return usesIn(selection.selectionSet, selection.typeCondition?.name.value ?? parent, above, reading)
  })
}

function useOf(node: FieldNode, parents: readonly string[], { subgraph, supergraph }: Reading): FieldUse {
  const name = node.name.value
  const type = supergraph.typeOf(parents.at(-1) ?? '', name, subgraph) ?? machinery[name] ?? ''
  const shape = node.selectionSet ? type.replace(/\w+/, '*') : type
  return { node, parents, shape, call: `${name}(${(node.arguments ?? []).map(print).toSorted().join()})` }
}

/** The fields that every subgraph has beside its own. */
const machinery: Readonly<Record<string, string>> = { __typename: 'String!', _entities: '[_Entity]!' }

function readLevel(uses: readonly FieldUse[], path: readonly string[], collecting: Collecting): void {
  for (const [key, same] of Map.groupBy(uses, ({ node }) => responseKey(node))) {
    const byShape = Map.groupBy(same, ({ shape }) => shape)
    collecting.found.push({ key, path, byShape })
    for (const alike of byShape.values())
      readLevel(
        alike.flatMap((use) => below(use, collecting)),
        [...path, key],
        collecting,
      )
  }
}

function below({ node, parents }: FieldUse, reading: Reading): FieldUse[] {
  if (!node.selectionSet) return []
  const { subgraph, supergraph } = reading
  const type = supergraph.typeOf(parents.at(-1) ?? '', node.name.value, subgraph)?.replace(/\W/g, '') ?? ''
  return usesIn(node.selectionSet, type, parents, reading)
}

function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
