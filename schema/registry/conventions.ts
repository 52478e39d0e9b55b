import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NameNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql'
import { parseDeprecation } from './deprecation.ts'

/** Where a schema departs from our conventions. It composes all the same. */
export interface Finding {
  readonly rule: 'description' | 'naming' | 'deprecation' | 'nullability'
  readonly message: string
  /** `Parcel.areaM2` */
  readonly coordinate: string
  readonly line?: number
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode
type Described = { readonly description?: StringValueNode; readonly name: NameNode }

const pascalCase = /^[A-Z][A-Za-z0-9]*$/
const camelCase = /^[a-z][A-Za-z0-9]*$/
const upperCase = /^[A-Z][A-Z0-9_]*$/
/** What says that a policy can take a field away, and the types of personal data. */
const policyDirectives: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy', 'sharing'])
const maskedTypes: ReadonlySet<string> = new Set(['PersonalText'])

/**
 * Holds a subgraph's schema against our conventions: everything described, types in PascalCase, fields and arguments in
 * camelCase, enum values in UPPER_CASE, deprecations with their dates, and what a policy can take away nullable. Federation's
 * own definitions are left out.
 */
export function lintSchema({ definitions }: DocumentNode): Finding[] {
  return definitions.flatMap((definition) => {
    if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return []
    const type = definition.name.value
    if (type.startsWith('_') || type.includes('__')) return []
    return [...lintType(definition), ...membersOf(definition).flatMap((member) => lintMember(type, member))]
  })
}

function lintType(definition: DefinitionNode & { readonly name: NameNode }): Finding[] {
  const described =
    isTypeExtensionNode(definition) || isRoot(definition) ? [] : describe(definition.name.value, definition)
  return [...described, ...nameLike(definition.name.value, definition.name, pascalCase, 'PascalCase')]
}

const isRoot = ({ name }: { readonly name: NameNode }) => /^(Query|Mutation|Subscription)$/.test(name.value)

function membersOf(definition: DefinitionNode): readonly Member[] {
  if ('values' in definition) return definition.values ?? []
  return 'fields' in definition ? (definition.fields ?? []) : []
}

function lintMember(type: string, member: Member): Finding[] {
  const coordinate = `${type}.${member.name.value}`
  if (member.name.value.startsWith('_')) return []
  const isValue = member.kind === Kind.ENUM_VALUE_DEFINITION
  const shape = isValue
    ? nameLike(coordinate, member.name, upperCase, 'UPPER_CASE')
    : nameLike(coordinate, member.name, camelCase, 'camelCase')
  const inner =
    member.kind === Kind.FIELD_DEFINITION
      ? [
          ...lintNullability(coordinate, member),
          ...(member.arguments ?? []).flatMap((argument) => lintMember(coordinate, argument)),
        ]
      : []
  return [...describe(coordinate, member), ...shape, ...lintDeprecation(coordinate, member), ...inner]
}

const describe = (coordinate: string, { description, name }: Described): Finding[] =>
  description && description.value.trim() !== ''
    ? []
    : [{ rule: 'description', coordinate, message: 'has no description', ...lineOf(name) }]

const nameLike = (coordinate: string, name: NameNode, shape: RegExp, how: string): Finding[] =>
  shape.test(name.value) ? [] : [{ rule: 'naming', coordinate, message: `is not in ${how}`, ...lineOf(name) }]

function lintDeprecation(coordinate: string, { directives = [], name }: Member): Finding[] {
  const deprecated = directives.find((directive) => directive.name.value === 'deprecated')
  if (!deprecated || parseDeprecation(reasonOf(deprecated)).removedNotBefore !== undefined) return []
  const message =
    'expected @deprecated(reason: "since YYYY-MM-DD; use X; removed not before YYYY-MM-DD") with 90 days or more between'
  return [{ rule: 'deprecation', coordinate, message, ...lineOf(name) }]
}

function reasonOf({ arguments: given = [] }: ConstDirectiveNode): string {
  const value = given.find(({ name }) => name.value === 'reason')?.value
  return value?.kind === Kind.STRING ? value.value : ''
}

function lintNullability(coordinate: string, { type, directives = [], name }: FieldDefinitionNode): Finding[] {
  const guarded =
    directives.some((directive) => policyDirectives.has(directive.name.value)) || maskedTypes.has(namedType(type))
  if (!guarded || type.kind !== Kind.NON_NULL_TYPE) return []
  return [
    {
      rule: 'nullability',
      coordinate,
      message: 'is under a policy that can take it away, so it must be nullable',
      ...lineOf(name),
    },
  ]
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type))

const lineOf = ({ loc }: NameNode) => (loc ? { line: loc.startToken.line } : {})
