import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'

/** The parcel that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireParcel = async (loaders: Loaders, code: string) =>
  requireRow('parcel', code, await loaders.parcel.load(code))
