import type { NodeResolvers } from '../__generated__/resolvers.ts'
import { typeNameOf } from './typeNameOf.ts'

export const Node: NodeResolvers = {
  __resolveType: typeNameOf(
    'Alert',
    'ApprovalCase',
    'BusinessLicence',
    'Campaign',
    'CampaignFinding',
    'CatalogueEntry',
    'Complaint',
    'ConstructionPermit',
    'ConstructionPlanningPermit',
    'Consultation',
    'Enterprise',
    'JointApproval',
    'LandUsePlanningPermit',
    'Organ',
    'Parcel',
    'Problem',
    'Project',
    'RealEstateUnit',
    'Region',
    'ServiceHall',
    'ServiceItem',
    'ShareRequest',
    'SiteOpinion',
    'Zone',
  ),
}
