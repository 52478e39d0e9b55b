import type { World } from '../world/types.ts'

/** Names places as documents do: 骆驼街道盛家村. @throws TypeError for a region that the world does not have. */
export function createPlaceNames({ towns, villages }: World): (regionCode: string) => string {
  const names = new Map(villages.map((village) => [village.code, placeName(village.name, village.parentCode)]))
  function placeName(village: string, townCode: string | null): string {
    return `${towns.find(({ code }) => code === townCode)?.name ?? ''}${village}`
  }
  return (regionCode) => {
    const name = names.get(regionCode)
    if (name === undefined) throw new TypeError(`The world has no village ${regionCode}.`)
    return name
  }
}
