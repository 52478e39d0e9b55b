import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  printSchema,
  type TypeDefinitionNode,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { composeHub } from '../../cli/compose.ts'
import { buildApiSchema } from '../../gateway/engine/compiled/apiSchema.ts'

/**
 * The public contract, to the letter: names, arguments, types, defaults and nullability are fixed; every type may have more
 * fields, every enum more values.
 */
const contract = parse(readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8'))
const api = parse(printSchema(buildApiSchema(parse(await composeHub()))))

const isType = (definition: DefinitionNode): definition is TypeDefinitionNode =>
  'name' in definition && definition.kind.endsWith('TypeDefinition')
const typesOf = ({ definitions }: DocumentNode) =>
  new Map(definitions.filter(isType).map((type) => [type.name.value, type]))
const apiTypes = typesOf(api)

const fieldsOf = (type: TypeDefinitionNode | undefined): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =>
  type && 'fields' in type ? (type.fields ?? []) : []
const signature = (field: FieldDefinitionNode | InputValueDefinitionNode): string => {
  const parameters = 'arguments' in field ? (field.arguments ?? []) : []
  const list = parameters.map(
    (argument) =>
      `${argument.name.value}: ${print(argument.type)}${argument.defaultValue ? ` = ${print(argument.defaultValue)}` : ''}`,
  )
  return `${field.name.value}${list.length > 0 ? `(${list.join(', ')})` : ''}: ${print(field.type)}`
}

describe.each([...typesOf(contract)])('the contract of %s', (name, type) => {
  const served = apiTypes.get(name)

  it('is served as the same kind of type', () => {
    expect(served?.kind).toBe(type.kind)
  })

  const fields = fieldsOf(type).map((field) => [field.name.value, field] as const)
  if (fields.length > 0) {
    it.each(fields)('has %s as agreed', (fieldName, field) => {
      const servedField = fieldsOf(served).find((candidate) => candidate.name.value === fieldName)
      expect(servedField && signature(servedField)).toBe(signature(field))
    })
  }

  if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
    it('has its values', () => {
      const values =
        served?.kind === Kind.ENUM_TYPE_DEFINITION ? (served.values ?? []).map((value) => value.name.value) : []
      expect(values).toEqual(expect.arrayContaining((type.values ?? []).map((value) => value.name.value)))
    })
  }

  if (type.kind === Kind.OBJECT_TYPE_DEFINITION && type.interfaces?.length) {
    it('implements its interfaces', () => {
      const interfaces = served && 'interfaces' in served ? (served.interfaces ?? []).map((one) => one.name.value) : []
      expect(interfaces).toEqual(expect.arrayContaining((type.interfaces ?? []).map((one) => one.name.value)))
    })
  }
})

const lists =
  'organs regions zones serviceItems projects approvalCases parcels planningPermits constructionPermits enterprises alerts complaints catalogueEntries shareRequests'

it.each(lists.split(' '))('the list %s has the one shape of lists', (name) => {
  const field = fieldsOf(apiTypes.get('Query')).find((candidate) => candidate.name.value === name)
  const stem = field && print(field.type).replace('Connection!', '')
  expect(field && signature(field)).toBe(
    `${name}(filter: ${stem}Filter, orderBy: ${stem}Order, first: Int, after: String, last: Int, before: String): ${stem}Connection!`,
  )
  const connection = fieldsOf(apiTypes.get(`${stem}Connection`)).map(signature)
  expect(connection).toEqual([
    `edges: [${stem}Edge!]!`,
    `nodes: [${stem}!]!`,
    'pageInfo: PageInfo!',
    'totalCount: Int!',
    'totalCountIsExact: Boolean!',
  ])
})
