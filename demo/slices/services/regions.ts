import { searchTerms } from '#schema/lists/keyword.ts'
import type { Region, Zone } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

/**
 * A village that never was: invented, and called so, because the published list of the district holds no dissolved one,
 * and a retired code (撤销的区划代码，不再启用) must be seen to stay readable and out of lists.
 */
export const retiredDemonstrationVillage = {
  code: '330211003399',
  name: '演示用已撤并村委会',
  parentCode: '330211003000',
  retiredOn: '2022-12-31',
} as const

/** The regions of the district and the invented retired one. */
export function regionRows({ district, towns, villages }: World): SliceRow<Region>[] {
  const live = [district, ...towns, ...villages].map((region) => ({
    code: region.code,
    name: region.name,
    level: region.level,
    parentCode: region.parentCode,
    status: 'ACTIVE',
    retiredOn: null,
    searchTerms: searchTerms(region.name),
  }))
  const { code, name, parentCode, retiredOn } = retiredDemonstrationVillage
  return [
    ...live,
    { code, name, level: 'VILLAGE', parentCode, status: 'RETIRED', retiredOn, searchTerms: searchTerms(name) },
  ]
}

/** The zones, some of which cross towns. */
export const zoneRows = ({ zones }: World): SliceRow<Zone>[] =>
  zones.map(({ code, name, kind, regions }) => ({ code, name, kind, regionCodes: [...regions] }))
