import type { ConstructionPermit } from '../../../subgraphs/construction/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldProject } from '../../world/types.ts'
import { certificateFields } from '../certificates.ts'
import { toHundredths } from '../../hundredths.ts'
import type { SliceRow } from '../sliceRow.ts'

/** The construction permits of the world's projects, with the contract that each was issued for. */
export function constructionPermits({ seed, until, projects }: World): SliceRow<ConstructionPermit>[] {
  const random = createRandom(seed, 'construction.permit')
  return projects.flatMap((project) => {
    const { constructionPermit: permit, designedIndicators: designed } = project
    if (permit === null) return []
    return [
      {
        number: permit.number,
        projectCode: project.code,
        regionCode: project.regionCode,
        builderUscc: project.builderUscc,
        designerUscc: project.designerUscc,
        contractPriceYuan: contractPrice(random, project),
        floorAreaM2: designed?.['FLOOR_AREA'] ?? '0.00',
        ...contractPeriod(random, project, permit.issuedOn),
        ...certificateFields(permit, until),
      },
    ]
  })
}

/** Half to three quarters of the investment goes into construction; in whole yuan. */
const contractPrice = (random: Random, { investmentYuan }: WorldProject): string =>
  `${Math.floor((toHundredths(investmentYuan) / 100) * (0.5 + random.next() * 0.25))}.00`

/** Work begins some days after the permit (Construction Law, article 9: within three months) and ends before acceptance. */
function contractPeriod(random: Random, { completionAcceptance }: WorldProject, issuedOn: string) {
  const startsOn = addDays(issuedOn, random.int(2, 15))
  const endsOn = completionAcceptance
    ? addDays(completionAcceptance.issuedOn, -random.int(16, 30))
    : addDays(startsOn, random.int(330, 720))
  return { startsOn, endsOn }
}
