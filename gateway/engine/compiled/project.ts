import {
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, dataKeyOf, writtenType, type WrittenType } from './collectFields.ts'
import type { Trace } from './execution.ts'
import { isDataObject, type DataObject } from './json.ts'
import { leafWriter } from './leaves.ts'

/** What one answer is written from. */
export interface Projection {
  readonly data: DataObject
  /** Objects that stand in several places; the text of each is written once per selection. */
  readonly shared: ReadonlySet<object>
  /** Whether strings of the data may need escapes in JSON. */
  readonly escapes: boolean
}

/** The answers of `__schema` and `__type`, as JSON text, by response key. */
export type IntrospectionTexts = ReadonlyMap<string, string>

/** Writes the data of one answer as JSON text, `null` where a non-null root field has no value. */
export type Project = (projection: Projection, introspection: IntrospectionTexts) => string

interface Run extends Projection {
  readonly introspection: IntrospectionTexts
  readonly texts: Map<DataObject, string>[]
}

type Write = (value: unknown, run: Run) => string

interface FieldWriter {
  readonly opening: string
  readonly dataKey: string
  readonly write: Write
  readonly nonNull: boolean
}

interface Compilation {
  readonly schema: GraphQLSchema
  readonly trace: Trace
  /** How many object writers there are so far: each has its own place for remembered texts. */
  writers: number
}

/**
 * Compiles an operation (fragments spread, conditions resolved) into a writer of its answer. A value that is missing,
 * or not of its type, is `null`; where the schema forbids that, the `null` moves up to the next place that allows it
 * (GraphQL, section 6.4.4). Neither adds an error: see `leaves.ts`.
 */
export function compileProjector(operation: OperationDefinitionNode, schema: GraphQLSchema, trace: Trace): Project {
  const root = schema.getRootType(operation.operation)
  if (!root) return () => 'null'
  const compilation: Compilation = { schema, trace, writers: 0 }
  const fields = compileFields(root, [operation.selectionSet], compilation)
  return ({ data, shared, escapes }, introspection) =>
    writeFields(data, fields, { data, shared, escapes, introspection, texts: [] }, trace)
}

function compileFields(type: WrittenType, sets: readonly SelectionSetNode[], to: Compilation): FieldWriter[] {
  const collected = [...collectFields(sets, type, to.schema)]
  return collected.map(([responseKey, nodes], index) => ({
    ...compileField(type, responseKey, nodes, to),
    opening: `${index === 0 ? '' : ','}${JSON.stringify(responseKey)}:`,
  }))
}

function compileField(
  type: WrittenType,
  responseKey: string,
  nodes: readonly FieldNode[],
  to: Compilation,
): Omit<FieldWriter, 'opening'> {
  const name = nodes[0]?.name.value ?? ''
  const dataKey = nodes[0] ? dataKeyOf(nodes[0]) : responseKey
  if (name === '__typename') return { dataKey, nonNull: true, write: constant(typenameText(type)) }
  if (name === '__schema' || name === '__type')
    return { dataKey, nonNull: name === '__schema', write: (_, run) => run.introspection.get(responseKey) ?? 'null' }
  const field = type.getFields()[name]
  if (!field) return { dataKey, nonNull: false, write: constant('null') }
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  return { dataKey, nonNull: isNonNullType(field.type), write: compileType(field.type, sets, to) }
}

/** An object known only as its interface cannot say what it is. */
function typenameText(type: WrittenType): string {
  return isAbstractType(type) ? 'null' : JSON.stringify(type.name)
}

function constant(text: string): Write {
  return () => text
}

function compileType(type: GraphQLOutputType, sets: readonly SelectionSetNode[], to: Compilation): Write {
  if (isNonNullType(type)) return compileType(type.ofType, sets, to)
  if (isListType(type)) return listWriter(compileType(type.ofType, sets, to), isNonNullType(type.ofType), to.trace)
  if (isCompositeType(type)) return objectWriter(type, sets, to)
  return isLeafType(type) ? leafWriter(type) : constant('null')
}

function listWriter(write: Write, nonNullItems: boolean, trace: Trace): Write {
  return (value, run) => {
    if (!Array.isArray(value)) return 'null'
    let text = '['
    for (let index = 0; index < value.length; index++) {
      const item = write(value[index], run)
      if (nonNullItems && item === 'null') {
        trace('null: item of a list')
        return 'null'
      }
      text += index === 0 ? item : `,${item}`
    }
    return `${text}]`
  }
}

function objectWriter(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], to: Compilation): Write {
  const byName = new Map<string, readonly FieldWriter[] | undefined>()
  const id = to.writers++
  return (value, run) => {
    if (!isDataObject(value)) return 'null'
    const typeName = value['__typename']
    const name = typeof typeName === 'string' ? typeName : type.name
    if (!byName.has(name)) byName.set(name, fieldsOf(name, type, sets, to))
    const fields = byName.get(name)
    if (!fields) return 'null'
    if (!run.shared.has(value)) return writeFields(value, fields, run, to.trace)
    const texts = (run.texts[id] ??= new Map<DataObject, string>())
    const known = texts.get(value)
    if (known !== undefined) return known
    const text = writeFields(value, fields, run, to.trace)
    texts.set(value, text)
    return text
  }
}

/** `undefined` where clients may not see objects of that name, or may not see them here. */
function fieldsOf(
  name: string,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  to: Compilation,
): FieldWriter[] | undefined {
  const written = writtenType(name, to.schema)
  const fits = written && (written.name === type.name || !isAbstractType(type) || to.schema.isSubType(type, written))
  if (!written || !fits) to.trace('null: unknown type')
  return written && fits ? compileFields(written, sets, to) : undefined
}

function writeFields(value: DataObject, fields: readonly FieldWriter[], run: Run, trace: Trace): string {
  let text = '{'
  for (const { opening, dataKey, write, nonNull } of fields) {
    const written = write(value[dataKey], run)
    if (nonNull && written === 'null') {
      trace('null: field of an object')
      return 'null'
    }
    text += opening + written
  }
  return `${text}}`
}
