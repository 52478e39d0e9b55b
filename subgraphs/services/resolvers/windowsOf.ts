import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'
import { isValidOn } from '../rules/validity.ts'

/** The windows that are in a hall on a civil date, by counter. @throws InternalError STORE_FAILED where one is missing. */
export async function windowsOf(loaders: Loaders, hallCode: string, day: string) {
  const placements = await loaders.hallPlacements.load(hallCode)
  const present = placements.filter((placement) => isValidOn(placement, day))
  return Promise.all(
    present.map(async ({ windowCode }) =>
      requireRow('service window', windowCode, await loaders.window.load(windowCode)),
    ),
  )
}
