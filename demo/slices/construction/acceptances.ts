import type { CompletionAcceptance } from '../../../subgraphs/construction/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { addDays, nextWorkingDay } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { certificateFields } from '../certificates.ts'
import type { SliceRow } from '../sliceRow.ts'

/** Filed within 15 days of the acceptance (Regulations on the Quality of Construction Projects, article 49). */
const filingDays = 15

/** The acceptances of the world's finished projects. */
export function acceptances({ seed, until, projects }: World): SliceRow<CompletionAcceptance>[] {
  const random = createRandom(seed, 'construction.acceptance')
  return projects.flatMap(({ code, constructionPermit: permit, completionAcceptance: filed }) => {
    if (permit === null || filed === null) return []
    const acceptedOn = nextWorkingDay(addDays(filed.issuedOn, -random.int(3, filingDays)))
    const fields = certificateFields(filed, until)
    return [{ number: filed.number, projectCode: code, permitNumber: permit.number, acceptedOn, ...fields }]
  })
}
