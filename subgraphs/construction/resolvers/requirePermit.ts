import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'

/** What names a construction permit: a row of the same project with its number. */
interface UnderPermit {
  readonly projectCode: string
  readonly permitNumber: string
}

/** The construction permit that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export async function requirePermit(loaders: Loaders, { projectCode, permitNumber }: UnderPermit) {
  const permits = await loaders.projectPermits.load(projectCode)
  return requireRow('construction permit', permitNumber, permits.find(({ number }) => number === permitNumber) ?? null)
}
