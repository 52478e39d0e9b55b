import type { RequiredItem, ServiceOffer } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import type { HandlingLevel } from '../../reference/types.ts'
import type { World, WorldServiceItem } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { districtHalls, hallCode, villagesWithoutOutlet } from './halls.ts'

/** What every town and every village of the district must take in (镇、村两级平台应设事项), by basic code. */
const requiredItems = {
  TOWN: ['010200601000', '010310407001', '070110602000', '070110604000', '200140606000', '200360609000'],
  VILLAGE: ['200110605000', '200140606000', '200140607000', '200360609000'],
} as const

/** Required items that an outlet does not take in yet, by region: the other gaps that `coverage` shows. */
const notTakenIn: ReadonlyMap<string, string> = new Map([
  ['330211005000', '010200601000'],
  ['330211002204', '200110605000'],
  ['330211101202', '200360609000'],
])

/** Which outlet of a region takes in which item. */
export function offerRows(world: World): SliceRow<ServiceOffer>[] {
  const { present, realEstate } = districtHalls(world)
  const offer = (regionCode: string, hall: string, { code: itemCode }: WorldServiceItem): SliceRow<ServiceOffer> => ({
    code: `${regionCode}@${itemCode}`,
    regionCode,
    itemCode,
    hallCode: hall,
  })
  const inDistrict = itemsAt(world, 'DISTRICT').map((item) =>
    offer(world.district.code, isRealEstateRegistration(item) ? realEstate : present, item),
  )
  const villages = world.villages.filter(({ code }) => !villagesWithoutOutlet.has(code))
  const below = [...world.towns, ...villages].flatMap(({ code, level }) =>
    itemsAt(world, level)
      .filter(({ basicCode }) => notTakenIn.get(code) !== basicCode)
      .map((item) => offer(code, hallCode(code), item)),
  )
  return [...inDistrict, ...below]
}

/** The required items as rows. */
export const requiredItemRows = ({ district, serviceItems }: World): SliceRow<RequiredItem>[] =>
  Object.entries(requiredItems).flatMap(([level, basicCodes]) =>
    basicCodes.map((basicCode) => {
      const item = serviceItems.find((candidate) => candidate.basicCode === basicCode)
      if (!item) throw new TypeError(`The world has no service item ${basicCode}.`)
      const code = `${district.code}@${level}@${item.code}`
      return { code, regionCode: district.code, level, itemCode: item.code }
    }),
  )

const itemsAt = ({ serviceItems }: World, level: HandlingLevel): readonly WorldServiceItem[] =>
  serviceItems.filter(({ levels }) => levels.includes(level))

const isRealEstateRegistration = ({ organ, type }: WorldServiceItem): boolean =>
  organ === 'land' && type === 'CONFIRMATION'
