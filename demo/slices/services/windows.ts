import type { ServiceWindow, WindowPlacement } from '../../../subgraphs/services/__generated__/prisma/client.ts'
import { WINDOW_NAMES } from '../../reference/names.ts'
import type { OrganKey } from '../../reference/types.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { districtHalls, hallRows } from './halls.ts'
import { createOrganCodes } from './organs.ts'

/** A stay of a window in a hall. */
interface Stay {
  readonly hallCode: string
  readonly from: string
  readonly until: string | null
}

/** A window with its stays, in order; `organ` is null where it takes in everyone's matters. */
interface WindowPlan {
  readonly code: string
  readonly name: string
  readonly organ: OrganKey | null
  readonly counter: string
  readonly stays: readonly Stay[]
}

/** The code of a window: that of the region that set it up and a serial. It keeps it when it moves. */
export const windowCode = (regionCode: string, serial: number): string =>
  `${regionCode}-W${String(serial).padStart(2, '0')}`

/** The windows of all halls. */
export function windowRows(world: World): SliceRow<ServiceWindow>[] {
  const codeOf = createOrganCodes(world)
  return windowPlans(world).map(({ code, name, organ }) => ({
    code,
    name,
    organCode: organ === null ? null : codeOf(organ),
  }))
}

/** Where each window has been. */
export const placementRows = (world: World): SliceRow<WindowPlacement>[] =>
  windowPlans(world).flatMap(({ code, counter, stays }) =>
    stays.map(({ hallCode, from, until }) => ({
      code: `${code}@${from}`,
      windowCode: code,
      hallCode,
      counter,
      validFrom: from,
      validUntil: until,
    })),
  )

function windowPlans(world: World): WindowPlan[] {
  const below = hallRows(world).filter(({ regionCode }) => regionCode !== world.district.code)
  const isTown = new Set(world.towns.map(({ code }) => code))
  return [
    ...districtWindows(world),
    ...below.flatMap(({ code, regionCode, validFrom }) => {
      const stay = { hallCode: code, from: String(validFrom), until: null }
      const windows = isTown.has(regionCode) ? townWindows : villageWindows
      return windows.map(([name, organ], index) => plan(regionCode, index + 1, name, organ, [stay]))
    }),
  ]
}

type NamedWindow = readonly [name: string, organ: OrganKey | null]

const [socialAffairs = '', socialSecurity = '', townBuilding = ''] = WINDOW_NAMES.town
const townWindows: readonly NamedWindow[] = [
  [WINDOW_NAMES.intake, null],
  [socialAffairs, 'civilAffairs'],
  [socialSecurity, 'humanResources'],
  [townBuilding, 'construction'],
]
const villageWindows: readonly NamedWindow[] = [[WINDOW_NAMES.village, null]]

const [landWindow = '', planningWindow = '', constructionWindow = '', commerceWindow = ''] = WINDOW_NAMES.departments
const movedWindows: readonly NamedWindow[] = [
  [WINDOW_NAMES.intake, null],
  [landWindow, 'land'],
  [planningWindow, 'planning'],
  [constructionWindow, 'construction'],
  [commerceWindow, 'commerce'],
]

/** Six windows moved with the hall; that of real estate moved on to the branch, and two were set up at the new place. */
function districtWindows(world: World): WindowPlan[] {
  const { former, present, realEstate, movedOn, splitOn } = districtHalls(world)
  const before = { hallCode: former, from: '2009-09-01', until: addDays(movedOn, -1) }
  const since = (from: string): Stay => ({ hallCode: present, from, until: null })
  const untilSplit = { ...since(movedOn), until: addDays(splitOn, -1) }
  const inBranch = { hallCode: realEstate, from: splitOn, until: null }
  const window = (serial: number, [name, organ]: NamedWindow, stays: readonly Stay[]) =>
    plan(world.district.code, serial, name, organ, stays)
  return [
    ...movedWindows.map((named, index) => window(index + 1, named, [before, since(movedOn)])),
    window(6, ['不动产登记窗口', 'land'], [before, untilSplit, inBranch]),
    window(7, [WINDOW_NAMES.results, 'approvalOffice'], [since(movedOn)]),
    window(8, [WINDOW_NAMES.agents, 'approvalOffice'], [since(world.agentCentrePeriod.from)]),
  ]
}

const plan = (
  regionCode: string,
  serial: number,
  name: string,
  organ: OrganKey | null,
  stays: readonly Stay[],
): WindowPlan => ({
  code: windowCode(regionCode, serial),
  name,
  organ,
  counter: `A${String(serial).padStart(2, '0')}`,
  stays,
})
