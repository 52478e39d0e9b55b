import type { Subdivision } from '../../../subgraphs/land/__generated__/prisma/client.ts'
import type { SubdivisionConsent } from '../../../subgraphs/planning/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { addDays, lastWorkingDay } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { certificateFields } from '../certificates.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

interface Split {
  readonly registration: SliceRow<Subdivision>
  readonly consent: SliceRow<SubdivisionConsent>
}

/** A consent runs for a year. */
const consentDays = 365

/** The registrations behind every retired parcel. */
export const subdivisions = (world: World): SliceRow<Subdivision>[] =>
  splits(world).map(({ registration }) => registration)

/** Planning's consents to them. */
export const subdivisionConsents = (world: World): SliceRow<SubdivisionConsent>[] =>
  splits(world).map(({ consent }) => consent)

/** Every retired parcel was split with planning's consent before its project began. */
function splits({ seed, until, parcels, projects }: World): Split[] {
  const random = createRandom(seed, 'land.subdivision')
  const nextRegistration = createDocumentNumbers('镇不动产分')
  const nextConsent = createDocumentNumbers('镇规分')
  const starts = new Map(projects.map(({ code, startedOn }) => [code, startedOn]))
  const retired = parcels.filter(({ status }) => status === 'RETIRED')
  return retired.map(({ code, projectCode }) => {
    const registeredOn = lastWorkingDay(addDays(starts.get(projectCode ?? '') ?? until, -random.int(20, 160)))
    const issuedOn = addDays(registeredOn, -random.int(5, 25))
    const number = nextConsent(issuedOn)
    const validUntil = addDays(issuedOn, consentDays)
    return {
      registration: { number: nextRegistration(registeredOn), parentCode: code, planningConsent: number, registeredOn },
      consent: { number, parcelCode: code, ...certificateFields({ number, issuedOn, validUntil }, until) },
    }
  })
}
