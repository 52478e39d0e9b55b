import type { Subdivision } from '../../../subgraphs/land/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { addDays, lastWorkingDay } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'

/** The registration behind every retired parcel: split with planning's consent before its project began. */
export function subdivisions({ seed, until, parcels, projects }: World): SliceRow<Subdivision>[] {
  const random = createRandom(seed, 'land.subdivision')
  const registration = createDocumentNumbers('镇不动产分')
  const consent = createDocumentNumbers('镇规分')
  const starts = new Map(projects.map(({ code, startedOn }) => [code, startedOn]))
  const retired = parcels.filter(({ status }) => status === 'RETIRED')
  return retired.map(({ code, projectCode }) => {
    const registeredOn = lastWorkingDay(addDays(starts.get(projectCode ?? '') ?? until, -random.int(20, 160)))
    const planningConsent = consent(addDays(registeredOn, -random.int(5, 25)))
    return { number: registration(registeredOn), parentCode: code, planningConsent, registeredOn }
  })
}
