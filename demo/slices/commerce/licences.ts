import type { BusinessLicence } from '../../../subgraphs/commerce/__generated__/prisma/client.ts'
import { addDays } from '../../world/dates.ts'
import type { SliceRow } from '../sliceRow.ts'
import type { EnterpriseFile } from './enterpriseFile.ts'
import { registrationNumber } from './registrationNumber.ts'

type LicenceRow = SliceRow<BusinessLicence>

/** A preparatory licence runs for a year and is renewed while the permit is awaited. */
const preparationDays = 365

/** Days from the first registration to the permit that turned a preparatory licence into a formal one. */
export const preparedAfterDays = 182

/** The licences of one enterprise, each naming the one that it replaced; `serial` is the first of its numbers. */
export function licencesOf(file: EnterpriseFile, serial: number, until: string): LicenceRow[] {
  const numberOf = (index: number) => registrationNumber(serial + index)
  return terms(file, until).map(({ kind, issuedOn, validUntil, last }, index) => ({
    number: numberOf(index),
    enterpriseUscc: file.enterprise.uscc,
    kind,
    replacesNumber: index === 0 ? null : numberOf(index - 1),
    issuedOn,
    validUntil,
    status: last ? statusOf(file.status) : 'SUPERSEDED',
    legalEffect: true,
  }))
}

interface Term extends Pick<LicenceRow, 'kind' | 'issuedOn' | 'validUntil'> {
  readonly last: boolean
}

function terms({ enterprise, status, preparatory }: EnterpriseFile, until: string): Term[] {
  const { registeredOn } = enterprise
  if (!preparatory) return [{ kind: 'FORMAL', issuedOn: registeredOn, validUntil: null, last: true }]
  if (status === 'PREPARING') return preparatoryTerms(registeredOn, until)
  const preparatoryTerm = { ...preparatoryTerms(registeredOn, registeredOn)[0], last: false } as Term
  const formal = { kind: 'FORMAL', issuedOn: addDays(registeredOn, preparedAfterDays), validUntil: null, last: true }
  return [preparatoryTerm, formal]
}

function preparatoryTerms(from: string, until: string): Term[] {
  const rows: Term[] = []
  for (let issuedOn = from; issuedOn <= until; issuedOn = addDays(issuedOn, preparationDays)) {
    const validUntil = addDays(issuedOn, preparationDays - 1)
    rows.push({ kind: 'PREPARATORY', issuedOn, validUntil, last: validUntil >= until })
  }
  return rows
}

function statusOf(status: EnterpriseFile['status']): string {
  if (status === 'REVOKED' || status === 'DEREGISTERED') return 'REVOKED'
  return status === 'DORMANT' ? 'SUSPENDED' : 'VALID'
}
