import { dayOf } from './validity.ts'

/** How many of the organs with licensing power publish into the hub on a civil date, and which do not (对接覆盖率). */
export function organCoverage<Organ extends { readonly connectedSince: Date | null }>(
  licensingOrgans: readonly Organ[],
  day: string,
) {
  const isMissing = ({ connectedSince }: Organ): boolean => connectedSince === null || dayOf(connectedSince) > day
  const organsMissing = licensingOrgans.filter(isMissing)
  const licensing = licensingOrgans.length
  const connected = licensing - organsMissing.length
  return { licensing, connected, ratio: licensing === 0 ? null : connected / licensing, organsMissing }
}
