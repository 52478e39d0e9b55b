/** The three levels (区、镇街、村社), from where a matter lies up to where it is decided. */
export type HandlingLevel = 'DISTRICT' | 'TOWN' | 'VILLAGE'

const lengths: Readonly<Record<HandlingLevel, number>> = { DISTRICT: 6, TOWN: 9, VILLAGE: 12 }

/** The region of a level that a region lies in; the region itself where it stands above that level. */
export const handlingRegion = (region: string, level: HandlingLevel): string =>
  region.slice(0, lengths[level]).padEnd(12, '0')

/** Whether a region lies on the way from the place of a matter up to the region that decides; both ends included. */
export function isOnTheWay(region: string, place: string, decides: string): boolean {
  const way = Object.keys(lengths).map((level) => handlingRegion(place, level as HandlingLevel))
  return way.includes(region) && significant(region).startsWith(significant(decides))
}

/** The digits of a region code that say which one it is. */
const significant = (region: string): string =>
  region.endsWith('000000') ? region.slice(0, 6) : region.endsWith('000') ? region.slice(0, 9) : region
