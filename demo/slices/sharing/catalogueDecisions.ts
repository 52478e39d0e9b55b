import type { SharingClass } from '../../../subgraphs/sharing/rules/requests.ts'

/** How a provider shares a type or a field, where it is not shared unconditionally. */
export interface CatalogueDecision {
  /** `Type` for all its fields, or `Type.field`. */
  readonly of: string
  readonly sharingClass: Exclude<SharingClass, 'UNCONDITIONAL'>
  readonly basis: string
}

const secret = '《政务数据共享条例》：涉及商业秘密，按使用目的共享'
const inquiry = '《政务数据共享条例》：涉及调查事项，按使用目的共享'
const security = '《中华人民共和国数据安全法》第三十八条：履行职责中知悉的数据应当保密'

const conditional = (basis: string, ...names: readonly string[]): readonly CatalogueDecision[] =>
  names.map((of) => ({ of, sharingClass: 'CONDITIONAL', basis }))

/** The decisions of the providers; a type's own decision yields to that of its field. */
export const catalogueDecisions: readonly CatalogueDecision[] = [
  ...conditional(secret, 'Mortgage', 'InvestmentDeal', 'LandSupply.priceYuan', 'Enterprise.investmentDeals'),
  ...conditional(inquiry, 'Complaint', 'Investigation', 'Alert.investigation', 'Rating.comment', 'Rating.appeal'),
  { of: 'Evidence', sharingClass: 'NOT_SHARED', basis: security },
]

/** Why fields without a decision are shared with every organ. */
export const openBasis = '《政务数据共享条例》：无条件共享类'

/** Why personal data is shared for a purpose only. */
export const personalBasis = '《中华人民共和国个人信息保护法》第三十四条'
