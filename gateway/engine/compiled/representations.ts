import type { FetchRewrite, RequiresSelection } from '@graphql-hive/router-query-planner'
import { isInterfaceType, isNonNullType, isObjectType } from 'graphql'
import { isDataObject, type DataObject } from './json.ts'
import { compileRewrites, typenameRewrite } from './rewrites.ts'
import type { Supergraph } from './supergraph.ts'

/** How the objects of one entity fetch are represented. */
export interface Represent {
  /**
   * The representation as JSON text, equal for equal representations; `undefined` where it cannot be asked for: another
   * type, a key that is null or missing, a required value that a failed fetch left out.
   */
  text(entity: DataObject, hasFailed: boolean): string | undefined
  /** A value that is equal for equal entities and seldom for others, where there is one: quicker than the text. */
  keyOf(entity: DataObject): string | number | undefined
}

/** One member of a representation. */
interface Member {
  readonly text: string
  readonly from: string
  readonly alias: string
  readonly selections: readonly RequiresSelection[] | undefined
  readonly write: (value: unknown, hasFailed: boolean) => string | undefined
  /** True where a value that is simply not there may be sent as null. */
  readonly nullable: boolean
}

interface TypeWriter {
  readonly opening: string
  readonly members: readonly Member[]
  /** The keys of which one must be there entirely. */
  readonly keys: readonly (readonly string[])[]
  /** The field of a key of one field. */
  readonly hint: string | undefined
}

/** Compiles the `requires` of an entity fetch to one subgraph, one writer for each type of object that it meets. */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  rewrites: readonly FetchRewrite[] | undefined,
  subgraph: string,
  supergraph: Supergraph,
): Represent {
  const writers = new Map<string, TypeWriter | undefined>()
  const rename = typenameRewrite(rewrites, supergraph)
  const rewritten = rename ? undefined : compileRewrites(rewrites, supergraph)
  const writerOf = ({ __typename: name }: DataObject): TypeWriter | undefined => {
    if (typeof name !== 'string') return undefined
    if (!writers.has(name)) writers.set(name, typeWriter(name, rename?.(name) ?? name, requires, subgraph, supergraph))
    return writers.get(name)
  }
  return {
    text(entity, hasFailed) {
      const writer = writerOf(entity)
      if (!writer || !hasAnyKey(entity, writer)) return undefined
      const members = writeMembers(entity, writer.members, hasFailed)
      if (members === undefined) return undefined
      const text = `${writer.opening}${members}}`
      return rewritten ? rewriteText(text, rewritten) : text
    },
    keyOf(entity) {
      const hint = writerOf(entity)?.hint
      const value = hint === undefined ? undefined : entity[hint]
      return typeof value === 'string' || typeof value === 'number' ? value : undefined
    },
  }
}

function rewriteText(text: string, rewrite: (value: unknown) => void): string {
  const value: unknown = JSON.parse(text)
  rewrite(value)
  return JSON.stringify(value)
}

function typeWriter(
  typeName: string,
  sentName: string,
  requires: readonly RequiresSelection[],
  subgraph: string,
  supergraph: Supergraph,
): TypeWriter | undefined {
  const applies = requires.some((selection) => selection.kind === 'Field' || matches(typeName, selection, supergraph))
  const members = membersOf(typeName, requires, supergraph)
  if (!applies || members.length === 0) return undefined
  const asked = new Set(members.map(({ alias }) => alias))
  const keys = [...supergraph.keysOf(sentName, subgraph), ...supergraph.keysOf(typeName, subgraph)]
  const single = keys.find((key) => key.length === 1 && key[0] !== undefined && asked.has(key[0]))
  return {
    opening: `{"__typename":${JSON.stringify(sentName)}`,
    members,
    keys: keys.filter((key) => key.every((field) => field === '__typename' || asked.has(field))),
    hint: single?.[0],
  }
}

function hasAnyKey(entity: DataObject, { keys }: TypeWriter): boolean {
  return keys.length === 0 || keys.some((key) => key.every((field) => isPresent(entity[field])))
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** Selections for an interface hold for its objects, and, for an object known only as its interface, the other way round. */
function matches(typeName: string, selection: RequiresSelection, supergraph: Supergraph): boolean {
  if (selection.kind !== 'InlineFragment') return false
  const { typeCondition } = selection
  return (
    typeName === '' || supergraph.satisfies(typeName, typeCondition) || supergraph.satisfies(typeCondition, typeName)
  )
}

/** Collects the members for one type; a field that several fragments ask for is written once, with all its selections. */
function membersOf(typeName: string, requires: readonly RequiresSelection[], supergraph: Supergraph): Member[] {
  const fields = new Map<string, { from: string; alias: string; selections: RequiresSelection[] | undefined }>()
  const gather = (selections: readonly RequiresSelection[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment' && matches(typeName, selection, supergraph)) gather(selection.selections)
      if (selection.kind !== 'Field' || selection.name === '__typename') continue
      const alias = selection.alias ?? selection.name
      const known = fields.get(alias)
      const further = selection.selections ?? []
      if (known?.selections) known.selections.push(...further)
      else if (!known)
        fields.set(alias, { from: selection.name, alias, selections: further.length > 0 ? [...further] : undefined })
    }
  }
  gather(requires)
  return [...fields.values()].map((field) => ({
    ...field,
    text: `,${JSON.stringify(field.alias)}:`,
    write: field.selections ? nestedWriter(field.selections, supergraph) : (value) => JSON.stringify(value),
    nullable: isNullable(typeName, field.alias, supergraph),
  }))
}

function isNullable(typeName: string, field: string, { schema }: Supergraph): boolean {
  const type = schema.getType(typeName)
  if (!isObjectType(type) && !isInterfaceType(type)) return false
  const definition = type.getFields()[field]
  return definition !== undefined && !isNonNullType(definition.type)
}

function writeMembers(entity: DataObject, members: readonly Member[], hasFailed: boolean): string | undefined {
  let text = ''
  for (const { from, alias, text: opening, write, nullable } of members) {
    const value = entity[from] === undefined ? entity[alias] : entity[from]
    if (value === undefined && (hasFailed || !nullable)) return undefined
    const written = isPresent(value) ? write(value, hasFailed) : 'null'
    if (written === undefined) return undefined
    text += opening + written
  }
  return text
}

function nestedWriter(selections: readonly RequiresSelection[], supergraph: Supergraph): Member['write'] {
  const byType = new Map<string, readonly Member[]>()
  const write = (value: unknown, hasFailed: boolean): string | undefined => {
    if (Array.isArray(value)) return writeList(value, (item) => write(item, hasFailed))
    if (!isDataObject(value)) return JSON.stringify(value ?? null)
    const name = typeof value['__typename'] === 'string' ? value['__typename'] : ''
    const members = byType.get(name) ?? membersOf(name, selections, supergraph)
    byType.set(name, members)
    const text = writeMembers(value, members, hasFailed)
    if (text === undefined) return undefined
    return name === '' ? `{${text.slice(1)}}` : `{"__typename":${JSON.stringify(name)}${text}}`
  }
  return write
}

function writeList(items: readonly unknown[], write: (item: unknown) => string | undefined): string | undefined {
  const texts: string[] = []
  for (const item of items) {
    const text = write(item)
    if (text === undefined) return undefined
    texts.push(text)
  }
  return `[${texts.join()}]`
}
