import { consultationStatus } from '../rules/consultations/lifecycle.ts'
import { missingOpinions } from '../rules/consultations/missingOpinions.ts'
import type { ConsultationResolvers } from '../__generated__/resolvers.ts'
import { requireJointApproval, requireProject } from './require.ts'

export const Consultation: ConsultationResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.consultation.load(number),
  project: ({ projectCode }, _, { loaders }) => (projectCode === null ? null : requireProject(loaders, projectCode)),
  jointApproval: ({ jointApprovalNumber }, _, { loaders }) =>
    jointApprovalNumber === null ? null : requireJointApproval(loaders, jointApprovalNumber),
  status: (consultation) => consultationStatus(consultation),
  problem: ({ problemNumber }, _, { loaders }) => (problemNumber === null ? null : loaders.problem.load(problemNumber)),
  members: ({ number }, _, { loaders }) => loaders.members.load(number),
  missingOpinions: async ({ number }, _, { loaders }) => missingOpinions(await loaders.members.load(number)),
}
