import type { LandSupply } from '../../../subgraphs/land/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays, earlier, lastWorkingDay, nextWorkingDay } from '../../world/dates.ts'
import type { World, WorldParcel, WorldProject } from '../../world/types.ts'
import { createDocumentNumbers, type DocumentNumbers } from '../documentNumbers.ts'
import { toHundredths } from '../../hundredths.ts'
import type { SliceRow } from '../sliceRow.ts'

/** Years of the right and a range of prices in yuan per m², by use (Provisional Regulations on the Grant of Land Use Rights, article 12). */
const grants: Readonly<Record<string, { years: number; lowest: number; highest: number }>> = {
  工业用地: { years: 50, lowest: 520, highest: 960 },
  仓储用地: { years: 50, lowest: 560, highest: 900 },
  商服用地: { years: 40, lowest: 4_200, highest: 8_800 },
  城镇住宅用地: { years: 70, lowest: 7_600, highest: 15_400 },
}
const otherGrant = { years: 50, lowest: 1_200, highest: 2_600 }

interface SupplyNumbers {
  readonly decision: DocumentNumbers
  readonly contract: DocumentNumbers
}

/**
 * One supply for each parcel of each project that holds its land-use planning permit: an allocation follows the permit, a
 * grant precedes it (Urban and Rural Planning Law, articles 37 and 38).
 */
export function landSupplies(world: World): SliceRow<LandSupply>[] {
  const random = createRandom(world.seed, 'land.supply')
  const numbers = { decision: createDocumentNumbers('镇土划'), contract: createDocumentNumbers('镇土让') }
  const parcels = new Map(world.parcels.map((parcel) => [parcel.code, parcel]))
  return world.projects.flatMap((project) => {
    const signedOn = signingDate(random, project, world.until)
    if (signedOn === null) return []
    return project.parcelCodes.flatMap((code) => {
      const parcel = parcels.get(code)
      return parcel ? [supplyOf(random, numbers, project, parcel, signedOn)] : []
    })
  })
}

function signingDate(random: Random, project: WorldProject, until: string): string | null {
  const permit = project.landUsePlanningPermit
  if (permit === null) return null
  if (project.landSource === 'ALLOCATION')
    return earlier(nextWorkingDay(addDays(permit.issuedOn, random.int(2, 6))), lastWorkingDay(until))
  return lastWorkingDay(addDays(permit.issuedOn, -random.int(6, 20)))
}

function supplyOf(
  random: Random,
  numbers: SupplyNumbers,
  { code: projectCode, landSource, developerUscc }: WorldProject,
  { code: parcelCode, areaM2, landUse }: WorldParcel,
  signedOn: string,
): SliceRow<LandSupply> {
  const shared = { parcelCode, projectCode, method: landSource, granteeUscc: developerUscc, signedOn }
  if (landSource === 'ALLOCATION') {
    return { number: numbers.decision(signedOn), ...shared, priceYuan: '0.00', termYears: null }
  }
  const { years, lowest, highest } = grants[landUse] ?? otherGrant
  const priceYuan = `${Math.round((toHundredths(areaM2) / 100) * random.int(lowest, highest))}.00`
  return { number: numbers.contract(signedOn), ...shared, priceYuan, termYears: years }
}
