import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'

/** The construction permit that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requirePermit = async (loaders: Loaders, number: string) =>
  requireRow('construction permit', number, await loaders.permit.load(number))
