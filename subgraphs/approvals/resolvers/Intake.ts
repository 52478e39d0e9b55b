import { entity } from '#schema/subgraph/entity.ts'
import type { IntakeResolvers } from '../__generated__/resolvers.ts'
import { requireProject } from './require.ts'

export const Intake: IntakeResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.intake.load(number),
  project: ({ projectCode }, _, { loaders }) => (projectCode === null ? null : requireProject(loaders, projectCode)),
  applicant: ({ applicantUscc }) => entity('uscc', applicantUscc),
  region: ({ regionCode }) => ({ code: regionCode }),
  receivedAt: ({ receivedAt }) => ({ code: receivedAt }),
  materials: ({ number }, _, { loaders }) => loaders.intakeMaterials.load(number),
  cases: ({ number }, _, { loaders }) => loaders.intakeCases.load(number),
  jointApproval: ({ number }, _, { loaders }) => loaders.intakeJointApproval.load(number),
}
