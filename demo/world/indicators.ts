import type { Random } from '../random.ts'
import type { WorldIndicators, WorldProject } from './types.ts'

type ProjectIndicators = Pick<WorldProject, 'approvedIndicators' | 'designedIndicators' | 'asBuiltIndicators'>

/** The projects whose drawings differ from what planning approved, each in another indicator. */
const conflicts: ReadonlyMap<number, string> = new Map([
  [4, 'FLOOR_AREA'],
  [5, 'BUILDING_HEIGHT'],
  [9, 'PARKING_SPACES'],
])

/** What each department has of the project's indicators, as far as it has come. */
export function createIndicators(
  random: Random,
  index: number,
  has: { readonly approved: boolean; readonly designed: boolean; readonly asBuilt: boolean },
): ProjectIndicators {
  const approved: WorldIndicators = {
    FLOOR_AREA: `${random.int(6_000, 180_000)}.${random.int(10, 99)}`,
    PLOT_RATIO: `${random.int(1, 2)}.${random.int(10, 80)}`,
    GREEN_RATIO: `${random.int(15, 35)}.00`,
    BUILDING_HEIGHT: `${random.int(12, 78)}.50`,
    PARKING_SPACES: String(random.int(60, 900)),
  }
  const differing = conflicts.get(index)
  const designed =
    differing === undefined ? approved : { ...approved, [differing]: increased(approved[differing] ?? '') }
  return {
    approvedIndicators: has.approved ? approved : null,
    designedIndicators: has.designed ? designed : null,
    asBuiltIndicators: has.asBuilt ? designed : null,
  }
}

/** The same decimal with its whole part one higher. */
function increased(decimal: string): string {
  const [whole = '0', fraction] = decimal.split('.')
  return fraction === undefined ? String(Number(whole) + 1) : `${Number(whole) + 1}.${fraction}`
}
