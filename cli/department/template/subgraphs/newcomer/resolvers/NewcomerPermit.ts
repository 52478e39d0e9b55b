import { civilDate } from '#schema/clock.ts'
import { entity } from '#schema/subgraph/entity.ts'
import type { NewcomerPermitResolvers } from '../__generated__/resolvers.ts'
import { isRenewable, newcomerOrgan } from '../rules.ts'

export const NewcomerPermit: NewcomerPermitResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.permit.load(number),
  holder: ({ holderUscc }) => ({ uscc: holderUscc }),
  region: ({ regionCode }) => entity('code', regionCode),
  renewable: ({ validUntil }, _, { view }) => isRenewable(validUntil, civilDate(view.clock())),
  issuedBy: () => newcomerOrgan,
}
