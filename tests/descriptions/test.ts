import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NameNode,
  parse,
  type StringValueNode,
} from 'graphql'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const files = [
  'schema/shared.graphql',
  ...readdirSync(join(root, 'subgraphs'))
    .flatMap((name) => [`subgraphs/${name}/schema.graphql`, `subgraphs/${name}/__generated__/publishing.graphql`])
    .filter((file) => existsSync(join(root, file))),
]

it.each(files)('describes everything in %s in English and Chinese', (file) => {
  expect(undescribed(readFileSync(join(root, file), 'utf8'))).toEqual([])
})

it('finds what is described in one language, or not at all', () => {
  const undocumented = /* GraphQL */ `
    "A lease. 租约"
    type Lease {
      "Its number. 编号"
      number: String!
      "Its rent."
      rent("On a day. 日期" on: Date, in: String): Decimal
    }
    "租约状态"
    enum LeaseStatus {
      ACTIVE
    }
  `
  expect(undescribed(undocumented)).toEqual(['Lease.rent', 'Lease.rent(in:)', 'LeaseStatus', 'LeaseStatus.ACTIVE'])
})

interface Described {
  readonly name: NameNode
  readonly description?: StringValueNode | undefined
}

/** `Type`, `Type.field`, `Type.field(argument:)` or `Enum.VALUE` whose description lacks English or Chinese. */
const undescribed = (text: string): string[] => parse(text, { noLocation: true }).definitions.flatMap(ofDefinition)

function ofDefinition(definition: DefinitionNode): string[] {
  if (!('name' in definition) || !definition.name) return []
  const type = definition.name.value
  const values = 'values' in definition ? (definition.values ?? []) : []
  const fields = 'fields' in definition ? (definition.fields ?? []) : []
  return [
    // What extends a type of the same schema is described there.
    ...(definition.kind.endsWith('Extension') ? [] : lacking(type, definition as Described)),
    ...values.flatMap((value) => lacking(`${type}.${value.name.value}`, value)),
    ...fields.flatMap((field) => ofField(`${type}.${field.name.value}`, field)),
  ]
}

function ofField(path: string, field: FieldDefinitionNode | InputValueDefinitionNode): string[] {
  const given = 'arguments' in field ? (field.arguments ?? []) : []
  return [...lacking(path, field), ...given.flatMap((one) => lacking(`${path}(${one.name.value}:)`, one))]
}

function lacking(path: string, { description }: Described): string[] {
  const text = description?.value ?? ''
  return /[A-Za-z]{2}/.test(text) && /\p{Script=Han}/u.test(text) ? [] : [path]
}
