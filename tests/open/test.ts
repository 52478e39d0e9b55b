import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { composeOpen, openSupergraphFile } from '#schema/compose.ts'
import { openPart } from '#schema/open/openPart.ts'
import { composeHub, composeHubOpen, hubServices } from '../../cli/compose.ts'
import { catalogueRows } from '../../demo/slices/sharing/catalogue.ts'
import { buildApiSchema } from '../../gateway/engine/compiled/apiSchema.ts'
import { runHeliograph } from '../kit/heliograph.ts'

let open: GraphQLSchema
let full: GraphQLSchema
beforeAll(async () => {
  open = buildApiSchema(parse(await composeHubOpen()))
  full = buildApiSchema(parse(await composeHub()))
})

/** `Type.field` of everything that a schema shows. */
const coordinatesOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  )

type Directed = { readonly directives?: readonly ConstDirectiveNode[] }

const isPublic = ({ directives = [] }: Directed): boolean =>
  directives.some((one) => print(one) === '@tag(name: "public")')

/** `Type.field` of what is tagged, or stands on a tagged type. */
function taggedFields(type: DefinitionNode): string[] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
  const tagged = (type.fields ?? []).filter((field) => isPublic(type) || isPublic(field))
  return tagged.map(({ name }) => `${type.name.value}.${name.value}`)
}

const isObjectDefinition = (one: DefinitionNode): one is ObjectTypeDefinitionNode =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION

describe('the open part', () => {
  it('is committed fresh, and printed by the command', async () => {
    const composed = await composeHubOpen()
    expect(readFileSync(openSupergraphFile, 'utf8')).toBe(composed)
    const command = runHeliograph(['supergraph', '--open'], { HELIOGRAPH_FOLDER: '/nowhere/at/all' })
    expect(await command.exit).toBe(0)
    expect(command.output()).toBe(composed.trimEnd())
  })

  it('shows nothing about a single case, applicant, project, parcel or person', () => {
    const types = Object.keys(open.getTypeMap())
    const single =
      /^(ApprovalCase|JointApproval|Project|Parcel|Enterprise|Person|Complaint|Alert|Rating|Mortgage|.*Permit)(Connection|Edge|al.*)?$/
    expect(types.filter((name) => single.test(name))).toEqual([])
    expect(Object.keys(open.getQueryType()?.getFields() ?? {}).toSorted()).toEqual([
      'agentCentreReport',
      'campaign',
      'campaigns',
      'codeSet',
      'coverage',
      'dueDate',
      'jointStandard',
      'jointStandards',
      'organ',
      'organCoverage',
      'organs',
      'policyInstrument',
      'policyInstruments',
      'processPerformance',
      'processTemplate',
      'publishedSurveys',
      'region',
      'regions',
      'serviceHall',
      'serviceItem',
      'serviceItems',
      'serviceWindow',
      'sharingLimits',
      'stages',
      'supervisionRules',
      'tradeCategories',
      'tradeCategory',
      'zone',
      'zones',
    ])
    expect([open.getMutationType(), open.getSubscriptionType()]).toEqual([undefined, undefined])
  })

  it('has only fields that their provider shares unconditionally and that are not personal', () => {
    const catalogued = new Map(catalogueRows().map((row) => [`${row.entity}.${row.field}`, row]))
    const found = coordinatesOf(open).flatMap((coordinate) => catalogued.get(coordinate) ?? [])
    expect(found.length).toBeGreaterThan(90)
    expect(found.filter(({ sharingClass, personal }) => sharingClass !== 'UNCONDITIONAL' || personal)).toEqual([])
  })

  it('has every tagged field and no other', async () => {
    const tagged = new Set((await hubServices()).flatMap(({ typeDefs }) => typeDefs.definitions.flatMap(taggedFields)))
    expect(coordinatesOf(open).toSorted()).toEqual([...tagged].toSorted())
  })

  it('shows no history and no provenance: an entity, which may grow fields, is tagged field by field', async () => {
    expect(coordinatesOf(open).filter((one) => /\.(history|provenance)$/.test(one))).toEqual([])
    const types = (await hubServices()).flatMap(({ typeDefs }) => typeDefs.definitions).filter(isObjectDefinition)
    const hasKey = ({ directives = [] }: Directed) => directives.some(({ name }) => name.value === 'key')
    expect(types.filter((type) => hasKey(type) && isPublic(type)).map(({ name }) => name.value)).toEqual([])
  })

  it('is a part: whatever it shows, the full graph shows with the same type and arguments', () => {
    for (const coordinate of coordinatesOf(open)) {
      const [type = '', name = ''] = coordinate.split('.')
      const signature = (schema: GraphQLSchema) => {
        const owner = schema.getType(type)
        const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined
        return [coordinate, String(field?.type), field?.args.map((one) => `${one.name}: ${String(one.type)}`)]
      }
      expect(signature(open)).toEqual(signature(full))
    }
  })

  it("composes alike with Apollo's composer", async () => {
    const { supergraphSdl = '', errors } = composeServices(openPart(await hubServices()))
    expect(errors).toBeUndefined()
    const api = buildApiSchema(parse(supergraphSdl))
    expect(coordinatesOf(api).toSorted()).toEqual(coordinatesOf(open).toSorted())
    expect(Object.keys(api.getTypeMap()).toSorted()).toEqual(Object.keys(open.getTypeMap()).toSorted())
  })

  it('is refused where nothing is tagged', () => {
    const typeDefs = parse('type Query { parcels: Int }')
    expect(() => composeOpen([{ name: 'land', url: 'http://land.test', typeDefs }])).toThrow(
      'There is no open part: no field that Query leads to has @tag(name: "public").',
    )
  })
})
