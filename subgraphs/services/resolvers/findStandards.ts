import type { Loaders } from '../loaders.ts'
import { standardApplies } from '../rules/standards.ts'

/** What joint standards are looked up for; null is not asked about. */
export interface StandardsQuestion {
  readonly trade: string | null
  readonly zone: string | null
  readonly region: string | null
  readonly day: string
}

/** The joint standards that apply to a trade, a zone and a region on a day, by code. */
export async function findStandards(loaders: Loaders, { trade, zone, region, day }: StandardsQuestion) {
  const zones = await zonesAsked(loaders, zone, region)
  const standards = await loaders.standardsOn(day, trade, zones ?? null)
  return standards.filter((standard) => standardApplies(standard, { trade: trade ?? undefined, zones, on: day }))
}

/** A region stands for the zones that it lies in; beside a zone it must lie in that one. */
async function zonesAsked(loaders: Loaders, zone: string | null, region: string | null) {
  if (region === null) return zone === null ? undefined : [zone]
  const around = (await loaders.regionZones.load(region)).map(({ code }) => code)
  return zone === null ? around : around.filter((code) => code === zone)
}
