import { searchTerms } from '#schema/lists/keyword.ts'
import type { ServiceItem, ServiceItemMaterial } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import type { Material } from '../../reference/types.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldServiceItem } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { formerMaterials } from './formerMaterials.ts'
import { createOrganCodes } from './organs.ts'

/** One version of an item with the documents that it asks for. */
export interface ItemVersion {
  readonly item: WorldServiceItem
  readonly version: number
  readonly materials: readonly Material[]
  readonly validFrom: string
  readonly validUntil: string | null
}

const catalogueFrom = '2022-03-01'
/** Why documents were done away with (审批前置清理). */
const CLEARANCE_BASIS = '优化营商环境条例（国务院令第722号）'

/** All versions of the service items. */
export const itemRows = (world: World): SliceRow<ServiceItem>[] => itemVersions(world).map(itemRow)

/** The documents that each version asks for. */
export function materialRows(world: World): SliceRow<ServiceItemMaterial>[] {
  const codeOf = createOrganCodes(world)
  return itemVersions(world).flatMap(({ item, version, materials }) =>
    materials.map(({ name, form, required, fetchableFrom }, index) => ({
      code: `${item.code}@${version}#${index + 1}`,
      itemCodeVersion: `${item.code}@${version}`,
      position: index + 1,
      name,
      form,
      required,
      blankForm: null,
      committable: false,
      fetchableFromCode: fetchableFrom === undefined ? null : codeOf(fetchableFrom),
    })),
  )
}

/**
 * The world's version of an item is the one that its cases began with. Where documents were done away with, that one ended
 * on the eve of the last day, and a shorter one is in force since: the cases keep theirs.
 */
export const itemVersions = ({ serviceItems, until }: World): ItemVersion[] =>
  serviceItems.flatMap((item): ItemVersion[] => {
    const { version, materials } = item
    const removed = formerMaterials.get(item.basicCode)
    if (!removed) return [{ item, version, materials, validFrom: catalogueFrom, validUntil: null }]
    const former = { item, version, materials: [...materials, ...removed], validFrom: catalogueFrom }
    return [
      { ...former, validUntil: addDays(until, -1) },
      { item, version: version + 1, materials, validFrom: until, validUntil: null },
    ]
  })

const itemRow = ({ item, version, validFrom, validUntil }: ItemVersion): SliceRow<ServiceItem> => ({
  codeVersion: `${item.code}@${version}`,
  code: item.code,
  itemVersion: version,
  basicCode: item.basicCode,
  name: item.name,
  type: item.type,
  organCode: item.organCode,
  levels: [...item.levels],
  decidedAt: item.decidedAt,
  trades: [...item.trades],
  // COPY takes an array for one of PostgreSQL's own, so JSON arrays go as text.
  legalBasis: JSON.stringify(item.legalBasis),
  limitBasis: item.limitBasis === undefined ? null : JSON.stringify(item.limitBasis),
  conditions: [...item.conditions],
  statutoryWorkingDays: item.statutoryWorkingDays,
  promisedWorkingDays: item.promisedWorkingDays,
  feeYuan: item.feeYuan,
  result: item.result,
  instant: item.instant,
  committed: item.committed,
  greenChannel: item.greenChannel,
  keywords: [...item.keywords],
  validFrom,
  validUntil,
  state: 'PUBLISHED',
  applicants: [],
  prerequisites: [],
  changeBasis: validFrom === catalogueFrom ? null : CLEARANCE_BASIS,
  searchTerms: searchTerms(item.name, ...item.keywords),
})
