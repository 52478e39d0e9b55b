import type { Obstacle } from './subdivision.ts'

/** What decides whether anything more can be registered on a parcel. */
export interface ParcelState {
  readonly code: string
  readonly status: string
  /** Null while its department has it. */
  readonly withdrawnOn: unknown
}

/** Why nothing can be registered on a parcel any more: there is none, it was split, or its department withdrew it. */
export function parcelObstacle(parcel: ParcelState | undefined, code: string): Obstacle | null {
  const place = { parameters: { code }, path: ['parcel'] }
  if (parcel === undefined) return { code: 'PARCEL_UNKNOWN', ...place }
  if (parcel.status !== 'ACTIVE') return { code: 'PARCEL_RETIRED', ...place }
  return parcel.withdrawnOn === null ? null : { code: 'PARCEL_WITHDRAWN', ...place }
}
