import { entity } from '#schema/subgraph/entity.ts'
import type { IntakeResolvers } from '../__generated__/resolvers.ts'
import { checklistOf } from '../rules/cases/checklist.ts'
import { requireProject } from './require.ts'

export const Intake: IntakeResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.intake.load(number),
  project: ({ projectCode }, _, { loaders }) => (projectCode === null ? null : requireProject(loaders, projectCode)),
  applicant: ({ applicantUscc }) => entity('uscc', applicantUscc),
  region: ({ regionCode }) => ({ code: regionCode }),
  receivedAt: ({ receivedAt }) => ({ code: receivedAt }),
  materials: ({ number }, _, { loaders }) => loaders.intakeMaterials.load(number),
  checklist: async ({ number }, _, { loaders }) => {
    const [cases, materials] = await Promise.all([
      loaders.intakeCases.load(number),
      loaders.intakeMaterials.load(number),
    ])
    const versions = cases.map((row) => `${row.serviceItemCode}@${row.serviceItemVersion}`)
    const items = await Promise.all(versions.map((version) => loaders.knownItem.load(version)))
    return checklistOf(
      items.filter((item) => item !== null),
      materials,
    )
  },
  cases: ({ number }, _, { loaders }) => loaders.intakeCases.load(number),
  resubmits: ({ resubmits }, _, { loaders }) => (resubmits === null ? null : loaders.intake.load(resubmits)),
  jointApproval: ({ number }, _, { loaders }) => loaders.intakeJointApproval.load(number),
}
