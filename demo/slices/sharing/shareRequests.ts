import { searchTerms } from '#schema/lists/keyword.ts'
import { addWorkingDays } from '#schema/workingDays.ts'
import type { ShareRequest } from '../../../subgraphs/sharing/__generated__/prisma/client.ts'
import { dataDue, replyDue } from '../../../subgraphs/sharing/rules/requests.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import type { CatalogueRow } from './catalogue.ts'
import { requestLimits } from './sharingLimits.ts'

type Outcome = 'SUBMITTED' | 'AGREED' | 'REFUSED' | 'DELIVERED' | 'WITHDRAWN'

/** A request: who asks for which types of which provider, what for, how long before the last day, and how it ended. */
interface Plan {
  readonly applicant: string
  readonly provider: string
  readonly entity: string
  readonly purpose: string
  readonly daysAgo: number
  readonly outcome: Outcome
  readonly refusalReason?: string
}

const plan = (
  [applicant, provider, entity]: readonly [string, string, string],
  purpose: string,
  daysAgo: number,
  outcome: Outcome,
): Plan => ({ applicant, provider, entity, purpose, daysAgo, outcome })

const plans: readonly Plan[] = [
  plan(['PLANNING', 'LAND', 'Parcel'], '核发建设用地规划许可证时核验宗地面积与权属', 240, 'DELIVERED'),
  plan(['CONSTRUCTION', 'PLANNING', 'ConstructionPlanningPermit'], '办理施工许可时核验工程规划许可', 228, 'DELIVERED'),
  plan(['LAND', 'COMMERCE', 'Enterprise'], '供地审查时核验受让人登记状态', 190, 'DELIVERED'),
  plan(['EFFICIENCY_OFFICE', 'SUPERVISION', 'Complaint'], '审批服务投诉情况分析，用于作风效能考核', 160, 'DELIVERED'),
  plan(['DEVELOPMENT_REFORM', 'COMMERCE', 'InvestmentDeal'], '重大招商项目开工情况统计', 133, 'DELIVERED'),
  {
    ...plan(['TAXATION', 'SUPERVISION', 'Investigation'], '纳税服务投诉线索比对', 101, 'REFUSED'),
    refusalReason: '使用目的与履行税务职责无直接关系，所涉事项尚在调查。',
  },
  plan(['FIRE_RESCUE', 'CONSTRUCTION', 'CompletionAcceptance'], '竣工联合验收消防事项核验', 82, 'DELIVERED'),
  plan(['TAXATION', 'LAND', 'Mortgage'], '不动产抵押情况核验', 47, 'WITHDRAWN'),
  plan(['HUMAN_RESOURCES', 'COMMERCE', 'BusinessLicence'], '企业参保登记时免交营业执照复印件', 26, 'DELIVERED'),
  plan(['DEVELOPMENT_REFORM', 'LAND', 'Mortgage'], '重点项目融资情况核验', 19, 'AGREED'),
  plan(['EMERGENCY', 'COMMERCE', 'InvestmentDeal'], '危险化学品招商项目前期安全条件审查', 5, 'SUBMITTED'),
  plan(['ENVIRONMENT', 'LAND', 'Parcel'], '土壤污染状况调查核验宗地用途', 1, 'SUBMITTED'),
]

/** Requests for data with their limits, as they stand on the last day. */
export const shareRequestRows = ({ until }: World, catalogue: readonly CatalogueRow[]): SliceRow<ShareRequest>[] =>
  plans.map((request, index) => requestOf(request, index, until, catalogue))

function requestOf(
  { applicant, provider, entity, purpose, daysAgo, outcome, refusalReason }: Plan,
  index: number,
  until: string,
  catalogue: readonly CatalogueRow[],
): SliceRow<ShareRequest> {
  const entries = catalogue.filter((entry) => entry.organCode === provider && entry.entity === entity)
  const requestedOn = addDays(until, -daysAgo)
  const due = replyDue(
    requestedOn,
    entries.map(({ sharingClass }) => sharingClass),
    requestLimits,
  )
  const number = `GX${requestedOn.slice(0, 4)}${String(index + 1).padStart(4, '0')}`
  return {
    number,
    applicantCode: applicant,
    purpose,
    entryCodes: entries.map(({ code }) => code),
    status: outcome,
    requestedOn,
    replyDueOn: due.dueOn,
    replyDueProvisional: due.provisional,
    ...replyOf(outcome, due.dueOn, until),
    refusalReason: refusalReason ?? null,
    searchTerms: searchTerms(number, purpose),
  }
}

/** Answers come on the due day at the latest, data eight working days after agreement. */
function replyOf(outcome: Outcome, dueOn: string, until: string) {
  const none = { repliedOn: null, dataDueOn: null, deliveredOn: null }
  if (outcome === 'SUBMITTED' || outcome === 'WITHDRAWN') return none
  const repliedOn = dueOn <= until ? dueOn : until
  if (outcome === 'REFUSED') return { ...none, repliedOn }
  const deliveredOn = outcome === 'DELIVERED' ? addWorkingDays(repliedOn, 8).dueOn : null
  return { repliedOn, dataDueOn: dataDue(repliedOn, requestLimits).dueOn, deliveredOn }
}
