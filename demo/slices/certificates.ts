import type { WorldCertificate } from '../world/types.ts'

/** The columns that every certificate has, as it stands on the day `until`. */
export const certificateFields = ({ issuedOn, validUntil }: WorldCertificate, until: string) => ({
  issuedOn,
  validUntil,
  status: validUntil !== null && validUntil < until ? 'EXPIRED' : 'VALID',
  legalEffect: true,
})
