/** A period of civil dates as rows hold it: both ends belong to it, and where there is no end none is set yet. */
export interface Validity {
  readonly validFrom: Date
  readonly validUntil?: Date | null
}

/** Where a day lies relative to a period. */
export type VersionStatus = 'UPCOMING' | 'IN_FORCE' | 'ENDED'

/** The civil date that a date column holds. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** Whether a period has begun, and not ended, on a civil date `YYYY-MM-DD`. */
export function statusOn({ validFrom, validUntil }: Validity, day: string): VersionStatus {
  if (day < dayOf(validFrom)) return 'UPCOMING'
  return validUntil != null && day > dayOf(validUntil) ? 'ENDED' : 'IN_FORCE'
}

/** Whether a civil date belongs to a period. */
export const isValidOn = (period: Validity, day: string): boolean => statusOn(period, day) === 'IN_FORCE'

/** The version in force on a day; the last one that there is where none is; null where there is none at all. */
export const versionInForce = <Version extends Validity>(versions: readonly Version[], day: string): Version | null =>
  versions.findLast((version) => isValidOn(version, day)) ?? versions.at(-1) ?? null
