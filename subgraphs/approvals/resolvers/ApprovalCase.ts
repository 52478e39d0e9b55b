import { entity } from '#schema/subgraph/entity.ts'
import type { ApprovalCaseResolvers } from '../__generated__/resolvers.ts'
import { isMockExpired } from '../rules/cases/mock.ts'
import { materialsToReview } from '../rules/cases/opinions.ts'
import { isOpen } from '../rules/cases/outcome.ts'
import type { CaseStatus } from '../rules/cases/transitions.ts'
import { isCertificateType } from '../rules/certificates.ts'
import { loadOpinionFile } from './loadOpinionFile.ts'
import { requireJointApproval, requireProject } from './require.ts'
import { serviceItemOf } from './serviceItemOf.ts'
import { today } from './today.ts'

export const ApprovalCase: ApprovalCaseResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.approvalCase.load(number),
  serviceItem: ({ serviceItemCode, serviceItemVersion }) => serviceItemOf(serviceItemCode, serviceItemVersion),
  project: ({ projectCode }, _, { loaders }) => (projectCode === null ? null : requireProject(loaders, projectCode)),
  deadlineChanges: ({ number }, _, { loaders }) => loaders.caseDeadlineChanges.load(number),
  region: ({ regionCode }) => ({ code: regionCode }),
  handledAt: ({ handledAtCode }) => ({ code: handledAtCode }),
  organ: ({ organCode }) => ({ code: organCode }),
  applicant: ({ applicantUscc }) => entity('uscc', applicantUscc),
  greenChannel: ({ greenChannelReason: reason, greenChannelAuthoriserCode: code }) =>
    reason === null || code === null ? null : { reason, authoriser: { code } },
  jointApproval: ({ jointApprovalNumber }, _, { loaders }) =>
    jointApprovalNumber === null ? null : requireJointApproval(loaders, jointApprovalNumber),
  mockConditions: ({ number }, _, { loaders }) => loaders.mockConditions.load(number),
  mockExpired: (row, _, { view }) => isMockExpired(row, today(view)),
  opinions: ({ number }, _, { loaders }) => loaders.caseOpinions.load(number),
  materialsToReview: async (row, _, { loaders }) =>
    isOpen(row as { status: CaseStatus }) || row.mode === 'MOCK'
      ? materialsToReview(await loadOpinionFile(loaders, row))
      : [],
  repeats: ({ repeatsNumber }, _, { loaders }) =>
    repeatsNumber === null ? null : loaders.approvalCase.load(repeatsNumber),
  clock: async ({ number }, _, { loaders, view }) => loaders.caseClock.load({ number, today: today(view) }),
  steps: ({ number }, _, { loaders }) => loaders.caseSteps.load(number),
  intake: ({ intakeNumber }, _, { loaders }) => (intakeNumber === null ? null : loaders.intake.load(intakeNumber)),
  result: ({ resultType, resultNumber }) =>
    resultType === null || resultNumber === null || !isCertificateType(resultType)
      ? null
      : typed(resultType, { number: resultNumber }),
}

/** The stub says its type, by which `Certificate` is resolved. */
const typed = (__typename: string, key: { number: string }) => ({ __typename, ...key })
