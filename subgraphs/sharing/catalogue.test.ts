import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueDecisions } from '../../demo/slices/sharing/catalogueDecisions.ts'
import { sharingSlice } from '../../demo/slices/sharing.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

interface Row {
  readonly code: string
  readonly organCode: string
  readonly entity: string
  readonly field: string
  readonly name: string
  readonly sharingClass: string
  readonly personal: boolean
}

let sharing: OpenSubgraph
let rows: Row[]
beforeAll(async () => {
  sharing = await openSubgraph(manifest, sharingSlice)
  rows = await sharing.database.query<Row>(undefined, 'SELECT * FROM sharing.catalogue_entry ORDER BY code')
})
afterAll(() => sharing.close())

const folder = join(import.meta.dirname, '..')
const organs: Readonly<Record<string, string>> = {
  land: 'LAND',
  planning: 'PLANNING',
  construction: 'CONSTRUCTION',
  commerce: 'COMMERCE',
  supervision: 'SUPERVISION',
}
const objectTypes = readdirSync(folder)
  .filter((name) => !name.startsWith('.') && !name.includes('.test.'))
  .flatMap((name) => objectTypesOf(name).map((type) => ({ organ: organs[name] ?? 'APPROVAL_OFFICE', type })))

function objectTypesOf(name: string): ObjectTypeDefinitionNode[] {
  const { definitions } = parse(readFileSync(join(folder, name, 'schema.graphql'), 'utf8'))
  return definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
}

const fieldNames = ({ fields }: ObjectTypeDefinitionNode): string[] => (fields ?? []).map(({ name }) => name.value)
const isEntity = ({ directives }: ObjectTypeDefinitionNode): boolean =>
  (directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === 'key' && !(given ?? []).some((argument) => argument.name.value === 'resolvable'),
  )

describe('the catalogue of data', () => {
  it('names only types and fields that their provider declares', () => {
    const unknown = rows.filter(
      ({ organCode, entity, field }) =>
        !objectTypes.some(
          ({ organ, type }) => organ === organCode && type.name.value === entity && fieldNames(type).includes(field),
        ),
    )
    expect(unknown).toEqual([])
  })

  it('leaves out no field of any entity but those about the record itself', () => {
    const catalogued = new Set(rows.map(({ entity, field }) => `${entity}.${field}`))
    const missing = objectTypes
      .filter(({ type }) => isEntity(type))
      .flatMap(({ type }) => fieldNames(type).map((field) => `${type.name.value}.${field}`))
      .filter((name) => !/\.(id|history|provenance|withdrawnOn|withdrawnReason)$/.test(name) && !catalogued.has(name))
    expect(missing).toEqual([])
  })

  it('lists a key once, with the organ that owns the type', () => {
    const keys = ['Project.code', 'Enterprise.uscc', 'Region.code', 'ServiceWindow.code', 'ApprovalCase.number']
    const providers = keys.map((key) =>
      rows.filter(({ entity, field }) => `${entity}.${field}` === key).map(({ organCode }) => organCode),
    )
    expect(providers).toEqual([
      ['APPROVAL_OFFICE'],
      ['COMMERCE'],
      ['APPROVAL_OFFICE'],
      ['APPROVAL_OFFICE'],
      ['APPROVAL_OFFICE'],
    ])
  })

  it('has no decision about a type or field that is gone', () => {
    const stale = catalogueDecisions.filter(
      ({ of }) => !rows.some(({ entity, field }) => of === entity || of === `${entity}.${field}`),
    )
    expect(stale).toEqual([])
  })

  it('calls every field by its Chinese term', () => {
    expect(rows.filter(({ name }) => !/^[\p{Script=Han}“]/u.test(name))).toEqual([])
  })

  it('never shares personal data or evidence without condition', () => {
    const classOf = (code: string) => rows.find((row) => row.code === code)?.sharingClass
    expect([
      classOf('SUPERVISION.Complaint.complainant'),
      classOf('SUPERVISION.Complaint.contact'),
      classOf('APPROVAL_OFFICE.Evidence.hash'),
      classOf('LAND.Mortgage.amountYuan'),
      classOf('LAND.Parcel.areaM2'),
    ]).toEqual(['CONDITIONAL', 'CONDITIONAL', 'NOT_SHARED', 'CONDITIONAL', 'UNCONDITIONAL'])
    expect(rows.filter(({ personal, sharingClass }) => personal && sharingClass === 'UNCONDITIONAL')).toEqual([])
  })

  it('refuses to share personal data without condition', async () => {
    const opening = sharing.database.query(
      undefined,
      `UPDATE sharing.catalogue_entry SET sharing_class = 'UNCONDITIONAL' WHERE personal`,
    )
    await expect(opening).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})
