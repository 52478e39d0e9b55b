import {
  type ASTNode,
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * The parts of the schema that an operation uses, each once: `Type.field`, `Type.field.argument`, `Input.field` and `Enum.VALUE` where they stand in
 * its text; a type alone for inputs and enums that come in variables, and for enums and unions that are answered, since nobody knows which of
 * their members matter to the client.
 */
export function findCoordinates(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const found = new Set<string>()
  for (const node of [operation, ...fragmentsOf(document, operation)]) collect(schema, node, found)
  for (const { type } of operation.variableDefinitions ?? []) {
    addInput(typeFromAST(schema, type as never) as GraphQLInputType | undefined, found)
  }
  return [...found]
}

function collect(schema: GraphQLSchema, root: ASTNode, found: Set<string>): void {
  const types = new TypeInfo(schema)
  const visitor = {
    Field() {
      const [parent, field] = [types.getParentType(), types.getFieldDef()]
      if (!parent || !field || field.name.startsWith('__') || parent.name.startsWith('__')) return
      found.add(`${parent.name}.${field.name}`)
      const answered = getNamedType(field.type)
      if (isEnumType(answered) || isUnionType(answered)) found.add(answered.name)
    },
    Argument() {
      const [parent, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()]
      if (parent && field && argument && !types.getDirective())
        found.add(`${parent.name}.${field.name}.${argument.name}`)
    },
    ObjectField(node: { readonly name: { readonly value: string } }) {
      const parent = getNamedType(types.getParentInputType())
      if (parent) found.add(`${parent.name}.${node.name.value}`)
    },
    EnumValue(node: { readonly value: string }) {
      const type = getNamedType(types.getInputType())
      if (type) found.add(`${type.name}.${node.value}`)
    },
  }
  visit(root, visitWithTypeInfo(types, visitor))
}

/** The fragments that the operation spreads, directly or not. */
function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode) {
  const all = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const spread = new Set<string>()
  const follow = (node: ASTNode): void =>
    void visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.get(value)
        if (!fragment || spread.has(value)) return
        spread.add(value)
        follow(fragment)
      },
    })
  follow(operation)
  return [...spread].flatMap((name) => all.get(name) ?? [])
}

function addInput(type: GraphQLInputType | undefined, found: Set<string>): void {
  const named = getNamedType(type)
  if (!named || found.has(named.name)) return
  if (isEnumType(named)) found.add(named.name)
  if (!isInputObjectType(named)) return
  found.add(named.name)
  for (const field of Object.values(named.getFields())) addInput(field.type, found)
}
