import type { KnownServiceItem } from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import type { World } from '../../world/types.ts'
import { createOrganCodes } from '../services/organs.ts'
import { itemVersions } from '../services/serviceItems.ts'
import type { SliceRow } from '../sliceRow.ts'

/** What the office must know of every version of the service items to open a case. */
export function knownServiceItems(world: World): SliceRow<KnownServiceItem>[] {
  const codeOf = createOrganCodes(world)
  return itemVersions(world).map(({ item, version, materials, validFrom, validUntil }) => ({
    codeVersion: `${item.code}@${version}`,
    code: item.code,
    itemVersion: version,
    name: item.name,
    organCode: item.organCode,
    decidedAt: item.decidedAt,
    promisedWorkingDays: item.promisedWorkingDays,
    greenChannel: item.greenChannel,
    // COPY takes an array for one of PostgreSQL's own, so JSON arrays go as text.
    materials: JSON.stringify(
      materials.map(({ name, required, fetchableFrom }) => ({
        name,
        required,
        fetchableFrom: fetchableFrom === undefined ? null : codeOf(fetchableFrom),
        committable: false,
      })),
    ),
    validFrom,
    validUntil,
  }))
}
