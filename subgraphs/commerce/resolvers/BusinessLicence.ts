import type { BusinessLicenceResolvers } from '../__generated__/resolvers.ts'
import { commerceOrgan } from '../rules.ts'
import { requireEnterprise } from './requireEnterprise.ts'

export const BusinessLicence: BusinessLicenceResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.licence.load(number),
  enterprise: ({ enterpriseUscc }, _, { loaders }) => requireEnterprise(loaders, enterpriseUscc),
  replaces: ({ replacesNumber }, _, { loaders }) =>
    replacesNumber === null ? null : loaders.licence.load(replacesNumber),
  issuedBy: () => commerceOrgan,
}
