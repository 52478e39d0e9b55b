import { fromHundredths } from '../hundredths.ts'
import type { Random } from '../random.ts'
import type { LandUseProfile } from '../reference/landUses.ts'
import type { WorldParcel, WorldProject } from './types.ts'

type Owner = Pick<WorldProject, 'code' | 'developerUscc' | 'villageCodes'>

/** One parcel per village; every sixth project's first parcel was split in two. Child areas sum to the parent's. */
export function createParcels(random: Random, owner: Owner, profile: LandUseProfile, index: number): WorldParcel[] {
  const [smallest, largest] = profile.parcelM2
  const facts = {
    landUse: profile.landUse,
    projectCode: owner.code,
    rightHolderUscc: owner.developerUscc,
    parentCode: null,
  }
  return owner.villageCodes.flatMap((regionCode, position): WorldParcel[] => {
    const code = (serial: number) => parcelCode(regionCode, index * 20 + position * 5 + serial)
    // Counted in hundredths of a square metre, so that areas add up to the last digit.
    const area = random.int(smallest * 100, largest * 100)
    const parcel = { ...facts, code: code(1), regionCode, areaM2: fromHundredths(area), status: 'ACTIVE' } as const
    if (index % 6 !== 0 || position !== 0) return [parcel]
    const share = Math.floor(area * (0.3 + random.next() * 0.4))
    const child = (serial: number, hundredths: number): WorldParcel => ({
      ...parcel,
      code: code(serial),
      areaM2: fromHundredths(hundredths),
      parentCode: parcel.code,
    })
    return [{ ...parcel, status: 'RETIRED' }, child(2, share), child(3, area - share)]
  })
}

/** District, cadastral zone (the town's digits), sub-zone (the village's), state land for building (GB), serial. */
const parcelCode = (regionCode: string, serial: number): string =>
  `${regionCode.slice(0, 6)}${regionCode.slice(6, 9)}${regionCode.slice(9, 12)}GB${String(serial).padStart(5, '0')}`
