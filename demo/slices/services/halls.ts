import type { ServiceHall } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { HALL_NAMES, ROADS } from '../../reference/names.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldRegion } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

/** Communities in works and port areas, where nobody lives and no station was set up: the gaps that `coverage` shows. */
export const villagesWithoutOutlet = new Set(['330211001400', '330211002400', '330211100401'])

/** The code of a hall: its region's and a serial. */
export const hallCode = (regionCode: string, serial = 1): string => `${regionCode}-H${serial}`

/** The district's halls: the former one, the one that it moved to (大厅搬迁), and the branch split off from that (整合分设). */
export const districtHalls = ({ district, until }: World) => ({
  former: hallCode(district.code, 1),
  present: hallCode(district.code, 2),
  realEstate: hallCode(district.code, 3),
  /** The first day at the new place. */
  movedOn: addDays(until, -400),
  /** The first day of the branch. */
  splitOn: addDays(until, -150),
})

/** Halls at three levels: the district's, one centre per town, one station in most villages. */
export function hallRows(world: World): SliceRow<ServiceHall>[] {
  const random = createRandom(world.seed, 'services.hall')
  const towns = world.towns.map((town) => townHall(random, world, town))
  const villages = world.villages.filter(({ code }) => !villagesWithoutOutlet.has(code))
  return [...districtHallRows(world), ...towns, ...villages.map((village) => villageHall(random, world, village))]
}

function districtHallRows(world: World): SliceRow<ServiceHall>[] {
  const { former, present, realEstate, movedOn, splitOn } = districtHalls(world)
  const regionCode = world.district.code
  const street = `${world.district.name}招宝山街道`
  return [
    {
      code: former,
      name: HALL_NAMES.formerDistrict,
      regionCode,
      address: `${street}胜利路88号`,
      validFrom: '2009-09-01',
      validUntil: addDays(movedOn, -1),
    },
    {
      code: present,
      name: HALL_NAMES.district,
      regionCode,
      address: `${world.district.name}骆驼街道民和路569号`,
      validFrom: movedOn,
      validUntil: null,
    },
    {
      code: realEstate,
      name: '镇海区不动产登记服务中心',
      regionCode,
      address: `${street}城河东路266号`,
      validFrom: splitOn,
      validUntil: null,
    },
  ]
}

const townHall = (random: Random, { district }: World, town: WorldRegion): SliceRow<ServiceHall> => ({
  code: hallCode(town.code),
  name: `${town.name}${HALL_NAMES.townSuffix}`,
  regionCode: town.code,
  address: `${district.name}${town.name}${random.pick(ROADS)}${random.int(1, 399)}号`,
  validFrom: addDays('2015-03-01', random.int(0, 700)),
  validUntil: null,
})

function villageHall(random: Random, { district, towns }: World, village: WorldRegion): SliceRow<ServiceHall> {
  const town = towns.find(({ code }) => code === village.parentCode)
  const name = village.name.replace(/村委会$/, '村')
  return {
    code: hallCode(village.code),
    name: `${name}${HALL_NAMES.villageSuffix}`,
    regionCode: village.code,
    address: `${district.name}${town?.name ?? ''}${name}${random.pick(['党群服务中心一楼', '办公楼一楼', '文化礼堂旁'])}`,
    validFrom: addDays('2017-06-01', random.int(0, 900)),
    validUntil: null,
  }
}
