import type { Loaders } from '../loaders.ts'
import { regionPath, windowFor } from '../rules/places.ts'
import { isValidOn } from '../rules/validity.ts'
import { requireRegion } from './rows.ts'
import { windowsOf } from './windowsOf.ts'

/** What is looked for: an outlet for an item, from a region, on a civil date. */
export interface OutletQuestion {
  readonly itemCode: string
  readonly organCode: string
  readonly regionCode: string
  readonly day: string
}

/** The nearest outlet: that of the region itself, else of the regions that contain it, upwards; null where none takes the item in. */
export async function findOutlet(loaders: Loaders, question: OutletQuestion) {
  const hall = await findHall(loaders, question)
  if (hall === null) return null
  const [handledAt, windows] = await Promise.all([
    requireRegion(loaders, hall.regionCode),
    windowsOf(loaders, hall.code, question.day),
  ])
  return { handledAt, hall, window: windowFor(windows, question.organCode) }
}

/** All levels are asked for at once, so that many questions cost one statement per table. */
async function findHall(loaders: Loaders, { itemCode, regionCode, day }: OutletQuestion) {
  const halls = await Promise.all(
    regionPath(regionCode).map(async (code) => {
      const offer = await loaders.offer.load(`${code}@${itemCode}`)
      return offer === null ? null : loaders.hall.load(offer.hallCode)
    }),
  )
  return halls.find((hall) => hall !== null && isValidOn(hall, day)) ?? null
}
