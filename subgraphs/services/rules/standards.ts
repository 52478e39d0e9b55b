import { statusOn, type Validity } from './validity.ts'

/** What decides whether a version of a joint standard applies. */
export interface StandardScope extends Validity {
  /** Empty where it is for all trades. */
  readonly trades: readonly string[]
  /** Empty where it is for everywhere. */
  readonly zoneCodes: readonly string[]
  readonly pilotZoneCodes: readonly string[]
  /** Null where it is in regular force. */
  readonly pilotEndsOn: Date | null
}

/** What a joint standard is looked up for; what is undefined is not asked about. */
export interface StandardQuestion {
  readonly trade?: string | undefined
  /** The zones of the place; empty for a place that lies in none. */
  readonly zones?: readonly string[] | undefined
  readonly on: string
}

/**
 * Whether a version answers a question: it is in force, open to the trade and the place that are given, and names one of
 * them itself. A pilot is open to its own zones only.
 */
export function standardApplies(standard: StandardScope, { trade, zones, on }: StandardQuestion): boolean {
  if (statusOn(standard, on) !== 'IN_FORCE') return false
  const scope = standard.pilotEndsOn === null ? standard.zoneCodes : standard.pilotZoneCodes
  const namesTrade = trade !== undefined && standard.trades.includes(trade)
  const namesPlace = zones?.some((zone) => scope.includes(zone)) ?? false
  const openToTrade = trade === undefined || standard.trades.length === 0 || namesTrade
  const openToPlace = zones === undefined || scope.length === 0 || namesPlace
  const unasked = trade === undefined && zones === undefined
  return openToTrade && openToPlace && (unasked || namesTrade || namesPlace)
}
