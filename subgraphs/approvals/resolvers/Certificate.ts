import type { CertificateResolvers } from '../__generated__/resolvers.ts'
import { typeNameOf } from './typeNameOf.ts'

export const Certificate: CertificateResolvers = {
  __resolveType: typeNameOf(
    'BusinessLicence',
    'CompletionAcceptance',
    'ConstructionPermit',
    'ConstructionPlanningPermit',
    'LandUsePlanningPermit',
    'LandUsePreReview',
    'Mortgage',
    'SiteOpinion',
    'SubdivisionConsent',
  ),
}
