import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { Fixture } from './fixture.ts'

/** A generator of numbers in [0, 1) that repeats itself for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A drawn operation. It may be invalid (fields in conflict), which its reader finds out by validation. */
export interface DrawnOperation {
  readonly source: string
  readonly variables: Record<string, unknown>
}

interface Draw {
  readonly schema: GraphQLSchema
  readonly values: Readonly<Record<string, readonly unknown[]>>
  readonly random: () => number
  readonly declared: string[]
  readonly fragments: string[]
  readonly variables: Record<string, unknown>
}

/** Draws a query or mutation over a schema: aliases, fragments, conditions, arguments and variables of every kind. */
export function drawOperation(schema: GraphQLSchema, fixture: Fixture, random: () => number): DrawnOperation {
  const draw: Draw = {
    schema,
    values: fixture.argumentValues ?? {},
    random,
    declared: [],
    fragments: [],
    variables: {},
  }
  const mutation = schema.getMutationType()
  const isMutation = mutation && random() < 0.2
  const root = isMutation ? mutation : schema.getQueryType()
  if (!root) throw new Error('a schema without queries')
  const selection = drawSelection(root, 1 + Math.floor(random() * 4), draw)
  const definitions = draw.declared.length > 0 ? `(${draw.declared.join(', ')})` : ''
  const source = [`${isMutation ? 'mutation' : 'query'} Drawn${definitions} ${selection}`, ...draw.fragments].join('\n')
  return { source, variables: draw.variables }
}

function pick<Item>(items: readonly Item[], { random }: Draw): Item {
  return items[Math.floor(random() * items.length)] as Item
}

function drawSelection(type: GraphQLCompositeType, depth: number, draw: Draw): string {
  const count = 1 + Math.floor(draw.random() * 4)
  const parts = Array.from({ length: count }, () => drawPart(type, depth, draw)).filter((part) => part !== undefined)
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`
}

function drawPart(type: GraphQLCompositeType, depth: number, draw: Draw): string | undefined {
  const chance = draw.random()
  if (chance < 0.07) return draw.random() < 0.5 ? '__typename' : `kind: __typename`
  if (isUnionType(type) || (isAbstractType(type) && chance < 0.5) || chance < 0.14)
    return drawFragment(type, depth, draw)
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  )
  return fields.length > 0 ? drawField(pick(fields, draw), depth, draw) : undefined
}

function drawFragment(type: GraphQLCompositeType, depth: number, draw: Draw): string {
  const possible = isAbstractType(type) ? draw.schema.getPossibleTypes(type) : [type]
  const conditions: GraphQLCompositeType[] = [...possible, type]
  for (const { name } of isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [])
    conditions.push(draw.schema.getType(name) as GraphQLCompositeType)
  const condition = pick(conditions, draw)
  const selection = drawSelection(condition, depth, draw)
  if (draw.random() < 0.3) {
    const name = `F${draw.fragments.length}`
    draw.fragments.push(`fragment ${name} on ${condition.name} ${selection}`)
    return `...${name}${drawCondition(draw)}`
  }
  const typed = condition === type && draw.random() < 0.5 ? '...' : `... on ${condition.name}`
  return `${typed}${drawCondition(draw)} ${selection}`
}

function drawField(field: GraphQLField<unknown, unknown>, depth: number, draw: Draw): string {
  const named = getNamedType(field.type)
  const given = field.args.flatMap((argument) => drawArgument(argument, draw) ?? [])
  const selection = isCompositeType(named) ? ` ${drawSelection(named, depth - 1, draw)}` : ''
  const alias = draw.random() < 0.25 ? `${pick(['a', 'b', 'id', 'name', 'title', '_h0_x', 'price'], draw)}: ` : ''
  return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${drawCondition(draw)}${selection}`
}

function drawCondition(draw: Draw): string {
  const chance = draw.random()
  if (chance > 0.16) return ''
  const name = draw.random() < 0.5 ? 'skip' : 'include'
  if (chance < 0.04) return ` @${name}(if: ${draw.random() < 0.5})`
  return ` @${name}(if: $${declare('Boolean', draw.random() < 0.5, draw)})`
}

/** Declares a variable; a Boolean is used again half of the time, so that conditions hang together. */
function declare(type: string, value: unknown, draw: Draw): string {
  const known = draw.declared.find((text) => text.includes(`: ${type}!`))
  if (type === 'Boolean' && known && draw.random() < 0.5) return known.slice(1, known.indexOf(':'))
  const name = `v${draw.declared.length}`
  const required = type === 'Boolean'
  const byDefault = required && draw.random() < 0.2
  draw.declared.push(`$${name}: ${type}${required ? '!' : ''}${byDefault ? ` = ${String(value)}` : ''}`)
  if (!byDefault) draw.variables[name] = value
  return name
}

function drawArgument({ name, type, defaultValue }: GraphQLArgument, draw: Draw): string | undefined {
  const isRequired = isNonNullType(type) && defaultValue === undefined
  if (!isRequired && draw.random() < 0.3) return undefined
  const value = drawValue(name, type, draw)
  if (isNonNullType(type) && value === null) return undefined
  if (draw.random() < 0.5) return `${name}: $${declareTyped(type, value, draw)}`
  return `${name}: ${literal(value, type)}`
}

function declareTyped(type: GraphQLInputType, value: unknown, draw: Draw): string {
  const name = `v${draw.declared.length}`
  draw.declared.push(`$${name}: ${String(type)}`)
  if (value !== null || draw.random() < 0.5) draw.variables[name] = value
  return name
}

function drawValue(name: string, type: GraphQLInputType, draw: Draw): unknown {
  const nullable = getNullableType(type)
  const known = draw.values[name] ?? draw.values[getNamedType(type).name]
  if (known) return pick(known, draw)
  if (isEnumType(nullable)) return pick(nullable.getValues(), draw).name
  if (isListType(nullable)) return [drawValue(name, nullable.ofType, draw)]
  const byName: Record<string, unknown> = {
    Int: Math.floor(draw.random() * 4),
    Float: 1.5,
    Boolean: draw.random() < 0.5,
    ID: 'x',
  }
  return byName[getNamedType(type).name] ?? 'some text'
}

function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type)
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value))
    return `[${value.map((item) => literal(item, isListType(nullable) ? nullable.ofType : type)).join(', ')}]`
  if (isListType(nullable)) return literal(value, nullable.ofType)
  if (typeof value === 'object') {
    const fields = isInputObjectType(nullable) ? nullable.getFields() : {}
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${key}: ${literal(member, fields[key]?.type ?? type)}`)
      .join(', ')} }`
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value)
}
