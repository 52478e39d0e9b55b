import type { NewcomerPermit } from '../../subgraphs/newcomer/__generated__/prisma/client.ts'
import { addDays } from '../world/dates.ts'
import type { Slice, World, WorldEnterprise } from '../world/types.ts'
import { certificateFields } from './certificates.ts'
import { knownEntities } from './knownEntities.ts'
import type { SliceRow } from './sliceRow.ts'

/** The newcomer department's rows: one permit for each shop of the world. All of it is invented. */
export function newcomerSlice(world: World): Slice {
  const { enterprises, until } = world
  const shops = enterprises.filter(({ kind }) => kind === 'SHOP')
  return {
    subgraph: 'newcomer',
    source: 'newcomer-licensing',
    tables: [
      { table: 'newcomer_permit', rows: shops.map((shop, index) => permitOf(shop, index + 1, until)) },
      knownEntities(world, ['Region']),
    ],
  }
}

/** Issued thirty days after registration, for five years. */
function permitOf(shop: WorldEnterprise, serial: number, until: string): SliceRow<NewcomerPermit> {
  const issuedOn = addDays(shop.registeredOn, 30)
  const validUntil = addDays(issuedOn, 5 * 365)
  const number = `新部门许〔${issuedOn.slice(0, 4)}〕${String(serial).padStart(4, '0')}号`
  return {
    number,
    holderUscc: shop.uscc,
    regionCode: shop.regionCode,
    subject: '经营场所许可',
    ...certificateFields({ number, issuedOn, validUntil }, until),
  }
}
