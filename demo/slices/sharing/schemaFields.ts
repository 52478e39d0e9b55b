import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql'
import { readTypeDefs } from '#schema/subgraph/readTypeDefs.ts'

/** One field that a subgraph provides. */
export interface SchemaField {
  readonly subgraph: string
  readonly entity: string
  readonly field: string
  /** Its term, the Chinese part of its description. */
  readonly name: string
  /** The name of its type, without lists and non-null. */
  readonly typeName: string
}

interface EntityType {
  readonly subgraph: string
  readonly type: ObjectTypeDefinitionNode
  readonly keyFields: readonly string[]
}

const folder = join(import.meta.dirname, '..', '..', '..', 'subgraphs')

/**
 * The fields of all entities, as the folders of the subgraphs declare them: what another subgraph owns is left out, so a
 * key belongs to the subgraph that says most of its type.
 */
export function readSchemaFields(): SchemaField[] {
  const entities = subgraphNames().flatMap(entityTypes)
  const byName = Map.groupBy(entities, ({ type }) => type.name.value)
  return entities.flatMap((entity) => {
    const declared = byName.get(entity.type.name.value) ?? []
    const owner = declared.toSorted((a, b) => fieldCount(b) - fieldCount(a))[0]
    return ownFields(entity, owner === entity)
  })
}

const subgraphNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()

function entityTypes(subgraph: string): EntityType[] {
  return readTypeDefs(join(folder, subgraph)).definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
    const key = (type.directives ?? []).find(({ name }) => name.value === 'key')
    const argument = (name: string) => key?.arguments?.find((given) => given.name.value === name)?.value
    const fields = argument('fields')
    const resolvable = argument('resolvable')
    if (fields?.kind !== Kind.STRING || (resolvable?.kind === Kind.BOOLEAN && !resolvable.value)) return []
    return [{ subgraph, type, keyFields: fields.value.split(/\s+/) }]
  })
}

/** What every entity has: its identity and where it comes from are no data of its provider. */
const aboutTheRecord = ['id', 'history', 'provenance', 'withdrawnOn', 'withdrawnReason']

function ownFields({ subgraph, type, keyFields }: EntityType, isOwner: boolean): SchemaField[] {
  return (type.fields ?? [])
    .filter(({ name }) => !aboutTheRecord.includes(name.value))
    .filter(({ name }) => isOwner || !keyFields.includes(name.value))
    .filter(({ directives }) => !directives?.some(({ name }) => name.value === 'external'))
    .map((field) => ({
      subgraph,
      entity: type.name.value,
      field: field.name.value,
      name: chineseTerm(field),
      typeName: namedType(field.type),
    }))
}

const fieldCount = ({ type }: EntityType): number => type.fields?.length ?? 0

const chineseTerm = ({ description, name }: FieldDefinitionNode): string =>
  /[\p{Script=Han}“].*$/u.exec(description?.value ?? '')?.[0] ?? name.value

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type))
