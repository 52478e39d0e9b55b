import { ORGANS } from '../reference/organs.ts'
import { SERVICE_ITEMS } from '../reference/serviceItems/index.ts'
import type { ReferenceServiceItem } from '../reference/types.ts'
import { ZONES } from '../reference/zones.ts'
import { createCases } from './cases.ts'
import { addDays, nextWorkingDay } from './dates.ts'
import { createEnterprises, organUscc } from './enterprises.ts'
import { createProjects } from './projects.ts'
import { readRegions } from './regions.ts'
import type { World, WorldOrgan, WorldServiceItem } from './types.ts'

/** What makes a demonstration district: the same options always make the same one. */
export interface WorldOptions {
  /** Any whole number. */
  readonly seed: number
  /** The last day of its data, a civil date. */
  readonly until: string
}

const levelDigits = { DISTRICT: '4', TOWN: '5', VILLAGE: '6' } as const
const enterpriseCount = 240
/** The agent centre opened this long before the data ends, on a working day. */
const agentCentreDaysAgo = 150

/** The demonstration district of `seed` as it stands on the day `until`. */
export function createWorld({ seed, until }: WorldOptions): World {
  const regions = readRegions()
  const [district] = regions.filter(({ level }) => level === 'DISTRICT')
  if (!district) throw new TypeError('The region file names no district.')
  const villages = regions.filter(({ level }) => level === 'VILLAGE')
  const organs = ORGANS.map((organ, index) => ({ ...organ, uscc: organUscc(index) }))
  const enterprises = createEnterprises(seed, until, villages, enterpriseCount)
  const { projects, parcels } = createProjects({ seed, until, villages, zones: ZONES, enterprises })
  const opened = nextWorkingDay(addDays(until, -agentCentreDaysAgo))
  const facts = {
    seed,
    until,
    district,
    towns: regions.filter(({ level }) => level === 'TOWN'),
    villages,
    organs,
    zones: ZONES,
    serviceItems: SERVICE_ITEMS.map((item) => withCode(item, organs)),
    enterprises,
    parcels,
    projects,
    agentCentrePeriod: { from: opened, to: addDays(opened, 59) },
  }
  return { ...facts, cases: (count) => createCases(facts, count) }
}

function withCode(item: ReferenceServiceItem, organs: readonly WorldOrgan[]): WorldServiceItem {
  const organ = organs.find(({ key }) => key === item.organ)
  if (!organ) throw new TypeError(`The service item ${item.name} names an unknown organ.`)
  const code = `${organ.uscc}${levelDigits[item.decidedAt]}${item.basicCode}`
  return { ...item, code, version: 1, organCode: organ.code }
}
