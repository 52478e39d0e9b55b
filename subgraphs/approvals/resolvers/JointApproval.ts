import type { JointApprovalResolvers } from '../__generated__/resolvers.ts'
import { outcomeOf } from '../rules/cases/outcome.ts'
import { requireProject } from './require.ts'

export const JointApproval: JointApprovalResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.jointApproval.load(number),
  project: ({ projectCode }, _, { loaders }) => requireProject(loaders, projectCode),
  leadOrgan: ({ leadOrganCode }) => ({ code: leadOrganCode }),
  cases: ({ number }, _, { loaders }) => loaders.jointApprovalCases.load(number),
  outcome: async ({ number }, _, { loaders }) => outcomeOf(await loaders.jointMembers.load(number)),
  consultations: ({ number }, _, { loaders }) => loaders.jointConsultations.load(number),
}
