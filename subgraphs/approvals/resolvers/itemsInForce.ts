import type { Loaders } from '../loaders.ts'
import type { KnownItem } from '../store/caseFiles.ts'

/** The versions of these items that are in force on a day, in the order of their codes; what is not in force is left out. */
export async function itemsInForce(loaders: Loaders, codes: readonly string[], on: string): Promise<KnownItem[]> {
  const items = await Promise.all(codes.map((code) => loaders.itemInForce.load({ code, on })))
  return items.filter((item) => item !== null)
}
