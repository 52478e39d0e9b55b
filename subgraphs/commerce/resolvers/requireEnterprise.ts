import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'

/** The enterprise that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireEnterprise = async (loaders: Loaders, uscc: string) =>
  requireRow('enterprise', uscc, await loaders.enterprise.load(uscc))
