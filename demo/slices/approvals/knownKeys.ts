import { searchTerms } from '#schema/lists/keyword.ts'
import type { KnownKey } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import type { Slice, SliceTable, World, WorldProject } from '../../world/types.ts'
import { regionRows } from '../services/regions.ts'
import type { SliceRow } from '../sliceRow.ts'

/** The key of another subgraph's entity with its name; without a name it is found by its whole key only. */
export type EntityKey = readonly [typeName: string, key: string, name?: string]

/** A row of `known_key`; its id is made by the database. */
type Row = Omit<SliceRow<KnownKey>, 'id'>

/** The keys of the world as one table, and those of other slices as one more for each of their tables. */
export function knownKeys(world: World, others: readonly Slice[]): SliceTable[] {
  const keys = worldKeys(world)
  const known = new Set(keys.map(([typeName, key]) => `${typeName}:${key}`))
  return [
    { table: 'known_key', rows: keys.map(keyRow) },
    ...others.flatMap(({ subgraph, tables }) =>
      tables.flatMap(({ table, part, rows }): SliceTable[] => {
        const keyOf = entities[`${subgraph}.${table}`]
        if (!keyOf) return []
        // A generator would be used up here and publish nothing afterwards.
        if (!Array.isArray(rows)) throw new TypeError(`The rows of ${subgraph}.${table} cannot be read twice.`)
        const name = [subgraph, table, ...(part === undefined ? [] : [part])].join(' ')
        return [{ table: 'known_key', part: name, rows: newKeys(rows, keyOf, known) }]
      }),
    ),
  ]
}

/** One row of `known_key`. */
export const keyRow = ([typeName, key, name]: EntityKey): Row => ({
  typeName,
  key,
  label: name ?? key,
  terms: searchTerms(name),
})

function* newKeys(
  rows: Iterable<object>,
  keyOf: (row: Record<string, unknown>) => EntityKey,
  known: ReadonlySet<string>,
): Generator<Row> {
  for (const row of rows) {
    const entity = keyOf(row as Record<string, unknown>)
    if (!known.has(`${entity[0]}:${entity[1]}`)) yield keyRow(entity)
  }
}

const entityKey = (typeName: string, key: unknown, name?: unknown): EntityKey =>
  typeof name === 'string' ? [typeName, String(key), name] : [typeName, String(key)]

/** How the rows of other slices name their entities. */
const entities: Readonly<Record<string, (row: Record<string, unknown>) => EntityKey>> = {
  'services.service_item': ({ codeVersion, name }) => entityKey('ServiceItem', codeVersion, name),
  'services.service_hall': ({ code, name }) => entityKey('ServiceHall', code, name),
  'land.parcel': ({ code }) => entityKey('Parcel', code),
  'land.real_estate_unit': ({ code, location }) => entityKey('RealEstateUnit', code, location),
  'commerce.enterprise': ({ uscc, name }) => entityKey('Enterprise', uscc, name),
  'commerce.business_licence': ({ number }) => entityKey('BusinessLicence', number),
  'supervision.alert': ({ number }) => entityKey('Alert', number),
  'supervision.complaint': ({ number }) => entityKey('Complaint', number),
  'sharing.catalogue_entry': ({ code, name }) => entityKey('CatalogueEntry', code, name),
  'sharing.share_request': ({ number }) => entityKey('ShareRequest', number),
}

const worldKeys = (world: World): EntityKey[] => [
  ...world.organs.map(({ code, name }): EntityKey => ['Organ', code, name]),
  ...regionRows(world).map(({ code, name }): EntityKey => ['Region', code, name]),
  ...world.zones.map(({ code, name }): EntityKey => ['Zone', code, name]),
  ...world.serviceItems.map(({ code, version, name }): EntityKey => ['ServiceItem', `${code}@${version}`, name]),
  ...world.enterprises.map(({ uscc, name }): EntityKey => ['Enterprise', uscc, name]),
  ...world.parcels.map(({ code }): EntityKey => ['Parcel', code]),
  ...world.projects.flatMap(permitKeys),
]

const permitTypes = [
  ['SiteOpinion', 'siteOpinion'],
  ['LandUsePlanningPermit', 'landUsePlanningPermit'],
  ['ConstructionPlanningPermit', 'constructionPlanningPermit'],
  ['ConstructionPermit', 'constructionPermit'],
] as const

const permitKeys = (project: WorldProject): EntityKey[] =>
  permitTypes.flatMap(([typeName, field]): EntityKey[] => {
    const permit = project[field]
    return permit === null ? [] : [[typeName, permit.number]]
  })
