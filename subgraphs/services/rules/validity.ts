/** A period of civil dates as rows hold it: both ends belong to it, and where there is no end none is set yet. */
export interface Validity {
  readonly validFrom: Date
  readonly validUntil?: Date | null
  /** How far a version has come; what has no state is in force by its days alone. */
  readonly state?: string
  /** Null where it is in regular force. */
  readonly pilotEndsOn?: Date | null
}

/** Where a day lies relative to a period. */
export type VersionStatus = 'UPCOMING' | 'IN_FORCE' | 'ENDED'

/** The civil date that a date column holds. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** Whether a version is or was published; a draft is never in force, whatever its days. */
export const isPublished = ({ state = 'PUBLISHED' }: Pick<Validity, 'state'>): boolean =>
  state === 'PUBLISHED' || state === 'RETIRED'

/**
 * Whether a period has begun, and not ended, on a civil date `YYYY-MM-DD`. A pilot (试行) is over after its last day even where
 * no end of validity is set.
 */
export function statusOn(version: Validity, day: string): VersionStatus {
  const { validFrom, validUntil, pilotEndsOn } = version
  if (!isPublished(version) || day < dayOf(validFrom)) return 'UPCOMING'
  const ended = [validUntil, pilotEndsOn].some((last) => last != null && day > dayOf(last))
  return ended ? 'ENDED' : 'IN_FORCE'
}

/** Whether a civil date belongs to a period. */
export const isValidOn = (period: Validity, day: string): boolean => statusOn(period, day) === 'IN_FORCE'

/**
 * The version in force on a day, a regular one before a pilot, which is for its zones only; the last published one where none is
 * in force; null where there is none at all.
 */
export function versionInForce<Version extends Validity>(versions: readonly Version[], day: string): Version | null {
  const published = versions.filter(isPublished)
  const inForce = published.filter((version) => isValidOn(version, day))
  return inForce.findLast(({ pilotEndsOn }) => pilotEndsOn == null) ?? inForce.at(-1) ?? published.at(-1) ?? null
}
