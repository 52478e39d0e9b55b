import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { Loaders } from '../loaders.ts'
import { versionInForce } from '../rules/validity.ts'

/** The organ that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireOrgan = async (loaders: Loaders, code: string) =>
  requireRow('organ', code, await loaders.organ.load(code))

/** The region that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireRegion = async (loaders: Loaders, code: string) =>
  requireRow('region', code, await loaders.region.load(code))

/** The hall that a foreign key names. @throws InternalError STORE_FAILED where it is missing. */
export const requireHall = async (loaders: Loaders, code: string) =>
  requireRow('service hall', code, await loaders.hall.load(code))

/** The zones of a list of codes that are there, in the order of the list. */
export const zonesOf = async (loaders: Loaders, codes: readonly string[]) =>
  (await Promise.all(codes.map((code) => loaders.zone.load(code)))).filter((zone) => zone !== null)

/** The service item in the version of a day (the last where none is in force), null for an unknown code. */
export const itemInForce = async (loaders: Loaders, code: string, day: string) =>
  versionInForce(await loaders.itemVersions.load(code), day)

/** The service items of a list of codes that are there, each in the version of a day. */
export const itemsInForce = async (loaders: Loaders, codes: readonly string[], day: string) =>
  (await Promise.all(codes.map((code) => itemInForce(loaders, code, day)))).filter((item) => item !== null)
