import type { RefusalPlace } from '#schema/refusals.ts'
import { areaOf, hundredthsOf } from './areas.ts'
import type { LandRefusal } from './refusals.ts'

/** A rule that stands in the way, as a row of the refusals. */
export interface Obstacle extends RefusalPlace {
  readonly code: LandRefusal
}

/** A parcel with its area in m². */
export interface Piece {
  readonly code: string
  readonly areaM2: string
}

/** District, cadastral zone and sub-zone: what a code begins with and its pieces keep. */
const cadastralDistrict = (code: string): string => code.slice(0, 12)

/**
 * Why a parcel cannot be split into these: fewer than two, one named twice or lying elsewhere, an area that is not above zero to 0.01 m²,
 * or a sum other than the area of the whole. Published and registered subdivisions are held to the same.
 */
export function splitObstacle(parent: Piece, children: readonly Piece[]): Obstacle | null {
  if (children.length < 2)
    return { code: 'CHILDREN_TOO_FEW', parameters: { received: children.length }, path: ['children'] }
  for (const [index, child] of children.entries()) {
    const obstacle = childObstacle(parent, child, children.findIndex(({ code }) => code === child.code) !== index)
    if (obstacle !== null) return { ...obstacle, path: ['children', String(index), ...(obstacle.path ?? [])] }
  }
  const sum = children.reduce((total, { areaM2 }) => total + (hundredthsOf(areaM2) ?? 0n), 0n)
  if (sum === hundredthsOf(parent.areaM2)) return null
  return { code: 'AREAS_DIFFER', parameters: { expected: parent.areaM2, received: areaOf(sum) }, path: ['children'] }
}

function childObstacle(parent: Piece, { code, areaM2 }: Piece, isTwice: boolean): Obstacle | null {
  if (isTwice || code === parent.code) return { code: 'PARCEL_CODE_USED', parameters: { code }, path: ['code'] }
  if (cadastralDistrict(code) !== cadastralDistrict(parent.code)) {
    const parameters = { code, expected: cadastralDistrict(parent.code) }
    return { code: 'PARCEL_ELSEWHERE', parameters, path: ['code'] }
  }
  const isFit = (hundredthsOf(areaM2) ?? 0n) > 0n
  return isFit ? null : { code: 'AREA_NOT_POSITIVE', parameters: { code }, path: ['areaM2'] }
}

/** Planning's consent as land knows of it; dates are civil dates. */
export interface Consent {
  readonly number: string
  readonly parcelCode: string
  readonly issuedOn: string
  readonly validUntil: string | null
  readonly status: string
  readonly legalEffect: boolean
}

/** Why a consent does not carry the subdivision of a parcel that is registered on a day: none, another parcel's, revoked or run out. */
export function consentObstacle(
  consent: Consent | undefined,
  { number, parcelCode, on }: { readonly number: string; readonly parcelCode: string; readonly on: string },
): Obstacle | null {
  const path = ['planningConsent']
  if (consent === undefined) return { code: 'CONSENT_UNKNOWN', parameters: { number }, path }
  if (consent.parcelCode !== parcelCode) return { code: 'CONSENT_OF_ANOTHER_PARCEL', parameters: { number }, path }
  if (!consent.legalEffect || notInForce.has(consent.status)) {
    return { code: 'CONSENT_NOT_IN_FORCE', parameters: { number, status: consent.status }, path }
  }
  const { issuedOn, validUntil } = consent
  const isOpen = validUntil === null && consent.status !== 'EXPIRED'
  if (issuedOn <= on && (isOpen || (validUntil !== null && on <= validUntil))) return null
  const parameters = { number, from: issuedOn, until: validUntil ?? '—', on }
  return { code: 'CONSENT_OUT_OF_TIME', parameters, path }
}

/** What has run out is told by its last day: it may have been in force on the day of the registration. */
const notInForce: ReadonlySet<string> = new Set(['REVOKED', 'SUSPENDED', 'SUPERSEDED'])
