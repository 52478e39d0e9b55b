import { fromHundredths, toHundredths } from '../hundredths.ts'
import type { Random } from '../random.ts'
import type { LandUseProfile } from '../reference/landUses.ts'
import type { WorldIndicators, WorldProject } from './types.ts'

type ProjectIndicators = Pick<WorldProject, 'approvedIndicators' | 'designedIndicators' | 'asBuiltIndicators'>

/** The projects whose drawings differ from what planning approved, each in another indicator. */
const conflicts: ReadonlyMap<number, string> = new Map([
  [4, 'FLOOR_AREA'],
  [5, 'BUILDING_HEIGHT'],
  [9, 'PARKING_SPACES'],
])

/** A storey that fills the permitted density has stairs, setbacks and courtyards in it. */
const usedDensity = 0.9

/**
 * What a project is to have on so many hundredths of a m² of land. Its floor area is the land area times its plot ratio, to
 * the last digit, and all of it keeps to the limits of the profile.
 */
export function planIndicators(random: Random, profile: LandUseProfile, landHundredths: number): WorldIndicators {
  const [lowest, highest] = profile.plotRatio
  const ratioHundredths = random.int(Math.round(lowest * 100), Math.round(highest * 100))
  const floorHundredths = Math.round((landHundredths * ratioHundredths) / 100)
  const greenTenths = profile.greenRatioMin * 10 + random.int(0, 4) * 10 + random.int(0, 9)
  const needed = Math.ceil(ratioHundredths / (profile.buildingDensityMax * usedDensity))
  const possible = Math.floor((profile.heightLimitM - 1) / profile.storeyHeightM)
  const storeys = needed + Math.floor(random.next() ** 2 * (possible - needed + 1))
  const parapetM = random.int(3, 9) / 10
  const spaces = (floorHundredths / 10_000) * profile.parkingPer100M2 * (random.int(90, 110) / 100)
  return {
    FLOOR_AREA: fromHundredths(floorHundredths),
    PLOT_RATIO: fromHundredths(ratioHundredths),
    GREEN_RATIO: fromHundredths(greenTenths * 10),
    BUILDING_HEIGHT: fromHundredths(Math.round((storeys * profile.storeyHeightM + parapetM) * 100)),
    PARKING_SPACES: String(Math.ceil(spaces) + random.int(12, 30)),
  }
}

/** What each department has of the project's indicators, as far as it has come; only the drawings of three projects differ. */
export function departmentIndicators(
  planned: WorldIndicators,
  index: number,
  has: { readonly approved: boolean; readonly designed: boolean; readonly asBuilt: boolean },
): ProjectIndicators {
  const differing = conflicts.get(index)
  const designed = differing === undefined ? planned : { ...planned, [differing]: deviation(planned, differing) }
  return {
    approvedIndicators: has.approved ? planned : null,
    designedIndicators: has.designed ? designed : null,
    asBuiltIndicators: has.asBuilt ? designed : null,
  }
}

/**
 * What the drawings say instead: some hundred m² more, too little to change the plot ratio; a parapet raised by 0.60 m; or
 * six parking spaces fewer.
 */
function deviation({ FLOOR_AREA = '', PLOT_RATIO = '', ...others }: WorldIndicators, indicator: string): string {
  switch (indicator) {
    case 'FLOOR_AREA':
      return fromHundredths(Math.round(toHundredths(FLOOR_AREA) * (1 + 0.004 / Number(PLOT_RATIO))))
    case 'BUILDING_HEIGHT':
      return fromHundredths(toHundredths(others['BUILDING_HEIGHT'] ?? '') + 60)
    default:
      return String(Number(others[indicator]) - 6)
  }
}
